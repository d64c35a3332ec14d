import { isBlankOrZero } from '../../planning/cells';
import type { Rep } from '../../planning/plan/monthly-sales';
import { fail, cellAt } from '../../planning/problem';
import type { Parameter } from './parameter';
import { valueOf } from './range';
import { repIn } from './reps';

/** One rep, by name. */
export function repName(): Parameter<Rep> {
  return {
    kind: 'name',
    unit: 'text',
    optional: false,
    shape: 'scalar',
    read: (argument, parameter) => {
      const value = valueOf(argument, parameter);
      if (isBlankOrZero(value)) fail('missing', parameter);
      return repIn(value, cellAt(parameter));
    },
  };
}
