import { numberIn } from '../../planning/cell-readers';
import { isBlank } from '../../planning/cells';
import type { Limits } from '../../planning/limits';
import { fail, cellAt } from '../../planning/problem';
import { headingRows, rangeOf, withoutTrailingRows } from './range';

/** Two numbers side by side, and their row in the range, from 1. */
export interface TwoCells {
  readonly left: number;
  readonly right: number;
  readonly row: number;
}

/** Numbers in two columns, blank being 0. A first row of headings and blank rows at the end are ignored. */
export function twoColumns(argument: unknown, parameter: string, left: Limits, right: Limits): TwoCells[] {
  const range = rangeOf(argument, parameter);
  const columns = range[0].length;
  if (columns !== 2) fail('columnsExpected', parameter, { columns, expected: 2 });
  const headings = headingRows(range);
  const given = range.slice(headings);
  if (given.every((row) => row.every(isBlank))) fail('missing', parameter);
  // the first row counts even where it is 0 | 0
  return [...given.slice(0, 1), ...withoutTrailingRows(given.slice(1))].map(([first, second], index) => {
    const row = index + 1 + headings;
    return {
      left: numberIn(first, left, cellAt(parameter, row, 1)),
      right: numberIn(second, right, cellAt(parameter, row, 2)),
      row,
    };
  });
}
