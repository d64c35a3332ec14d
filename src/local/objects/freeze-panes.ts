import { freeze, frozen } from '../grid/sheets';
import { HostObject, invalidArgument, itemNotFound } from '../protocol/host-object';
import { Range } from './range';
import type { Worksheet } from './worksheet';

/** Rows and columns that stay on screen while the rest scrolls. */
export class FreezePanes extends HostObject {
  constructor(private readonly sheet: Worksheet) {
    super('WorksheetFreezePanes');
  }

  /** @param cells the top left block that stays: its last row and column are the last frozen ones */
  FreezeAt(cells: unknown): void {
    const { row, column, rows, columns } = (cells instanceof Range ? cells : this.sheet.GetRange(cells)).$box;
    this.#freeze(row + rows, column + columns);
  }
  FreezeRows(count: unknown = 1): void {
    this.#freeze(this.#count(count), 0);
  }
  FreezeColumns(count: unknown = 1): void {
    this.#freeze(0, this.#count(count));
  }
  Unfreeze(): void {
    this.#freeze(0, 0);
  }

  GetLocation(): Range {
    const { rows, columns } = frozen(this.sheet.$grid, this.sheet.$sheetId);
    if (rows === 0 && columns === 0) throw itemNotFound();
    if (columns === 0) return this.sheet.GetRange(`1:${rows}`);
    const whole = this.sheet.GetRange().$box;
    return this.sheet.$range({ row: 0, column: 0, rows: rows || whole.rows, columns });
  }

  #freeze(rows: number, columns: number): void {
    this.sheet.$alive();
    freeze(this.sheet.$grid, this.sheet.$sheetId, { rows, columns });
  }
  #count(count: unknown): number {
    if (typeof count !== 'number' || !Number.isInteger(count) || count < 0) throw invalidArgument();
    return count;
  }
}
