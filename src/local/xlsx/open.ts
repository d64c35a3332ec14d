import {
  BooleanNumber,
  type ICellData,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
} from '@univerjs/core';
import { type Cell, Workbook, type Worksheet as FileSheet } from '@cj-tech-master/excelts';
import { type Box, columnName, parseAddress, splitSheet } from '../grid/address';
import {
  BODY_FONT,
  BOOK_ID,
  COLUMN_WIDTH,
  NEW_SHEET_COLUMNS,
  NEW_SHEET_ROWS,
  ROW_HEIGHT,
} from '../grid/book';
import type { TableLook } from '../grid/tables';
import { sheetKey, unlockedKey } from '../grid/protection';
import { XML_PARTS_KEY } from '../objects/custom-xml';
import { pageKey } from '../objects/page-layout';
import { SETTINGS_KEY } from '../objects/settings';
import { type OpenedCondition, conditionsIn } from './conditions';
import { leftOut, type LeftOut } from './left-out';
import { chartsIn, type OpenedChart } from './opened-charts';
import { fromFile } from './formulas';
import { ownPartFromXml } from './own-part';
import { printNames, readPage } from './page-setup';
import { readParts } from './parts';
import { readProtection, structureIn } from './protection';
import { DIGIT_WIDTH, SPILL_NAME } from './save';
import { fromFileStyle } from './styles';
import { type OpenedValidation, validationsIn } from './validations';
import { fromFileValue } from './values';

export interface OpenedName {
  readonly name: string;
  /** without the equals sign */
  readonly formula: string;
  /** index of the sheet that it belongs to */
  readonly sheet?: number;
  readonly hidden: boolean;
}
export interface OpenedTable {
  readonly sheet: number;
  readonly name: string;
  readonly box: Box;
  readonly columns: readonly string[];
  readonly look: TableLook;
}

/** What a file holds: the grid's own data, and what is put in when the grid runs. */
export interface OpenedBook {
  readonly data: Partial<IWorkbookData> & { readonly sheetOrder: string[] };
  readonly names: readonly OpenedName[];
  readonly tables: readonly OpenedTable[];
  readonly charts: readonly OpenedChart[];
  /** of each sheet */
  readonly conditions: readonly (readonly OpenedCondition[])[];
  readonly validations: readonly (readonly OpenedValidation[])[];
  /** what the store keeps: settings and XML parts of the add-in, protection, how sheets are printed */
  readonly state: readonly (readonly [key: string, value: unknown])[];
  /** what the file has beyond that */
  readonly left: readonly LeftOut[];
}

const PIXELS_PER_POINT = 4 / 3;
/** room below and beside what a sheet holds */
const SPARE = { rows: 100, columns: 10 };

/**
 * Reads an .xlsx file. Rejects when the bytes are none.
 * @param functions full names of the add-in's functions
 */
export async function openXlsx(
  bytes: Uint8Array,
  name: string,
  functions: readonly string[],
): Promise<OpenedBook> {
  const file = new Workbook();
  await file.xlsx.load(bytes);
  const sheets = file.worksheets;
  if (sheets.length === 0) throw new Error('The file has no sheets.');
  const parts = await readParts(bytes);
  const own = parts.documents.map(ownPartFromXml).find((one) => one !== undefined);
  const names = namesOf(file);
  const spills = names.filter((one) => one.name.startsWith(SPILL_NAME));
  const ids = sheets.map((_, index) => `sheet${index + 1}`);
  const charts = sheets.map((sheet, index) => chartsIn(sheet, index, own?.charts?.[sheet.name] ?? []));
  const conditions = sheets.map((sheet) => conditionsIn(sheet, parts.stops.get(sheet.id) ?? [], functions));
  const found = new Set<LeftOut>();
  if (charts.some(({ left }) => left)) found.add('charts');
  if (conditions.some(({ left }) => left)) found.add('conditionalFormats');
  return {
    data: {
      id: BOOK_ID,
      name,
      styles: {},
      sheetOrder: ids,
      sheets: Object.fromEntries(
        sheets.map((sheet, index) => [ids[index], sheetData(sheet, ids[index] ?? '', spills, functions)]),
      ),
    },
    names: [
      ...names
        .filter((one) => !spills.includes(one))
        .map((one) => ({ ...one, formula: fromFile(one.formula, functions).slice(1) })),
      ...sheets.flatMap((sheet, index) =>
        printNames(sheet).map((one) => ({ ...one, sheet: index, hidden: false })),
      ),
    ],
    tables: sheets.flatMap((sheet, index) => tablesOf(sheet, index)),
    charts: charts.flatMap((those) => those.charts),
    conditions: conditions.map((those) => those.conditions),
    validations: sheets.map((sheet) => validationsIn(sheet, functions)),
    state: [
      [SETTINGS_KEY, own?.settings ?? {}],
      [XML_PARTS_KEY, xmlParts(parts.documents)],
      ...structureIn(file),
      ...sheets.flatMap((sheet, index) => sheetState(sheet, ids[index] ?? '')),
    ],
    left: leftOut(file, parts.paths, found),
  };
}

