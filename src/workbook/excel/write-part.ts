/** Writes a block of cells beside what a sheet holds already, all of it or nothing. */
import { WorkbookProblem, type WriteOptions } from '../port';
import type { SheetPart } from '../sheet';
import { cornerOf, lettersOf } from './address';
import { withoutSheet } from './cells';
import { fillSheets } from './write-sheets';

export async function insertPartInto(
  context: Excel.RequestContext,
  name: string,
  part: SheetPart,
  options: WriteOptions,
): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name).load('name');
  const protection = sheet.protection.load('protected');
  await context.sync();
  if (sheet.isNullObject) throw new WorkbookProblem('notFound', name);
  if (protection.protected) throw new WorkbookProblem('sheetProtected', name);

  const { newColumns = [] } = part;
  // columns that are put in are blank
  const used =
    newColumns.length > 0
      ? undefined
      : sheet.getRange(part.area).getUsedRangeOrNullObject(true).load('address');
  const names = (part.names ?? []).map((each) => ({
    ...each,
    item: sheet.names.getItemOrNullObject(each.name).load('name'),
  }));
  const widths = Object.keys(part.columnWidths ?? {}).map((letter) =>
    sheet.getRange(`${letter}:${letter}`).format.load('columnWidth'),
  );
  await context.sync();
  if (used && !used.isNullObject) throw new WorkbookProblem('cellsTaken', withoutSheet(used.address));
  const known = names.find(({ item }) => !item.isNullObject);
  if (known) throw new WorkbookProblem('cellsTaken', known.name);
  const before = widths.map((format) => ({ format, width: format.columnWidth }));
  if (newColumns.length > 0) {
    for (const { at, count } of newColumns) sheet.getRange(columnsFrom(at, count)).insert('Right');
    await context.sync();
  }

  try {
    await fillSheets(context, [{ description: part, sheet }], options);
  } catch (error) {
    await takeBack(context, sheet, part);
    if (newColumns.length === 0) for (const { format, width } of before) format.columnWidth = width;
    for (const { at, count } of [...newColumns].reverse())
      sheet.getRange(columnsFrom(at, count)).delete('Left');
    await context.sync();
    throw error;
  }
}

/** `N:X` */
function columnsFrom(letters: string, count: number): string {
  return `${letters}:${lettersOf(cornerOf(`${letters}1`).column + count - 1)}`;
}

async function takeBack(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { area, names = [], charts = [] }: SheetPart,
): Promise<void> {
  const items = names.map(({ name }) => sheet.names.getItemOrNullObject(name).load('name'));
  const drawn = charts.map(({ name }) => sheet.charts.getItemOrNullObject(name).load('name'));
  await context.sync();
  for (const item of [...items, ...drawn]) if (!item.isNullObject) item.delete();
  const cells = sheet.getRange(area);
  cells.conditionalFormats.clearAll();
  cells.dataValidation.clear();
  cells.clear('All');
}
