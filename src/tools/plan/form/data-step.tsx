import { ProgressBar, makeStyles } from '@fluentui/react-components';
import { CalendarRegular } from '@fluentui/react-icons';
import { kitTexts } from '../../../language/tools/kit';
import { planTexts } from '../../../language/tools/plan';
import { formatNumber } from '../../../language/format';
import { monthOf } from '../../../planning/calendar';
import { TextAction } from '../../../pane/components/action';
import { ChoiceList } from '../../../pane/components/choice-list';
import { Message } from '../../../pane/components/message';
import { usePaneSettings } from '../../../pane/components/pane-settings';
import { ProblemMessage } from '../../../pane/components/problem-message';
import { Caption, Lead } from '../../../pane/components/words';
import { ColumnPicker } from '../../kit/column-picker';
import { known } from '../outcome';
import { monthsPlanned } from '../places';
import type { Sales } from '../sales';
import { monthWords } from '../months';
import { DataFacts } from './data-facts';
import { salesMeanings } from './meanings';
import type { StepProps } from './step-props';

const useStyles = makeStyles({
  reading: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: '8px' },
  bar: { width: '100%' },
  link: { padding: 0, height: '24px' },
  faults: { margin: '4px 0', paddingLeft: '16px' },
});

/** Months offered beyond the last order. */
const monthsAhead = 24;

/** What was sold so far? */
export function DataStep({
  state,
  dispatch,
  outcome,
  lists,
  reading,
  editing,
  today,
  field,
  fault,
}: StepProps) {
  const styles = useStyles();
  const { texts, language } = usePaneSettings();
  const words = planTexts(language).data;
  const { picked, sales, start } = state;
  const starts = startsOffered(sales, start);
  return (
    <>
      <Lead takesFocus step="data">
        {words.heading}
      </Lead>
      {editing ? (
        <Caption>{words.fixedSource(picked?.table ?? '')}</Caption>
      ) : (
        <ColumnPicker
          label={words.sales}
          lists={lists}
          wanted={salesMeanings}
          labels={kitTexts(language).columns.names}
          value={picked}
          fault={fault}
          field={field}
          onChange={(next) => dispatch({ type: 'pick', picked: next })}
        />
      )}
      <ReadingNow reading={reading} />
      {sales && sales.facts.faultyRows > 0 && <FaultyRows sales={sales} again={reading.again} />}
      {sales && sales.facts.orders > 0 && sales.facts.faultyRows === 0 && (
        <>
          <ChoiceList
            label={words.start}
            choices={starts.map((month) => ({ value: String(month), label: monthWords(month, language) }))}
            value={String(start)}
            icon={<CalendarRegular />}
            error={fault('start')}
            buttonRef={field('start')}
            onChange={(month) => dispatch({ type: 'start', start: Number(month) })}
          />
          <DataFacts
            facts={sales.facts}
            start={start}
            outcome={outcome}
            hasTarget={known(state.target) !== undefined}
            today={today}
          />
        </>
      )}
    </>
  );

  function ReadingNow({ reading: { done, rows, stopped, error, stop, again } }: Pick<StepProps, 'reading'>) {
    const { regional } = usePaneSettings();
    if (error !== undefined)
      return (
        <ProblemMessage
          error={error}
          actions={<TextAction onClick={again}>{texts.common.tryAgain}</TextAction>}
        />
      );
    if (stopped)
      return (
        <div className={styles.reading}>
          <Caption>{words.stopped}</Caption>
          <TextAction className={styles.link} onClick={again}>
            {words.again}
          </TextAction>
        </div>
      );
    if (done === undefined || rows === undefined) return null;
    const sentence = words.reading(formatNumber(done, regional), formatNumber(rows, regional));
    return (
      <div className={styles.reading}>
        <ProgressBar
          className={styles.bar}
          aria-label={sentence}
          value={rows > 0 && done > 0 ? done / rows : undefined}
        />
        <Caption>{sentence}</Caption>
        <TextAction className={styles.link} onClick={stop}>
          {words.stop}
        </TextAction>
      </div>
    );
  }
}

/** Rows that cannot be counted, and how to mend them. */
function FaultyRows({ sales, again }: { sales: Sales; again: () => void }) {
  const styles = useStyles();
  const { regional, language } = usePaneSettings();
  const words = planTexts(language).data;
  const { faulty, faultyRows } = sales.facts;
  return (
    <Message
      tone="warning"
      title={words.faultyTitle(formatNumber(faultyRows, regional), faultyRows)}
      actions={<TextAction onClick={again}>{words.readAgain}</TextAction>}
    >
      <ul className={styles.faults}>
        {faulty.map(({ row, what, text }) => (
          <li key={row}>{words.faulty[what](formatNumber(row, regional), text.slice(0, 40))}</li>
        ))}
      </ul>
      {words.faultyBody}
    </Message>
  );
}

/** From a year after the first order to some time after the last one. */
function startsOffered(sales: Sales | undefined, start: number): number[] {
  const { from, to } = sales?.facts ?? {};
  if (from === undefined || to === undefined) return [start];
  const first = Math.min(monthOf(from) + 1, start);
  const last = Math.max(monthOf(to) + monthsAhead, start);
  const months = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  // far back there is little to plan: ten years of months are enough to choose from
  return months.slice(-10 * monthsPlanned);
}
