import { checkTiers, type Tier } from '../../planning/commission/tiers';
import type { Limits } from '../../planning/limits';
import type { Parameter } from './parameter';
import { twoColumns } from './two-columns';

const heights: Limits = { unit: 'money', min: 0, max: 1e13 };
const rates: Limits = { unit: 'share', min: 0, max: 1 };

/** What the two columns of a scale may hold. */
export interface ScaleLimits {
  readonly heights: Limits;
  readonly rates: Limits;
}

/**
 * A scale in two columns, from | rate: from 0 upwards. A first row of headings and blank rows at the end are ignored;
 * one tier of 0 | 0 % is a scale that pays nothing.
 */
export function tiers(
  kind: 'tiers' | 'multipliers' = 'tiers',
  limits: ScaleLimits = { heights, rates },
): Parameter<readonly Tier[]> {
  return {
    kind,
    unit: limits.rates.unit,
    limits: limits.rates,
    optional: false,
    shape: 'matrix',
    read: (argument, parameter) => {
      const scale = twoColumns(argument, parameter, limits.heights, limits.rates).map(
        ({ left, right, row }) => ({
          from: left,
          rate: right,
          row,
        }),
      );
      checkTiers(scale, parameter);
      return scale;
    },
  };
}
