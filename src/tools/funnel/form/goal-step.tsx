import { Field, makeStyles } from '@fluentui/react-components';
import { CalendarRegular, SelectAllOnRegular } from '@fluentui/react-icons';
import { useEffect, useState } from 'react';
import { funnelTexts } from '../../../language/tools/funnel';
import { formatMoney, formatNumber } from '../../../language/format';
import { ChoiceRow } from '../../../pane/components/choice-row';
import { MoneyField, NumberField } from '../../../pane/components/number-field';
import { usePaneSettings } from '../../../pane/components/pane-settings';
import { ProblemMessage } from '../../../pane/components/problem-message';
import { Caption, Lead } from '../../../pane/components/words';
import type { ColumnReference } from '../../kit/columns';
import { amountColumns, type AverageDeal } from '../deals';
import { periodKinds, periodName, periodOf, shifted, type Period } from '../period';
import { ChoiceList } from '../../../pane/components/choice-list';
import { readAverage } from './read-deals';
import type { StepProps } from './step-props';

const useStyles = makeStyles({
  row: { display: 'grid', gridTemplateColumns: '104px 1fr', gap: '8px' },
  average: { display: 'flex', flexDirection: 'column', gap: '2px' },
});

/** How many periods before and after the present one are offered. */
const offered = { month: [-2, 18], quarter: [-1, 8], year: [0, 4] } as const;

/** What should be sold? */
export function GoalStep({ state, dispatch, workbook, tables, today, field, fault }: StepProps) {
  const styles = useStyles();
  const { language } = usePaneSettings();
  const { goal } = funnelTexts(language);
  const periods = offeredPeriods(state.period, today);
  return (
    <>
      <Lead takesFocus step="goal">
        {goal.heading}
      </Lead>
      <ChoiceRow
        label={goal.setIn}
        choices={[
          { value: 'revenue', label: goal.revenue },
          { value: 'deals', label: goal.deals },
        ]}
        value={state.by}
        onChange={(by) => dispatch({ type: 'set', values: { by } })}
      />
      {state.by === 'revenue' ? (
        <MoneyField
          label={goal.revenuePlan}
          value={state.revenue}
          onChange={(revenue) => dispatch({ type: 'set', values: { revenue } })}
          error={fault('revenue')}
          inputRef={field('revenue')}
        />
      ) : (
        <NumberField
          label={goal.dealsPlan}
          value={state.deals}
          onChange={(deals) => dispatch({ type: 'set', values: { deals } })}
          error={fault('deals')}
          inputRef={field('deals')}
        />
      )}
      <Field label={goal.period}>
        <div className={styles.row}>
          <ChoiceList
            ariaLabel={goal.periodKind}
            choices={periodKinds.map((kind) => ({ value: kind, label: goal.kinds[kind] }))}
            value={state.period.kind}
            onChange={(kind) => dispatch({ type: 'periodKind', kind })}
          />
          <ChoiceList
            ariaLabel={goal.period}
            choices={periods.map((period) => ({ value: keyOf(period), label: periodName(period, language) }))}
            value={keyOf(state.period)}
            icon={<CalendarRegular />}
            onChange={(key) => {
              const period = periods.find((each) => keyOf(each) === key);
              if (period) dispatch({ type: 'set', values: { period } });
            }}
          />
        </div>
      </Field>
      <div className={styles.average}>
        <ChoiceRow
          label={goal.averageDeal}
          choices={[
            { value: 'typed', label: goal.typed },
            { value: 'data', label: goal.fromData },
          ]}
          value={state.averageBy}
          onChange={(averageBy) => dispatch({ type: 'set', values: { averageBy } })}
        />
        {state.averageBy === 'typed' ? (
          <MoneyField
            ariaLabel={goal.averageDeal}
            value={state.averageTyped}
            onChange={(averageTyped) => dispatch({ type: 'set', values: { averageTyped } })}
            error={fault('averageDeal')}
            inputRef={field('averageDeal')}
          />
        ) : (
          <AverageFromData {...{ state, dispatch, workbook, tables, field, fault, today }} />
        )}
      </div>
    </>
  );
}

function keyOf({ kind, year, number }: Period): string {
  return `${kind} ${year} ${number}`;
}

function offeredPeriods(period: Period, today: number): Period[] {
  const [first, last] = offered[period.kind];
  const now = periodOf(period.kind, today);
  const near = Array.from({ length: last - first + 1 }, (_, index) => shifted(now, first + index));
  if (near.some((each) => keyOf(each) === keyOf(period))) return near;
  const order = (each: Period) => each.year * 12 + each.number;
  return [...near, period].sort((left, right) => order(left) - order(right));
}

function AverageFromData({ state, dispatch, workbook, tables, field, fault }: StepProps) {
  const { language } = usePaneSettings();
  const { goal } = funnelTexts(language);
  const [error, setError] = useState<unknown>();
  const [empty, setEmpty] = useState(false);
  const columns = amountColumns(tables);
  const { averageColumn, averageFound } = state;

  useEffect(() => {
    if (!averageColumn || averageFound) return;
    let wanted = true;
    readAverage(workbook, tables, averageColumn).then(
      (found) => {
        if (!wanted) return;
        setEmpty(!found);
        if (found) dispatch({ type: 'set', values: { averageFound: found } });
      },
      (problem: unknown) => wanted && setError(problem),
    );
    return () => {
      wanted = false;
    };
  }, [averageColumn, averageFound, dispatch, tables, workbook]);

  if (columns.length === 0) return <Caption>{goal.noTables}</Caption>;
  return (
    <>
      <ChoiceList
        ariaLabel={goal.column}
        placeholder={goal.chooseColumn}
        choices={columns.map((column) => ({
          value: keyOfColumn(column),
          label: goal.columnOf(column.table, column.column),
        }))}
        value={averageColumn && keyOfColumn(averageColumn)}
        icon={<SelectAllOnRegular />}
        error={empty ? goal.noAmounts : fault('averageColumn')}
        buttonRef={field('averageColumn')}
        onChange={(key) => {
          setError(undefined);
          setEmpty(false);
          dispatch({
            type: 'set',
            values: {
              averageColumn: columns.find((column) => keyOfColumn(column) === key),
              averageFound: undefined,
            },
          });
        }}
      />
      {error !== undefined && <ProblemMessage error={error} />}
      {averageFound && <AverageFound {...averageFound} />}
    </>
  );
}

function keyOfColumn({ table, column }: ColumnReference): string {
  return `${table}\n${column}`;
}

/** “Average $20,000 over 42 won deals. Half are below $14,800.” */
function AverageFound({ average, median, count, won, leftOut }: AverageDeal) {
  const { regional, language } = usePaneSettings();
  const { goal } = funnelTexts(language);
  const { before, figure } = goal.average(formatMoney(average, regional));
  const shown = formatNumber(count, regional);
  return (
    <Caption>
      {before}
      <b>{figure}</b>
      {won ? goal.overWon(shown, count) : goal.overRows(shown, count)}
      {goal.median(formatMoney(median, regional))}
      {leftOut > 0 && goal.leftOut(formatNumber(leftOut, regional), leftOut)}
    </Caption>
  );
}
