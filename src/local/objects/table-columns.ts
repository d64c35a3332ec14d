import { toCell } from '../grid/cells';
import { rewriteFormulas } from '../grid/rewrite-formulas';
import { deleteCells, insertCells } from '../grid/shift';
import { blankHeader, renameColumn } from '../grid/table-headers';
import { columnNames, replaceTable } from '../grid/tables';
import { HostObject, invalidArgument, itemAlreadyExists, itemNotFound } from '../protocol/host-object';
import { Collection } from './collection';
import type { Range } from './range';
import type { Table } from './table';

/** The columns of a table, in order. */
export class TableColumns extends Collection<TableColumn> {
  constructor(private readonly table: Table) {
    super('TableColumnCollection');
  }
  override $items(): TableColumn[] {
    return this.table.$table.columns.map(({ id }) => new TableColumn(this.table, id));
  }
  protected override means(item: TableColumn, key: string): boolean {
    return item.Name.toLowerCase() === key.toLowerCase();
  }
  /** @param key a name, or the number that `id` says */
  override GetItem(key: unknown): TableColumn {
    if (typeof key !== 'number') return super.GetItem(key);
    const found = this.$items().find((column) => column.Id === key);
    if (!found) throw itemNotFound();
    return found;
  }

  /**
   * @param index place, null or left out: at the right end
   * @param values one line per cell: header and data
   */
  async Add(index?: unknown, values?: unknown, name?: unknown): Promise<TableColumn> {
    const { $table: table, $sheet: sheet } = this.table;
    const place = index === null || index === undefined || index === -1 ? table.columns.length : index;
    if (typeof place !== 'number' || place < 0 || place > table.columns.length) throw invalidArgument();
    sheet.$refuseChange();
    const { box } = table;
    const strip = { ...box, column: box.column + place, columns: 1 };
    if (sheet.$range({ ...strip }).GetUsedRangeOrNullObject(true))
      await insertCells(sheet.$grid, sheet.$sheetId, strip, 'Right');
    const lines = Array.isArray(values)
      ? (values as unknown[]).map((line) => (Array.isArray(line) ? (line[0] as unknown) : line))
      : [];
    const header = typeof name === 'string' ? name : String(lines[0] ?? '');
    const known = table.columns.map((column) => column.name);
    const blank = blankHeader(sheet.$grid);
    const names = columnNames([...known.slice(0, place), header, ...known.slice(place)], blank);
    const id = `${table.id}-${names[place]}`;
    const columns = [
      ...table.columns.slice(0, place),
      { id, name: names[place] ?? '' },
      ...table.columns.slice(place),
    ];
    replaceTable(sheet.$grid, this.table.$table, {
      ...table,
      box: { ...box, columns: box.columns + 1 },
      columns,
    });
    const head = sheet.$grid;
    head.write(sheet.$sheetId, { [box.row]: { [strip.column]: toCell(names[place] ?? '', true) } });
    lines.slice(1).forEach((value, offset) => {
      if (value !== null && value !== undefined)
        sheet.$range({ ...strip, row: box.row + 1 + offset, rows: 1 }).Values = [[value]];
    });
    return new TableColumn(this.table, id);
  }
}

export class TableColumn extends HostObject {
  constructor(
    private readonly table: Table,
    private readonly id: string,
  ) {
    super('TableColumn');
  }
  get #column(): { index: number; name: string } {
    const index = this.table.$table.columns.findIndex(({ id }) => id === this.id);
    const column = this.table.$table.columns[index];
    if (!column) throw itemNotFound();
    return { index, name: column.name };
  }
  /** 1-based, as files number columns */
  get Id(): number {
    return this.#column.index + 1;
  }
  get Index(): number {
    return this.#column.index;
  }
  get Name(): string {
    return this.#column.name;
  }
  set Name(name: string) {
    const { index, name: before } = this.#column;
    const { $table: table, $sheet: sheet } = this.table;
    if (typeof name !== 'string' || name === '') throw invalidArgument();
    const taken = table.columns.some(
      (column, other) => other !== index && column.name.toLowerCase() === name.toLowerCase(),
    );
    if (taken) throw itemAlreadyExists();
    const columns = table.columns.map((column) => (column.id === this.id ? { ...column, name } : column));
    replaceTable(sheet.$grid, table, { ...table, columns });
    sheet.$grid.write(table.sheetId, { [table.box.row]: { [table.box.column + index]: toCell(name, true) } });
    rewriteFormulas(sheet.$grid, (formula) => renameColumn(formula, table.name, before, name));
  }
  get Values(): unknown {
    return this.GetRange().Values;
  }
  set Values(values: unknown) {
    this.GetRange().Values = values;
  }
  GetRange(): Range {
    const { box } = this.table.$table;
    return this.table.$sheet.$range({ ...box, column: box.column + this.#column.index, columns: 1 });
  }
  GetHeaderRowRange(): Range {
    return this.GetRange().GetRow(0);
  }
  GetDataBodyRange(): Range {
    const { $body: body } = this.table;
    return this.table.$sheet.$range({ ...body, column: body.column + this.#column.index, columns: 1 });
  }
  GetTotalRowRange(): Range {
    if (!this.table.ShowTotals) throw itemNotFound();
    return this.GetRange().GetLastRow();
  }
  async Delete(): Promise<void> {
    const { index } = this.#column;
    const { $table: table, $sheet: sheet } = this.table;
    if (table.columns.length === 1) throw invalidArgument();
    sheet.$refuseChange();
    await deleteCells(
      sheet.$grid,
      sheet.$sheetId,
      { ...table.box, column: table.box.column + index, columns: 1 },
      'Left',
    );
    replaceTable(sheet.$grid, this.table.$table, {
      ...table,
      box: { ...table.box, columns: table.box.columns - 1 },
      columns: table.columns.filter(({ id }) => id !== this.id),
    });
  }
}
