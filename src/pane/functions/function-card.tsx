import {
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import { catalogueTexts } from '../../language/views/catalogue';
import { helpTexts } from '../../language/views/help';
import type { CatalogueEntry } from '../../publish/catalogue';
import { Action } from '../components/action';
import { Message } from '../components/message';
import { usePaneSettings } from '../components/pane-settings';
import { ProblemMessage } from '../components/problem-message';
import { cellKey } from '../check/cell-key';
import { usePaneServices } from '../services';
import type { Selection } from '../use-selection';
import { Example } from './example';
import { Parameters } from './parameters';
import { Signature } from './signature';

const useStyles = makeStyles({
  card: {
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusXLarge,
    boxShadow: `0 0 0 1px ${tokens.colorNeutralStroke2}`,
    '@media (forced-colors: active)': { outline: '1px solid CanvasText' },
  },
  header: {
    '> button': { padding: '0 12px', minHeight: '42px' },
  },
  title: { display: 'flex', flexDirection: 'column', padding: '9px 0', minWidth: 0, textAlign: 'left' },
  name: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase300,
    lineHeight: '18px',
    fontWeight: tokens.fontWeightBold,
  },
  purpose: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    paddingTop: '2px',
  },
  panel: { margin: 0 },
  body: { display: 'flex', flexDirection: 'column', gap: '10px', padding: '0 12px 12px' },
  text: { margin: 0 },
  foot: {
    display: 'flex',
    gap: '8px',
    padding: '10px 12px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

interface Props {
  readonly entry: CatalogueEntry;
  readonly open: boolean;
  readonly selection: Selection | undefined;
}

/** One function: what it does, what it wants, an example with its result, and the button that inserts it. */
export function FunctionCard({ entry, open, selection }: Props) {
  const styles = useStyles();
  const { language } = usePaneSettings();
  const words = catalogueTexts(language);
  const example = entry.examples.at(0);
  const cell = selection && cellKey(selection.sheet, selection.address);
  const [{ of, ...result }, setResult] = useState<{ of?: string; address?: string; problem?: unknown }>({});
  // what went wrong at one cell says nothing of the next
  const problem = of === cell ? result.problem : undefined;
  const { workbook } = usePaneServices();

  async function insert() {
    if (!example) return;
    try {
      const rows = example.result.length;
      const columns = Math.max(1, ...example.result.map((row) => row.length));
      const cell = await workbook.insertFormula(example.insert, rows, columns, example.cellFormats);
      setResult({ address: cell.address });
    } catch (error) {
      setResult({ of: cell, problem: error });
    }
  }

  return (
    <AccordionItem value={entry.name} className={styles.card}>
      <AccordionHeader as="h2" expandIconPosition="end" className={styles.header}>
        <span className={styles.title}>
          <span className={styles.name}>{entry.name}</span>
          {!open && <span className={styles.purpose}>{entry.purpose}</span>}
        </span>
      </AccordionHeader>
      <AccordionPanel className={styles.panel}>
        <div className={styles.body}>
          <p className={styles.text}>{entry.purpose}</p>
          <Signature entry={entry} />
          <Parameters parameters={entry.parameters} />
          {example && <Example example={example} />}
          {result.address && (
            <Message tone="good" title={words.inserted(result.address)}>
              {words.insertedLine}
            </Message>
          )}
          {problem !== undefined && <ProblemMessage error={problem} />}
        </div>
        <div className={styles.foot}>
          {example && (
            <Action appearance="primary" fill onClick={() => void insert()}>
              {selection ? words.insertAt(selection.address) : words.insert}
            </Action>
          )}
          <Action
            {...{ as: 'a' as const, href: entry.help, target: '_blank', rel: 'noreferrer' }}
            aria-label={`${words.help}: ${entry.name} (${helpTexts(language).newTab})`}
          >
            {words.help}
          </Action>
        </div>
      </AccordionPanel>
    </AccordionItem>
  );
}
