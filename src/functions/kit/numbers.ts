import { numberIn } from '../../planning/cell-readers';
import type { Limits } from '../../planning/limits';
import type { Parameter } from './parameter';
import { lineOf } from './range';

/** Numbers in one row or column, each cell one number: a blank is 0 wherever it stands. */
export function numbers(limits: Limits): Parameter<readonly number[]> {
  return {
    kind: 'list',
    unit: limits.unit,
    limits,
    optional: false,
    shape: 'matrix',
    read: (argument, parameter) => {
      const line = lineOf(argument, parameter);
      return line.cells.map((cell, index) => numberIn(cell, limits, line.at(index)));
    },
  };
}
