import {
  type Box,
  boundingBox,
  formatAddress,
  intersection,
  quoteSheet,
  SHEET_COLUMNS,
  SHEET_ROWS,
  wholeColumns,
  wholeRows,
} from '../grid/address';
import type { Grid } from '../grid/grid';
import { HostObject, invalidArgument, itemNotFound } from '../protocol/host-object';
import type { Range } from './range';
import type { Worksheet } from './worksheet';

/** Where a range is, and the ranges beside it. */
export abstract class RangeArea extends HostObject {
  constructor(
    readonly $sheet: Worksheet,
    readonly $box: Box,
  ) {
    super('Range');
  }

  get $grid(): Grid {
    return this.$sheet.$grid;
  }
  get $sheetId(): string {
    return this.$sheet.$sheetId;
  }
  protected at(change: Partial<Box>): Range {
    return this.$sheet.$range({ ...this.$box, ...change });
  }
  /** `Sheet1!$B$2:$C$9`, as names keep it */
  get $reference(): string {
    return `${quoteSheet(this.$sheet.Name)}!${formatAddress(this.$box, '$')}`;
  }
  get $isCell(): boolean {
    return this.$box.rows === 1 && this.$box.columns === 1;
  }

  get Address(): string {
    return `${quoteSheet(this.$sheet.Name)}!${formatAddress(this.$box)}`;
  }
  get AddressLocal(): string {
    return this.Address;
  }
  get RowIndex(): number {
    return this.$box.row;
  }
  get ColumnIndex(): number {
    return this.$box.column;
  }
  get RowCount(): number {
    return this.$box.rows;
  }
  get ColumnCount(): number {
    return this.$box.columns;
  }
  /** -1 where the cells are more than the API counts */
  get CellCount(): number {
    const count = this.$box.rows * this.$box.columns;
    return count > 2 ** 31 - 1 ? -1 : count;
  }
  get IsEntireColumn(): boolean {
    return wholeColumns(this.$box);
  }
  get IsEntireRow(): boolean {
    return wholeRows(this.$box);
  }
  get Worksheet(): Worksheet {
    return this.$sheet;
  }

  /** a cell by its place from the range's top left corner; it may stand outside the range */
  GetCell(row: number, column: number): Range {
    return this.at({ row: this.$box.row + row, column: this.$box.column + column, rows: 1, columns: 1 });
  }
  GetRow(row: number): Range {
    if (row < 0 || row >= this.$box.rows) throw invalidArgument();
    return this.at({ row: this.$box.row + row, rows: 1 });
  }
  GetColumn(column: number): Range {
    if (column < 0 || column >= this.$box.columns) throw invalidArgument();
    return this.at({ column: this.$box.column + column, columns: 1 });
  }
  GetLastRow(): Range {
    return this.GetRow(this.$box.rows - 1);
  }
  GetLastColumn(): Range {
    return this.GetColumn(this.$box.columns - 1);
  }
  GetLastCell(): Range {
    return this.GetCell(this.$box.rows - 1, this.$box.columns - 1);
  }
  GetEntireRow(): Range {
    return this.at({ column: 0, columns: SHEET_COLUMNS });
  }
  GetEntireColumn(): Range {
    return this.at({ row: 0, rows: SHEET_ROWS });
  }
  GetOffsetRange(rows: number, columns: number): Range {
    return this.at({ row: this.$box.row + rows, column: this.$box.column + columns });
  }
  GetResizedRange(moreRows: number, moreColumns: number): Range {
    return this.at({ rows: this.$box.rows + moreRows, columns: this.$box.columns + moreColumns });
  }
  GetAbsoluteResizedRange(rows: number, columns: number): Range {
    return this.at({ rows, columns });
  }
  /** @param count negative: towards the top, as in Excel */
  GetRowsAbove(count = 1): Range {
    return count < 0 ? this.GetRowsBelow(-count) : this.at({ row: this.$box.row - count, rows: count });
  }
  GetRowsBelow(count = 1): Range {
    return count < 0
      ? this.GetRowsAbove(-count)
      : this.at({ row: this.$box.row + this.$box.rows, rows: count });
  }
  GetColumnsBefore(count = 1): Range {
    return count < 0
      ? this.GetColumnsAfter(-count)
      : this.at({ column: this.$box.column - count, columns: count });
  }
  GetColumnsAfter(count = 1): Range {
    return count < 0
      ? this.GetColumnsBefore(-count)
      : this.at({ column: this.$box.column + this.$box.columns, columns: count });
  }
  GetIntersection(other: unknown): Range {
    const range = this.$sheet.GetRange(other);
    const shared = range.$sheet === this.$sheet ? intersection(this.$box, range.$box) : undefined;
    if (!shared) throw itemNotFound();
    return this.$sheet.$range(shared);
  }
  GetBoundingRect(other: unknown): Range {
    const range = this.$sheet.GetRange(other);
    if (range.$sheet !== this.$sheet) throw invalidArgument();
    return this.$sheet.$range(boundingBox(this.$box, range.$box));
  }
  /** The part of the range that holds something; null objects come from the twin below. */
  GetUsedRange(valuesOnly?: unknown): Range {
    const used = this.GetUsedRangeOrNullObject(valuesOnly);
    if (!used) throw itemNotFound();
    return used;
  }
  GetUsedRangeOrNullObject(valuesOnly?: unknown): Range | null {
    const used = this.$grid.usedBox(this.$sheetId, valuesOnly === true, this.$box);
    return used ? this.$sheet.$range(used) : null;
  }
}
