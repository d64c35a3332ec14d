/** Where the user is, and taking him somewhere. */
import { WorkbookProblem } from '../port';
import { asValue, isErrorValue, withoutSheet } from './cells';

export async function selectionOf(
  context: Excel.RequestContext,
): Promise<{ sheet: string; address: string; formula: string; error?: string }> {
  const cell = context.workbook.getActiveCell().load('address,formulas,values');
  const sheet = cell.worksheet.load('name');
  await context.sync();
  const value: unknown = cell.values[0]?.[0];
  return {
    sheet: sheet.name,
    address: withoutSheet(cell.address),
    formula: String(asValue(cell.formulas[0]?.[0])),
    ...(isErrorValue(value) && { error: value }),
  };
}

export async function listenToSelection(
  context: Excel.RequestContext,
  listener: () => void,
): Promise<() => void> {
  const handler = context.workbook.onSelectionChanged.add(async () => listener());
  await context.sync();
  return () => {
    handler.remove();
    // the pane is gone or leaving: nobody waits for the answer
    handler.context.sync().catch(() => undefined);
  };
}

export async function goToCell(context: Excel.RequestContext, name: string, address = 'A1'): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name).load('visibility');
  await context.sync();
  if (sheet.isNullObject) throw new WorkbookProblem('notFound', name);
  if (sheet.visibility !== Excel.SheetVisibility.visible) sheet.visibility = Excel.SheetVisibility.visible;
  sheet.activate();
  sheet.getRange(address).select();
  await context.sync();
}
