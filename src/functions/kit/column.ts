import type { Cells } from '../../planning/cells';
import type { Unit } from '../../planning/limits';
import { fail } from '../../planning/problem';
import type { Parameter } from './parameter';
import { rangeOf } from './range';

/**
 * A long column of cells, handed on unread: what sums it up reads each row once and checks its width then.
 * A single row is turned upright.
 */
export function column(unit: Unit): Parameter<Cells> {
  return {
    kind: 'column',
    unit,
    optional: false,
    shape: 'matrix',
    read: (argument, parameter) => {
      if (isUpright(argument)) return argument;
      const range = rangeOf(argument, parameter);
      const columns = range[0].length;
      if (range.length > 1) fail('listExpected', parameter, { rows: range.length, columns });
      return range[0].map((cell) => [cell]);
    },
  };
}

/** Judged by its first row. */
function isUpright(argument: unknown): argument is Cells {
  if (!Array.isArray(argument)) return false;
  const first: unknown = argument[0];
  return Array.isArray(first) && first.length === 1;
}
