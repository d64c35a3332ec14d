import { checkTiers, type Tier } from '../../planning/commission/tiers';
import { isBlank } from '../../planning/cells';
import type { Limits } from '../../planning/limits';
import { fail } from '../../planning/problem';
import { isHeading, numberIn } from '../../planning/cell-readers';
import type { Parameter } from './parameter';
import { rangeOf, withoutTrailingRows } from './range';

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
      const range = rangeOf(argument, parameter);
      const columns = range[0]?.length ?? 0;
      if (columns !== 2) fail({ code: 'columnsExpected', parameter, columns, expected: 2 });
      const headings = (range[0] ?? []).every(isHeading) ? 1 : 0;
      const given = range.slice(headings);
      if (given.every((row) => row.every(isBlank))) fail({ code: 'missing', parameter });
      const rows = [...given.slice(0, 1), ...withoutTrailingRows(given.slice(1))];
      const scale = rows.map(([from, rate], index) => {
        const row = index + 1 + headings;
        return {
          from: numberIn(from, limits.heights, { parameter, row, column: 1 }),
          rate: numberIn(rate, limits.rates, { parameter, row, column: 2 }),
          row,
        };
      });
      checkTiers(scale, parameter);
      return scale;
    },
  };
}
