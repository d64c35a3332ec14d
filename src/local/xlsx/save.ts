import { BooleanNumber, type Worksheet } from '@univerjs/core';
import { Workbook, type Worksheet as FileSheet } from '@cj-tech-master/excelts';
import { type Box, columnName, formatAddress, quoteSheet } from '../grid/address';
import { BODY_FONT } from '../grid/book';
import type { Grid } from '../grid/grid';
import { allNames, CHART_NAME } from '../grid/names';
import { SETTINGS_KEY } from '../objects/settings';
import { type Part as XmlPart, XML_PARTS_KEY } from '../objects/custom-xml';
import { spillOf } from '../grid/spills';
import { tableAt, tableLook, tablesOf } from '../grid/tables';
import { isLocked, unlockedKey } from '../grid/protection';
import { chartLooks, saveCharts } from './charts';
import { saveConditions } from './conditions';
import { callsAddIn, spellThisRow, toFile } from './formulas';
import { ownPartToXml } from './own-part';
import { savePage } from './page-setup';
import { addToFile } from './parts';
import { saveProtection, saveStructureProtection } from './protection';
import { toFileStyle } from './styles';
import { saveValidations } from './validations';
import { toFileValue } from './values';

/** Pixels of one unit of a column's width in the file: a digit of Calibri 11. */
export const DIGIT_WIDTH = 7;
const POINTS_PER_PIXEL = 0.75;
/**
 * Hidden names over what the add-in's functions spill. Other programs cannot calculate them, so the file carries their values
 * as plain cells; with these names the local workbook finds the spills again, wherever rows have moved them.
 * They are not written as dynamic arrays, so in Excel a SALES formula fills its own cell when it is calculated anew: LibreOffice
 * calculates arrays on opening, and would show #NAME? in place of the values.
 */
export const SPILL_NAME = '_spill_';

/** The workbook as the bytes of an .xlsx file. */
export async function saveXlsx(grid: Grid): Promise<Uint8Array> {
  const file = new Workbook();
  const spills: string[] = [];
  const sheets = grid.workbook.getSheets();
  const stops: number[][] = [];
  for (const sheet of sheets) stops.push(await saveSheet(grid, sheet, file, spills));
  saveNames(grid, file, spills);
  await saveStructureProtection(grid, file);
  const active = sheets.findIndex((sheet) => sheet === grid.workbook.getActiveSheet());
  file.views = [
    {
      x: 0,
      y: 0,
      width: 24000,
      height: 12000,
      firstSheet: 0,
      activeTab: Math.max(0, active),
      visibility: 'visible',
    },
  ];
  return addToFile(new Uint8Array(await file.xlsx.writeBuffer()), documentsOf(grid), stops);
}

/** Custom XML parts: those of add-ins, and this program's own. */
function documentsOf(grid: Grid): string[] {
  const own = {
    settings: grid.store.get<Readonly<Record<string, unknown>>>(SETTINGS_KEY) ?? {},
    charts: Object.fromEntries(
      grid.workbook.getSheets().map((sheet) => [sheet.getName(), chartLooks(grid, sheet.getSheetId())]),
    ),
  };
  const parts = grid.store.get<readonly XmlPart[]>(XML_PARTS_KEY) ?? [];
  return [ownPartToXml(own), ...parts.map(({ xml }) => xml)];
}

/** @returns priorities of the conditional formats that let no later one be tried */
async function saveSheet(grid: Grid, sheet: Worksheet, file: Workbook, spills: string[]): Promise<number[]> {
  const sheetId = sheet.getSheetId();
  const { freeze, mergeData, tabColor, hidden, showGridlines } = sheet.getConfig();
  const frozen = freeze.xSplit > 0 || freeze.ySplit > 0;
  const written = file.addWorksheet(sheet.getName(), {
    state: hidden === BooleanNumber.TRUE ? 'hidden' : 'visible',
    properties: {
      defaultRowHeight: sheet.getConfig().defaultRowHeight * POINTS_PER_PIXEL,
      ...(tabColor && { tabColor: { argb: `FF${tabColor.replace('#', '').toUpperCase()}` } }),
    },
    views: [
      {
        showGridLines: showGridlines !== BooleanNumber.FALSE,
        ...(frozen ? { state: 'frozen', xSplit: freeze.xSplit, ySplit: freeze.ySplit } : { state: 'normal' }),
      },
    ],
  });
  saveTables(grid, sheetId, written);
  saveSizes(sheet, written);
  if (grid.store.get<boolean>(unlockedKey(sheetId)))
    for (let column = 1; column <= sheet.getColumnCount(); column += 1)
      written.getColumn(column).style = { protection: { locked: false } };
  saveCells(grid, sheet, written, spills);
  for (const { startRow, endRow, startColumn, endColumn } of mergeData)
    written.mergeCells(startRow + 1, startColumn + 1, endRow + 1, endColumn + 1);
  savePage(grid, sheetId, written);
  saveCharts(grid, sheetId, written);
  saveValidations(grid, sheetId, written);
  await saveProtection(grid, sheetId, written);
  return saveConditions(grid, sheetId, written);
}

