import type { Beyond, Point } from '../../planning/commission/curve';
import { isHeading, numberIn } from '../../planning/cell-readers';
import { isBlank, isBlankOrZero } from '../../planning/cells';
import type { Limits } from '../../planning/limits';
import { fail } from '../../planning/problem';
import type { Parameter } from './parameter';
import { rangeOf, valueOf, withoutTrailingRows } from './range';
import { words } from './words';

const heights: Limits = { unit: 'number', min: 0, max: 1e13 };
const values: Limits = { unit: 'number', min: -1e13, max: 1e13 };

/** Points in two columns, x | y, not yet compared with each other. A first row of headings and blank rows at the end are ignored. */
export function curve(): Parameter<readonly Point[]> {
  return {
    kind: 'curve',
    unit: 'number',
    optional: false,
    shape: 'matrix',
    read: (argument, parameter) => {
      const range = rangeOf(argument, parameter);
      const columns = range[0]?.length ?? 0;
      if (columns !== 2) fail({ code: 'columnsExpected', parameter, columns, expected: 2 });
      const headings = (range[0] ?? []).every(isHeading) ? 1 : 0;
      const given = range.slice(headings);
      if (given.every((row) => row.every(isBlank))) fail({ code: 'missing', parameter });
      return [...given.slice(0, 1), ...withoutTrailingRows(given.slice(1))].map(([x, y], index) => {
        const row = index + 1 + headings;
        return {
          x: numberIn(x, heights, { parameter, row, column: 1 }),
          y: numberIn(y, values, { parameter, row, column: 2 }),
          row,
        };
      });
    },
  };
}

const beyondWords = /*#__PURE__*/ words({
  flat: { en: ['flat'], ru: ['ровно'] },
  extend: { en: ['extend'], ru: ['продолжить'] },
});

/** What holds beyond the last point: one of two words, or a number that is the highest value. */
export function beyond(): Parameter<Beyond> {
  return {
    ...beyondWords,
    kind: 'beyond',
    read: (argument, parameter) => {
      const value = argument === undefined ? null : valueOf(argument, parameter);
      return typeof value === 'number' && !isBlankOrZero(value)
        ? { cap: numberIn(value, values, { parameter }) }
        : beyondWords.read(value, parameter);
    },
  };
}
