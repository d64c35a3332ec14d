import { IUniverInstanceService } from '@univerjs/core';
import { SetRangeValuesCommand } from '@univerjs/sheets';
import type { BookLocale } from '../../../src/local/grid/book';
import { Grid } from '../../../src/local/grid/grid';
import { createBook } from '../../../src/local/grid/univer';
import type { Range } from '../../../src/local/objects/range';
import { Workbook } from '../../../src/local/objects/workbook';
import type { Worksheet } from '../../../src/local/objects/worksheet';
import { ApiError, type EventEntry } from '../../../src/local/protocol/host-object';

export interface OpenBook {
  readonly grid: Grid;
  readonly workbook: Workbook;
  readonly sheet: Worksheet;
  readonly events: EventEntry[];
  /** one batch of the add-in, and what it calculates */
  run<T>(work: () => T | Promise<T>): Promise<T>;
  undo(): Promise<void>;
  redo(): Promise<void>;
  /** a person types into a cell of a sheet; false when the grid refuses */
  type(at: Range, value: string | number): Promise<boolean>;
  /** a person types into one cell after the other, faster than they are calculated */
  typeAll(cells: readonly (readonly [Range, string | number])[]): Promise<void>;
  calm(): Promise<void>;
  dispose(): void;
}

globalThis.reportError ??= (error) => void process.stderr.write(`${String(error)}\n`); // Node has none

/** A workbook without a screen, with Excel's objects over it. */
export function openBook(locale: BookLocale = 'en-US'): OpenBook {
  const book = createBook({ locale });
  const grid = new Grid(book);
  grid.injector.get(IUniverInstanceService).focusUnit(grid.unitId);
  const events: EventEntry[] = [];
  const workbook = new Workbook(grid, { post: (entries) => events.push(...entries) > 0 });
  const calm = async (): Promise<void> => {
    // a wave may bring another: spills that shrink, tables that grow
    for (let wave = 0; wave < 3; wave += 1) {
      await new Promise((resolve) => setTimeout(resolve));
      await grid.calculation.done();
    }
  };
  const after = async <T>(work: Promise<T>): Promise<T> => {
    const result = await work;
    await calm();
    return result;
  };
  const enter = ({ $box: { row, column }, $sheetId }: Range, value: string | number): Promise<boolean> => {
    const range = { startRow: row, endRow: row, startColumn: column, endColumn: column };
    const typed = typeof value === 'string' && value.startsWith('=') ? { f: value } : { v: value };
    const params = { unitId: grid.unitId, subUnitId: $sheetId, range, value: typed };
    return grid.commands.executeCommand(SetRangeValuesCommand.id, params);
  };
  return {
    grid,
    workbook,
    sheet: workbook.Worksheets.GetActiveWorksheet(),
    events,
    calm,
    run: (work) => after(grid.asOneStep(work)),
    undo: async () => void (await after(book.univerAPI.undo())),
    redo: async () => void (await after(book.univerAPI.redo())),
    type: (at, value) => after(enter(at, value)),
    typeAll: (cells) =>
      after(
        (async () => {
          for (const [at, value] of cells) await enter(at, value);
        })(),
      ),
    dispose: () => book.dispose(),
  };
}

/** The code of the error that `work` throws; '' where it throws none. */
export async function codeOf(work: () => unknown): Promise<string> {
  try {
    await work();
    return '';
  } catch (error) {
    if (error instanceof ApiError) return error.code;
    throw error;
  }
}
