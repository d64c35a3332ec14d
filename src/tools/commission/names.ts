/** Names by which sheets of commission are known, in either language: written with the sheets, scoped to them. */
import type { Language } from '../../language/language';
import type { CellValue, PlanSheet } from '../../workbook/port';

interface PayoutNames {
  readonly month: string;
  readonly total: string;
  /** the cell whose formula spills the payouts */
  readonly rows: string;
}
/** Of the sheet of a closed period. */
interface ClosedNames {
  readonly month: string;
  /** when it was closed, and when it was opened again */
  readonly on: string;
  readonly reopened: string;
  readonly total: string;
  /** the table of people that tells whose period it is */
  readonly people: string;
}

export const payoutNames: Readonly<Record<Language, PayoutNames>> = {
  en: { month: 'Payout_Month', total: 'Payout_Total', rows: 'Payout_Rows' },
  ru: { month: 'Начисления_Месяц', total: 'Начисления_Итого', rows: 'Начисления_Строки' },
};

export const closedNames: Readonly<Record<Language, ClosedNames>> = {
  en: {
    month: 'Closed_Month',
    on: 'Closed_On',
    reopened: 'Closed_Reopened',
    total: 'Closed_Total',
    people: 'Closed_People',
  },
  ru: {
    month: 'Закрыто_Месяц',
    on: 'Закрыто_Когда',
    reopened: 'Закрыто_Открыто',
    total: 'Закрыто_Итого',
    people: 'Закрыто_Люди',
  },
};

/** On a sheet that compares two schemes: the cell whose formula spills the payouts by the second one. */
export const whatIfRowsName: Readonly<Record<Language, string>> = { en: 'WhatIf_Rows', ru: 'ЧтоЕсли_Строки' };

/** On sheets that belong to a sheet of payouts: they are not shown for themselves, and their tables are no deals. */
export const partName: Readonly<Record<Language, string>> = {
  en: 'Commission_Part',
  ru: 'Мотивация_Часть',
};

/** One of these is on every sheet of commission but the statement. */
export const commissionMarks: readonly string[] = [
  ...[payoutNames, closedNames].flatMap((names) => Object.values(names).map(({ month }) => month)),
  ...Object.values(partName),
];

const known = <N extends { readonly month: string }>(
  all: Readonly<Record<Language, N>>,
  { values }: PlanSheet,
): { readonly language: Language; readonly names: N } | undefined => {
  const language = (Object.keys(all) as Language[]).find((each) => all[each].month in values);
  return language && { language, names: all[language] };
};

/** The names of a sheet of payouts. */
export const payoutNamesOf = (plan: PlanSheet) => known(payoutNames, plan);
/** The names of the sheet of a closed period. */
export const closedNamesOf = (plan: PlanSheet) => known(closedNames, plan);

export function numberIn(value: CellValue | undefined): number | undefined {
  return typeof value === 'number' ? value : undefined;
}
