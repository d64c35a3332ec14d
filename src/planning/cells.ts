/** What a cell of the workbook holds when it reaches a function; hosts differ in what they call blank. */
export type Cell = string | number | boolean;

/** A range as Excel hands it over: rows of cells, not yet looked at. */
export type Cells = readonly (readonly unknown[])[];

/** Half-way between a blank cell and a text: spaces alone are blank too. */
const spaces = /^[\s\u00a0]*$/;

/** True for what has no content. A zero is not blank here: whether it counts as blank is each parameter's rule. */
export function isBlank(cell: unknown): boolean {
  return (
    cell === '' || cell === null || cell === undefined || (typeof cell === 'string' && spaces.test(cell))
  );
}

/** True for a blank cell and for 0, which some versions of Excel hand over instead. */
export function isBlankOrZero(cell: unknown): boolean {
  return cell === 0 || isBlank(cell);
}
