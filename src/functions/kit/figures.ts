import { cellAt } from '../../planning/problem';
import { numberIn } from '../../planning/cell-readers';
import type { Cells } from '../../planning/cells';
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
    read: (argument, parameter) => figuresIn(rangeOf(argument, parameter), limits, parameter),
  };
}

/** Numbers of a range in its shape. */
export function figuresIn(range: Cells, limits: Limits, parameter: string): number[][] {
  const alone = range.flat().length === 1;
  return range.map((cells, row) =>
    cells.map((cell, column) =>
      numberIn(cell, limits, alone ? cellAt(parameter) : cellAt(parameter, row + 1, column + 1)),
    ),
  );
}
