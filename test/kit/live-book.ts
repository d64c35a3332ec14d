/** A workbook without a screen whose SALES functions are the product's own: what a sheet's formulas come to. */
import { functions } from '../../src/functions/all';
import { CustomFunctionHub } from '../../src/local/functions/hub';
import { Quiet } from '../../src/local/page/quiet';
import type { EventEntry } from '../../src/local/protocol/host-object';
import { metadata } from '../../src/publish/metadata';
import type { CellValue } from '../../src/workbook/port';
import type { SheetDescription } from '../../src/workbook/sheet';
import { HostError, startHost } from '../functions/host';
import { openBook } from '../local/objects/kit';

export interface LiveBook {
  /** a sheet that is one table, named like it, its headers first */
  table(name: string, rows: readonly (readonly CellValue[])[]): Promise<void>;
  /** cells and names of the sheets, without their looks */
  write(sheets: readonly SheetDescription[]): Promise<void>;
  set(sheet: string, address: string, value: CellValue): Promise<void>;
  values(sheet: string, address: string): CellValue[][];
  dispose(): void;
}

const notAvailable = 1;
const invalidValue = 7;

export function liveBook(): LiveBook {
  const book = openBook();
  const host = startHost();
  const answer = (entry: EventEntry): void => {
    if (entry[1] !== 1000) return;
    const [invocation, name, args] = JSON.parse(entry[3]) as [number, string, unknown[]];
    try {
      hub.receive([[invocation, true, host.call(name, ...args)]]);
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      const code = error.code === '#N/A' ? notAvailable : invalidValue;
      hub.receive([[invocation, false, error.message, code]]);
    }
  };
  const hub = new CustomFunctionHub({
    calculate: () => book.grid.calculation.start(),
    injector: book.grid.injector,
    post: (entries) => {
      setTimeout(() => entries.forEach(answer));
      return true;
    },
    addressOf: ({ row, column }) => `R${row}C${column}`,
  });
  hub.register(metadata(functions, 'en', 'https://localhost').functions);
  hub.connect();
  const quiet = new Quiet(book.grid.commands, () => hub.pending, book.grid.calculation, 30);
  const idle = async (): Promise<void> => {
    await book.calm();
    await quiet.wait();
  };
  const range = (sheet: string, address: string) => book.workbook.Worksheets.GetItem(sheet).GetRange(address);
  const block = (sheet: string, at: string, cells: readonly (readonly CellValue[])[]) =>
    range(sheet, at).GetResizedRange(cells.length - 1, (cells[0]?.length ?? 1) - 1);
  return {
    async table(name, rows) {
      await book.run(() => {
        const sheet = book.workbook.Worksheets.Add(name);
        const cells = block(name, 'A1', rows);
        cells.Values = rows.map((row) => [...row]);
        sheet.Tables.Add(cells.Address, true).Name = name;
      });
    },
    async write(sheets) {
      await book.run(() => {
        for (const { name } of sheets) book.workbook.Worksheets.Add(name);
        for (const { name, blocks, names = [] } of sheets) {
          for (const { at, values } of blocks)
            if (values) block(name, at, values).Values = values.map((row) => [...row]);
          for (const { name: key, refersTo } of names)
            book.workbook.Worksheets.GetItem(name).Names.Add(key, range(name, refersTo));
        }
        for (const { name, blocks } of sheets)
          for (const { at, formulas } of blocks)
            if (formulas) block(name, at, formulas).Formulas = formulas.map((row) => [...row]);
      });
      await idle();
    },
    async set(sheet, address, value) {
      await book.run(() => void (range(sheet, address).Values = [[value]]));
      await idle();
    },
    values: (sheet, address) => range(sheet, address).Values as CellValue[][],
    dispose() {
      hub.dispose();
      book.dispose();
    },
  };
}
