import {
  type Box,
  intersection,
  SHEET_COLUMNS,
  SHEET_ROWS,
  toGridRange,
  wholeColumns,
} from '../grid/address';
import { type CellMatrix, type CellValue, isError, toCell } from '../grid/cells';
import { markDirty } from '../grid/dirty';
import { displayText, GENERAL, isTextFormat, numberFormat, paint } from '../grid/looks';
import { merge, unmerge } from '../grid/merges';
import { deleteCells, insertCells } from '../grid/shift';
import { spillOf, spillParent } from '../grid/spills';
import { followHeaders } from '../grid/table-headers';
import { tablesOf } from '../grid/tables';
import { ApiError, invalidArgument, itemNotFound } from '../protocol/host-object';
import { ConditionalFormats } from './conditional-formats';
import { copyCells } from './copy-cells';
import { DataValidation } from './data-validation';
import { RangeArea } from './range-area';
import { RangeSort } from './range-sort';
import { RangeFormat } from './range-format';
import { select } from './selection';

/** more cells than this the API does not hand over at once */
const MOST_CELLS = 5_000_000;
const WRONG_SIZE =
  "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

/** Excel's Range: cells' contents. */
export class Range extends RangeArea {
  #format?: RangeFormat;
  get Format(): RangeFormat {
    return (this.#format ??= new RangeFormat(this));
  }

  get ConditionalFormats(): ConditionalFormats {
    return new ConditionalFormats(this);
  }
  get Sort(): RangeSort {
    return new RangeSort(this);
  }
  get DataValidation(): DataValidation {
    return new DataValidation(this);
  }

  /** one answer for every cell, by rows; null where the range is larger than the API hands over */
  $map<T>(read: (row: number, column: number) => T): T[][] | null {
    this.$sheet.$alive();
    const { row, column, rows, columns } = this.$box;
    if (rows * columns > MOST_CELLS) return null;
    return Array.from({ length: rows }, (_r, i) =>
      Array.from({ length: columns }, (_c, j) => read(row + i, column + j)),
    );
  }

  // ---------------------------------------------------------------- contents

  get Values(): CellValue[][] | null {
    return this.$map((row, column) => this.$grid.value(this.$sheetId, row, column));
  }
  set Values(input: unknown) {
    this.#write(input);
  }
  get Formulas(): CellValue[][] | null {
    return this.$map(
      (row, column) =>
        this.$grid.formulaText(this.$sheetId, row, column) ?? this.$grid.value(this.$sheetId, row, column),
    );
  }
  set Formulas(input: unknown) {
    this.#write(input);
  }
  get Text(): string[][] | null {
    return this.$map((row, column) =>
      displayText(
        this.$grid,
        this.$grid.value(this.$sheetId, row, column),
        this.#numberFormatAt(row, column),
      ),
    );
  }
  get ValueTypes(): string[][] | null {
    return this.$map((row, column) => {
      const value = this.$grid.value(this.$sheetId, row, column);
      if (value === '')
        return this.$grid.formulaText(this.$sheetId, row, column) === undefined ? 'Empty' : 'String';
      if (typeof value === 'number') return 'Double';
      if (typeof value === 'boolean') return 'Boolean';
      return isError(value) ? 'Error' : 'String';
    });
  }

  get NumberFormat(): string[][] | null {
    return this.$map((row, column) => this.#numberFormatAt(row, column));
  }
  set NumberFormat(input: unknown) {
    this.$sheet.$refuseFormat();
    const look = (format: unknown): { n: { pattern: string } | null } => {
      if (typeof format !== 'string') throw invalidArgument();
      return { n: format === GENERAL ? null : { pattern: format } };
    };
    if (!Array.isArray(input)) paint(this.$grid, this.$sheetId, this.$box, look(input));
    else
      this.#each(input, (format, row, column) =>
        paint(this.$grid, this.$sheetId, { row, column, rows: 1, columns: 1 }, look(format)),
      );
  }
  #numberFormatAt(row: number, column: number): string {
    return numberFormat(this.$grid.style(this.$sheetId, row, column));
  }