function saveSizes(sheet: Worksheet, written: FileSheet): void {
  const { columnData, rowData, defaultColumnWidth } = sheet.getConfig();
  written.properties.defaultColWidth = defaultColumnWidth / DIGIT_WIDTH;
  for (const [key, column] of Object.entries(columnData)) {
    const target = written.getColumn(Number(key) + 1);
    if (column?.w !== undefined) target.width = column.w / DIGIT_WIDTH;
    if (column?.hd === BooleanNumber.TRUE) target.hidden = true;
  }
  for (const [key, row] of Object.entries(rowData)) {
    const target = written.getRow(Number(key) + 1);
    if (row?.h !== undefined && row.ia !== BooleanNumber.TRUE) target.height = row.h * POINTS_PER_PIXEL;
    if (row?.hd === BooleanNumber.TRUE) target.hidden = true;
  }
}

function saveCells(grid: Grid, sheet: Worksheet, written: FileSheet, spills: string[]): void {
  const sheetId = sheet.getSheetId();
  sheet.getCellMatrix().forValue((row, column, cell) => {
    if (!cell) return;
    const target = written.getCell(row + 1, column + 1);
    const formula = grid.formulaText(sheetId, row, column);
    const value = grid.value(sheetId, row, column);
    if (formula) target.value = formulaCell(grid, sheet, row, column, formula, spills);
    else if (value !== '') target.value = toFileValue(value);
    if (cell.s)
      target.style = toFileStyle({
        ff: BODY_FONT.name,
        fs: BODY_FONT.size,
        ...grid.style(sheetId, row, column),
      });
    if (cell.custom?.locked !== undefined)
      target.protection = { locked: isLocked(grid, sheetId, row, column) };
  });
  // what formulas have spilled stands in no cell of its own
  for (const [row, columns] of Object.entries(
    grid.formulas.getArrayFormulaCellData()?.[grid.unitId]?.[sheetId] ?? {},
  )) {
    for (const column of Object.keys(columns ?? {})) {
      const target = written.getCell(Number(row) + 1, Number(column) + 1);
      if (target.value === null || target.value === undefined)
        target.value = toFileValue(grid.value(sheetId, Number(row), Number(column)));
    }
  }
}

function formulaCell(
  grid: Grid,
  sheet: Worksheet,
  row: number,
  column: number,
  text: string,
  spills: string[],
) {
  const sheetId = sheet.getSheetId();
  const spelled = spellThisRow(text, () => tableAt(grid, sheetId, row, column)?.name);
  const formula = toFile(spelled);
  const result = toFileValue(grid.value(sheetId, row, column)) ?? '';
  const box = spillOf(grid, sheetId, row, column);
  if (!box) return { formula, result };
  if (!callsAddIn(spelled))
    return { formula, result, shareType: 'array' as const, ref: formatAddress(box), isDynamicArray: true };
  spills.push(absolute(sheet.getName(), box));
  return { formula, result };
}

const absolute = (sheet: string, box: Box): string => `${quoteSheet(sheet)}!${formatAddress(box, '$')}`;

function saveTables(grid: Grid, sheetId: string, written: FileSheet): void {
  for (const { id, name, box, columns } of tablesOf(grid, sheetId)) {
    const look = tableLook(grid, id);
    const rows = box.rows - 1 - (look.showTotals ? 1 : 0);
    written.addTable({
      name,
      ref: `${columnName(box.column)}${box.row + 1}`,
      headerRow: true,
      totalsRow: look.showTotals,
      style: { theme: look.style as 'TableStyleMedium2', showRowStripes: look.showBandedRows },
      columns: columns.map((column) => ({ name: column.name, filterButton: look.showFilterButton })),
      rows: Array.from({ length: rows }, () => columns.map(() => null)), // the cells are written after
    });
  }
}

function saveNames(grid: Grid, file: Workbook, spills: readonly string[]): void {
  const order = grid.workbook.getSheets().map((sheet) => sheet.getSheetId());
  const printing = /^Print_(Area|Titles)$/i; // the page setup carries them
  const names = allNames(grid).filter(({ name }) => !printing.test(name) && !name.startsWith(CHART_NAME));
  file.definedNames.model = [
    ...names.map(({ name, formula, sheetId, visible }) => ({
      name,
      ranges: isReference(formula) ? [formula] : [],
      ...(!isReference(formula) && { formulaExpression: toFile(formula), kind: 'formula' as const }),
      ...(sheetId !== undefined && { localSheetId: order.indexOf(sheetId) }),
      ...(!visible && { hidden: true }),
    })),
  ];
  for (const [index, range] of spills.entries())
    file.definedNames.addHidden(range, `${SPILL_NAME}${index + 1}`);
}

/** `Sheet1!$A$1:$B$2`, and nothing else */
const isReference = (formula: string): boolean =>
  /^(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\d_.]*)!\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?$/u.test(formula);
