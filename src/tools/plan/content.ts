/** What the wizard's answers are on a sheet: the values of its inputs and the rows of its tables. */
import type { Language } from '../../language/language';
import { kitTexts } from '../../language/tools/kit';
import { dayParts, firstDayOf } from '../../planning/calendar';
import { noRep } from '../../functions/kit/reps';
import { holidaysBetween, type HolidayCountry } from '../../planning/workdays/holidays';
import { nameKey } from '../../planning/names';
import { dayNumber } from '../../planning/workdays/workdays';
import type { CellValue } from '../../workbook/port';
import { planNames, type PlanTable } from './names';
import { known, type Outcome } from './outcome';
import { monthsPlanned } from './places';
import type { PlanState } from './state';

export type Rows = readonly (readonly CellValue[])[];

export interface Content {
  readonly start: number;
  readonly growth: number;
  readonly round: CellValue;
  readonly target: CellValue;
  readonly tables: Readonly<Record<Exclude<PlanTable, 'days'>, Rows>>;
}

/** Name of a rep as the sheet shows it. */
export function shownName(name: string, key: string, language: Language): string {
  return key === '' ? noRep[language] : name;
}

export function contentOf(state: PlanState, outcome: Outcome, language: Language): Content {
  return {
    start: firstDayOf(state.start),
    growth: known(state.growth) ?? 0,
    round: state.roundTo > 0 ? state.roundTo : '',
    target: known(state.target) ?? '',
    tables: {
      team: teamRows(state, outcome, language),
      corrections: correctionRows(state, outcome, language),
      months: state.growthOfMonth.map((growth, month) => [
        // shown without its year
        dayNumber(2000, month + 1, 1),
        known(growth) ?? '',
      ]),
      ramp: state.ramp.map((share, month) => [month + 1, share]),
    },
  };
}

/** Every rep of the plan, as they stand in it; the line of orders without a rep needs no row unless it is planned apart. */
function teamRows(state: PlanState, outcome: Outcome, language: Language): Rows {
  const names = new Map(outcome.reps.map(({ key, name }) => [key, shownName(name, key, language)]));
  const fixed = new Set(state.corrections.filter(({ month }) => month === 'all').map(({ rep }) => rep));
  const fresh = new Map(state.newReps.map((each) => [nameKey(each.name), each]));
  const leaving = new Map(state.leaving.map((each) => [each.rep, each]));
  const rows = outcome.reps.flatMap(({ key, name }): CellValue[][] => {
    const growth = known(state.growthOfRep[key]);
    const newcomer = fresh.get(key);
    const leaver = leaving.get(key);
    const isOrdinary = growth === undefined && !newcomer && !leaver && !fixed.has(key);
    if (key === '' && isOrdinary) return [];
    return [
      [
        shownName(name, key, language),
        growth ?? '',
        newcomer?.share ?? '',
        newcomer ? firstDayOf(newcomer.from) : '',
        leaver ? firstDayOf(leaver.from) : '',
        leaver ? (names.get(leaver.to) ?? '') : '',
        fixed.has(key) ? 1 : '',
      ],
    ];
  });
  return rows.length > 0 ? rows : [planNames[language].columns.team.map(() => '')];
}

function correctionRows(state: PlanState, outcome: Outcome, language: Language): Rows {
  const names = new Map(outcome.reps.map(({ key, name }) => [key, shownName(name, key, language)]));
  const rows = state.corrections.flatMap(({ rep, name, month, value, why }): CellValue[][] => {
    const amount = known(value);
    if (month === 'all' || amount === undefined) return [];
    return [[names.get(rep) ?? name ?? rep, firstDayOf(month), amount === 0 ? '-' : amount, why]];
  });
  const all = [...rows, ...state.otherCorrections];
  return all.length > 0 ? all : [['', '', '', '']];
}

/** Years of days off beside a plan: those of a plan copied for the next year are there already. */
const yearsOfDays = 3;

/** The country's days off from the plan's first month on. */
export function dayRows(start: number, country: HolidayCountry | 'none', language: Language): Rows {
  if (country === 'none') return [['', '', '']];
  const { year, month } = dayParts(start);
  const { holidays } = kitTexts(language);
  const until = dayNumber(year + yearsOfDays, month, 0);
  return holidaysBetween(country, start, until).map(({ day, key }) => [day, 0, holidays[key]]);
}

/** Month, plan, actual and last year for the chart, as they are when the sheet is written. */
export function chartRows(outcome: Outcome, start: number, asOf: number): CellValue[][] {
  return Array.from({ length: monthsPlanned }, (_, month) => {
    const day = firstDayOf(start + month);
    const history = (at: number) => outcome.base.history.reduce((sum, months) => sum + (months[at] ?? 0), 0);
    return [
      day,
      outcome.reps.reduce((sum, { months }) => sum + (months[month] ?? 0), 0),
      day > asOf ? '' : history(monthsPlanned + month),
      history(month),
    ];
  });
}
