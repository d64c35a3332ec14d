import { type Box, intersection } from '../grid/address';
import { toCell } from '../grid/cells';
import { allNames } from '../grid/names';
import { addTable, columnNames, tablesOf } from '../grid/tables';
import { blankHeader } from '../grid/table-headers';
import { invalidArgument, itemAlreadyExists } from '../protocol/host-object';
import { Collection } from './collection';
import { checkName } from './names';
import { Range } from './range';
import { Table } from './table';
import type { Workbook } from './workbook';
import type { Worksheet } from './worksheet';

/** Tables of the workbook, or of one sheet. */
export class Tables extends Collection<Table> {
  constructor(
    private readonly workbook: Workbook,
    private readonly sheet?: Worksheet,
  ) {
    super('TableCollection');
  }
  override $items(): Table[] {
    return tablesOf(this.workbook.$grid, this.sheet?.$sheetId).map(
      (table) => new Table(this.workbook, table.id),
    );
  }

  /** @param source a range or an address; without headers, Excel puts a row of them above the data */
  Add(source: unknown, hasHeaders: unknown): Table {
    const range = this.#rangeOf(source);
    const { $sheet: sheet, $grid: grid } = range;
    sheet.$refuseChange();
    if (tablesOf(grid, sheet.$sheetId).some((table) => intersection(table.box, range.$box)))
      throw invalidArgument();
    const box = hasHeaders === true ? range.$box : this.#putHeadersAbove(range);
    const table = addTable(grid, sheet.$sheetId, withBody(box), this.#freeName(), this.#headers(sheet, box));
    return new Table(this.workbook, table.id);
  }

  #rangeOf(source: unknown): Range {
    if (source instanceof Range) return source;
    if (typeof source !== 'string') throw invalidArgument();
    const named = /^(?:'((?:[^']|'')+)'|([^'!]+))!/.exec(source);
    const name = named?.[1]?.replace(/''/g, "'") ?? named?.[2];
    const sheet =
      name === undefined
        ? (this.sheet ?? this.workbook.$activeSheet())
        : this.workbook.Worksheets.GetItem(name);
    return sheet.GetRange(source);
  }

  /** Header cells hold text: blank ones get "Column1", numbers become text, as Excel does it. */
  #headers(sheet: Worksheet, { row, column, columns }: Box): string[] {
    const grid = this.workbook.$grid;
    const cells = Array.from({ length: columns }, (_c, index) =>
      String(grid.value(sheet.$sheetId, row, column + index)),
    );
    const names = columnNames(cells, blankHeader(grid));
    const changed = Object.fromEntries(
      names.flatMap((name, index) =>
        name === grid.value(sheet.$sheetId, row, column + index)
          ? []
          : [[column + index, toCell(name, true)]],
      ),
    );
    if (Object.keys(changed).length > 0) grid.write(sheet.$sheetId, { [row]: changed });
    return names;
  }

  /** moves the data one row down */
  #putHeadersAbove(range: Range): Box {
    const { row, rows } = range.$box;
    const below = range.$sheet.$range({ ...range.$box, row: row + 1 });
    below.CopyFrom(range);
    range.GetRow(0).Clear('Contents');
    return { ...range.$box, rows: rows + 1 };
  }

  #freeName(): string {
    const grid = this.workbook.$grid;
    const stem = grid.book.locale === 'ru-RU' ? 'Таблица' : 'Table';
    const taken = new Set([...tablesOf(grid), ...allNames(grid)].map(({ name }) => name.toLowerCase()));
    let number = 1;
    while (taken.has(`${stem}${number}`.toLowerCase())) number += 1;
    return `${stem}${number}`;
  }
}

/** a table has at least one row under its header */
const withBody = (box: Box): Box => (box.rows > 1 ? box : { ...box, rows: 2 });

/** Excel's rules for a table's name: a name like others, and no other table's or name's. */
export function checkTableName(workbook: Workbook, name: unknown, id: string): asserts name is string {
  checkName(name);
  const wanted = name.toLowerCase();
  const { $grid: grid } = workbook;
  const taken =
    tablesOf(grid).some((table) => table.id !== id && table.name.toLowerCase() === wanted) ||
    allNames(grid).some((other) => other.name.toLowerCase() === wanted);
  if (taken) throw itemAlreadyExists();
}
