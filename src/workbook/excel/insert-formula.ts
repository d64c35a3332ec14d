/** One formula at the selected cell, with the number formats of what it spills. */
import { WorkbookProblem } from '../port';
import { withoutSheet } from './cells';

interface Place {
  readonly sheet: string;
  readonly address: string;
}

/** Formats `columns` of a range, one code a column; the last code serves what is wider. */
function formatColumns(range: Excel.Range, rows: number, columns: number, formats: readonly string[]): void {
  const last = formats[formats.length - 1];
  if (last === undefined) return;
  const row = Array.from({ length: columns }, (_, column) => formats[column] ?? last);
  range.numberFormat = Array.from({ length: rows }, () => row);
}

export async function insertFormulaAt(
  context: Excel.RequestContext,
  formula: string,
  rows: number,
  columns: number,
  columnFormats: readonly string[],
): Promise<Place> {
  const cell = context.workbook.getActiveCell().load('address');
  const sheet = cell.worksheet.load('name');
  const target = cell.getResizedRange(rows - 1, columns - 1).load('address,formulas');
  const spills = cell.getSpillParentOrNullObject().load('address');
  const protection = sheet.protection.load('protected');
  await context.sync();
  if (protection.protected) throw new WorkbookProblem('sheetProtected', sheet.name);
  const taken = target.formulas.some((row: unknown[]) => row.some((content) => content !== ''));
  if (taken || !spills.isNullObject) throw new WorkbookProblem('cellsTaken', withoutSheet(target.address));
  cell.formulas = [[formula]];
  formatColumns(target, rows, columns, columnFormats);
  await context.sync();
  return { sheet: sheet.name, address: withoutSheet(cell.address) };
}

export async function formatSpillAt(
  context: Excel.RequestContext,
  columnFormats: readonly string[],
): Promise<Place> {
  const cell = context.workbook.getActiveCell().load('address');
  const sheet = cell.worksheet.load('name');
  const parent = cell.getSpillParentOrNullObject().load('address');
  await context.sync();
  const anchor = parent.isNullObject ? cell : parent;
  const spill = anchor.getSpillingToRangeOrNullObject().load('address,rowCount,columnCount');
  await context.sync();
  if (spill.isNullObject) formatColumns(anchor, 1, 1, columnFormats);
  else formatColumns(spill, spill.rowCount, spill.columnCount, columnFormats);
  await context.sync();
  return { sheet: sheet.name, address: withoutSheet(spill.isNullObject ? anchor.address : spill.address) };
}
