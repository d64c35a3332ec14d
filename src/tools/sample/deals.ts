/** Half a year of deals in their present stage: the open pipeline and what was won or lost, and from which stage. */
import type { CellValue } from '../../workbook/port';
import type { Random } from './random';
import type { Vocabulary } from './vocabulary';

/**
 * Deals now in each stage and lost from it. Counted by passed ÷ left they give 45.0, 55.2, 69.8 and 40.4 %, so that
 * 50 deals need 124, 178, 322 and 715: the figures that the documentation shows.
 */
export const standing = [34, 18, 12, 9] as const;
export const lostFrom = [407, 141, 49, 62] as const;
export const wonDeals = 42;
/** Won deals, in dollars: their mean and median. */
export const wonAverage = 20_000;
export const wonMedian = 14_800;
const days = 184;

/** Rows deal | created | rep | customer | amount | stage | lost from; created in the half year before `today`. */
export function deals(
  random: Random,
  words: Vocabulary,
  today: number,
  customers: readonly string[],
): CellValue[][] {
  const typical = () => Math.round(random.around(wonMedian, 0.6) / 10) * 10;
  const won = wonAmounts(random);
  const rows = [
    ...words.stages.flatMap((stage, index) => [
      // what stands early in the funnel came in late
      ...Array.from({ length: standing[index] ?? 0 }, () =>
        deal(stage, '', typical(), random.whole(1, 20 + 15 * index)),
      ),
      ...Array.from({ length: lostFrom[index] ?? 0 }, () =>
        deal(words.lost, stage, typical(), random.whole(10 + 8 * index, days - 1)),
      ),
    ]),
    ...won.map((amount) => deal(words.won, '', amount, random.whole(35, days - 1))),
  ];
  function deal(stage: string, lost: string, dollars: number, age: number) {
    return {
      created: today - age,
      rep: random.pick(words.reps),
      customer: random.pick(customers),
      amount: dollars * words.perDollar,
      stage,
      lost,
    };
  }
  return rows
    .sort((left, right) => left.created - right.created)
    .map(({ created, rep, customer, amount, stage, lost }, index) => [
      1_001 + index,
      created,
      rep,
      customer,
      amount,
      stage,
      lost,
    ]);
}

/** An even number of amounts with exactly this mean and median, most of them small, a few large. */
function wonAmounts(random: Random): number[] {
  const half = wonDeals / 2;
  const low = Array.from({ length: half - 1 }, () => Math.round((5_000 + 9_500 * random.next()) / 10) * 10);
  const middle = [wonMedian - 100, wonMedian + 100];
  const high = Array.from({ length: half - 1 }, () => Math.round(random.around(23_000, 0.35) / 10) * 10).map(
    (amount) => Math.max(wonMedian + 200, amount),
  );
  const rest = wonAverage * wonDeals - [...low, ...middle].reduce((sum, amount) => sum + amount, 0);
  const raised = scaledTo(high, rest, wonMedian + 200);
  return [...low, ...middle, ...raised];
}

/** Amounts in proportion to `amounts`, at least `least` each, in tens, adding up to `total`. */
function scaledTo(amounts: readonly number[], total: number, least: number): number[] {
  const spare = total - least * amounts.length;
  const over = amounts.map((amount) => amount - least);
  const sum = over.reduce((all, amount) => all + amount, 0);
  const scaled = over.map((amount) => least + Math.floor((amount * spare) / sum / 10) * 10);
  const missing = total - scaled.reduce((all, amount) => all + amount, 0);
  return scaled.map((amount, index) => (index === 0 ? amount + missing : amount));
}
