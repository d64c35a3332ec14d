/** What the four sheets are made from, and the names they have. */
import type { Language } from '../../../language/language';
import { commissionTexts } from '../../../language/tools/commission';
import { periodTexts } from '../../../language/tools/commission-periods';
import type { MonthNumber } from '../../../planning/calendar';
import type { Currency } from '../../../workbook/port';
import { freeSheetName, freeTableName } from '../../kit/free-name';
import type { Role } from '../role';
import type { Member } from '../state';

export interface PayoutPlan {
  readonly language: Language;
  readonly currency: Currency;
  readonly roles: readonly Role[];
  readonly members: readonly Member[];
  readonly month: MonthNumber;
  /** the table of deals */
  readonly deals: string;
  readonly sheets: Readonly<Record<'scheme' | 'people' | 'payouts' | 'statement' | 'adjustments', string>>;
  readonly tables: Readonly<
    Record<'scheme' | 'people' | 'kpi' | 'adjustments' | 'opening' | 'journal', string>
  >;
}

/** Names that are free in the workbook. */
export function freeNames(
  language: Language,
  taken: { readonly sheets: readonly string[]; readonly tables: readonly string[] },
): Pick<PayoutPlan, 'sheets' | 'tables'> {
  const { sheet } = commissionTexts(language);
  const { sheet: later } = periodTexts(language);
  const free = (wanted: string): string => freeSheetName(wanted, taken.sheets);
  const table = (wanted: string): string => freeTableName(wanted, taken.tables);
  return {
    sheets: {
      scheme: free(sheet.scheme),
      people: free(sheet.people),
      payouts: free(sheet.payouts),
      statement: free(sheet.statement),
      adjustments: free(later.adjustments),
    },
    tables: {
      scheme: table(sheet.tables.scheme),
      people: table(sheet.tables.people),
      kpi: table(sheet.tables.kpi),
      adjustments: table(later.tables.adjustments),
      opening: table(later.tables.opening),
      journal: table(later.tables.journal),
    },
  };
}

/** Who has to have a result of which KPI. */
export function kpiRows({ members, language }: PayoutPlan): [string, string][] {
  return members.flatMap(({ name, role }) => {
    const names = role.rows
      .filter(({ basis }) => basis.en === 'KPI')
      .map(({ component }) => component[language]);
    return [...new Set(names)].map((kpi): [string, string] => [name, kpi]);
  });
}

/** The first day of the month that a cell has a day of, 0 where it is blank. No comma: the arguments are told apart by them. */
export const monthOfCell = (cell: string): string => `(${cell}-DAY(${cell})+1)*(${cell}>0)`;

/** The arguments that PAYOUT and its trace have alike; `month` has a day of the month paid for. */
export function payoutArguments(plan: PayoutPlan, month: string): string {
  const { deals, tables } = plan;
  const whole = (table: string): string => `${table}[#All]`;
  return [
    ...[deals, tables.people, tables.scheme].map(whole),
    monthOfCell(month),
    '',
    ...[tables.adjustments, tables.opening, tables.kpi].map(whole),
  ].join(',');
}
