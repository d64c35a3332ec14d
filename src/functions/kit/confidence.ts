import { usualConfidence } from '../../planning/statistics/wilson';
import { number } from './number';
import { unlessBlank, type Parameter } from './parameter';

const given = /*#__PURE__*/ unlessBlank(number({ unit: 'share', min: 0.5, max: 0.9999 }));

/** How sure an interval shall be; 95 % when left out, blank or 0. */
export const confidence: Parameter<number> = {
  ...given,
  preset: usualConfidence,
  read: (argument, parameter) => given.read(argument, parameter) ?? usualConfidence,
};
