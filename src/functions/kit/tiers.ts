import { checkTiers, type Tier } from '../../planning/commission/tiers';
import type { Limits } from '../../planning/limits';
import { fail } from '../../planning/problem';
import { isHeading, numberIn } from '../../planning/cell-readers';
import type { Parameter } from './parameter';
import { rangeOf, withoutTrailingRows } from './range';

const heights: Limits = { unit: 'money', min: 0, max: 1e13 };
const rates: Limits = { unit: 'share', min: 0, max: 1 };

/** A scale in two columns, from | rate: from 0 upwards. A first row of headings and blank rows at the end are ignored. */
export function tiers(): Parameter<readonly Tier[]> {
  return {
    kind: 'tiers',
    unit: 'share',
    limits: rates,
    optional: false,
    shape: 'matrix',
    read: (argument, parameter) => {
      const range = rangeOf(argument, parameter);
      const columns = range[0]?.length ?? 0;
      if (columns !== 2) fail({ code: 'columnsExpected', parameter, columns, expected: 2 });
      const headings = (range[0] ?? []).every(isHeading) ? 1 : 0;
      const rows = withoutTrailingRows(range).slice(headings);
      if (rows.length === 0) fail({ code: 'missing', parameter });
      const scale = rows.map(([from, rate], index) => {
        const row = index + 1 + headings;
        return {
          from: numberIn(from, heights, { parameter, row, column: 1 }),
          rate: numberIn(rate, rates, { parameter, row, column: 2 }),
          row,
        };
      });
      checkTiers(scale);
      return scale;
    },
  };
}