const xmlParts = (documents: readonly string[]): readonly { readonly id: string; readonly xml: string }[] =>
  documents
    .filter((xml) => ownPartFromXml(xml) === undefined)
    .map((xml) => ({ id: `{${crypto.randomUUID().toUpperCase()}}`, xml }));

function sheetState(sheet: FileSheet, id: string): (readonly [string, unknown])[] {
  const protection = readProtection(sheet);
  return [
    [pageKey(id), readPage(sheet)],
    ...(protection ? [[sheetKey(id), protection] as const] : []),
    ...(isUnlocked(sheet) ? [[unlockedKey(id), true] as const] : []),
  ];
}

/** Whether the cells of a sheet are unlocked that do not say otherwise. */
const isUnlocked = (sheet: FileSheet): boolean => sheet.getColumn(1).style.protection?.locked === false;

function sheetData(
  sheet: FileSheet,
  id: string,
  spills: readonly OpenedName[],
  functions: readonly string[],
): Partial<IWorksheetData> {
  const cellData: Record<number, Record<number, ICellData>> = {};
  const spilled = coveredBySpills(sheet, spills);
  const unlocked = isUnlocked(sheet);
  let rows = 0;
  let columns = 0;
  sheet.eachRow({ includeEmpty: true }, (row) => {
    row.eachCell({ includeEmpty: true }, (cell) => {
      const [r, c] = [Number(cell.row) - 1, Number(cell.col) - 1];
      const read = readCell(cell, functions, spilled(r, c), unlocked);
      if (!read) return;
      (cellData[r] ??= {})[c] = read;
      rows = Math.max(rows, r + 1);
      columns = Math.max(columns, c + 1);
    });
  });
  const view = (sheet.views as FileSheet['views'] | undefined)?.[0];
  const frozen = view?.state === 'frozen' ? view : undefined;
  const [xSplit, ySplit] = [frozen?.xSplit ?? 0, frozen?.ySplit ?? 0];
  const tab = sheet.properties.tabColor?.argb;
  return {
    id,
    name: sheet.name,
    cellData,
    rowCount: Math.max(NEW_SHEET_ROWS, rows + SPARE.rows),
    columnCount: Math.max(NEW_SHEET_COLUMNS, columns + SPARE.columns),
    defaultColumnWidth: sheet.properties.defaultColWidth
      ? Math.round(sheet.properties.defaultColWidth * DIGIT_WIDTH)
      : COLUMN_WIDTH,
    defaultRowHeight: sheet.properties.defaultRowHeight
      ? Math.round(sheet.properties.defaultRowHeight * PIXELS_PER_POINT)
      : ROW_HEIGHT,
    columnData: columnSizes(sheet),
    rowData: rowSizes(sheet),
    mergeData: sheet.mergedRegions.map(({ top, left, bottom, right }) => ({
      startRow: top - 1,
      startColumn: left - 1,
      endRow: bottom - 1,
      endColumn: right - 1,
    })),
    freeze: { xSplit, ySplit, startRow: ySplit || -1, startColumn: xSplit || -1 },
    showGridlines: view?.showGridLines === false ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    hidden: sheet.state === 'visible' ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    ...(tab && { tabColor: `#${tab.slice(-6)}` }),
  };
}

