import { planTexts } from '../../../language/tools/plan';
import type { Language } from '../../../language/language';
import { firstDayOf } from '../../../planning/calendar';
import { holidayCountries } from '../../../planning/workdays/holidays';
import {
  WorkbookProblem,
  type PlanSheet,
  type Regional,
  type WorkbookPort,
  type WriteOptions,
} from '../../../workbook/port';
import { freeTableName } from '../../kit/free-name';
import { planSheet } from '../layout';
import { planNames, planTables, type PlanTable } from '../names';
import type { Outcome } from '../outcome';
import { monthsPlanned } from '../places';
import { changesTo } from '../reopen';
import type { PlanState } from '../state';
import { yearsOf } from '../years';
import type { Begun } from './use-beginning';

/** `Plan 2027` */
export function defaultSheetName({ start }: PlanState, language: Language): string {
  return planTexts(language).sheet.name(yearsOf(start, language));
}

interface Plan {
  readonly state: PlanState;
  readonly outcome: Outcome;
  readonly begun: Begun;
  readonly workbook: WorkbookPort;
  readonly language: Language;
  readonly regional: Regional;
  readonly sheet: string;
  /** the sheet to change in place; undefined: a new sheet */
  readonly plan?: PlanSheet;
}

/** Writes the plan: a new sheet, or the changes to the one it was opened from. */
export async function writePlan(
  { state, outcome, begun, workbook, language, regional, sheet, plan }: Plan,
  options: WriteOptions,
): Promise<void> {
  const { sales } = state;
  if (!sales) throw new WorkbookProblem('noTable', state.picked?.table);
  if (plan) {
    const changes = changesTo(plan, begun.tables, begun.rows, state, outcome);
    if (!changes) throw new WorkbookProblem('notFound', plan.sheet);
    await workbook.edit(plan.sheet, changes.values, changes.tables);
    return;
  }
  const taken = (await workbook.tables()).map(({ name }) => name);
  const tables = Object.fromEntries(
    planTables.map((table) => [table, freeTableName(planNames[language].tables[table], taken)]),
  ) as Record<PlanTable, string>;
  // the day that plan and fact are compared on: today, as far as the plan reaches
  const first = firstDayOf(state.start);
  const last = firstDayOf(state.start + monthsPlanned) - 1;
  const asOf = Math.min(Math.max(begun.today, first), last);
  const country = holidayCountries.find((each) => each === regional.country) ?? 'none';
  const description = planSheet(state, sales, outcome, {
    language,
    currency: regional.currency,
    sheet,
    tables,
    country,
    asOf,
  });
  await workbook.insertSheets([description], options);
}
