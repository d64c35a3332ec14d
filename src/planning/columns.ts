import { isBlankOrZero, type Cells } from './cells';
import { fail } from './problem';

/** Rows that all columns have. They may differ in height as long as what one has beyond another is blank. */
export function commonHeight(columnsByName: Readonly<Record<string, Cells>>): number {
  const columns = Object.entries(columnsByName);
  const height = Math.min(...columns.map(([, cells]) => cells.length));
  for (const [other, cells] of columns) {
    let filled = cells.length;
    while (filled > height && isBlankOrZero(cells[filled - 1]?.[0])) filled--;
    const shorter = columns.find(([, { length }]) => length < filled);
    if (shorter)
      fail({
        code: 'heightsDiffer',
        parameter: shorter[0],
        rows: shorter[1].length,
        other,
        otherRows: filled,
      });
  }
  return height;
}