function readCell(
  cell: Cell,
  functions: readonly string[],
  covered: boolean,
  unlocked: boolean,
): ICellData | undefined {
  const style = fromFileStyle(cell.style);
  const locked = cell.style.protection?.locked !== false;
  const look: { s?: IStyleData; custom?: { locked: boolean } } = {
    ...(style && !isBodyFont(style) && { s: style }),
    ...(locked === unlocked && { custom: { locked } }),
  };
  const looks = look.s !== undefined || look.custom !== undefined;
  if (covered) return looks ? look : undefined;
  const { formula, result, value } = cell;
  const content: ICellData = formula
    ? { f: fromFile(formula, functions), ...fromFileValue(result) }
    : fromFileValue(value);
  return Object.keys(content).length > 0 || looks ? { ...content, ...look } : undefined;
}

const isBodyFont = (style: IStyleData): boolean =>
  Object.keys(style).every(
    (key) => (key === 'ff' && style.ff === BODY_FONT.name) || (key === 'fs' && style.fs === BODY_FONT.size),
  );

/** Cells that belong to the spill of a formula hold no value of their own; the formula fills them again. */
function coveredBySpills(
  sheet: FileSheet,
  spills: readonly OpenedName[],
): (row: number, column: number) => boolean {
  const boxes = spills.flatMap(({ formula }) => {
    const { sheet: name, address } = splitSheet(formula);
    return name === sheet.name ? (parseAddress(address) ?? []) : [];
  });
  sheet.eachRow((row) => {
    row.eachCell((cell) => {
      const value = cell.value as { shareType?: string; ref?: string } | null;
      const box =
        value && typeof value === 'object' && value.shareType === 'array'
          ? parseAddress(value.ref ?? '')
          : undefined;
      if (box) boxes.push(box);
    });
  });
  return (row, column) =>
    boxes.some(
      (box) =>
        (row !== box.row || column !== box.column) &&
        row >= box.row &&
        row < box.row + box.rows &&
        column >= box.column &&
        column < box.column + box.columns,
    );
}

function columnSizes(sheet: FileSheet): IWorksheetData['columnData'] {
  const sizes: Record<number, { w?: number; hd?: BooleanNumber }> = {};
  for (let index = 0; index < sheet.columnCount; index++) {
    const { width, hidden } = sheet.getColumn(index + 1);
    if (width !== undefined) sizes[index] = { w: Math.round(width * DIGIT_WIDTH) };
    if (hidden) sizes[index] = { ...sizes[index], hd: BooleanNumber.TRUE };
  }
  return sizes;
}

function rowSizes(sheet: FileSheet): IWorksheetData['rowData'] {
  const sizes: Record<number, { h?: number; ia?: BooleanNumber; hd?: BooleanNumber }> = {};
  sheet.eachRow({ includeEmpty: true }, (row, number) => {
    if (row.height)
      sizes[number - 1] = { h: Math.round(row.height * PIXELS_PER_POINT), ia: BooleanNumber.FALSE };
    if (row.hidden) sizes[number - 1] = { ...sizes[number - 1], hd: BooleanNumber.TRUE };
  });
  return sizes;
}

function namesOf(file: Workbook): OpenedName[] {
  return file.definedNames
    .getAllEntries()
    .flatMap(({ name, ranges, formulaExpression, rawText, localSheetId, hidden }) => {
      const formula = ranges.length > 0 ? ranges.join(',') : (formulaExpression ?? rawText);
      if (!formula || name.startsWith('_xlnm.')) return [];
      return [{ name, formula, sheet: localSheetId, hidden: hidden ?? false }];
    });
}

function tablesOf(sheet: FileSheet, index: number): OpenedTable[] {
  return sheet.getTables().flatMap(({ model }) => {
    const box = parseAddress(model.tableRef ?? model.ref);
    if (!box) return [];
    return [
      {
        sheet: index,
        name: model.displayName ?? model.name,
        box,
        columns: model.columns.map(({ name }, column) => name || columnName(column)),
        look: {
          style: model.style?.theme ?? 'TableStyleMedium2',
          showTotals: model.totalsRow ?? false,
          showBandedRows: model.style?.showRowStripes ?? true,
          showFilterButton: model.columns.some(({ filterButton }) => filterButton !== false),
        },
      },
    ];
  });
}
