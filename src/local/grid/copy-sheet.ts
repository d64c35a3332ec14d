import { cloneWorksheetData, generateRandomId, type ICellData, type IMutationInfo } from '@univerjs/core';
import {
  CopySheetCommand,
  InsertSheetMutation,
  RemoveSheetMutation,
  SheetInterceptorService,
} from '@univerjs/sheets';
import { AddConditionalRuleMutation } from '@univerjs/sheets-conditional-formatting';
import { AddSheetTableMutation } from '@univerjs/sheets-table';
import { quoteSheet } from './address';
import { renameSheet, renameTable, tokens } from './formula-text';
import type { Grid } from './grid';
import { allNames, everyName, type Name, removeNameMutation, setNameMutation } from './names';
import { sheetIndex } from './sheets';
import { tableLookKey, tablesOf } from './tables';

/** Excel's name for a copy: "Plan" → "Plan (2)". */
export function copyName(grid: Grid, name: string): string {
  const stem = name.replace(/ \(\d+\)$/, '');
  for (let number = 2; ; number += 1) {
    const ending = ` (${number})`;
    const wanted = stem.slice(0, 31 - ending.length) + ending;
    if (!grid.sheetNamed(wanted)) return wanted;
  }
}

/**
 * Copies a sheet with all that is on it, as Excel does: names that refer to it become names of the copy, its tables get names of
 * their own, and formulas of the copy mean the copy's names, tables and cells.
 * @param index place of the copy among the sheets
 */
export function copySheet(grid: Grid, sheetId: string, index: number, wantedName?: string): string {
  grid.flush();
  const source = grid.sheet(sheetId);
  const from = source.getName();
  const name = wantedName ?? copyName(grid, from);
  const id = generateRandomId();
  const renames = tableRenames(grid, sheetId);
  const rewrite = (formula: string): string => {
    let text = renameSheet(formula, from, quoteSheet(name));
    for (const [before, after] of renames) text = renameTable(text, before, after);
    return text;
  };

  const config = cloneWorksheetData(source.getConfig());
  config.id = id;
  config.name = name;
  for (const row of Object.values(config.cellData ?? {}))
    for (const cell of Object.values((row ?? {}) as Record<string, ICellData>))
      if (cell?.f) cell.f = rewrite(cell.f);

  // conditional formats, validations and tables are copied by the grid's own plugins
  const plugins = grid.injector.get(SheetInterceptorService).onCommandExecute({
    id: CopySheetCommand.id,
    params: { unitId: grid.unitId, subUnitId: sheetId, targetSubUnitId: id },
  });
  const looks: IMutationInfo[] = [];
  const redos = inOrder(plugins.redos).map((mutation) => {
    const params = inFormulas(mutation.params, rewrite) as { name: string; tableId: string };
    if (mutation.id !== AddSheetTableMutation.id) return { ...mutation, params };
    const table = tablesOf(grid, sheetId).find((one) => one.name === params.name);
    const look = table && grid.store.get(tableLookKey(table.id));
    if (look !== undefined) looks.push(grid.store.mutation(tableLookKey(params.tableId), look));
    return { ...mutation, params: { ...params, name: renames.get(params.name) ?? params.name } };
  });
  const names = copiedNames(grid, sheetId, from).map((one) => ({
    ...one,
    formula: rewrite(one.formula),
    id: generateRandomId(),
    sheetId: id,
  }));

  grid.change(
    [
      { id: InsertSheetMutation.id, params: { unitId: grid.unitId, index, sheet: config } },
      ...redos,
      ...names.map((one) => setNameMutation(grid, one)),
      ...looks,
      ...copiedState(grid, sheetId, id, rewrite),
    ],
    [
      ...names.map((one) => removeNameMutation(grid, one)),
      ...plugins.undos,
      { id: RemoveSheetMutation.id, params: { unitId: grid.unitId, subUnitId: id, subUnitName: name } },
    ],
  );
  return id;
}

