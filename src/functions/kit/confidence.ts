import { isBlankOrZero } from '../../planning/cells';
import { usualConfidence } from '../../planning/statistics/wilson';
import { number } from './number';
import type { Parameter } from './parameter';
import { valueOf } from './range';

const base = /*#__PURE__*/ number({ unit: 'share', min: 0.5, max: 0.9999 });

/** How sure an interval shall be; 95 % when left out, blank or 0. */
export const confidence: Parameter<number> = {
  ...base,
  optional: true,
  preset: usualConfidence,
  read: (argument, parameter) => {
    const value = argument === undefined ? null : valueOf(argument, parameter);
    return isBlankOrZero(value) ? usualConfidence : base.read(value, parameter);
  },
};
