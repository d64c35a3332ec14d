import { generateRandomId, type IMutationInfo } from '@univerjs/core';
import {
  AddSheetTableMutation,
  DeleteSheetTableMutation,
  SetSheetTableMutation,
  TableManager,
} from '@univerjs/sheets-table';
import { type Box, fromGridRange, toGridRange } from './address';
import type { Grid } from './grid';
import { fillCalculatedColumns, followByCharts } from './table-growth';

/** A table. `box` has the header row and, where shown, the totals row. */
export interface GridTable {
  readonly id: string;
  readonly name: string;
  readonly sheetId: string;
  readonly box: Box;
  readonly columns: readonly { readonly id: string; readonly name: string }[];
}

/** What Excel knows of a table's look and the grid does not. */
export interface TableLook {
  readonly style: string;
  readonly showTotals: boolean;
  readonly showBandedRows: boolean;
  readonly showFilterButton: boolean;
}
export const TABLE_LOOK: TableLook = {
  style: 'TableStyleMedium2',
  showTotals: false,
  showBandedRows: true,
  showFilterButton: true,
};

/** key of a table's look in the store */
export const tableLookKey = (id: string): string => `table/${id}`;
export const tableLook = (grid: Grid, id: string): TableLook =>
  grid.store.get<TableLook>(tableLookKey(id)) ?? TABLE_LOOK;

const manager = (grid: Grid): TableManager => grid.injector.get(TableManager);

export function tablesOf(grid: Grid, sheetId?: string): GridTable[] {
  return manager(grid)
    .getTableList(grid.unitId)
    .filter((table) => sheetId === undefined || table.subUnitId === sheetId)
    .map((table) => ({
      id: table.id,
      name: table.name,
      sheetId: table.subUnitId,
      box: fromGridRange(table.range),
      columns: table.columns.map(({ id, displayName }) => ({ id, name: displayName })),
    }));
}

/** The table that a cell belongs to. */
export function tableAt(grid: Grid, sheetId: string, row: number, column: number): GridTable | undefined {
  return tablesOf(grid, sheetId).find(
    ({ box }) =>
      row >= box.row && row < box.row + box.rows && column >= box.column && column < box.column + box.columns,
  );
}

interface TableFields {
  readonly id: string;
  readonly name: string;
  readonly sheetId: string;
  readonly box: Box;
  readonly columns: readonly { readonly id: string; readonly name: string }[];
}

/** the theme of the grid that stands nearest to an Excel table style: the grid draws six */
export function themeOf(style: string): string {
  if (style === '') return 'none'; // a theme the grid does not know: it draws the cells as they are
  const number = Number(/(\d+)$/.exec(style)?.[1] ?? 2);
  return `table-default-${(number - 1) % 6}`;
}

export function addTableMutation(grid: Grid, table: TableFields): IMutationInfo {
  return {
    id: AddSheetTableMutation.id,
    params: {
      unitId: grid.unitId,
      subUnitId: table.sheetId,
      tableId: table.id,
      name: table.name,
      range: toGridRange(table.box),
      header: table.columns.map(({ name }) => name),
      options: {
        columns: table.columns.map(({ id, name }) => ({ id, displayName: name })),
        showHeader: true,
        tableStyleId: themeOf(tableLook(grid, table.id).style),
      },
    },
  };
}
export function deleteTableMutation(grid: Grid, table: TableFields): IMutationInfo {
  return {
    id: DeleteSheetTableMutation.id,
    params: { unitId: grid.unitId, subUnitId: table.sheetId, tableId: table.id },
  };
}

export function addTable(
  grid: Grid,
  sheetId: string,
  box: Box,
  name: string,
  columns: readonly string[],
): GridTable {
  const table: GridTable = {
    id: generateRandomId(),
    name,
    sheetId,
    box,
    columns: columns.map((column) => ({ id: generateRandomId(), name: column })),
  };
  grid.change([addTableMutation(grid, table)], [deleteTableMutation(grid, table)]);
  return table;
}

/** Puts a table back under its own id. */
export function restoreTable(grid: Grid, table: GridTable): void {
  grid.change([addTableMutation(grid, table)], [deleteTableMutation(grid, table)]);
}

export function removeTable(grid: Grid, table: GridTable): void {
  grid.change([deleteTableMutation(grid, table)], [addTableMutation(grid, table)]);
}

const configMutation = (grid: Grid, table: GridTable, config: object): IMutationInfo => ({
  id: SetSheetTableMutation.id,
  params: { unitId: grid.unitId, subUnitId: table.sheetId, tableId: table.id, config },
});

export function renameTableTo(grid: Grid, table: GridTable, name: string): void {
  grid.change([configMutation(grid, table, { name })], [configMutation(grid, table, { name: table.name })]);
}

export function setTableTheme(grid: Grid, table: GridTable, style: string, before: string): void {
  grid.change(
    [configMutation(grid, table, { theme: themeOf(style) })],
    [configMutation(grid, table, { theme: themeOf(before) })],
  );
}

/** Gives a table another rectangle; it keeps its columns where the columns stay, else it is made anew under its own id. */
export function resizeTable(grid: Grid, table: GridTable, box: Box, columns: readonly string[]): void {
  if (box.column === table.box.column && box.columns === table.box.columns) {
    const to = (target: Box): IMutationInfo =>
      configMutation(grid, table, { updateRange: { newRange: toGridRange(target) } });
    grid.change([to(box)], [to(table.box)]);
    const totals = tableLook(grid, table.id).showTotals ? 1 : 0;
    const body = (whole: Box): Box => ({ ...whole, row: whole.row + 1, rows: whole.rows - 1 - totals });
    followByCharts(grid, table.sheetId, body(table.box), body(box));
    if (box.row === table.box.row) fillCalculatedColumns(grid, table.sheetId, body(table.box), body(box));
    return;
  }
  replaceTable(grid, table, {
    ...table,
    box,
    columns: columns.map(
      (name) => table.columns.find((column) => column.name === name) ?? { id: generateRandomId(), name },
    ),
  });
}

/** Puts a table in the place of another of the same id. */
export function replaceTable(grid: Grid, before: GridTable, after: GridTable): void {
  grid.change(
    [deleteTableMutation(grid, before), addTableMutation(grid, after)],
    [deleteTableMutation(grid, after), addTableMutation(grid, before)],
  );
}

/** Names of a table's columns as its header cells say them: blank ones are called `Column1`, a second "Plan" is "Plan2". */
export function columnNames(headers: readonly string[], blank: string): string[] {
  const taken = new Set<string>();
  return headers.map((header, index) => {
    const wanted = header.trim() === '' ? `${blank}${index + 1}` : header;
    let name = wanted;
    for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${wanted}${number}`;
    taken.add(name.toLowerCase());
    return name;
  });
}

/** Tables without filter buttons show none: the grid draws them in every header. */
export function hideFilterButtons(grid: Grid): void {
  const tables = manager(grid);
  const filtered = tables.getSheetFilterRangeWithState.bind(tables);
  tables.getSheetFilterRangeWithState = (unitId, sheetId) =>
    filtered(unitId, sheetId).filter(({ tableId }) => tableLook(grid, tableId).showFilterButton);
}