  #write(input: unknown): void {
    this.$sheet.$alive();
    this.$sheet.$refuseLocked(this.$box);
    this.$grid.flushLook();
    const cells: CellMatrix = {};
    this.#each(input, (value, row, column) => {
      if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean')
        throw invalidArgument();
      const text = typeof value === 'string' && isTextFormat(this.#numberFormatAt(row, column));
      (cells[row] ??= {})[column] = toCell(value, text);
    });
    this.$grid.write(this.$sheetId, cells);
    followHeaders(this.$grid, this.$sheetId, this.$box);
  }

  /** one value for all cells, or a matrix of the range's size; null leaves a cell alone */
  #each(input: unknown, take: (value: unknown, row: number, column: number) => void): void {
    const { row, column, rows, columns } = Array.isArray(input) ? this.$box : this.$held();
    if (
      Array.isArray(input) &&
      (input.length !== rows || input.some((line) => !Array.isArray(line) || line.length !== columns))
    ) {
      throw invalidArgument(WRONG_SIZE);
    }
    for (let i = 0; i < rows; i += 1) {
      for (let j = 0; j < columns; j += 1) {
        const value: unknown = Array.isArray(input) ? (input[i] as unknown[])[j] : input;
        if (value !== null && value !== undefined) take(value, row + i, column + j);
      }
    }
  }
  /** office.js asks this before it sends a large array in pieces */
  _ValidateArraySize(rows: number, columns: number): void {
    if (rows !== this.$box.rows || columns !== this.$box.columns) throw invalidArgument(WRONG_SIZE);
  }

  /** @param what All, Contents, Formats, Hyperlinks or RemoveHyperlinks */
  Clear(what: unknown = 'All'): void {
    const parts = ['All', 'Contents', 'Formats', 'Hyperlinks', 'RemoveHyperlinks', 'ResetContents'];
    if (!parts.includes(String(what))) throw invalidArgument();
    const box = this.$held();
    if (what === 'All' || what === 'Contents') {
      this.$sheet.$refuseLocked(box);
      this.#writeAll(box, { v: null, f: null, si: null, p: null });
    }
    if (what === 'All' || what === 'Formats') {
      this.$sheet.$refuseFormat();
      this.$grid.flush();
      this.#writeAll(box, { s: null }, true);
      this.$grid.flush();
    }
  }
  #writeAll(box: Box, cell: CellMatrix[number][number], look = false): void {
    this.$grid.flush();
    const cells: CellMatrix = {};
    const matrix = this.$grid.sheet(this.$sheetId).getCellMatrix();
    for (let row = box.row; row < box.row + box.rows; row += 1)
      for (let column = box.column; column < box.column + box.columns; column += 1)
        if (matrix.getValue(row, column)) (cells[row] ??= {})[column] = { ...cell };
    this.$grid.write(this.$sheetId, cells, look);
  }

  /** @param across every row for itself */
  Merge(across: unknown = false): void {
    const box = this.$held();
    this.$sheet.$refuseLocked(box);
    const { row, rows } = box;
    const boxes = across
      ? Array.from({ length: rows }, (_row, index) => ({ ...box, row: row + index, rows: 1 }))
      : [box];
    for (const one of boxes) {
      const below = { ...one, row: one.row + 1, rows: one.rows - 1 };
      const beside = { ...one, column: one.column + 1, columns: one.columns - 1 };
      for (const part of [below, beside]) this.#writeAll(part, { v: null, f: null, si: null, p: null });
    }
    this.$grid.flush();
    merge(this.$grid, this.$sheetId, boxes);
  }
  Unmerge(): void {
    const box = this.$held();
    this.$sheet.$refuseLocked(box);
    unmerge(this.$grid, this.$sheetId, box);
  }

  /**
   * @param what All, Formulas, Values or Formats
   * @param skipBlanks blank cells of the source leave the target alone
   */
  CopyFrom(
    source: unknown,
    what: unknown = 'All',
    skipBlanks: unknown = false,
    transpose: unknown = false,
  ): void {
    const from = source instanceof Range ? source : this.$sheet.GetRange(source);
    copyCells(from, this, { what, skipBlanks: skipBlanks === true, transpose: transpose === true });
  }

  /** @param shift Down or Right: where to what stands here moves. Answers the blank cells. */
  async Insert(shift: unknown): Promise<Range> {
    if (shift !== 'Down' && shift !== 'Right') throw invalidArgument();
    this.#refuseShift(shift === 'Down');
    await insertCells(this.$grid, this.$sheetId, this.$box, shift);
    return this;
  }
  /** @param shift Up or Left: from where the gap is filled */
  async Delete(shift: unknown): Promise<void> {
    if (shift !== 'Up' && shift !== 'Left') throw invalidArgument();
    this.#refuseShift(shift === 'Up');
    await deleteCells(this.$grid, this.$sheetId, this.$box, shift);
  }
  /** Cells of a table move together or not at all. */
  #refuseShift(vertical: boolean): void {
    this.$sheet.$refuseChange();
    const { row, column, rows, columns } = this.$box;
    const moving = vertical
      ? { row, column, rows: SHEET_ROWS - row, columns }
      : { row, column, rows, columns: SHEET_COLUMNS - column };
    for (const { box } of tablesOf(this.$grid, this.$sheetId)) {
      const shared = intersection(moving, box);
      if (!shared) continue;
      const whole = vertical ? shared.columns === box.columns : shared.rows === box.rows;
      // a table's columns come and go by the table itself, or with whole columns of the sheet
      const splits = !vertical && column > box.column && !wholeColumns(this.$box);
      if (!whole || splits)
        throw new ApiError(
          'InsertDeleteConflict',
          'The insert or delete operation attempted resulted in a conflict.',
        );
    }
  }

  // ---------------------------------------------------------------- spills

  get HasSpill(): boolean | null {
    return this.$common((row, column) => spillParent(this.$grid, this.$sheetId, row, column) !== undefined);
  }
  /** the cells that the formula in this one cell fills */
  GetSpillingToRange(): Range {
    if (!this.$isCell) throw invalidArgument();
    const box = spillOf(this.$grid, this.$sheetId, this.$box.row, this.$box.column);
    if (!box) throw itemNotFound();
    return this.$sheet.$range(box);
  }
  /** the cell whose formula fills this one cell */
  GetSpillParent(): Range {
    if (!this.$isCell) throw invalidArgument();
    const parent = spillParent(this.$grid, this.$sheetId, this.$box.row, this.$box.column);
    if (!parent) throw itemNotFound();
    return this.$sheet.$range({ ...parent, rows: 1, columns: 1 });
  }

  Select(): void {
    this.$sheet.$alive();
    select(this.$grid, this.$sheetId, this.$box);
  }
  Calculate(): void {
    this.$grid.flush();
    markDirty(this.$grid.commands, [
      { unitId: this.$grid.unitId, sheetId: this.$sheetId, range: toGridRange(this.$held()) },
    ]);
  }
  SetDirty(): void {
    this.Calculate();
  }
}
