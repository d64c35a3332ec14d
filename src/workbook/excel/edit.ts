/** Changes a plan sheet in place: named inputs, the rows of its tables, the notes beside the inputs. */
import { WorkbookProblem, type CellValue, type SheetEdit } from '../port';
import { cornerOf, lettersOf } from './address';
import { asData, isFormula, withoutSheet } from './cells';

type Rows = readonly (readonly CellValue[])[];

interface TableEdit {
  readonly table: Excel.Table;
  readonly rows: Rows;
  readonly whole: Excel.Range;
  readonly body: Excel.Range;
  /** what stands below the table, as far as it is to grow */
  readonly below: Excel.Range;
}

/** Resolves to what puts everything back. */
export async function editSheet(
  context: Excel.RequestContext,
  { sheet: name, values = {}, tables = {}, beside = {}, formulas = {}, evenProtected = false }: SheetEdit,
): Promise<() => Promise<void>> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name).load('name');
  const protection = sheet.protection.load('protected');
  await context.sync();
  if (sheet.isNullObject) throw new WorkbookProblem('notFound', name);
  const isProtected = protection.protected;
  if (isProtected && !evenProtected) throw new WorkbookProblem('sheetProtected', name);

  const inputs = Object.keys({ ...values, ...beside, ...formulas }).map((key) => {
    const item = sheet.names.getItemOrNullObject(key).load('name');
    return { key, item };
  });
  const sizes = Object.entries(tables).map(([key, rows]) => {
    const table = sheet.tables.getItemOrNullObject(key).load('name');
    return { key, table, rows, whole: table.getRange().load('address,rowCount') };
  });
  await context.sync();
  const missing = [
    ...inputs.filter(({ item }) => item.isNullObject),
    ...sizes.filter(({ table }) => table.isNullObject),
  ][0];
  if (missing) throw new WorkbookProblem('notFound', missing.key);

  const cells = inputs.map(({ key, item }) => ({
    key,
    range: item.getRange().load('formulas,values'),
    note: item.getRange().getOffsetRange(0, 1).load('formulas,values'),
  }));
  const edits = sizes.map(({ table, rows, whole }): TableEdit => ({
    table,
    rows,
    whole,
    body: table.getDataBodyRange().load('formulas,values,address'),
    below: sheet.getRange(belowOf(whole, rows.length)).load('formulas,address'),
  }));
  await context.sync();
  for (const { below, rows, whole } of edits) {
    const grows = rows.length > whole.rowCount - 1;
    const taken = grows && below.formulas.some((row: unknown[]) => row.some((content) => content !== ''));
    if (taken) throw new WorkbookProblem('cellsTaken', withoutSheet(below.address));
  }

  try {
    if (isProtected) sheet.protection.unprotect();
    for (const { key, range, note } of cells) {
      const value = values[key];
      if (value !== undefined) range.values = [[asData(value)]];
      const formula = formulas[key];
      if (formula !== undefined) range.formulas = [[formula]];
      const text = beside[key];
      if (text !== undefined) note.values = [[asData(text)]];
    }
    for (const edit of edits) replaceRows(sheet, edit);
    if (isProtected) sheet.protection.protect();
    await context.sync();
  } catch (error) {
    // where a password is asked for, nothing was changed; a request that was lost is no such refusal
    if (isProtected && (await isStillProtected(context, protection)) && (await refusesToOpen()))
      throw new WorkbookProblem('sheetProtected', name);
    await takeBack();
    throw error;
  }
  return takeBack;

  async function refusesToOpen(): Promise<boolean> {
    sheet.protection.unprotect();
    return context.sync().then(
      () => false,
      () => true,
    );
  }

  async function takeBack(): Promise<void> {
    if (isProtected && (await isStillProtected(context, protection))) sheet.protection.unprotect();
    for (const { range, note } of cells) for (const each of [range, note]) putBack(each, each);
    for (const edit of edits) restore(sheet, edit);
    if (isProtected) sheet.protection.protect();
    await context.sync();
  }
}

async function isStillProtected(
  context: Excel.RequestContext,
  protection: Excel.WorksheetProtection,
): Promise<boolean> {
  protection.load('protected');
  await context.sync();
  return protection.protected;
}

/** Writes what `was` read: formulas stay formulas, text stays text. */
function putBack(range: Excel.Range, was: Excel.Range): void {
  range.formulas = (was.formulas as unknown[][]).map((row, down) =>
    row.map((content, across) =>
      isFormula(content, was.values[down]?.[across]) ? content : asData(content as CellValue),
    ),
  );
}

/** By addresses: what a table calls its body now is not what it was. */
function restore(sheet: Excel.Worksheet, { table, rows, whole, body, below }: TableEdit): void {
  table.resize(withoutSheet(whole.address));
  putBack(sheet.getRange(withoutSheet(body.address)), body);
  if (rows.length > whole.rowCount - 1) sheet.getRange(withoutSheet(below.address)).clear('Contents');
}

/** The rows that a table of `count` data rows takes beyond its present end; at least the row under it. */
function belowOf(whole: Excel.Range, count: number): string {
  const [start = '', end = start] = withoutSheet(whole.address).split(':');
  const first = cornerOf(start);
  const last = cornerOf(end);
  const bottom = Math.max(last.row + 1, first.row + count);
  return `${lettersOf(first.column)}${last.row + 2}:${lettersOf(last.column)}${bottom + 1}`;
}

/**
 * A column whose first cell calculates and of which the rows say nothing goes on with that formula. Elsewhere a formula stays
 * where the rows have what it comes to, and goes on below a column that holds nothing else.
 */
function replaceRows(sheet: Excel.Worksheet, { table, rows, whole, body }: TableEdit): void {
  const [start = '', end = start] = withoutSheet(whole.address).split(':');
  const first = cornerOf(start);
  const last = cornerOf(end);
  const bottom = first.row + rows.length;
  const address = (from: number, to: number, left = first.column, right = last.column) =>
    `${lettersOf(left)}${from + 1}:${lettersOf(right)}${to + 1}`;
  table.resize(address(first.row, bottom));
  for (let column = first.column; column <= last.column; column += 1) {
    const cells = sheet.getRange(address(first.row + 1, bottom, column, column));
    const across = column - first.column;
    const given = rows.map((row) => row[across] ?? '');
    const formulas = body.formulas.map((row: unknown[], down) =>
      isFormula(row[across], body.values[down]?.[across]) ? row[across] : undefined,
    );
    if (formulas[0] !== undefined && given.every((value) => value === '')) {
      cells.copyFrom(address(first.row + 1, first.row + 1, column, column), 'Formulas');
      continue;
    }
    cells.formulas = given.map((value, down) => [
      formulas[down] !== undefined && body.values[down]?.[across] === value ? formulas[down] : asData(value),
    ]);
    const end = first.row + formulas.length;
    const isCalculated = formulas.every((formula) => formula !== undefined);
    if (isCalculated && bottom > end && given.slice(formulas.length).every((value) => value === ''))
      sheet
        .getRange(address(end + 1, bottom, column, column))
        .copyFrom(address(end, end, column, column), 'Formulas');
  }
  if (bottom < last.row) sheet.getRange(address(bottom + 1, last.row)).clear('Contents');
}
