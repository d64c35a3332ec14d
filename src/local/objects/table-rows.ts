import type { CellInput } from '../grid/cells';
import { toCell } from '../grid/cells';
import { deleteCells, insertCells } from '../grid/shift';
import { resizeTable } from '../grid/tables';
import { HostObject, invalidArgument } from '../protocol/host-object';
import { Collection } from './collection';
import type { Range } from './range';
import type { Table } from './table';

/** The data rows of a table. */
export class TableRows extends Collection<TableRow> {
  constructor(private readonly table: Table) {
    super('TableRowCollection');
  }
  override $items(): TableRow[] {
    return Array.from({ length: this.table.$body.rows }, (_row, index) => new TableRow(this.table, index));
  }
  override get Count(): number {
    return this.table.$body.rows;
  }
  override GetCount(): number {
    return this.table.$body.rows;
  }
  override GetItemAt(index: unknown): TableRow {
    if (typeof index !== 'number' || index < 0 || index >= this.Count) throw invalidArgument();
    return new TableRow(this.table, index);
  }

  /**
   * Adds rows; what stands below the table moves down.
   * @param index place of the first, null or left out: at the end
   * @param values one row or several; left out: blank
   */
  async Add(index?: unknown, values?: unknown): Promise<TableRow> {
    const { $table: table, $body: body, $sheet: sheet } = this.table;
    const place = index === null || index === undefined || index === -1 ? body.rows : index;
    if (typeof place !== 'number' || place < 0 || place > body.rows) throw invalidArgument();
    const lines = rowsOf(values, table.box.columns);
    sheet.$refuseChange();
    const added = { ...body, row: body.row + place, rows: lines.length };
    const blankBelow =
      place === body.rows && !this.table.ShowTotals && !sheet.$range(added).GetUsedRangeOrNullObject(true);
    if (!blankBelow) await insertCells(sheet.$grid, sheet.$sheetId, added, 'Down');
    const rows = table.box.rows + lines.length;
    if (this.table.$table.box.rows !== rows)
      resizeTable(sheet.$grid, this.table.$table, { ...table.box, rows }, []);
    lines.forEach((line, offset) => this.table.$writeRow(added.row + offset, line));
    return new TableRow(this.table, place);
  }

  async DeleteRowsAt(index: unknown, count: unknown = 1): Promise<void> {
    if (typeof index !== 'number' || typeof count !== 'number' || count < 1) throw invalidArgument();
    if (index < 0 || index + count > this.Count) throw invalidArgument();
    await deleteRows(this.table, index, count);
  }
}

export class TableRow extends HostObject {
  constructor(
    private readonly table: Table,
    private readonly index: number,
  ) {
    super('TableRow');
  }
  get Index(): number {
    return this.index;
  }
  get Values(): unknown {
    return this.GetRange().Values;
  }
  set Values(values: unknown) {
    this.GetRange().Values = values;
  }
  GetRange(): Range {
    const { $body: body } = this.table;
    return this.table.$sheet.$range({ ...body, row: body.row + this.index, rows: 1 });
  }
  async Delete(): Promise<void> {
    await deleteRows(this.table, this.index, 1);
  }
}

/** What stands below moves up; a table keeps one row, which the last deletion only empties. */
async function deleteRows(table: Table, index: number, count: number): Promise<void> {
  const { $body: body, $sheet: sheet } = table;
  sheet.$refuseChange();
  const gone = { ...body, row: body.row + index, rows: count };
  if (count === body.rows) {
    sheet.$range({ ...gone, rows: 1 }).Clear('Contents');
    if (count === 1) return;
    gone.row += 1;
    gone.rows -= 1;
  }
  await deleteCells(sheet.$grid, sheet.$sheetId, gone, 'Up');
}

function rowsOf(values: unknown, columns: number): CellInput[][] {
  if (values === null || values === undefined) return [Array.from({ length: columns }, () => '')];
  if (!Array.isArray(values)) return [Array.from({ length: columns }, () => values as CellInput)];
  const rows = (Array.isArray(values[0]) ? values : [values]) as CellInput[][];
  if (rows.some((row) => row.length !== columns)) throw invalidArgument();
  for (const row of rows) for (const value of row) if (value !== null) toCell(value, false);
  return rows;
}
