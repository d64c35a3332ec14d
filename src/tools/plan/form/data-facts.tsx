import { makeStyles, tokens } from '@fluentui/react-components';
import { planTexts } from '../../../language/tools/plan';
import { formatMoneyShort, formatNumber } from '../../../language/format';
import { monthOf } from '../../../planning/calendar';
import { Card } from '../../../pane/components/card';
import { usePaneSettings } from '../../../pane/components/pane-settings';
import { Caption, SectionHeading } from '../../../pane/components/words';
import type { Outcome } from '../outcome';
import { monthsPlanned } from '../places';
import { emptyMonthsOf, type SalesFacts } from '../sales';
import { gapsOf } from '../gaps';
import { monthList, spanWords } from '../months';
import { GapsMessage } from './gaps-message';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: '8px' },
  facts: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    gap: '4px 12px',
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  term: { color: tokens.colorNeutralForeground3 },
  figure: { margin: 0, textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
  strong: { fontWeight: tokens.fontWeightSemibold },
});

/** Names in a sentence up to so many; beyond, their number. */
const namesShown = 3;

interface Props {
  readonly facts: SalesFacts;
  readonly start: number;
  readonly outcome: Outcome | undefined;
  readonly hasTarget: boolean;
  /** Excel day number of today */
  readonly today: number;
}

/** What the list of sales holds: from when to when, whose, and what is left out and why. */
export function DataFacts({ facts, start, outcome, hasTarget, today }: Props) {
  const styles = useStyles();
  const { language, regional } = usePaneSettings();
  const words = planTexts(language);
  const count = (value: number) => formatNumber(value, regional);
  const { from, to } = facts;
  const lines = notes();
  return (
    <section className={styles.part}>
      <SectionHeading figure={words.orders(count(facts.orders), facts.orders)}>
        {words.data.found}
      </SectionHeading>
      <Card>
        <dl className={styles.facts}>
          <dt className={styles.term}>{words.data.period}</dt>
          <dd className={styles.figure}>
            {from !== undefined && to !== undefined && spanWords(monthOf(from), monthOf(to), language)}
          </dd>
          <dt className={styles.term}>{words.data.reps}</dt>
          <dd className={styles.figure}>{count(facts.reps)}</dd>
          <dt className={styles.term}>{spanWords(start - monthsPlanned, start - 1, language)}</dt>
          <dd className={styles.figure}>
            <b className={styles.strong}>
              {outcome ? formatMoneyShort(outcome.lastYear, regional, language) : words.data.nothing}
            </b>
          </dd>
        </dl>
      </Card>
      {outcome && <GapsMessage outcome={outcome} start={start} hasTarget={hasTarget} lastOrder={facts.to} />}
      {lines.map((line) => (
        <Caption key={line}>{line}</Caption>
      ))}
    </section>
  );

  function notes(): string[] {
    const { data } = words;
    const fresh = outcome?.reps.filter(({ isNew, key }) => isNew && key !== '') ?? [];
    // those that leave months of the plan empty are told with them
    const told = outcome && gapsOf(outcome, start);
    const empty = emptyMonthsOf(facts, start, today).filter(
      (month) => !told?.empty.includes(month) && !told?.notYet.includes(month),
    );
    return [
      ...(empty.length > 0 ? [data.emptyMonths(monthList(empty, language), empty.length)] : []),
      ...(fresh.length > 0 ? [data.noBase(named(fresh.map(({ name }) => name)), fresh.length)] : []),
      ...(facts.withoutRep > 0 ? [data.withoutRep(count(facts.withoutRep), facts.withoutRep)] : []),
      ...(facts.refunds > 0 ? [data.refunds(count(facts.refunds), facts.refunds)] : []),
      ...(facts.blankRows > 0 ? [data.leftOut(count(facts.blankRows), facts.blankRows)] : []),
    ];
  }

  function named(names: readonly string[]): string {
    if (names.length <= namesShown) return names.join(', ');
    return words.data.someAndMore(
      names.slice(0, namesShown - 1).join(', '),
      count(names.length - namesShown + 1),
    );
  }
}
