/** New sheets and changes of others in one: what fails takes everything before it back. */
import type { SheetEdit, WriteOptions } from '../port';
import type { SheetDescription } from '../sheet';
import { editSheet } from './edit';
import { insertSheetsInto } from './write-sheets';

export async function changeWorkbook(
  context: Excel.RequestContext,
  sheets: readonly SheetDescription[],
  edits: readonly SheetEdit[],
  options: WriteOptions,
): Promise<void> {
  const done: (() => Promise<void>)[] = [];
  try {
    if (sheets.length > 0) done.push(await insertSheetsInto(context, sheets, options));
    await edits.reduce(async (before, edit) => {
      await before;
      done.push(await editSheet(context, edit));
    }, Promise.resolve());
  } catch (error) {
    await done.reduceRight(async (later, takeBack) => {
      await later;
      await takeBack();
    }, Promise.resolve());
    throw error;
  }
}
