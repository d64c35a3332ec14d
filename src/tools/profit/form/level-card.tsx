import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { profitTexts } from '../../../language/tools/profit';
import { levelWords } from '../../../functions/kit/level-words';
import { formatPercent } from '../../../language/format';
import { Card } from '../../../pane/components/card';
import { usePaneSettings } from '../../../pane/components/pane-settings';
import { SectionHeading } from '../../../pane/components/words';
import { chartTokens } from '../../../pane/components/theme';
import type { Level } from '../../../planning/profit/repeat-level';

const levels = [1, 2, 3, 4] as const;

const useStyles = makeStyles({
  card: { display: 'flex', flexDirection: 'column', gap: '6px' },
  bar: { display: 'grid', gridTemplateColumns: 'repeat(4, 1fr)', gap: '4px' },
  step: {
    height: '6px',
    borderRadius: '3px',
    backgroundColor: tokens.colorNeutralStroke2,
    '@media (forced-colors: active)': { outline: '1px solid CanvasText' },
  },
  reached: {
    backgroundColor: chartTokens.chartBar3,
    '@media (forced-colors: active)': { backgroundColor: 'CanvasText' },
  },
  words: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/** The level of selling again that a repeat share reaches, and the step to the next. */
export function LevelCard({ level, share }: { level: Level; share: number }) {
  const styles = useStyles();
  const { language, regional } = usePaneSettings();
  const words = profitTexts(language).level;
  const { name, step } = levelWords[language][level];
  return (
    <Card className={styles.card}>
      <SectionHeading figure={words.share(formatPercent(share, regional, language, { most: 1 }))}>
        {words.heading(level)}
      </SectionHeading>
      <div className={styles.bar} role="img" aria-label={words.bar(level)}>
        {levels.map((each) => (
          <span key={each} className={mergeClasses(styles.step, each <= level && styles.reached)} />
        ))}
      </div>
      <p className={styles.words}>{level === 4 ? words.top(name) : words.next(name, step)}</p>
    </Card>
  );
}
