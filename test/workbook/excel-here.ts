/**
 * The product's workbook port over the local workbook's engine, with the product's functions in its cells, all in this
 * process: sheets of the tools are written and calculated without a browser.
 */
import { functions } from '../../src/functions/all';
import { run } from '../../src/functions/kit/run';
import { sentenceOf } from '../../src/functions/kit/sentences';
import type { Language } from '../../src/language/language';
import { CustomFunctionHub } from '../../src/local/functions/hub';
import { growTo } from '../../src/local/grid/room';
import { Quiet } from '../../src/local/page/quiet';
import type { Workbook } from '../../src/local/objects/workbook';
import type { EventEntry } from '../../src/local/protocol/host-object';
import { PlanningProblem } from '../../src/planning/problem';
import { metadata } from '../../src/publish/metadata';
import { excelWorkbook } from '../../src/workbook/excel';
import type { PlanMarks } from '../../src/workbook/excel/plans';
import type { CellValue, WorkbookPort } from '../../src/workbook/port';
import { openBook } from '../local/objects/kit';
import { requestContext } from './request-context';

export interface ExcelHere {
  readonly port: WorkbookPort;
  /** Excel's objects, to do what a user would */
  readonly host: Workbook;
  /** which sync fails from now on, after how many of its actions; as in requestContext */
  failing: (sync: number, actions: number) => number | undefined;
  /** the functions give no answers until this is over: a computer that calculates for long */
  until: Promise<void>;
  /** syncs of the last `Excel.run` */
  syncs(): number;
  values(address: string, sheet: string): CellValue[][];
  /** what a user types into cells, and what is calculated from it */
  type(cells: Readonly<Record<string, CellValue>>, sheet: string): Promise<void>;
  /** a table on a sheet of its own name */
  table(name: string, rows: readonly (readonly CellValue[])[]): Promise<void>;
  sheetNames(): string[];
  /** until everything is calculated */
  idle(): Promise<void>;
  dispose(): void;
}

const valueError = 7;
const definitions = new Map(functions.map(({ definition }) => [definition.id, definition]));

export function excelHere(language: Language = 'en', marks: PlanMarks = {}): ExcelHere {
  const book = openBook(language === 'ru' ? 'ru-RU' : 'en-US');
  const { grid, workbook: host } = book;
  const answer = (entry: EventEntry): void => {
    if (entry[1] !== 1000) return;
    const [call, id, args] = JSON.parse(entry[3]) as [number, string, unknown[]];
    const definition = definitions.get(id);
    try {
      if (!definition) throw new Error(`There is no function ${id}.`);
      hub.receive([[call, true, run(definition, args, { language, note: () => undefined })]]);
    } catch (error) {
      if (!(error instanceof PlanningProblem)) throw error;
      hub.receive([[call, false, sentenceOf(error.problem, language), valueError]]);
    }
  };
  const hub = new CustomFunctionHub({
    calculate: () => grid.calculation.start(),
    injector: grid.injector,
    post: (entries) => {
      setTimeout(() => void here.until.then(() => entries.forEach(answer)));
      return true;
    },
    addressOf: ({ row, column }) => `R${row}C${column}`,
    makeRoom: ({ sheetId, row, column }, rows, columns) =>
      growTo(grid, sheetId, row + rows, column + columns),
  });
  hub.register(metadata(functions, language, 'https://localhost').functions);
  hub.connect();
  const quiet = new Quiet(grid.commands, () => hub.pending, grid.calculation, 30);
  const idle = () => quiet.wait();
  const sheetOf = (name: string) => host.Worksheets.GetItem(name);

  let syncs = 0;
  // requests that come at the same time are answered one after another, as the page does
  let inTurn: Promise<unknown> = Promise.resolve();
  const here: ExcelHere = {
    port: excelWorkbook(marks),
    host,
    failing: () => undefined,
    until: Promise.resolve(),
    syncs: () => syncs,
    values: (address, sheet) => sheetOf(sheet).GetRange(address).Values as CellValue[][],
    type: async (cells, sheet) => {
      const at = sheetOf(sheet);
      await book.typeAll(
        Object.entries(cells).map(([address, value]) => [at.GetRange(address), value as string | number]),
      );
      await idle();
    },
    table: async (name, rows) => {
      await book.run(() => {
        const sheet = host.Worksheets.Add(name);
        const range = sheet.GetRangeByIndexes(0, 0, rows.length, rows[0]?.length ?? 1);
        range.Values = rows.map((row) => [...row]);
        sheet.Tables.Add(range, true).Name = name;
      });
    },
    sheetNames: () => host.Worksheets.$items().map((sheet) => sheet.Name),
    idle,
    dispose: () => {
      hub.dispose();
      book.dispose();
    },
  };
  const requests = () =>
    requestContext(
      host,
      (work) => {
        const done = inTurn.then(() => grid.asOneStep(work));
        inTurn = done.catch(() => undefined);
        return done;
      },
      (sync, actions) => {
        syncs = sync;
        return here.failing(sync, actions);
      },
    );
  Object.assign(globalThis, {
    Office: {
      context: { requirements: { isSetSupported: () => true }, displayLanguage: language },
    },
    Excel: {
      run: (_options: unknown, batch: (context: Excel.RequestContext) => Promise<unknown>) =>
        batch(requests().context),
    },
  });
  return here;
}
