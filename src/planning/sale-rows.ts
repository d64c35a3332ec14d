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

/** The names met so far in the column `parameter`; each spelling of a name is folded once. */
export class MetNames {
  readonly names: { readonly key: string; readonly name: NameCell }[] = [];
  /** as the cells spell them, of every name the first one first */
  readonly spellings: NameCell[][] = [];
  readonly placeOfCell = new Map<unknown, number>();
  private readonly placeOfKey = new Map<string, number>();

  constructor(private readonly parameter: string) {}

  /** The place of a name whose cell was not seen before in this spelling; `row` from 0. */
  meet(cell: unknown, row: number): number {
    const name = nameIn(cell, cellAt(this.parameter, row + 1));
    const key = nameKey(name);
    const place = this.placeOfKey.get(key) ?? this.names.push({ key, name }) - 1;
    this.placeOfKey.set(key, place);
    this.placeOfCell.set(cell, place);
    (this.spellings[place] ??= []).push(typeof cell === 'string' ? cell : name);
    return place;
  }
}
