import type { Limits } from '../../planning/limits';
import type { Parameter } from './parameter';
import { lineOf } from './range';
import { seriesOf } from './series';

/** Numbers in one row or column, each cell one number: a blank is 0 wherever it stands. */
export function numbers(limits: Limits): Parameter<readonly number[]> {
  return {
    kind: 'list',
    unit: limits.unit,
    limits,
    optional: false,
    shape: 'matrix',
    read: (argument, parameter) => seriesOf(lineOf(argument, parameter), limits).values,
  };
}
