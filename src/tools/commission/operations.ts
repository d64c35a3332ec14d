/** Closing a month, opening it again, adjusting the open one: what to write, as plain data. */
import { adjustmentColumns, kpiColumns } from '../../functions/kit/payout/columns';
import { payoutRow } from '../../functions/payout';
import { monthYearShort } from '../../language/dates';
import { periodTexts } from '../../language/tools/commission-periods';
import { dayParts, firstDayOf, type MonthNumber } from '../../planning/calendar';
import { nameKey } from '../../planning/names';
import { payout } from '../../planning/commission/payout/payout';
import { moneyOf } from '../../functions/kit/payout/trace-rows';
import type { CellValue, Currency, SheetEdit, TableInfo } from '../../workbook/port';
import type { SheetDescription } from '../../workbook/sheet';
import { freeSheetName, freeTableName } from '../kit/free-name';
import type { ClosedPeriod, CommissionBook } from './book';
import { inputOf, linesOf, owedBy } from './calculation';
import { balancesIn, filledRows, placeOf, type Cells } from './cells';
import type { FilledBook } from './filled';
import { closedNames, payoutNames } from './names';
import { adjustedFor, type KeptPeriod, type Past } from './past';
import { adjustmentHeaders, journalHeaders, openingHeaders } from './sheets/adjustment-columns';
import { closedSheet, type ClosedTable, type Snapshot } from './sheets/closed-sheet';

/** When and how it is said; what the workbook has names for already. */
export interface Moment {
  /** date and time as a serial */
  readonly on: number;
  readonly day: string;
  readonly money: (amount: number) => string;
  readonly currency: Currency;
  readonly taken: { readonly sheets: readonly string[]; readonly tables: readonly string[] };
}

export interface Change {
  readonly sheets: readonly SheetDescription[];
  readonly edits: readonly SheetEdit[];
}

export const shortMonth = (month: MonthNumber, language: CommissionBook['language']): string => {
  const { year, month: number } = dayParts(firstDayOf(month));
  return monthYearShort(year, number, language);
};

/** What the month shown pays, as PAYOUT has it. Throws a PlanningProblem. */
export function paidNow({ book, cells }: FilledBook) {
  return payout(inputOf(cells, book.month));
}

/** The sheet of values, the next month with its balances, and the journal. */
export function closing(
  filled: FilledBook,
  protect: boolean,
  moment: Moment,
): Change & { readonly snapshot: Snapshot } {
  const { book, cells } = filled;
  const { language, month, tables } = book;
  const { sheet: words } = periodTexts(language);
  // what bore no date is this month's, so it is calculated as it will be kept
  const adjustments = adjustmentsDated(filled);
  const kpi = kpiDated(filled);
  const paid = paidNow({
    ...filled,
    cells: {
      ...cells,
      ...(cells.adjustments && { adjustments: [cells.adjustments[0] ?? [], ...adjustments] }),
      ...(kpi && { kpi: [cells.kpi?.[0] ?? [], ...kpi.kept] }),
    },
  });
  const before = balancesIn(cells.opening);
  const total = moneyOf(paid.reduce((sum, rep) => sum + rep.total, 0));
  const sheet = freeSheetName(words.closed(shortMonth(month, language)), moment.taken.sheets);
  const taken = [...moment.taken.tables];
  const named = (['payouts', 'scheme', 'people', 'lines'] as const).map((table): [ClosedTable, string] => {
    const name = freeTableName(words.tables[table], taken);
    taken.push(name);
    return [table, name];
  });
  const snapshot: Snapshot = {
    language,
    currency: moment.currency,
    month,
    on: moment.on,
    words: { day: moment.day, total: moment.money(total) },
    total,
    payouts: paid.map(payoutRow) as CellValue[][],
    opening: paid.map(({ name }) => before.find(([rep]) => same(rep, String(name)))?.[1] ?? 0),
    lines: linesOf(paid, language),
    scheme: cells.scheme,
    people: cells.people,
    peopleTable: tables.people.name,
    protect,
    sheet,
    tables: Object.fromEntries(named) as Record<ClosedTable, string>,
  };
  const entry = [moment.on, words.actions.closed, firstDayOf(month), total, words.details.closed(sheet)];
  return {
    snapshot,
    sheets: [closedSheet(snapshot)],
    edits: [
      ...(kpi ? [kpi.edit] : []),
      onAdjustments(filled, { adjustments, opening: owedBy(paid), entry }),
      showing(book, month + 1),
    ],
  };
}

/** The month again, its snapshot marked, the balances of then, without the lines that were written for it. */
export function reopening(
  filled: FilledBook,
  closed: ClosedPeriod,
  kept: KeptPeriod,
  moment: Moment,
): Change {
  const { book, cells } = filled;
  const { sheet: words } = periodTexts(book.language);
  const [header = [], ...rows] = cells.adjustments ?? [];
  const entry = [
    moment.on,
    words.actions.reopened,
    firstDayOf(closed.month),
    closed.total,
    words.details.reopened(closed.plan.sheet),
  ];
  const adjustments = rows.filter((row) => adjustedFor(closed.month, [header, row]).length === 0);
  return {
    sheets: [],
    edits: [
      {
        sheet: closed.plan.sheet,
        values: { [closedNames[closed.language].reopened]: moment.on },
        evenProtected: true,
      },
      onAdjustments(filled, { adjustments, opening: kept.opening, entry }),
      showing(book, closed.month),
    ],
  };
}

