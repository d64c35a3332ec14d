/** New sheets and changes of others in one: what fails, or is cancelled, takes everything before it back. */
import { WorkbookProblem, type SheetEdit, type WriteOptions } from '../port';
import type { SheetDescription } from '../sheet';
import { editSheet } from './edit';
import { insertSheetsInto, stepsOfSheets } from './write-sheets';

export async function changeWorkbook(
  context: Excel.RequestContext,
  sheets: readonly SheetDescription[],
  edits: readonly SheetEdit[],
  { progress, signal, ...options }: WriteOptions,
): Promise<void> {
  const before = sheets.length > 0 ? stepsOfSheets : 0;
  const steps = before + edits.length;
  const done: (() => Promise<void>)[] = [];
  const stopIfCancelled = (): void => {
    if (signal?.aborted) throw new WorkbookProblem('cancelled');
  };
  try {
    if (sheets.length > 0) {
      const told =
        progress &&
        ((step: number, _: number, what: Parameters<typeof progress>[2]) => progress(step, steps, what));
      done.push(await insertSheetsInto(context, sheets, { ...options, signal, progress: told }));
    }
    await edits.reduce(async (earlier, edit, index) => {
      await earlier;
      progress?.(before + index + 1, steps, 'change');
      stopIfCancelled();
      done.push(await editSheet(context, edit));
      stopIfCancelled();
    }, Promise.resolve());
  } catch (error) {
    await done.reduceRight(async (later, takeBack) => {
      await later;
      await takeBack();
    }, Promise.resolve());
    throw error;
  }
}
