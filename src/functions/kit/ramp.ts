import { isBlankOrZero } from '../../planning/cells';
import type { Limits } from '../../planning/limits';
import { fail } from '../../planning/problem';
import type { Parameter } from './parameter';
import { lineOf, withoutTrailingBlanks } from './range';
import { seriesOf } from './series';

const steps: Limits = { unit: 'share', min: 0, max: 1 };

/** Steps of a ramp in one row or column: 0 or blank before the first is a month of nothing, at the end it is left out. */
export function ramp(): Parameter<readonly number[]> {
  return {
    kind: 'list',
    unit: 'share',
    limits: steps,
    optional: false,
    shape: 'matrix',
    read: (argument, parameter) => {
      const line = lineOf(argument, parameter);
      const cells = withoutTrailingBlanks(line.cells);
      if (cells.every(isBlankOrZero)) fail('missing', parameter);
      return seriesOf({ cells, at: line.at }, steps).values;
    },
  };
}
