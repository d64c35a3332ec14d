/** One formula at the selected cell, with the number formats of what it spills. */
import { WorkbookProblem, type ResultFormats } from '../port';
import { withoutSheet } from './cells';

interface Place {
  readonly sheet: string;
  readonly address: string;
}

/** Formats the cells of a result; the last row of codes serves what is longer, the last code of a row what is wider. */
function formatCells(range: Excel.Range, rows: number, columns: number, formats: ResultFormats): void {
  const codes = formats.map((row) => (typeof row === 'string' ? undefined : row));
  const perRow = codes.every((row) => row !== undefined) ? codes : [formats as readonly string[]];
  if (perRow.length === 0 || perRow[0].length === 0) return;
  range.numberFormat = Array.from({ length: rows }, (_, row) => {
    const used = perRow[Math.min(row, perRow.length - 1)];
    return Array.from({ length: columns }, (_unused, column) => used[Math.min(column, used.length - 1)]);
  });
}

export async function insertFormulaAt(
  context: Excel.RequestContext,
  formula: string,
  rows: number,
  columns: number,
  formats: ResultFormats,
): Promise<Place> {
  const cell = context.workbook.getActiveCell().load('address');
  const sheet = cell.worksheet.load('name');
  const target = cell.getResizedRange(rows - 1, columns - 1).load('address,formulas,numberFormat');
  const spills = cell.getSpillParentOrNullObject().load('address');
  const protection = sheet.protection.load('protected');
  await context.sync();
  if (protection.protected) throw new WorkbookProblem('sheetProtected', sheet.name);
  const taken = target.formulas.some((row: unknown[]) => row.some((content) => content !== ''));
  if (taken || !spills.isNullObject) throw new WorkbookProblem('cellsTaken', withoutSheet(target.address));
  const before = target.numberFormat;
  await orTakeBack(
    context,
    () => {
      cell.formulas = [[formula]];
      formatCells(target, rows, columns, formats);
    },
    () => {
      cell.clear('Contents');
      target.numberFormat = before;
    },
  );
  return { sheet: sheet.name, address: withoutSheet(cell.address) };
}

/** A batch that fails half-way keeps what it did until then: that is taken back. */
async function orTakeBack(
  context: Excel.RequestContext,
  change: () => void,
  takeBack: () => void,
): Promise<void> {
  try {
    change();
    await context.sync();
  } catch (error) {
    takeBack();
    await context.sync();
    throw error;
  }
}

export async function formatSpillAt(context: Excel.RequestContext, formats: ResultFormats): Promise<Place> {
  const cell = context.workbook.getActiveCell().load('address');
  const sheet = cell.worksheet.load('name');
  const parent = cell.getSpillParentOrNullObject().load('address');
  await context.sync();
  const anchor = parent.isNullObject ? cell : parent;
  const spill = anchor.getSpillingToRangeOrNullObject().load('address');
  await context.sync();
  const result = (spill.isNullObject ? anchor : spill).load('address,rowCount,columnCount,numberFormat');
  await context.sync();
  const before = result.numberFormat;
  await orTakeBack(
    context,
    () => formatCells(result, result.rowCount, result.columnCount, formats),
    () => {
      result.numberFormat = before;
    },
  );
  return { sheet: sheet.name, address: withoutSheet(result.address) };
}
