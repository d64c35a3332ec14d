import type { Limits } from '../../planning/limits';
import { fail, cellAt } from '../../planning/problem';
import { optional, type Parameter } from './parameter';
import { lineOf, rangeOf } from './range';
import { seriesOf, type Series } from './series';

const limits: Limits = { unit: 'count', min: 0 };

/** Deals standing in each stage, and beside them, where given, the deals that should stand there. */
export interface Standing {
  readonly standing: Series;
  readonly stock?: Series;
}

/** One row or column of deals standing, or two: standing, stock. */
export function stock(): Parameter<Standing | undefined> {
  return optional({
    kind: 'stock',
    unit: 'count',
    limits,
    optional: false,
    shape: 'matrix',
    read: (argument, parameter): Standing => {
      const range = rangeOf(argument, parameter);
      const rows = range.length;
      const columns = range[0].length;
      if (rows === 1 || columns === 1) return { standing: seriesOf(lineOf(range, parameter), limits) };
      if (columns !== 2) fail('columnsExpected', parameter, { columns, expected: 2 });
      const ofColumn = (column: 0 | 1): Series =>
        seriesOf(
          {
            cells: range.map((row) => row[column]),
            at: (index) => cellAt(parameter, index + 1, column + 1),
          },
          limits,
        );
      return { standing: ofColumn(0), stock: ofColumn(1) };
    },
  });
}
