/** A commission workbook in the local workbook's engine: sheets as the wizard writes them, through the port. */
import { periodTexts } from '../../../src/language/tools/commission-periods';
import { commissionTexts } from '../../../src/language/tools/commission';
import type { Language } from '../../../src/language/language';
import { openBook, type OpenBook } from '../../../src/tools/commission/form/use-book';
import { commissionMarks } from '../../../src/tools/commission/names';
import type { Moment } from '../../../src/tools/commission/operations';
import { commissionSheets } from '../../../src/tools/commission/sheets';
import { summaryRows } from '../../../src/tools/commission/sheets/statement-summary';
import { freeNames } from '../../../src/tools/commission/sheets/plan';
import { firstState, rolesOf, team } from '../../../src/tools/commission/state';
import { WorkbookProblem, type CellValue, type PlanSheet } from '../../../src/workbook/port';
import { excelHere, type ExcelHere } from '../../workbook/excel-here';
import { from, moment, september } from './book-in-memory';

export { from, september };

export const deals: readonly (readonly CellValue[])[] = [
  ['Date', 'Rep', 'Customer', 'Order', 'Amount', 'Returned on'],
  [from - 6, 'Adams', 'Vector', 101, 20_000, ''],
  [from + 2, 'Adams', 'Vector', 117, 90_000, ''],
  [from + 21, 'Adams', 'Vector', 122, 35_000, ''],
  [from + 24, 'Adams; =cmd()', 'Vector', 123, 10_000, ''],
];

export interface LiveCommission {
  readonly excel: ExcelHere;
  readonly language: Language;
  open(): Promise<OpenBook>;
  moment(): Promise<Moment>;
  /** everything that a change can have left behind */
  left(): unknown;
}

/**
 * The sheets of the active rep's template for September, with the deals of `rows` in a table of its own; `told`: with the
 * summary of the statement.
 */
export async function liveCommission(
  rows: readonly (readonly CellValue[])[] = deals,
  names: readonly string[] = ['Adams', '=cmd()'],
  language: Language = 'en',
  told = false,
): Promise<LiveCommission> {
  const excel = excelHere(language, { commission: commissionMarks });
  await excel.table('Deals', rows);
  const state = firstState(language);
  const members = team(state, names);
  const taken = freeNames(language, { sheets: [], tables: [] });
  await excel.port.insertSheets(
    commissionSheets({
      language,
      currency: { symbol: '$', before: true },
      roles: rolesOf(state, members),
      members,
      month: september,
      deals: 'Deals',
      ...taken,
      // thousands of rows that are formatted for what comes would make every step slow, and so would the statement's words
    }).map(({ blocks, ...sheet }) => ({
      ...sheet,
      blocks: told ? blocks : blocks.filter(({ formulas = [] }) => formulas.length < summaryRows),
      paints: [],
      conditionals: [],
    })),
  );
  await excel.idle();
  return {
    excel,
    language,
    open: async () => {
      const plans = await excel.port.plans();
      const payouts = plans.find(({ sheet }) => sheet === taken.sheets.payouts) as PlanSheet;
      return openBook(excel.port, payouts, language);
    },
    moment: async () => {
      const [sheets, tables] = await Promise.all([excel.port.sheetNames(), excel.port.tables()]);
      return { ...moment, taken: { sheets, tables: tables.map(({ name }) => name) } };
    },
    left: () =>
      excel.host.Worksheets.$items().map((sheet) => ({
        name: sheet.Name,
        protected: sheet.Protection.Protected,
        names: sheet.Names.$items().map(({ Name: name, Formula: formula }) => [name, formula]),
        tables: sheet.Tables.$items().map((table) => [table.Name, table.GetRange().Address]),
        cells: sheet.GetUsedRange(true).Formulas,
      })),
  };
}

export const sheetNamesOf = (language: Language) => ({
  ...commissionTexts(language).sheet,
  ...periodTexts(language).sheet,
});

export const codeOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => undefined,
    (error: unknown) => (error instanceof WorkbookProblem ? error.code : error),
  );
