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
import { hideColumns, hideRows, pixelsTo, toPoints } from '../grid/sizes';
import { HostObject, invalidArgument, itemNotFound } from '../protocol/host-object';
import type { Range } from './range';
import type { Worksheet } from './worksheet';
import { usedBox } from '../grid/used-cells';

/** Where a range is and how large, and the ranges beside it. */
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
    const used = usedBox(this.$grid, this.$sheetId, valuesOnly === true, this.$box);
    return used ? this.$sheet.$range(used) : null;
  }

  /** the one answer all cells share, or null where they differ */
  $common<T>(read: (row: number, column: number) => T): T | null {
    const { row, column } = this.$box;
    const first = read(row, column);
    const box = this.$held();
    for (let r = box.row; r < box.row + box.rows; r += 1)
      for (let c = box.column; c < box.column + box.columns; c += 1) if (read(r, c) !== first) return null;
    return first;
  }
  /** the part of the range that the grid holds */
  $held(): Box {
    const sheet = this.$grid.sheet(this.$sheetId);
    const { row, column, rows, columns } = this.$box;
    return {
      row,
      column,
      rows: Math.max(0, Math.min(rows, sheet.getRowCount() - row)),
      columns: Math.max(0, Math.min(columns, sheet.getColumnCount() - column)),
    };
  }

  get RowHidden(): boolean | null {
    return this.$common((row) => !this.$grid.sheet(this.$sheetId).getRowVisible(row));
  }
  set RowHidden(hidden: boolean) {
    hideRows(this.$grid, this.$sheetId, this.$box, hidden);
  }
  get ColumnHidden(): boolean | null {
    return this.$common((_row, column) => !this.$grid.sheet(this.$sheetId).getColVisible(column));
  }
  set ColumnHidden(hidden: boolean) {
    hideColumns(this.$grid, this.$sheetId, this.$box, hidden);
  }
  get Hidden(): boolean | null {
    const rows = this.RowHidden;
    const columns = this.ColumnHidden;
    return rows === null || columns === null ? null : rows || columns;
  }
  /** in points from the sheet's left edge, as are the three below */
  get Left(): number {
    return toPoints(pixelsTo(this.$grid, this.$sheetId, 0, this.$box.column).left);
  }
  get Top(): number {
    return toPoints(pixelsTo(this.$grid, this.$sheetId, this.$box.row, 0).top);
  }
  get Width(): number {
    const box = this.$held();
    return toPoints(pixelsTo(this.$grid, this.$sheetId, 0, box.column + box.columns).left) - this.Left;
  }
  get Height(): number {
    const box = this.$held();
    return toPoints(pixelsTo(this.$grid, this.$sheetId, box.row + box.rows, 0).top) - this.Top;
  }
}
