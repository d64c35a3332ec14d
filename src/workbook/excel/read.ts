/** What stands in the workbook: sheets, tables, columns. */
import { WorkbookProblem, type CellValue, type TableInfo } from '../port';
import { asValue, asValues } from './cells';

export async function sheetNamesIn(context: Excel.RequestContext): Promise<string[]> {
  const sheets = context.workbook.worksheets.load('items/name');
  await context.sync();
  return sheets.items.map(({ name }) => name);
}

export async function tablesIn(context: Excel.RequestContext): Promise<TableInfo[]> {
  const tables = context.workbook.tables.load('items/name');
  await context.sync();
  const found = tables.items.map((table) => ({
    name: table.name,
    sheet: table.worksheet.load('name'),
    header: table.getHeaderRowRange().load('values'),
    body: table.getDataBodyRange().load('rowCount'),
  }));
  await context.sync();
  return found.map(({ name, sheet, header, body }) => ({
    name,
    sheet: sheet.name,
    headers: (header.values[0] ?? []).map(String),
    rows: body.rowCount,
  }));
}

async function tableNamed(context: Excel.RequestContext, name: string): Promise<Excel.Table> {
  const table = context.workbook.tables.getItemOrNullObject(name).load('name');
  await context.sync();
  if (table.isNullObject) throw new WorkbookProblem('noTable', name);
  return table;
}

export async function columnOf(
  context: Excel.RequestContext,
  table: string,
  column: string,
): Promise<CellValue[]> {
  const found = (await tableNamed(context, table)).columns.getItemOrNullObject(column).load('name');
  await context.sync();
  if (found.isNullObject) throw new WorkbookProblem('noTable', `${table}[${column}]`);
  const body = found.getDataBodyRange().load('values');
  await context.sync();
  return body.values.map((row) => asValue(row[0]));
}

export async function rowsOf(context: Excel.RequestContext, table: string): Promise<CellValue[][]> {
  const body = (await tableNamed(context, table)).getDataBodyRange().load('values');
  await context.sync();
  return asValues(body.values);
}
