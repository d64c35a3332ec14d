import type { Cells } from '../../planning/cells';
import type { Unit } from '../../planning/limits';
import { fail } from '../../planning/problem';
import type { Parameter } from './parameter';
import { rangeOf } from './range';

/** A long column of cells, handed on unread: what sums it reads each cell once. A single row is turned upright. */
export function column(unit: Unit): Parameter<Cells> {
  return {
    kind: 'column',
    unit,
    optional: false,
    shape: 'matrix',
    read: (argument, parameter) => {
      const range = rangeOf(argument, parameter);
      const columns = range[0]?.length ?? 0;
      if (columns === 1) return range;
      if (range.length > 1) fail({ code: 'listExpected', parameter, rows: range.length, columns });
      return (range[0] ?? []).map((cell) => [cell]);
    },
  };
}
