import { Slider, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowRepeatAllRegular, PersonRegular } from '@fluentui/react-icons';
import { profitTexts } from '../../../language/tools/profit';
import { formatMoney, formatNumber } from '../../../language/format';
import { Card } from '../../../pane/components/card';
import { usePaneSettings } from '../../../pane/components/pane-settings';
import { Caption, SectionHeading } from '../../../pane/components/words';
import type { Outcome } from '../state';

/** So many deals are drawn one by one. */
const mostDrawn = 7;

const useStyles = makeStyles({
  card: { display: 'flex', flexDirection: 'column', gap: '8px' },
  deals: { display: 'flex', justifyContent: 'space-between', gap: '6px' },
  deal: {
    display: 'grid',
    placeItems: 'center',
    width: '36px',
    height: '36px',
    borderRadius: '50%',
    boxSizing: 'border-box',
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    color: tokens.colorNeutralForeground2,
    fontSize: '20px',
  },
  repeat: {
    border: 0,
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
    '@media (forced-colors: active)': { border: '2px solid CanvasText' },
  },
  slider: { margin: '0 -6px' },
  answer: {
    display: 'flex',
    justifyContent: 'space-between',
    alignItems: 'baseline',
    gap: '8px',
    flexWrap: 'wrap',
  },
  figure: {
    fontSize: tokens.fontSizeBase500,
    lineHeight: '26px',
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: 'nowrap',
  },
  unit: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly deals: number;
  readonly repeat: number;
  readonly answer: Outcome;
  readonly onRepeat: (repeat: number) => void;
}

/** How many of the next deals are repeat, and what that brings. */
export function MixCard({ deals, repeat, answer, onRepeat }: Props) {
  const styles = useStyles();
  const { regional, language } = usePaneSettings();
  const { mix } = profitTexts(language);
  const { payback } = answer;
  const money = (value: number) => formatMoney(value, regional, {});
  const words = mix.repeat(formatNumber(repeat, regional), repeat);
  return (
    <Card className={styles.card}>
      <SectionHeading figure={words}>{mix.heading(formatNumber(deals, regional), deals)}</SectionHeading>
      {deals <= mostDrawn && (
        <div className={styles.deals} aria-hidden="true">
          {Array.from({ length: deals }, (_, index) => {
            const isRepeat = index >= deals - repeat;
            return (
              <span key={index} className={mergeClasses(styles.deal, isRepeat && styles.repeat)}>
                {isRepeat ? <ArrowRepeatAllRegular /> : <PersonRegular />}
              </span>
            );
          })}
        </div>
      )}
      <Slider
        className={styles.slider}
        aria-label={mix.slider}
        aria-valuetext={words}
        min={0}
        max={deals}
        value={repeat}
        onChange={(_event, { value }) => onRepeat(value)}
      />
      <div className={styles.answer} aria-live="polite">
        <span>
          <span className={styles.figure}>{money(answer.mix.profit)}</span>{' '}
          <span className={styles.unit}>{mix.profit}</span>
        </span>
        <span className={styles.unit}>{mix.allNew(money(answer.mix.allNew))}</span>
      </div>
      <Caption>
        {payback === undefined
          ? mix.payback.never
          : payback === 0
            ? mix.payback.atOnce
            : mix.payback.after(formatNumber(payback, regional), payback)}
      </Caption>
    </Card>
  );
}
