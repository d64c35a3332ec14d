/** A funnel sheet back into the wizard, and the wizard's answers back into the sheet. */
import type { HolidayCountry } from '../../planning/workdays/holidays';
import type { Language } from '../../language/language';
import { funnelTexts } from '../../language/tools/funnel';
import type { CellValue, PlanSheet, TableInfo } from '../../workbook/port';
import { absenceLine, absencesIn, sourceLines } from './assumptions';
import { computedWorkdays } from './free-days';
import { absenceNote, averageNote, workdaysNote } from './inputs';
import { feedingOf, feedingValues } from './feeding/reopen';
import { daysCells, stageRows } from './layout';
import { namesOf, numberIn, type FunnelNames } from './names';
import { absentDays, averageOf, targetOf, workdaysOf } from './outcome';
import { periodIn, periodName } from './period';
import { countedTo } from './stage-order';
import { firstState, type Absence, type FunnelState, type Stage } from './state';

/** The stage table of a funnel sheet: the one on it with the columns of a stage table. */
export function stageTableOf(plan: PlanSheet, tables: readonly TableInfo[]): TableInfo | undefined {
  const names = namesOf(plan)?.names;
  return tables.find(
    ({ sheet, headers }) =>
      sheet === plan.sheet && names && headers.includes(names.stage) && headers.includes(names.conversion),
  );
}

/** What the sheet says, as answers. `rows` are those of its stage table. */
export function reopened(
  plan: PlanSheet,
  table: TableInfo,
  rows: readonly (readonly CellValue[])[],
  today: number,
  country: HolidayCountry | 'none',
): FunnelState | undefined {
  const known = namesOf(plan);
  if (!known) return undefined;
  const { names, language } = known;
  const { values } = plan;
  const first = firstState({ today, country, stageNames: () => [] });
  const period = periodIn(String(values[names.title] ?? ''), language) ?? first.period;
  const days = numberIn(values[names.workdays]);
  const stages = stagesIn(names, table, rows);
  const absences = absencesOf(known, values, stages.length + 1);
  const feeding = feedingOf(plan, table, rows, { stages });
  return {
    ...first,
    ...(feeding && { feeding }),
    by: names.deals in values ? 'deals' : 'revenue',
    revenue: numberIn(values[names.target]),
    deals: numberIn(values[names.deals]),
    period,
    averageTyped: numberIn(values[names.averageDeal]),
    template: 'own',
    stages,
    asCounted: stages,
    reps: numberIn(values[names.reps]),
    workdays: days === computedWorkdays({ ...first, period }) ? 'computed' : days,
    absences,
    nextId: stages.length + absences.length + 1,
  };
}

/** Who is away, as the sheet lists it; one nameless absence where the list no longer adds up to the days of the cell. */
function absencesOf(
  { language, names }: { language: Language; names: FunnelNames },
  values: PlanSheet['values'],
  firstId: number,
): Absence[] {
  const days = numberIn(values[names.absences]) ?? 0;
  const listed = absencesIn(String(values[names.absenceList] ?? ''), language) ?? [];
  const sum = listed.reduce((all, absence) => all + (absence.days ?? 0), 0);
  if (days > 0 && Math.abs(sum - days) < 1e-9)
    return listed.map((absence, index) => ({ ...absence, id: firstId + index }));
  return days > 0 ? [{ id: firstId, name: '', kind: 'other', days }] : [];
}

function stagesIn(names: FunnelNames, table: TableInfo, rows: readonly (readonly CellValue[])[]): Stage[] {
  const column = (name: string) => table.headers.indexOf(name);
  return rows
    .map((row) => ({
      name: String(row[column(names.stage)] ?? '').trim(),
      conversion: row[column(names.conversion)],
      basis: row[column(names.basis)],
    }))
    .filter(({ name }) => name !== '')
    .map(({ name, conversion, basis }, index) => ({
      id: index + 1,
      name,
      conversion: typeof conversion === 'number' && conversion !== 0 ? conversion : undefined,
      basis: typeof basis === 'string' ? basis : '',
    }));
}

