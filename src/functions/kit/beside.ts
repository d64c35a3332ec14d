import { times } from '../../planning/times';
import { isHeading, numberIn } from '../../planning/cell-readers';
import { commonHeight } from '../../planning/columns';
import type { Limits } from '../../planning/limits';
import type { Parameter } from './parameter';
import { lineOf, type Line } from './range';

/** Cells of a row or column that stand beside those of other arguments, not yet read. */
export interface Beside extends Line {
  readonly limits: Limits;
}

/** Numbers beside others: as many as those, or one that counts for all of them. Blank is 0, a heading at the top is passed over. */
export function beside(limits: Limits): Parameter<Beside> {
  return {
    kind: 'list',
    unit: limits.unit,
    limits,
    optional: false,
    shape: 'matrix',
    read: (argument, parameter) => ({ ...lineOf(argument, parameter), limits }),
  };
}

export interface SideBySide<Name extends string> {
  /** 1 where the arguments begin with headings, so that results begin with theirs; else 0 */
  readonly headings: 0 | 1;
  readonly count: number;
  readonly columns: Readonly<Record<Name, readonly number[]>>;
  /** the place of the number at `index`, from 0 */
  at(name: Name, index: number): { parameter: string; row?: number; column?: number };
}

/** Reads arguments that stand beside each other. One may be longer than another only by blank cells. */
export function sideBySide<Name extends string>(given: Readonly<Record<Name, Beside>>): SideBySide<Name> {
  const names = Object.keys(given) as Name[];
  const long = names.filter((name) => given[name].cells.length > 1);
  const headings = long.length > 0 && long.every((name) => isHeading(given[name].cells[0])) ? 1 : 0;
  const height =
    long.length === 0
      ? 1
      : commonHeight(Object.fromEntries(long.map((name) => [name, given[name].cells.map((cell) => [cell])])));
  const count = long.length === 0 ? 1 : height - headings;
  const column = (name: Name): number[] => {
    const { cells, at, limits } = given[name];
    if (cells.length === 1) return new Array<number>(count).fill(numberIn(cells[0], limits, at(0)));
    return times(count, (index) => numberIn(cells[index + headings], limits, at(index + headings)));
  };
  return {
    headings,
    count,
    columns: Object.fromEntries(names.map((name) => [name, column(name)])) as Record<Name, number[]>,
    at: (name, index) => given[name].at(given[name].cells.length === 1 ? 0 : index + headings),
  };
}
