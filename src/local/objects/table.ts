import { type Box, intersection } from '../grid/address';
import { type CellInput, toCell } from '../grid/cells';
import { renameTable } from '../grid/formula-text';
import { rewriteFormulas } from '../grid/rewrite-formulas';
import {
  columnNames,
  type GridTable,
  removeTable,
  renameTableTo,
  resizeTable,
  setTableTheme,
  type TableLook,
  tableLook,
  tableLookKey,
  tablesOf,
} from '../grid/tables';
import { blankHeader } from '../grid/table-headers';
import { HostObject, invalidArgument, itemNotFound } from '../protocol/host-object';
import type { Range } from './range';
import { TableColumns } from './table-columns';
import { TableRows } from './table-rows';
import { checkTableName } from './tables';
import type { Workbook } from './workbook';
import type { Worksheet } from './worksheet';

export class Table extends HostObject {
  readonly Columns: TableColumns;
  readonly Rows: TableRows;
  override readonly $events = ['DataChanged'];

  constructor(
    readonly $workbook: Workbook,
    private readonly id: string,
  ) {
    super('Table');
    this.Columns = new TableColumns(this);
    this.Rows = new TableRows(this);
  }

  get $table(): GridTable {
    const table = tablesOf(this.$workbook.$grid).find(({ id }) => id === this.id);
    if (!table) throw itemNotFound();
    return table;
  }
  get $sheet(): Worksheet {
    return this.$workbook.$sheet(this.$table.sheetId);
  }
  get #look(): TableLook {
    return tableLook(this.$workbook.$grid, this.id);
  }
  #setLook(change: Partial<TableLook>): void {
    this.$workbook.$grid.store.set(tableLookKey(this.id), { ...this.#look, ...change });
  }
  /** rows between header and totals */
  get $body(): Box {
    const { box } = this.$table;
    return { ...box, row: box.row + 1, rows: box.rows - 1 - (this.ShowTotals ? 1 : 0) };
  }

  get Id(): string {
    return this.id;
  }
  get Name(): string {
    return this.$table.name;
  }
  set Name(name: string) {
    const { $grid: grid } = this.$workbook;
    const table = this.$table;
    checkTableName(this.$workbook, name, this.id);
    if (name === table.name) return;
    renameTableTo(grid, table, name);
    rewriteFormulas(grid, (formula) => renameTable(formula, table.name, name));
  }
  get Worksheet(): Worksheet {
    return this.$sheet;
  }
  get ShowHeaders(): boolean {
    return this.$table.box.rows > 0;
  }
  get Style(): string {
    return this.#look.style;
  }
  set Style(style: string) {
    if (typeof style !== 'string' || !/^(TableStyle(Light|Medium|Dark)\d+)?$/.test(style))
      throw invalidArgument();
    setTableTheme(this.$workbook.$grid, this.$table, style, this.#look.style);
    this.#setLook({ style });
  }
  get ShowBandedRows(): boolean {
    return this.#look.showBandedRows;
  }
  get ShowFilterButton(): boolean {
    return this.#look.showFilterButton;
  }
  set ShowFilterButton(shown: boolean) {
    this.#setLook({ showFilterButton: shown });
  }

  get ShowTotals(): boolean {
    return this.#look.showTotals;
  }
  /** The totals row: "Total" in the first column, SUBTOTAL of the last, as Excel puts them. */
  set ShowTotals(shown: boolean) {
    if (shown === this.ShowTotals) return;
    const table = this.$table;
    const { box } = table;
    const last = box.row + box.rows - (shown ? 0 : 1);
    const totals = this.$sheet.$range({ ...box, row: last, rows: 1 });
    if (shown && totals.GetUsedRangeOrNullObject(true)) throw invalidArgument();
    resizeTable(
      this.$workbook.$grid,
      table,
      { ...box, rows: box.rows + (shown ? 1 : -1) },
      table.columns.map(({ name }) => name),
    );
    this.#setLook({ showTotals: shown });
    if (!shown) {
      totals.Clear('Contents');
      return;
    }
    const word = this.$workbook.$grid.book.locale === 'ru-RU' ? 'Итог' : 'Total';
    this.$sheet.$grid.write(table.sheetId, { [last]: { [box.column]: toCell(word, true) } });
    const lastColumn = table.columns.at(-1);
    if (!lastColumn || table.columns.length < 2) return;
    this.$sheet.$grid.write(table.sheetId, {
      [last]: {
        [box.column + box.columns - 1]: toCell(`=SUBTOTAL(109,${table.name}[${lastColumn.name}])`, false),
      },
    });
  }

  GetRange(): Range {
    return this.$sheet.$range(this.$table.box);
  }
  GetHeaderRowRange(): Range {
    return this.$sheet.$range({ ...this.$table.box, rows: 1 });
  }
  GetDataBodyRange(): Range {
    return this.$sheet.$range(this.$body);
  }
  GetTotalRowRange(): Range {
    if (!this.ShowTotals) throw itemNotFound();
    const { box } = this.$table;
    return this.$sheet.$range({ ...box, row: box.row + box.rows - 1, rows: 1 });
  }

  /** @param to keeps the header where it is and shares cells with the table, as Excel asks */
  Resize(to: unknown): void {
    const { box } =
      this.$sheet.GetRange(to).$sheet === this.$sheet
        ? { box: this.$sheet.GetRange(to).$box }
        : { box: undefined };
    const table = this.$table;
    if (!box || box.row !== table.box.row || box.rows < 2 || !intersection(box, table.box))
      throw invalidArgument();
    const others = tablesOf(this.$workbook.$grid, table.sheetId).filter(({ id }) => id !== this.id);
    if (others.some((other) => intersection(other.box, box))) throw invalidArgument();
    const headers = Array.from({ length: box.columns }, (_c, index) =>
      String(this.$workbook.$grid.value(table.sheetId, box.row, box.column + index)),
    );
    const names = columnNames(headers, blankHeader(this.$workbook.$grid));
    resizeTable(this.$workbook.$grid, table, box, names);
    const cells = Object.fromEntries(
      names.flatMap((name, index) =>
        headers[index] === name ? [] : [[box.column + index, toCell(name, true)]],
      ),
    );
    if (Object.keys(cells).length > 0) this.$workbook.$grid.write(table.sheetId, { [box.row]: cells });
  }
  ConvertToRange(): Range {
    const range = this.GetRange();
    removeTable(this.$workbook.$grid, this.$table);
    return range;
  }
  Delete(): void {
    const range = this.GetRange();
    removeTable(this.$workbook.$grid, this.$table);
    range.Clear();
  }

  /** a row of the table gets these values */
  $writeRow(row: number, values: readonly unknown[]): void {
    const { box, sheetId } = this.$table;
    if (values.length !== box.columns) throw invalidArgument();
    const cells = Object.fromEntries(
      values.flatMap((value, index) =>
        value === null ? [] : [[box.column + index, toCell(value as CellInput, false)]],
      ),
    );
    this.$workbook.$grid.write(sheetId, { [row]: cells });
  }
}
