import { isBlankOrZero } from '../../planning/cells';
import type { Limits } from '../../planning/limits';
import { fail, cellAt } from '../../planning/problem';
import { dateIn, numberIn } from '../../planning/cell-readers';
import { unlessBlank, type Parameter } from './parameter';
import { lineOf, valueOf, withoutTrailingBlanks } from './range';

/** One number; blank is 0. */
export function number(limits: Limits): Parameter<number> {
  return {
    kind: 'number',
    unit: limits.unit,
    limits,
    optional: false,
    shape: 'scalar',
    read: (argument, parameter) => numberIn(valueOf(argument, parameter), limits, cellAt(parameter)),
  };
}

/** An optional number for which 0 makes no sense: blank and 0 mean that it was left out. */
export function numberOrNone(limits: Limits): Parameter<number | undefined> {
  return unlessBlank(number(limits));
}

/** One date, as Excel keeps dates: a number of days. */
export function date(): Parameter<number> {
  return {
    kind: 'date',
    unit: 'date',
    optional: false,
    shape: 'scalar',
    read: (argument, parameter) => {
      const value = valueOf(argument, parameter);
      if (isBlankOrZero(value)) fail('missing', parameter);
      return dateIn(value, cellAt(parameter));
    },
  };
}

/** Numbers in one row or column; blanks and zeros at the end are left out, a blank or zero before is an error. */
export function list(limits: Limits): Parameter<readonly number[]> {
  return {
    kind: 'list',
    unit: limits.unit,
    limits,
    optional: false,
    shape: 'matrix',
    read: (argument, parameter) => {
      const line = lineOf(argument, parameter);
      const cells = withoutTrailingBlanks(line.cells);
      if (cells.length === 0) fail('missing', parameter);
      return cells.map((cell, index) => {
        if (isBlankOrZero(cell)) fail('blankInside', line.at(index));
        return numberIn(cell, limits, line.at(index));
      });
    },
  };
}

/** One number for new and repeat alike, or two cells: new, repeat. `alone` says what a single number means for repeat. */
export interface Pair {
  readonly first: number;
  readonly repeat: number;
}
export function pair(limits: Limits, alone: 'both' | 'newOnly'): Parameter<Pair> {
  return {
    kind: 'pair',
    unit: limits.unit,
    limits,
    optional: false,
    shape: 'matrix',
    read: (argument, parameter) => {
      const line = lineOf(argument, parameter);
      const count = line.cells.length;
      if (count > 2) fail('pairExpected', parameter, { rows: count, columns: 1 });
      const first = numberIn(line.cells[0], limits, line.at(0));
      if (count === 1) return { first, repeat: alone === 'both' ? first : 0 };
      return { first, repeat: numberIn(line.cells[1], limits, line.at(1)) };
    },
  };
}

/** A date that may be left out: blank and 0 are no date. */
export function dateOrNone(): Parameter<number | undefined> {
  return unlessBlank(date());
}