export interface SheetChanges {
  readonly values: Readonly<Record<string, CellValue>>;
  readonly tables: Readonly<Record<string, readonly (readonly CellValue[])[]>>;
  readonly beside: Readonly<Record<string, string>>;
}

/**
 * What to write so that the sheet says what the wizard was told. A sheet keeps its way of setting the plan: one in deals
 * gets the deals that a revenue comes to, and the other way round. Notes change with what they speak of.
 */
export function changesTo(plan: PlanSheet, table: TableInfo, state: FunnelState): SheetChanges | undefined {
  const known = namesOf(plan);
  const target = targetOf(state);
  const average = averageOf(state);
  if (!known || target === undefined || average === undefined) return undefined;
  const { names, language } = known;
  const inDeals = names.deals in plan.values;
  const values: Record<string, CellValue> = {
    [inDeals ? names.deals : names.target]: inDeals ? target / average : target,
    [names.averageDeal]: average,
    [names.reps]: state.reps ?? 0,
    [names.absences]: absentDays(state),
    [names.workdays]: workdaysOf(state) ?? 0,
  };
  const { sheet } = funnelTexts(language);
  const title = sheet.title(periodName(state.period, language, 'sentence').replace(/\u00a0/g, ' '));
  const periodWas = periodIn(String(plan.values[names.title] ?? ''), language);
  const isOtherPeriod = !periodWas || periodName(periodWas, language) !== periodName(state.period, language);
  if (names.title in plan.values && isOtherPeriod) values[names.title] = title;
  const { source, how } = linesAfter(plan, known, state);
  const lines = {
    [names.source]: source,
    [names.how]: how,
    [names.absenceList]: absenceLine(state.absences, language),
  };
  for (const [name, line] of Object.entries(lines))
    if (name in plan.values && line !== undefined && plan.values[name] !== line) values[name] = line;
  const notes: readonly (readonly [string, string])[] = [
    [names.averageDeal, averageNote(state, language)],
    [names.absences, absenceNote(state, language)],
    [names.workdays, workdaysNote(state, language)],
  ];
  const beside = Object.fromEntries(notes.filter(([name]) => values[name] !== plan.values[name]));
  const days = daysCells(state);
  const rows = stageRows(state, language).map((row, index) => [...row, days[index] ?? '']);
  return {
    values: { ...values, ...feedingValues(plan, state, isOtherPeriod) },
    beside,
    tables: { [table.name]: rowsFor(table, names, rows) },
  };
}

/** The lines on conversions; what was counted before and not again keeps its own, with a word on what is typed now. */
function linesAfter(
  plan: PlanSheet,
  { language, names }: { language: Language; names: FunnelNames },
  state: FunnelState,
): { source?: string; how?: string } {
  const { sheet } = funnelTexts(language);
  const stages = state.stages.slice(0, -1);
  const { typed, typical: usual, notCounted } = sheet.notes;
  const kept = stages.filter(
    ({ basis }, index) =>
      basis !== undefined &&
      ![typed, usual, notCounted].includes(basis) &&
      countedTo(state, index) === undefined,
  ).length;
  if (state.snapshot || kept === 0) {
    const typical = stages.map((stage) => ({
      ...stage,
      typical: stage.typical === true || stage.basis === sheet.notes.typical,
    }));
    return sourceLines({ ...state, stages: [...typical, ...state.stages.slice(-1)] }, language);
  }
  const how = String(plan.values[names.how] ?? '');
  return kept < stages.length && !how.endsWith(sheet.countedSome) ? { how: how + sheet.countedSome } : {};
}

/** The rows in the order of the table's columns; a column of the user's own is left blank. */
function rowsFor(
  table: TableInfo,
  names: FunnelNames,
  rows: readonly (readonly CellValue[])[],
): CellValue[][] {
  const own = [names.stage, names.conversion, names.basis, names.days];
  return rows.map((row) => table.headers.map((header) => row[own.indexOf(header)] ?? ''));
}
