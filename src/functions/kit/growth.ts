import type { MonthNumber } from '../../planning/calendar';
import { numberIn } from '../../planning/cell-readers';
import type { Limits } from '../../planning/limits';
import type { Growth } from '../../planning/plan/plan';
import { fail, cellAt } from '../../planning/problem';
import type { Cells } from '../../planning/cells';
import { repMonthCells } from './block';
import type { Parameter } from './parameter';
import { headingRows, rangeOf } from './range';
import { eachOnce, hasMonthHeader, repRows } from './rep-months';

/** Growth when none is given: the planning definitions, section 2. */
const usual = 0.1;
const shares: Limits = { unit: 'share', min: -1, max: 3 };

/** Growth as one number, as two columns rep | growth, or as a table of reps by months; 10 % when left out. */
export function growth(): Parameter<Growth> {
  return {
    kind: 'growth',
    unit: 'share',
    limits: shares,
    optional: true,
    preset: usual,
    shape: 'matrix',
    read: (argument, parameter) => {
      if (argument === null || argument === undefined) return { kind: 'everyone', share: usual };
      const range = rangeOf(argument, parameter);
      const columns = range[0].length;
      if (range.length === 1 && columns === 1)
        return { kind: 'everyone', share: numberIn(range[0][0], shares, cellAt(parameter)) };
      if (columns === 1) fail('growthShape', parameter, { columns });
      if (columns === 2 && !hasMonthHeader(range)) return { kind: 'byRep', shares: byRep(range, parameter) };
      return { kind: 'byRepAndMonth', shares: byRepAndMonth(range, parameter) };
    },
  };
}

function byRep(range: Cells, parameter: string): Map<string, number> {
  const rows = repRows(range, parameter, headingRows(range));
  return new Map(
    eachOnce(rows, parameter).map(({ rep, row, cells }) => [
      rep.key,
      numberIn(cells[1], shares, cellAt(parameter, row, 2)),
    ]),
  );
}

function byRepAndMonth(range: Cells, parameter: string): Map<string, Map<MonthNumber, number>> {
  const found = new Map<string, Map<MonthNumber, number>>();
  for (const { rep, month, cell, row, column } of eachOnce(repMonthCells(range, parameter), parameter)) {
    const ofRep = found.get(rep.key) ?? new Map<MonthNumber, number>();
    found.set(rep.key, ofRep.set(month, numberIn(cell, shares, cellAt(parameter, row, column))));
  }
  return found;
}
