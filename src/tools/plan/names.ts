/**
 * Names a plan sheet gives its cells and tables, in either language: written with the sheet, and how it is found again.
 * The cells' names are scoped to the sheet, so a copied sheet is a plan of its own.
 */
import type { Language } from '../../language/language';
import type { CellValue, PlanSheet } from '../../workbook/port';

export interface PlanNames {
  readonly start: string;
  readonly growth: string;
  readonly round: string;
  readonly target: string;
  readonly asOf: string;
  readonly period: string;
  readonly difference: string;
  readonly total: string;
  readonly lastYear: string;
  /** the list the sales come from, and its columns, as texts */
  readonly source: string;
  readonly sourceColumns: { readonly date: string; readonly rep: string; readonly amount: string };
  /** tables; their names are unique in a workbook, so those of a second sheet end in a number */
  readonly tables: Readonly<Record<PlanTable, string>>;
  readonly columns: {
    readonly team: readonly [
      rep: string,
      growth: string,
      share: string,
      starts: string,
      leaves: string,
      goesTo: string,
      fixed: string,
    ];
    readonly corrections: readonly [rep: string, month: string, plan: string, why: string];
    readonly months: readonly [month: string, growth: string];
    readonly ramp: readonly [month: string, share: string];
    readonly days: readonly [day: string, works: string, what: string];
  };
}

export const planTables = ['team', 'corrections', 'months', 'ramp', 'days'] as const;
export type PlanTable = (typeof planTables)[number];

export const planNames: Readonly<Record<Language, PlanNames>> = {
  en: {
    start: 'Plan_Start',
    growth: 'Plan_Growth',
    round: 'Plan_Round',
    target: 'Plan_Target',
    asOf: 'Plan_AsOf',
    period: 'Plan_Period',
    difference: 'Plan_Difference',
    total: 'Plan_Total',
    lastYear: 'Plan_LastYear',
    source: 'Plan_Source',
    sourceColumns: { date: 'Plan_DateColumn', rep: 'Plan_RepColumn', amount: 'Plan_AmountColumn' },
    tables: {
      team: 'Plan_Team',
      corrections: 'Plan_Overrides',
      months: 'Plan_Months',
      ramp: 'Plan_Ramp',
      days: 'Plan_Days',
    },
    columns: {
      team: ['Rep', 'Growth', 'Share of team', 'Starts', 'Leaves', 'Plan goes to', 'Fixed'],
      corrections: ['Rep', 'Month', 'Plan', 'Why'],
      months: ['Month', 'Growth'],
      ramp: ['Month', 'Share'],
      days: ['Day', 'Works', 'What'],
    },
  },
  ru: {
    start: 'План_Начало',
    growth: 'План_Рост',
    round: 'План_Округление',
    target: 'План_Цель',
    asOf: 'План_НаДату',
    period: 'План_Период',
    difference: 'План_Разница',
    total: 'План_Итого',
    lastYear: 'План_ПрошлыйГод',
    source: 'План_Источник',
    sourceColumns: { date: 'План_СтолбецДат', rep: 'План_СтолбецМенеджеров', amount: 'План_СтолбецСумм' },
    tables: {
      team: 'План_Менеджеры',
      corrections: 'План_Правки',
      months: 'План_РостПоМесяцам',
      ramp: 'План_Разгон',
      days: 'План_Календарь',
    },
    columns: {
      team: ['Менеджер', 'Рост', 'Доля отдела', 'Начинает', 'Уходит', 'План переходит к', 'Закреплён'],
      corrections: ['Менеджер', 'Месяц', 'План', 'Почему'],
      months: ['Месяц', 'Рост'],
      ramp: ['Месяц', 'Доля'],
      days: ['День', 'Рабочий', 'Что'],
    },
  },
};

/** Sheet-scoped names by which a plan sheet is known, whatever language it was written in. */
export const planMarks: readonly string[] = Object.values(planNames).map((names) => names.start);

/** The names a sheet uses, told from those it has. */
export function namesOf(plan: PlanSheet): { language: Language; names: PlanNames } | undefined {
  const language = (Object.keys(planNames) as Language[]).find(
    (each) => planNames[each].start in plan.values,
  );
  return language && { language, names: planNames[language] };
}

export function numberIn(value: CellValue | undefined): number | undefined {
  return typeof value === 'number' ? value : undefined;
}
