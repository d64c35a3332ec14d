import { times } from '../../planning/times';
import { isBlankOrZero } from '../../planning/cells';
import { numberIn } from '../../planning/cell-readers';
import type { Limits } from '../../planning/limits';
import { fail, type At } from '../../planning/problem';
import { withoutTrailing } from '../../planning/without-trailing';
import type { Parameter } from './parameter';
import { lineOf, type Line } from './range';

/** Figures in one row or column, in their order, a blank cell being 0; nothing is left out. */
export interface Series {
  readonly values: readonly number[];
  /** the place of the figure at `index`, from 0 */
  at(index: number): At;
}

/** Figures in one row or column for which 0 has a meaning: counts, days. */
export function series(limits: Limits): Parameter<Series> {
  return {
    kind: 'list',
    unit: limits.unit,
    limits,
    optional: false,
    shape: 'matrix',
    read: (argument, parameter) => seriesOf(lineOf(argument, parameter), limits),
  };
}

/** The figures of a line of cells. */
export function seriesOf(line: Line, limits: Limits): Series {
  return {
    values: line.cells.map((cell, index) => numberIn(cell, limits, line.at(index))),
    at: line.at,
  };
}

/**
 * Exactly `count` figures of a series: what it holds beyond must be blank or 0, and only the last `spare` of them may be
 * missing (they count as 0). `other` is the parameter that says how many it takes.
 */
export function figures({ values, at }: Series, count: number, other: string, spare = 0): number[] {
  const filled = withoutTrailing(values, isBlankOrZero).length;
  const given = Math.min(values.length, Math.max(count, filled));
  if (given > count || given < count - spare)
    fail('figuresDiffer', at(0).parameter, { given, other, expected: count });
  return times(count, (index) => values[index] ?? 0);
}

/** Ends with a sentence where more deals passed a stage than left it. */
export function checkPassed(passed: readonly number[], left: readonly number[], at: Series['at']): void {
  passed.forEach((count, index) => {
    const all = left[index] ?? 0;
    if (count > all) fail('passedAboveLeft', at(index), { passed: count, left: all });
  });
}
