import { isBlankOrZero, type Cells } from '../../planning/cells';
import { dateIn, isHeading } from '../../planning/cell-readers';
import { fail, cellAt } from '../../planning/problem';
import type { WorkCalendar } from '../../planning/workdays/work-calendar';
import type { Parameter } from './parameter';
import { headingRows, lineOf, rangeOf } from './range';

/** Days off in one row or column, or a table date | working 1 or 0, which also knows working Saturdays. Blank cells are skipped. */
export function workCalendar(): Parameter<WorkCalendar> {
  return {
    kind: 'calendar',
    unit: 'date',
    optional: true,
    shape: 'matrix',
    read: (argument, parameter) => {
      if (argument === null || argument === undefined) return new Map();
      const range = rangeOf(argument, parameter);
      const columns = range[0].length;
      const body = range.slice(headingRows(range));
      if (columns === 2 && body.some(([, mark]) => isMark(mark))) return marked(range, body, parameter);
      if (columns > 1 && range.length > 1) fail('calendarShape', parameter, { columns });
      return daysOff(range, parameter);
    },
  };
}

/** A blank is a day off, as 0 is. */
function isMark(cell: unknown): boolean {
  return isBlankOrZero(cell) || cell === 1 || typeof cell === 'boolean';
}

function daysOff(range: Cells, parameter: string): WorkCalendar {
  const line = lineOf(range, parameter);
  return new Map(
    line.cells.flatMap((cell, index): [number, boolean][] =>
      isBlankOrZero(cell) || (index === 0 && isHeading(cell)) ? [] : [[dateIn(cell, line.at(index)), false]],
    ),
  );
}

function marked(range: Cells, body: Cells, parameter: string): WorkCalendar {
  const skipped = range.length - body.length;
  const days = new Map<number, boolean>();
  const places = new Map<number, number>();
  body.forEach(([date, mark], index) => {
    const row = index + 1 + skipped;
    if (isBlankOrZero(date)) {
      if (!isBlankOrZero(mark) && mark !== false)
        fail('rowIncomplete', cellAt(parameter, row, 1), { filled: parameter });
      return;
    }
    const day = dateIn(date, cellAt(parameter, row, 1));
    if (!isMark(mark)) fail('notWorkingMark', cellAt(parameter, row, 2), { value: mark });
    const works = mark === 1 || mark === true;
    const firstRow = places.get(day);
    if (firstRow !== undefined && days.get(day) !== works)
      fail('dayTwice', cellAt(parameter, row), { day, firstRow });
    places.set(day, firstRow ?? row);
    days.set(day, works);
  });
  return days;
}
