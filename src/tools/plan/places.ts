/** Where the parts of a plan sheet stand. Every part has columns of its own, so that nothing stands below a spill. */
import { monthsPlanned } from './years';

export { monthsPlanned };

/** First row of the spills; header and totals stand in the two rows above. */
export const bodyRow = 12;
export const totalRow = bodyRow - 1;
export const headerRow = bodyRow - 2;
/** What marks in the plan mean, and which months have none. */
export const noteRow = headerRow - 1;
/** Rows of a spill that carry number formats: reps beyond are shown plain. */
export const formattedRows = 250;
export const lastFormattedRow = bodyRow + formattedRows - 1;
export const quarters = 4;
/** last year and the planned one */
export const monthsOfHistory = 2 * monthsPlanned;
export const trackColumns = 8;
/** rows of the tables for what is typed later that carry input formats and lists */
export const typedRows = 40;

/** Letters of a column from its place, 1 for A. */
export function letters(place: number): string {
  const rest = Math.floor((place - 1) / 26);
  return (rest > 0 ? letters(rest) : '') + String.fromCharCode(65 + ((place - 1) % 26));
}

/** Parts from left to right with their widths in columns; 1 column of air after those that ask for it. */
const parts = [
  ['margin', 1],
  ['rep', 1],
  ['year', 1],
  ['lastYear', 1],
  ['growth', 1],
  ['months', monthsPlanned],
  ['quarters', quarters],
  ['gap1', 1],
  ['fact', 7],
  ['pace', 1],
  ['gap2', 1],
  ['corrections', 4],
  ['gap3', 1],
  ['team', 7],
  ['gap4', 1],
  ['growthByMonth', 2],
  ['gap5', 1],
  ['ramp', 2],
  ['gap6', 1],
  ['days', 3],
  ['gap7', 1],
  ['history', 1 + monthsOfHistory],
  ['gap8', 1],
  ['correctionsState', 1],
  ['gap16', 1],
  ['teamState', 1],
  ['gap17', 1],
  ['monthsState', 1],
  ['gap18', 1],
  ['growthBlock', 1 + monthsPlanned],
  ['gap9', 1],
  ['calculated', monthsPlanned],
  ['gap10', 1],
  ['team plan', monthsPlanned],
  ['gap11', 1],
  ['locks', monthsPlanned],
  ['gap12', 1],
  ['flags', monthsPlanned],
  ['gap13', 1],
  ['block', 1 + monthsPlanned],
  ['gap14', 1],
  ['track', trackColumns],
  ['gap15', 1],
  ['chart', 4],
] as const;
type Part = (typeof parts)[number][0];

const places = new Map<Part, { first: number; width: number }>();
parts.reduce((first, [part, width]) => {
  places.set(part, { first, width });
  return first + width;
}, 1);

/** Letters of the column at `index`, from 0, of a part. */
export function column(part: Part, index = 0): string {
  return letters((places.get(part)?.first ?? 1) + index);
}

export function lastColumn(part: Part): string {
  return column(part, (places.get(part)?.width ?? 1) - 1);
}

/** `$F$12#`: what the formula in the part's first column spills. */
export function spill(part: Part, row = bodyRow): string {
  return `$${column(part)}$${row}#`;
}

/** `F12` */
export function cell(part: Part, row: number, index = 0): string {
  return `${column(part, index)}${row}`;
}

/** `F12:Q261`, all columns of a part. */
export function across(part: Part, from: number, to = from): string {
  return `${column(part)}${from}:${lastColumn(part)}${to}`;
}

/** Cells over the tables that are typed into, which say what is wrong there: overrides, team, growth by month. */
export const faultCells = [cell('corrections', 7), cell('team', 7), cell('growthByMonth', 7)] as const;
