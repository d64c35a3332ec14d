/**
 * Names a funnel sheet gives its cells, in either language: written with the sheet, and how it is found again. They are
 * scoped to the sheet, so a copied sheet is a plan of its own.
 */
import type { Language } from '../../language/language';
import type { CellValue, PlanSheet } from '../../workbook/port';

export interface FunnelNames {
  readonly title: string;
  readonly target: string;
  /** only where the plan is set in deals; the target is then a formula */
  readonly deals: string;
  readonly averageDeal: string;
  readonly reps: string;
  readonly absences: string;
  readonly workdays: string;
  readonly repsPresent: string;
  /** lines of the assumptions: where conversions come from, how they were counted, who is away */
  readonly source: string;
  readonly how: string;
  readonly absenceList: string;
  readonly firstStage: string;
  readonly entrants: string;
  /** the table; names of tables are unique in a workbook, so a second one is Funnel_Stages2 */
  readonly stages: string;
  readonly stage: string;
  readonly conversion: string;
  readonly basis: string;
  /** calendar days in the stage, only where a feeding schedule is asked for */
  readonly days: string;
  /** deals needed at the stage, which the chart shows */
  readonly needed: string;
}

export const funnelNames: Readonly<Record<Language, FunnelNames>> = {
  en: {
    title: 'Funnel_Title',
    target: 'Funnel_Target',
    deals: 'Funnel_Deals',
    averageDeal: 'Funnel_AverageDeal',
    reps: 'Funnel_Reps',
    absences: 'Funnel_Absences',
    workdays: 'Funnel_Workdays',
    repsPresent: 'Funnel_RepsPresent',
    source: 'Funnel_Source',
    how: 'Funnel_HowCounted',
    absenceList: 'Funnel_AbsenceList',
    firstStage: 'Funnel_FirstStage',
    entrants: 'Funnel_Entrants',
    stages: 'Funnel_Stages',
    stage: 'Stage',
    conversion: 'Conversion',
    basis: 'Counted from',
    days: 'Days',
    needed: 'Needed',
  },
  ru: {
    title: 'Воронка_Заголовок',
    target: 'Воронка_План',
    deals: 'Воронка_Сделок',
    averageDeal: 'Воронка_СреднийЧек',
    reps: 'Воронка_Менеджеров',
    absences: 'Воронка_Отсутствия',
    workdays: 'Воронка_РабочихДней',
    repsPresent: 'Воронка_НаМесте',
    source: 'Воронка_ОткудаКонверсии',
    how: 'Воронка_КакПосчитано',
    absenceList: 'Воронка_КтоОтсутствует',
    firstStage: 'Воронка_ПервыйЭтап',
    entrants: 'Воронка_НужноНаВходе',
    stages: 'Воронка_Этапы',
    stage: 'Этап',
    conversion: 'Конверсия',
    basis: 'Основание',
    days: 'Дней',
    needed: 'Нужно',
  },
};

/** Sheet-scoped names by which a funnel sheet is known, whatever language it was written in. */
export const funnelMarks: readonly string[] = Object.values(funnelNames).map((names) => names.target);

/** The names a sheet uses, told from those it has. */
export function namesOf(plan: PlanSheet): { language: Language; names: FunnelNames } | undefined {
  const language = (Object.keys(funnelNames) as Language[]).find(
    (each) => funnelNames[each].target in plan.values,
  );
  return language && { language, names: funnelNames[language] };
}

export function numberIn(value: CellValue | undefined): number | undefined {
  return typeof value === 'number' ? value : undefined;
}
