/** What a cell of the workbook holds when it reaches a function; hosts differ in what they call blank. */
export type Cell = string | number | boolean;

/** A range as Excel hands it over: rows of cells, not yet looked at. */
export type Cells = readonly (readonly unknown[])[];

/**
 * True for what has no content: spaces alone have none, no-break spaces too. A zero is not blank here: whether it counts as
 * blank is each parameter's rule.
 */
export function isBlank(cell: unknown): boolean {
  return cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');
}

/** True for a blank cell and for 0, which some versions of Excel hand over instead. */
export function isBlankOrZero(cell: unknown): boolean {
  return cell === 0 || isBlank(cell);
}
