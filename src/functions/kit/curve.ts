import { cellAt } from '../../planning/problem';
import type { Beyond, Point } from '../../planning/commission/curve';
import { numberIn } from '../../planning/cell-readers';
import { isBlankOrZero } from '../../planning/cells';
import type { Limits } from '../../planning/limits';
import type { Parameter } from './parameter';
import { valueOf } from './range';
import { twoColumns } from './two-columns';
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
    read: (argument, parameter) =>
      twoColumns(argument, parameter, heights, values).map(({ left, right, row }) => ({
        x: left,
        y: right,
        row,
      })),
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
        ? { cap: numberIn(value, values, cellAt(parameter)) }
        : beyondWords.read(value, parameter);
    },
  };
}
