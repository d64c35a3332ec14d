import { isBlankOrZero, type Cells } from './cells';
import { fail } from './problem';
import { withoutTrailing } from './without-trailing';

/** Rows that all columns have. They may differ in height as long as what one has beyond another is blank. */
export function commonHeight(columnsByName: Readonly<Record<string, Cells>>): number {
  const columns = Object.entries(columnsByName);
  const height = Math.min(...columns.map(([, cells]) => cells.length));
  for (const [other, cells] of columns) {
    const filled = withoutTrailing(cells, (row) => isBlankOrZero(row?.[0])).length;
    const shorter = columns.find(([, { length }]) => length < filled);
    if (shorter) fail('heightsDiffer', shorter[0], { rows: shorter[1].length, other, otherRows: filled });
  }
  return height;
}
