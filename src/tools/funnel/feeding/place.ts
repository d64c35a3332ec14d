/** Where the feeding schedule stands: a column of days in the stage table, and a band of columns right of the result. */
import type { Language } from '../../../language/language';
import type { PlanSheet } from '../../../workbook/port';
import { shifted } from '../../kit/references';
import { namesOf } from '../names';
import { feedingNames, monthsOn } from './names';

/** The column of days, before the one that the funnel's chart reads. */
export const daysColumn = 'E';
/** The funnel's own columns end at K, with the days at L; after a margin follows the band, or what else stands beside. */
const besideWithout = 'M';
export const bandAt = 'N';
const leastWidth = 9;

/** Columns of the band, its margin to the right aside. */
export const bandWidth = (months: number): number => Math.max(leastWidth, months + 4);

/** The columns of the band with the margin that keeps it from what follows. */
export function bandColumns(months: number): string {
  return `${bandAt}:${shifted(bandAt, bandWidth(months))}`;
}

/** The first column that a funnel sheet leaves free, one margin aside. */
export function besideFunnel(plan: PlanSheet): string {
  const known = namesOf(plan);
  const months = known ? monthsOn(plan, feedingNames[known.language]) : 0;
  return months === 0 ? besideWithout : shifted(bandAt, bandWidth(months) + 1);
}

/** Rows of the band, counted from the header of the stage table. */
export const rowsOf = (header: number) => ({
  start: 5,
  stage: 6,
  planned: 7,
  monthly: 8,
  notes: 9,
  months: header - 5,
  typed: header - 4,
  deals: header - 3,
  section: header - 1,
  first: header + 1,
});

/** The chart begins beside the first row of the inputs. */
export const chartTop = 4;

/** The stage table that a schedule belongs to. */
export interface Band {
  readonly language: Language;
  /** its name, the row of its header and the last row with formats */
  readonly table: string;
  readonly header: number;
  readonly last: number;
}

export interface BandGrid {
  readonly letter: (column: number) => string;
  /** `N20`, and `$N$20` */
  readonly cell: (column: number, row: number) => string;
  readonly fixed: (column: number, row: number) => string;
  /** column of a month, by its place */
  readonly month: (index: number) => number;
}

/** Columns counted from the left edge of the band. */
export function bandGrid(): BandGrid {
  const letter = (column: number) => shifted(bandAt, column);
  return {
    letter,
    cell: (column, row) => `${letter(column)}${row}`,
    fixed: (column, row) => `$${letter(column)}$${row}`,
    month: (index) => 2 + index,
  };
}