/** What the closed periods would pay today as lines of the open month, and the balances that follow. */
export function adjusting(filled: FilledBook, past: Past, moment: Moment): Change {
  const { book, cells } = filled;
  const { language, month } = book;
  const { sheet: words } = periodTexts(language);
  const own = adjustmentHeaders[language];
  const headers = cells.adjustments?.[0] ?? [];
  const added = past.changes.map((change) => {
    const { rep, date, order, customer, component, cents } = change;
    const what = [order, customer, component]
      .map(String)
      .filter((part) => part !== '')
      .join(', ');
    const told: Readonly<Record<string, CellValue>> = {
      [own.rep]: rep,
      [own.amount]: moneyOf(cents),
      [own.date]: firstDayOf(month),
      [own.reason]: words.reason(shortMonth(change.month, language), what),
      [own.period]: firstDayOf(change.month),
      [own.dealDate]: date,
      [own.deal]: order,
      [own.customer]: customer,
      [own.component]: component,
    };
    return headers.map((header) => told[String(header)] ?? '');
  });
  const sum = past.changes.reduce((running, { cents }) => running + cents, 0);
  const entry = [
    moment.on,
    words.actions.adjusted,
    firstDayOf(month),
    moneyOf(sum),
    words.details.adjusted(added.length, past.leftOut.map(({ rep }) => rep).join(', ')),
  ];
  const follows = book.closed.at(-1)?.month === month - 1;
  return {
    sheets: [],
    edits: [
      onAdjustments(filled, {
        adjustments: [...filledRows(cells.adjustments), ...added],
        ...(follows && past.owed && { opening: past.owed }),
        entry,
      }),
    ],
  };
}

const same = (a: string, b: string): boolean => nameKey(a) === nameKey(b);

function showing({ plan, language }: CommissionBook, month: MonthNumber): SheetEdit {
  return { sheet: plan.sheet, values: { [payoutNames[language].month]: firstDayOf(month) } };
}

/** The three tables of the sheet of adjustments; a table keeps a blank row at least, and its rows where no others are given. */
export function onAdjustments(
  { book, cells, journal }: FilledBook,
  change: {
    readonly adjustments?: Cells;
    readonly opening?: readonly (readonly [string, number])[];
    readonly entry: readonly CellValue[];
  },
): SheetEdit {
  const { tables, language } = book;
  const rows = (table: TableInfo, list: Cells): [string, Cells] => [
    table.name,
    list.length > 0 ? list : [table.headers.map(() => '')],
  ];
  const { adjustments, opening } = tables;
  if (!adjustments || !opening || !book.journal) throw new Error('a book that keeps no journal');
  const inOrder = (table: TableInfo, own: readonly string[], row: readonly CellValue[]): CellValue[] =>
    table.headers.map((header) => row[own.indexOf(header)] ?? '');
  const ofOpening = openingHeaders[language];
  return {
    sheet: adjustments.sheet,
    tables: Object.fromEntries([
      rows(adjustments, change.adjustments ?? filledRows(cells.adjustments)),
      ...(change.opening
        ? [
            rows(
              opening,
              change.opening.map((row) => inOrder(opening, ofOpening, row)),
            ),
          ]
        : []),
      rows(book.journal, [
        ...filledRows(journal),
        inOrder(book.journal, journalHeaders[language], change.entry),
      ]),
    ]),
  };
}

/** Adjustments without a date belong to the month that is closed now: from here on they say so. */
function adjustmentsDated({ book, cells }: FilledBook): Cells {
  return dated(cells.adjustments, Object.values(adjustmentColumns.date.headers).flat(), book.month);
}

/** Results without a month belong to the one that is closed now; the next month begins with blank ones. */
function kpiDated({
  book,
  cells,
}: FilledBook): { readonly kept: Cells; readonly edit: SheetEdit } | undefined {
  const { kpi } = book.tables;
  const month = placeOf(cells.kpi ?? [], Object.values(kpiColumns.month.headers).flat());
  const result = placeOf(cells.kpi ?? [], Object.values(kpiColumns.result.headers).flat());
  if (!kpi || month < 0) return undefined;
  const rows = filledRows(cells.kpi);
  const open = rows.filter((row) => String(row[month] ?? '').trim() === '');
  if (open.length === 0) return undefined;
  const next = open.map((row) => row.map((cell, place) => (place === result ? '' : cell)));
  const kept = dated([kpi.headers, ...rows], [kpi.headers[month] ?? ''], book.month);
  return { kept, edit: { sheet: kpi.sheet, tables: { [kpi.name]: [...next, ...kept] } } };
}

function dated(table: Cells | undefined, headers: readonly string[], month: MonthNumber): Cells {
  const place = placeOf(table ?? [], headers);
  return filledRows(table).map((row) =>
    row.map((cell, index) => (index === place && String(cell).trim() === '' ? firstDayOf(month) : cell)),
  );
}
