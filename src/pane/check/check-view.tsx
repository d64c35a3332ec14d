import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowSync16Regular, ErrorCircle20Filled, Warning20Filled } from '@fluentui/react-icons';
import { useCallback, useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { checkTexts } from '../../language/views/check';
import { formatTime } from '../../language/format';
import { Action, TextAction } from '../components/action';
import { Card } from '../components/card';
import { Footer } from '../components/footer';
import { PageHeader } from '../components/page-header';
import { usePaneSettings } from '../components/pane-settings';
import { ProblemMessage } from '../components/problem-message';
import { View } from '../components/view';
import { Caption, Lead } from '../components/words';
import type { Go } from '../navigation';
import { usePaneServices } from '../services';
import { checkFormulas } from './findings';
import type { Checked } from './findings';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  card: { display: 'grid', gridTemplateColumns: '20px 1fr', gap: '8px', padding: '10px 12px 6px' },
  icon: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  words: { display: 'flex', flexDirection: 'column', gap: '4px', minWidth: 0 },
  line: { display: 'flex', justifyContent: 'space-between', alignItems: 'baseline', gap: '8px' },
  place: {
    margin: 0,
    minWidth: 0,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  error: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: '18px',
    whiteSpace: 'nowrap',
    color: tokens.colorStatusDangerForeground1,
  },
  // on a dark card the first danger foreground is too dim
  errorOnCard: { color: tokens.colorStatusDangerForeground3 },
  sentence: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  strong: { fontWeight: tokens.fontWeightSemibold },
  go: { margin: '0 0 2px -8px', alignSelf: 'flex-start' },
});

interface Props {
  readonly onBack: () => void;
  readonly onGo: Go;
}

/** Every SALES error of the workbook with its sentence, what else should be known, and the way to each cell. */
export default function CheckView({ onBack, onGo }: Props) {
  const styles = useStyles();
  const { texts, language } = usePaneSettings();
  const services = usePaneServices();
  const [checked, setChecked] = useState<Checked>();
  const [checking, setChecking] = useState(true);
  const [problem, setProblem] = useState<unknown>();
  const words = checkTexts(language);

  const check = useCallback(async () => {
    setChecking(true);
    setProblem(undefined);
    try {
      setChecked(await checkFormulas(services, words));
    } catch (error) {
      setProblem(error);
    }
    setChecking(false);
  }, [services, words]);
  useEffect(() => void check(), [check]);

  async function goTo({ sheet, address }: Place) {
    try {
      await services.workbook.goTo(sheet, address);
    } catch (error) {
      setProblem(error);
    }
  }

  return (
    <View
      header={<PageHeader title={words.title} onBack={onBack} />}
      underBar
      spacing="tight"
      footer={
        <Footer>
          {checked?.formulas === 0 ? (
            <Action fill appearance="primary" onClick={() => onGo({ view: 'functions' })}>
              {words.openFunctions}
            </Action>
          ) : (
            <Action
              fill
              icon={<ArrowSync16Regular />}
              disabledFocusable={checking}
              onClick={() => void check()}
            >
              {checking ? words.checking : words.again}
            </Action>
          )}
        </Footer>
      }
    >
      {problem !== undefined && <ProblemMessage error={problem} />}
      <div aria-live="polite">
        {checked === undefined ? (
          checking && <Caption>{texts.common.reading}</Caption>
        ) : checked.formulas === 0 ? (
          <>
            <Lead>{words.none}</Lead>
            <Caption>{words.noneLine}</Caption>
          </>
        ) : (
          <>
            <Lead>
              {checked.findings.length === 0 ? words.allWell : words.errors(checked.findings.length)}
            </Lead>
            <Caption>
              {words.counted(checked.formulas, checked.sheets, formatTime(checked.at, language))}
            </Caption>
          </>
        )}
      </div>
      {checked !== undefined && checked.findings.length > 0 && (
        <ul className={styles.list} aria-label={words.errors(checked.findings.length)}>
          {checked.findings.map((finding) => (
            <Entry
              key={keyOf(finding)}
              place={finding}
              icon={<ErrorCircle20Filled className={styles.icon} aria-hidden="true" />}
              errorName={finding.errorName}
              sentences={[finding.sentence]}
              onGo={() => void goTo(finding)}
            />
          ))}
        </ul>
      )}
      {checked !== undefined && checked.remarks.length > 0 && (
        <>
          <Caption>{words.remarks}</Caption>
          <ul className={styles.list} aria-label={words.remarks}>
            {checked.remarks.map((remark) => (
              <Entry
                key={keyOf(remark)}
                place={remark}
                icon={<Warning20Filled className={styles.warning} aria-hidden="true" />}
                sentences={remark.sentences}
                onGo={() => void goTo(remark)}
              />
            ))}
          </ul>
        </>
      )}
    </View>
  );
}

interface Place {
  readonly sheet: string;
  readonly address: string;
}
const keyOf = ({ sheet, address }: Place) => `${sheet}!${address}`;

interface EntryProps {
  readonly place: Place;
  readonly icon: ReactNode;
  readonly errorName?: string;
  readonly sentences: readonly string[];
  readonly onGo: () => void;
}

/** A cell with what is said of it, and the way there. */
function Entry({ place, icon, errorName, sentences, onGo }: EntryProps) {
  const styles = useStyles();
  const { language } = usePaneSettings();
  const name = `${place.sheet} · ${place.address}`;
  return (
    <li>
      <Card padded={false} className={styles.card}>
        {icon}
        <div className={styles.words}>
          <div className={styles.line}>
            <h3 className={styles.place} title={name}>
              {name}
            </h3>
            {errorName !== undefined && (
              <code className={mergeClasses(styles.error, styles.errorOnCard)}>{errorName}</code>
            )}
          </div>
          {sentences.map((sentence) => (
            <Sentence key={sentence} text={sentence} strong={styles.strong} className={styles.sentence} />
          ))}
          <TextAction
            className={styles.go}
            aria-label={`${checkTexts(language).goToCell}: ${name}`}
            onClick={onGo}
          >
            {checkTexts(language).goToCell}
          </TextAction>
        </div>
      </Card>
    </li>
  );
}

/** A sentence that begins with a parameter's name shows that name strong. */
function Sentence({ text, className, strong }: { text: string; className: string; strong: string }) {
  const [, parameter = '', rest = text] = /^([a-z][a-z_]*)((?:,|:| ).*)$/s.exec(text) ?? [];
  return (
    <p className={className}>
      {parameter && <b className={strong}>{parameter}</b>}
      {rest}
    </p>
  );
}
