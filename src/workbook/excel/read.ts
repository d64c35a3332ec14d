/** What stands in the workbook: sheets, tables, columns. */
import { WorkbookProblem, type CellValue, type ReadOptions, type TableInfo } from '../port';
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

/** Cells that are asked for in one request: an answer, as a request, may not be above 5 MB. */
const cellsPerAnswer = 60_000;

/** Several columns of a table or plain list, in pieces of some ten thousand rows. */
export async function columnsOf(
  context: Excel.RequestContext,
  list: TableInfo,
  names: readonly string[],
  { progress, signal }: ReadOptions = {},
): Promise<CellValue[][]> {
  const body = await bodyOf(context, list);
  const headers = body.header.values[0]?.map(String) ?? [];
  const places = names.map((name) => {
    const place = headers.indexOf(name);
    if (place < 0) throw new WorkbookProblem('noTable', `${list.name}[${name}]`);
    return place;
  });
  const rows = body.cells.rowCount;
  const step = Math.max(1, Math.floor(cellsPerAnswer / Math.max(1, names.length)));
  const found = names.map((): CellValue[] => []);
  const pieces = Array.from({ length: Math.ceil(rows / step) }, (_, index) => index * step);
  await pieces.reduce(async (before, from) => {
    await before;
    if (signal?.aborted) throw new WorkbookProblem('cancelled');
    const size = Math.min(step, rows - from);
    const read = places.map((place) =>
      body.cells
        .getCell(from, place)
        .getResizedRange(size - 1, 0)
        .load('values'),
    );
    await context.sync();
    read.forEach(({ values }, index) => {
      for (const row of values as unknown[][]) found[index]?.push(asValue(row[0]));
    });
    progress?.(from + size, rows);
  }, Promise.resolve());
  if (signal?.aborted) throw new WorkbookProblem('cancelled');
  return found;
}

async function bodyOf(
  context: Excel.RequestContext,
  { name, sheet, range, rows }: TableInfo,
): Promise<{ header: Excel.Range; cells: Excel.Range }> {
  if (range === undefined) {
    const table = await tableNamed(context, name);
    const header = table.getHeaderRowRange().load('values');
    const cells = table.getDataBodyRange().load('rowCount');
    await context.sync();
    return { header, cells };
  }
  const found = context.workbook.worksheets.getItemOrNullObject(sheet).load('name');
  await context.sync();
  if (found.isNullObject) throw new WorkbookProblem('notFound', sheet);
  const whole = found.getRange(range);
  const header = whole.getRow(0).load('values');
  const cells = whole
    .getRow(1)
    .getResizedRange(rows - 1, 0)
    .load('rowCount');
  await context.sync();
  return { header, cells };
}
