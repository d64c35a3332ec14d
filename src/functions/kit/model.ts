import { isHeading, numberIn } from '../../planning/cell-readers';
import { fail, cellAt } from '../../planning/problem';
import type { Parameter } from './parameter';
import { rangeOf } from './range';

/**
 * The parameters of a model in a row or column, headings beside them passed over: as many as it has, or one more, the
 * log-likelihood that a fit gives with them.
 */
export function model(count: number): Parameter<readonly number[]> {
  const limits = { unit: 'number', above: 0 } as const;
  return {
    kind: 'model',
    unit: 'number',
    limits,
    optional: false,
    shape: 'matrix',
    read: (argument, parameter) => {
      const range = rangeOf(argument, parameter);
      const top = range.length === 2 && range[0].every(isHeading) ? 1 : 0;
      const left = range[0].length === 2 && range.every((row) => isHeading(row[0])) ? 1 : 0;
      const figures = range.slice(top).map((row) => row.slice(left));
      const isLine = figures.length === 1 || figures[0].length === 1;
      const cells = figures.flat();
      if (!isLine || cells.length < count || cells.length > count + 1)
        fail('modelShape', parameter, { given: cells.length, expected: count });
      return cells.slice(0, count).map((cell, index) => {
        const across = figures.length === 1;
        return numberIn(
          cell,
          limits,
          cellAt(parameter, top + 1 + (across ? 0 : index), left + 1 + (across ? index : 0)),
        );
      });
    },
  };
}
