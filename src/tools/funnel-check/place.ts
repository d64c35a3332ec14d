/** Where the parts of a check stand: columns counted from its left edge, rows from the header of its result. */
import { shifted } from '../kit/references';

/** Rows under the header that formulas reach: as many stages as a funnel may have. */
export const room = 30;
/** Rows for reps beyond those that are there when the check is written. */
export const spareReps = 10;
/** Above it the inputs begin; the chart stands beside them. */
export const chartTop = 4;
/** The inputs begin here. */
export const inputsAt = 5;

/** Columns of the check's result, of the counts it rests on, and of the reps, from the left edge. */
export const columns = {
  stage: 0,
  needed: 1,
  reached: 2,
  inflow: 3,
  reference: 4,
  actual: 5,
  low: 6,
  high: 7,
  verdict: 8,
  dealsLost: 9,
  money: 10,
  orderStage: 12,
  orderStatus: 13,
  standing: 14,
  lost: 15,
  reachedCount: 16,
  left: 17,
  passed: 18,
  amount: 19,
  rep: 21,
  repDeals: 22,
  repVerdict: 23,
  repMoney: 24,
  /** the number that the verdict's colour rests on: out of sight in the margin before the conversions */
  repState: 25,
  repConversions: 26,
} as const;
export type ColumnKey = keyof typeof columns;

export interface Place {
  readonly header: number;
  readonly first: number;
  readonly last: number;
  letter(column: ColumnKey | number): string;
  /** `M20` */
  cell(column: ColumnKey | number, row: number): string;
  /** `$M$20` */
  fixed(column: ColumnKey | number, row: number): string;
  /** the column's cells under the header, as formulas name them: `$M$20:$M$49` */
  body(column: ColumnKey): string;
}

/** @param left letters of the first column @param header row of the result's header */
export function placeAt(left: string, header: number): Place {
  const letter = (column: ColumnKey | number) =>
    shifted(left, typeof column === 'number' ? column : columns[column]);
  const first = header + 1;
  const last = header + room;
  return {
    header,
    first,
    last,
    letter,
    cell: (column, row) => `${letter(column)}${row}`,
    fixed: (column, row) => `$${letter(column)}$${row}`,
    body: (column) => `$${letter(column)}$${first}:$${letter(column)}$${last}`,
  };
}
