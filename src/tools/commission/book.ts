/** A commission workbook as it stands: which tables its payouts are calculated from, and which periods are closed. */
import type { Language } from '../../language/language';
import { monthOf, type MonthNumber } from '../../planning/calendar';
import { nameKey } from '../../planning/names';
import { WorkbookProblem, type PlanSheet, type TableInfo, type WorkbookPort } from '../../workbook/port';
import { journalHeaders } from './sheets/adjustment-columns';
import { closedNamesOf, numberIn, payoutNamesOf, whatIfRowsName } from './names';

/** Arguments of PAYOUT that are tables, by their places. */
const places = { deals: 0, people: 1, scheme: 2, adjustments: 5, opening: 6, kpi: 7 } as const;
export type BookTable = keyof typeof places;

/** A period that was closed, and the sheet that keeps it. */
export interface ClosedPeriod {
  readonly plan: PlanSheet;
  readonly language: Language;
  readonly month: MonthNumber;
  /** date and time as a serial */
  readonly on: number;
  readonly total: number;
}

/** A sheet that compares the scheme in force with a second one. */
export interface Comparison {
  readonly sheet: string;
  readonly scheme: TableInfo;
}

export interface CommissionBook {
  readonly plan: PlanSheet;
  /** of the sheets */
  readonly language: Language;
  /** the month that is paid for */
  readonly month: MonthNumber;
  /** undefined where the payouts cannot be calculated */
  readonly total: number | undefined;
  readonly tables: Readonly<Record<'deals' | 'people' | 'scheme', TableInfo>> &
    Partial<Readonly<Record<BookTable, TableInfo>>>;
  /** of the sheet of adjustments */
  readonly journal: TableInfo | undefined;
  /** those in force, by month */
  readonly closed: readonly ClosedPeriod[];
  /** in the order of their sheets */
  readonly comparisons: readonly Comparison[];
}

/** Names of the tables that a formula passes whole: `SALES.PAYOUT(Deals[#All],…)`. */
export function tablesInFormula(formula: string): Partial<Record<BookTable, string>> {
  const [, inner = ''] = /SALES[._]PAYOUT\((.*)\)/is.exec(formula) ?? [];
  // a sheet's name may hold a comma, and stands in quotes then
  const given = inner
    .split(/,(?=(?:[^']*'[^']*')*[^']*$)/)
    .map((argument) => /^\s*'?([^'[\]!]+?)\[#All\]\s*$/i.exec(argument)?.[1]);
  return Object.fromEntries(
    (Object.keys(places) as BookTable[]).flatMap((table) => {
      const name = given[places[table]];
      return name === undefined ? [] : [[table, name]];
    }),
  );
}

/** The periods closed for a table of people and not opened again, by month. */
export function closedPeriods(plans: readonly PlanSheet[], people: string): ClosedPeriod[] {
  return plans
    .flatMap((plan): ClosedPeriod[] => {
      const known = closedNamesOf(plan);
      if (!known) return [];
      const { language, names } = known;
      const value = (name: string) => plan.values[name];
      const day = numberIn(value(names.month));
      const isOthers = nameKey(String(value(names.people) ?? '')) !== nameKey(people);
      if (day === undefined || isOthers || numberIn(value(names.reopened)) !== undefined) return [];
      return [
        {
          plan,
          language,
          month: monthOf(day),
          on: numberIn(value(names.on)) ?? 0,
          total: numberIn(value(names.total)) ?? 0,
        },
      ];
    })
    .sort((a, b) => a.month - b.month);
}

/** The comparisons whose payouts are those of a table of people. */
function comparisonsIn(
  plans: readonly PlanSheet[],
  tables: readonly TableInfo[],
  people: string,
): Comparison[] {
  return plans.flatMap(({ sheet, formulas = {} }) => {
    const formula = Object.values(whatIfRowsName).flatMap((name) => formulas[name] ?? [])[0] ?? '';
    const named = tablesInFormula(formula);
    const scheme = tables.find(({ name }) => name.toLowerCase() === named.scheme?.toLowerCase());
    const isOwn = named.people?.toLowerCase() === people.toLowerCase();
    return scheme && isOwn ? [{ sheet, scheme }] : [];
  });
}

/** Reads where everything is. Throws where the payouts are not there or read no tables. */
export async function readBook(workbook: WorkbookPort, plan: PlanSheet): Promise<CommissionBook> {
  const known = payoutNamesOf(plan);
  const [plans, tables] = await Promise.all([workbook.plans(), workbook.tables()]);
  const present = plans.find(({ sheet }) => sheet === plan.sheet);
  const day = known && present && numberIn(present.values[known.names.month]);
  if (!known || !present || day === undefined) throw new WorkbookProblem('notFound', plan.sheet);
  const cell = present.addresses?.[known.names.rows];
  const formula = cell === undefined ? '' : await workbook.formulaAt(plan.sheet, cell);
  const named = tablesInFormula(formula);
  const found = Object.fromEntries(
    (Object.keys(named) as BookTable[]).flatMap((table) => {
      const info = tables.find(({ name }) => name.toLowerCase() === named[table]?.toLowerCase());
      return info ? [[table, info]] : [];
    }),
  ) as Partial<Record<BookTable, TableInfo>>;
  const { deals, people, scheme } = found;
  if (!deals || !people || !scheme)
    throw new WorkbookProblem('noTable', named.deals ?? `${plan.sheet}: PAYOUT`);
  const { adjustments } = found;
  return {
    plan: present,
    language: known.language,
    month: monthOf(day),
    total: numberIn(present.values[known.names.total]),
    tables: { ...found, deals, people, scheme },
    journal: tables.find(
      ({ sheet, headers }) =>
        sheet === adjustments?.sheet &&
        journalHeaders[known.language].every((each) => headers.includes(each)),
    ),
    closed: closedPeriods(plans, people.name),
    comparisons: comparisonsIn(plans, tables, people.name),
  };
}
