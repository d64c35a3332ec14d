import { makeStyles, tokens } from '@fluentui/react-components';
import { ShieldCheckmark16Regular } from '@fluentui/react-icons';
import { Action } from '../components/action';
import { Card, RowList, ToolRow } from '../components/card';
import { PageHeader } from '../components/page-header';
import { usePaneSettings } from '../components/pane-settings';
import { View } from '../components/view';
import { Caption, Lead, SectionHeading } from '../components/words';
import { usePaneServices } from '../services';
import { useFoundPlans } from './use-found-plans';

const useStyles = makeStyles({
  card: { padding: '20px 16px 16px', display: 'flex', flexDirection: 'column', gap: '12px' },
  words: { display: 'flex', flexDirection: 'column', gap: '4px' },
  line: { margin: 0, color: tokens.colorNeutralForeground3 },
  buttons: { display: 'flex', flexDirection: 'column', gap: '8px' },
  section: { display: 'flex', flexDirection: 'column', gap: '8px' },
  privacy: {
    display: 'flex',
    alignItems: 'center',
    gap: '6px',
    marginTop: 'auto',
    color: tokens.colorNeutralForeground3,
  },
});

/** x, y, width of the bars of the drawing, and how strong each is */
const bars = [
  [6, 2, 84, 0.35],
  [18, 17, 60, 0.5],
  [28, 32, 40, 0.66],
  [35, 47, 26, 0.82],
  [41, 62, 14, 1],
] as const;

interface Props {
  readonly onSample: () => void;
  readonly onOwnData: () => void;
  readonly onTool: (id: string) => void;
  /** a plan has come into the workbook, as with a file that was opened in its place */
  readonly onPlans: () => void;
}

/** The first thing a new user sees; either button ends it for good in this workbook. */
export function FirstRun({ onSample, onOwnData, onTool, onPlans }: Props) {
  useFoundPlans(onPlans);
  const styles = useStyles();
  const { texts, language } = usePaneSettings();
  const { tools } = usePaneServices();
  const words = texts.home;
  return (
    <View header={<PageHeader title={texts.common.product} />} underBar>
      <Card padded={false} className={styles.card}>
        <svg width="80" height="64" viewBox="0 0 96 77" aria-hidden="true">
          {bars.map(([x, y, width, opacity]) => (
            <rect
              key={y}
              x={x}
              y={y}
              width={width}
              height="11"
              rx="2.5"
              fill={tokens.colorCompoundBrandBackground}
              opacity={opacity}
            />
          ))}
        </svg>
        <div className={styles.words}>
          <Lead>{words.first.title}</Lead>
          <p className={styles.line}>{words.first.line}</p>
        </div>
        <div className={styles.buttons}>
          <Action appearance="primary" onClick={onSample}>
            {words.first.sample}
          </Action>
          <Action onClick={onOwnData}>{words.first.own}</Action>
        </div>
        <Caption>{words.first.where}</Caption>
      </Card>
      <section className={styles.section}>
        <SectionHeading>{words.build}</SectionHeading>
        <RowList label={words.build}>
          {tools.map((tool) => (
            <ToolRow
              key={tool.id}
              icon={<tool.icon />}
              title={tool.title(language)}
              line={tool.purpose(language)}
              onClick={() => onTool(tool.id)}
            />
          ))}
        </RowList>
      </section>
      <div className={styles.privacy}>
        <ShieldCheckmark16Regular aria-hidden="true" />
        <Caption>{words.privacy}</Caption>
      </div>
    </View>
  );
}