/** A conditional format is put before those there are, and the grid's plugin adds them from first to last: turn them round. */
function inOrder(mutations: readonly IMutationInfo[]): IMutationInfo[] {
  const formats = mutations.filter(({ id }) => id === AddConditionalRuleMutation.id);
  return mutations.map((mutation) =>
    mutation.id === AddConditionalRuleMutation.id ? (formats.pop() ?? mutation) : mutation,
  );
}

/** The sheet's own names, and those of the workbook that refer to it: Excel gives the copy its own of both. */
function copiedNames(grid: Grid, sheetId: string, sheetName: string): Name[] {
  const all = everyName(grid);
  const own = all.filter((name) => name.sheetId === sheetId);
  const taken = new Set(own.map((name) => name.name.toLowerCase()));
  const wanted = sheetName.toLowerCase();
  const ofWorkbook = all.filter(
    (name) =>
      name.sheetId === undefined &&
      !taken.has(name.name.toLowerCase()) &&
      tokens(name.formula).some((token) => token.sheet?.toLowerCase() === wanted),
  );
  return [...own, ...ofWorkbook];
}

/** table of the sheet → name of its copy */
function tableRenames(grid: Grid, sheetId: string): Map<string, string> {
  const taken = new Set(tablesOf(grid).map((table) => table.name.toLowerCase()));
  for (const name of allNames(grid)) taken.add(name.name.toLowerCase());
  const renames = new Map<string, string>();
  for (const { name } of tablesOf(grid, sheetId)) {
    const stem = name.replace(/\d+$/, '');
    let number = 2;
    while (taken.has(`${stem}${number}`.toLowerCase())) number += 1;
    const copy = `${stem}${number}`;
    taken.add(copy.toLowerCase());
    renames.set(name, copy);
  }
  return renames;
}

/** What the store keeps about a sheet, for its copy: references to the sheet become references to the copy. */
function copiedState(
  grid: Grid,
  from: string,
  to: string,
  rewrite: (formula: string) => string,
): IMutationInfo[] {
  const move = (value: unknown, key?: string): unknown => {
    if (typeof value === 'string') {
      if (value === from) return to;
      if (key === 'id') return `{${crypto.randomUUID().toUpperCase()}}`;
      return value.startsWith('=') ? rewrite(value) : value;
    }
    if (Array.isArray(value)) return value.map((item) => move(item));
    if (value && typeof value === 'object')
      return Object.fromEntries(Object.entries(value).map(([field, item]) => [field, move(item, field)]));
    return value;
  };
  return grid.store
    .keys('')
    .filter((key) => key.endsWith(`/${from}`) && !key.startsWith('table/'))
    .map((key) => grid.store.mutation(key.slice(0, -from.length) + to, move(grid.store.get(key))));
}

/** Rewrites every text that is a formula, however deep it stands. */
function inFormulas(value: unknown, rewrite: (formula: string) => string): unknown {
  if (typeof value === 'string') return value.startsWith('=') ? rewrite(value) : value;
  if (Array.isArray(value)) return value.map((item) => inFormulas(item, rewrite));
  if (value && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, inFormulas(item, rewrite)]));
  return value;
}

/** "Duplicate" in the menu of a sheet's tab does the same: the grid's own command leaves two tables of one name and no names. */
export function takeOverCopying(grid: Grid): void {
  const original = CopySheetCommand.handler;
  CopySheetCommand.handler = (accessor, params, ...rest) => {
    const { unitId = grid.unitId, subUnitId = grid.workbook.getActiveSheet().getSheetId() } = (params ??
      {}) as {
      unitId?: string;
      subUnitId?: string;
    };
    if (unitId !== grid.unitId) return original(accessor, params, ...rest);
    copySheet(grid, subUnitId, sheetIndex(grid, subUnitId) + 1);
    return true;
  };
}
