/** Writes new sheets from their descriptions, all or none of them, in as few round trips as it can. */
import { WorkbookProblem, type CellValue, type WriteOptions } from '../port';
import type { Block, SheetDescription } from '../sheet';
import { cornerOf, lettersOf, rectangle } from './address';
import { asData } from './cells';
import { drawChart } from './chart';
import { decorate, formatRange } from './decorate';

/** Cells that go into one request: Excel on the web refuses more than 5 MB, and a cell is seldom above 40 bytes. */
const cellsPerRequest = 60_000;
/** steps that are told of */
export const stepsOfSheets = 3;

const forbiddenName = /[\\/?*[\]:]|^'|'$/;

/** Refuses what Excel would refuse, before anything is written. */
export async function sheetsThatCanBeAdded(
  context: Excel.RequestContext,
  sheets: readonly SheetDescription[],
): Promise<void> {
  const existing = context.workbook.worksheets.load('items/name');
  const protection = context.workbook.protection.load('protected');
  await context.sync();
  if (protection.protected) throw new WorkbookProblem('structureProtected');
  const taken = existing.items.map(({ name }) => name.toLowerCase());
  for (const { name } of sheets) {
    if (name.trim() === '' || name.length > 31 || forbiddenName.test(name))
      throw new WorkbookProblem('invalidSheetName', name);
    if (taken.includes(name.toLowerCase())) throw new WorkbookProblem('sheetExists', name);
    taken.push(name.toLowerCase());
  }
}

/** Takes away what a failed writing has left: by id, since a colleague may have added a sheet of the same name meanwhile. */
async function removeSheets(context: Excel.RequestContext, ids: readonly string[]): Promise<void> {
  const sheets = ids.map((id) => context.workbook.worksheets.getItemOrNullObject(id).load('id'));
  await context.sync();
  const left = sheets.filter((sheet) => !sheet.isNullObject);
  if (left.length === 0) return;
  left.forEach((sheet) => sheet.delete());
  await context.sync();
}

/** What is to be written, and the sheet that takes it. */
export interface Added {
  readonly description: Omit<SheetDescription, 'name'>;
  readonly sheet: Excel.Worksheet;
}

/** Resolves to what takes the sheets away again. */
export async function insertSheetsInto(
  context: Excel.RequestContext,
  sheets: readonly SheetDescription[],
  options: WriteOptions,
): Promise<() => Promise<void>> {
  const added: Added[] = [];
  try {
    options.progress?.(1, stepsOfSheets, 'sheet');
    // each in a request of its own: one that fails has added nothing
    await inTurn(sheets, async (description) => {
      const sheet = context.workbook.worksheets.add(description.name).load('id');
      await context.sync();
      added.push({ description, sheet });
      stopIfCancelled(options.signal);
    });
    await fillSheets(context, added, options);
  } catch (error) {
    await takeBack();
    throw error;
  }
  return takeBack;

  function takeBack(): Promise<void> {
    return removeSheets(
      context,
      added.map(({ sheet }) => sheet.id),
    );
  }
}

/** Writes descriptions into sheets that are there; what fails half-way is for the caller to take back. */
export async function fillSheets(
  context: Excel.RequestContext,
  added: readonly Added[],
  { progress, signal, activate }: WriteOptions,
): Promise<void> {
  const sync = async () => {
    stopIfCancelled(signal);
    await context.sync();
    stopIfCancelled(signal);
  };
  for (const { description, sheet } of added) {
    for (const block of description.blocks) if (cellsOf(block) <= cellsPerRequest) writeValues(sheet, block);
  }
  await sync();
  await inTurn(
    added.flatMap(({ description, sheet }) =>
      description.blocks
        .filter((block) => cellsOf(block) > cellsPerRequest)
        .flatMap((block) => slices(block).map((slice) => ({ sheet, slice }))),
    ),
    async ({ sheet, slice }) => {
      writeValues(sheet, slice);
      await sync();
    },
  );

  progress?.(2, stepsOfSheets, 'formulas');
  for (const { description, sheet } of added) {
    for (const { name, range, filter } of description.tables ?? []) {
      const table = sheet.tables.add(range, true);
      table.name = name;
      table.style = '';
      table.showFilterButton = filter ?? false;
    }
    for (const { name, refersTo } of description.names ?? []) sheet.names.add(name, sheet.getRange(refersTo));
  }
  await sync();
  for (const { description, sheet } of added) {
    for (const block of description.blocks) if (!block.values) writeFormulas(sheet, block);
  }
  await sync();

  progress?.(3, stepsOfSheets, 'look');
  for (const { description, sheet } of added) decorate(sheet, description);
  await sync();
  await inTurn(
    added.flatMap(({ description, sheet }) => (description.charts ?? []).map((chart) => ({ sheet, chart }))),
    async ({ sheet, chart }) => {
      await drawChart(context, sheet, chart);
      stopIfCancelled(signal);
    },
  );
  for (const { description, sheet } of added) {
    for (const block of description.blocks) if (block.values) writeFormulas(sheet, block);
  }
  await sync();
  for (const { description, sheet } of added) if (description.protect) sheet.protection.protect();
  await sync();
  if (activate && added[0]) {
    added[0].sheet.activate();
    await sync();
  }
}

function stopIfCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new WorkbookProblem('cancelled');
}

/** One after another: what is too large for one request goes in several. */
async function inTurn<T>(items: readonly T[], each: (item: T) => Promise<void>): Promise<void> {
  await items.reduce((before, item) => before.then(() => each(item)), Promise.resolve());
}

function cellsOf({ values = [] }: Block): number {
  return values.length * (values[0]?.length ?? 0);
}

/** A tall block in pieces that fit into a request each. */
function slices(block: Block): Block[] {
  const values = block.values ?? [];
  const { row, column } = cornerOf(block.at);
  const rows = Math.max(1, Math.floor(cellsPerRequest / (values[0]?.length ?? 1)));
  return Array.from({ length: Math.ceil(values.length / rows) }, (_, index) => ({
    ...block,
    at: `${lettersOf(column)}${row + 1 + index * rows}`,
    values: values.slice(index * rows, (index + 1) * rows),
  }));
}

function rangeOf(
  sheet: Excel.Worksheet,
  at: string,
  content: readonly (readonly CellValue[])[],
): Excel.Range {
  return sheet.getRange(rectangle(at, content.length, content[0]?.length ?? 1));
}

function writeValues(sheet: Excel.Worksheet, block: Block): void {
  const { at, values } = block;
  if (!values || values.length === 0) return;
  const range = rangeOf(sheet, at, values);
  // formats first: a date or an amount shows as such from the start
  formatRange(range, block, values.length, values[0]?.length ?? 1);
  range.values = values.map((row) => row.map(asData));
}

function writeFormulas(sheet: Excel.Worksheet, block: Block): void {
  const { at, formulas } = block;
  if (!formulas || formulas.length === 0) return;
  const range = rangeOf(sheet, at, formulas);
  formatRange(range, block, formulas.length, formulas[0]?.length ?? 1);
  range.formulas = formulas.map((row) => [...row]);
}
