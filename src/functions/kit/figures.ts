import { cellAt } from '../../planning/problem';
import { numberIn } from '../../planning/cell-readers';
import type { Limits } from '../../planning/limits';
import type { Parameter } from './parameter';
import { rangeOf } from './range';

/** Numbers of a range in its shape, or one number; blank is 0. */
export function figures(limits: Limits): Parameter<readonly (readonly number[])[]> {
  return {
    kind: 'figures',
    unit: limits.unit,
    limits,
    optional: false,
    shape: 'matrix',
    read: (argument, parameter) => {
      const range = rangeOf(argument, parameter);
      const alone = range.length === 1 && range[0].length === 1;
      return range.map((cells, row) =>
        cells.map((cell, column) =>
          numberIn(cell, limits, alone ? cellAt(parameter) : cellAt(parameter, row + 1, column + 1)),
        ),
      );
    },
  };
}
