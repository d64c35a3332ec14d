/** Takes whole columns of a sheet away, with the names and charts that stand in them. */
import { WorkbookProblem, type ColumnRemoval } from '../port';
import { withoutSheet } from './cells';

export async function removeColumnsFrom(
  context: Excel.RequestContext,
  name: string,
  { columns, names, charts, keep }: ColumnRemoval,
): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name).load('name');
  const protection = sheet.protection.load('protected');
  await context.sync();
  if (sheet.isNullObject) throw new WorkbookProblem('notFound', name);
  if (protection.protected) throw new WorkbookProblem('sheetProtected', name);

  const kept = sheet.getRange(keep).getUsedRangeOrNullObject(true).load('address');
  const items = [
    ...names.map((each) => sheet.names.getItemOrNullObject(each).load('name')),
    ...charts.map((each) => sheet.charts.getItemOrNullObject(each).load('name')),
  ];
  await context.sync();
  if (!kept.isNullObject) throw new WorkbookProblem('cellsTaken', withoutSheet(kept.address));
  for (const item of items) if (!item.isNullObject) item.delete();
  for (const each of columns) sheet.getRange(each).delete('Left');
  await context.sync();
}
