/** Reading rows of sales, whoever sold or bought: a date, a name, an amount, each in a column of cells of its own. */
import { lastDay } from './calendar';
import { failNotDate, failNotNumber, nameIn } from './cell-readers';
import { isBlank, isBlankOrZero } from './cells';
import { nameKey, type NameCell } from './names';
import { fail, cellAt } from './problem';

/** Whether a cell holds a day; the time of day is still in it. */
export function isDay(cell: unknown): cell is number {
  return typeof cell === 'number' && cell >= 1 && cell < lastDay + 1;
}

/** An amount that is no plain number: blank counts as 0. `row` from 0. */
export function amountIn(cell: unknown, row: number): number {
  return isBlank(cell) ? 0 : failNotNumber(cell, cellAt('amounts', row + 1));
}

/** A row without a date is fine only where nothing else stands in it; `row` from 0. */
export function checkBlankRow(date: unknown, others: Readonly<Record<string, unknown>>, row: number): void {
  if (!isBlankOrZero(date)) failNotDate(date, cellAt('dates', row + 1));
  const filled = Object.keys(others).find((name) => !isBlankOrZero(others[name]));
  if (filled !== undefined) fail('rowIncomplete', cellAt('dates', row + 1), { filled });
}

/** The names met so far in a column; each spelling of a name is folded once. */
export interface MetNames {
  readonly names: readonly { readonly key: string; readonly name: NameCell }[];
  /** as the cells spell them, of every name the first one first */
  readonly spellings: readonly (readonly NameCell[])[];
  readonly placeOfCell: ReadonlyMap<unknown, number>;
  /** the place of a name whose cell was not seen before in this spelling; `row` from 0 */
  meet(cell: unknown, row: number): number;
}

export function metNames(parameter: string): MetNames {
  const names: { key: string; name: NameCell }[] = [];
  const spellings: NameCell[][] = [];
  const placeOfCell = new Map<unknown, number>();
  const placeOfKey = new Map<string, number>();
  return {
    names,
    spellings,
    placeOfCell,
    meet(cell, row) {
      const name = nameIn(cell, cellAt(parameter, row + 1));
      const key = nameKey(name);
      const place = placeOfKey.get(key) ?? names.push({ key, name }) - 1;
      placeOfKey.set(key, place);
      placeOfCell.set(cell, place);
      spellings[place] = [...(spellings[place] ?? []), typeof cell === 'string' ? cell : name];
      return place;
    },
  };
}
