/** The inputs of the sheet: labels, cells, and the notes that say where each figure comes from. */
import type { Language } from '../../language/language';
import { funnelTexts } from '../../language/tools/funnel';
import { kitTexts } from '../../language/tools/kit';
import type { CellValue, Currency } from '../../workbook/port';
import type { ValidationDescription } from '../../workbook/sheet';
import { countFormat, moneyFormat } from './formats';
import { freeDays } from './free-days';
import { funnelNames } from './names';
import { absentDays, averageOf, targetOf, workdaysOf } from './outcome';
import type { FunnelState } from './state';

export interface InputRow {
  readonly label: string;
  readonly name: string;
  readonly value?: CellValue;
  readonly formula?: string;
  readonly format: string;
  readonly note: string;
  readonly rule?: ValidationDescription['rule'];
  readonly message?: string;
}

/** One row per input, in order; what is computed from others carries a formula. */
export function inputRows(state: FunnelState, language: Language, currency: Currency): InputRow[] {
  const { sheet } = funnelTexts(language);
  const names = funnelNames[language];
  const average = averageOf(state) ?? 0;
  const target = targetOf(state) ?? 0;
  const { money, deals, reps, workdays, days } = sheet.validation;
  const aboveZero = { kind: 'decimal', min: 0.01 } as const;
  const amount = { rule: aboveZero, message: money } as const;
  const planned: InputRow = {
    label: sheet.dealsPlan,
    name: names.deals,
    value: state.deals ?? 0,
    format: countFormat,
    note: sheet.notes.target,
    rule: aboveZero,
    message: deals,
  };
  const averageRow: InputRow = {
    label: sheet.averageDeal,
    name: names.averageDeal,
    value: average,
    format: moneyFormat(currency, average),
    note: averageNote(state, language),
    ...amount,
  };
  const revenue: InputRow = {
    label: sheet.revenuePlan,
    name: names.target,
    ...(state.by === 'revenue'
      ? { value: target, ...amount }
      : { formula: `=${names.deals}*${names.averageDeal}` }),
    format: moneyFormat(currency, target),
    note: state.by === 'revenue' ? sheet.notes.target : sheet.notes.targetOfDeals,
  };
  return [
    ...(state.by === 'revenue' ? [revenue, averageRow] : [planned, averageRow, revenue]),
    {
      label: sheet.reps,
      name: names.reps,
      value: state.reps ?? 0,
      format: '0',
      note: '',
      rule: { kind: 'wholeNumber', min: 1 },
      message: reps,
    },
    {
      label: sheet.absences,
      name: names.absences,
      value: absentDays(state),
      format: 'General',
      note: absenceNote(state, language),
      rule: { kind: 'decimal', min: 0 },
      message: days,
    },
    {
      label: sheet.workdays,
      name: names.workdays,
      value: workdaysOf(state) ?? 0,
      format: '0',
      note: workdaysNote(state, language),
      rule: { kind: 'wholeNumber', min: 1, max: 366 },
      message: workdays,
    },
    {
      label: sheet.repsPresent,
      name: names.repsPresent,
      formula: `=${names.reps}-${names.absences}/${names.workdays}`,
      format: '0.00',
      note: sheet.notes.repsPresent,
    },
  ];
}

export function averageNote(state: FunnelState, language: Language): string {
  const { notes } = funnelTexts(language).sheet;
  if (state.averageBy === 'typed' || !state.averageFound) return notes.typed;
  const { won, count } = state.averageFound;
  return won ? notes.wonDeals(count) : notes.averageRows(count);
}

export function absenceNote(state: FunnelState, language: Language): string {
  const funnel = funnelTexts(language);
  const absences = state.absences.filter(({ days }) => (days ?? 0) > 0);
  const only = absences[0];
  if (!only) return '';
  if (absences.length > 1) return funnel.sheet.notes.absences(absences.length);
  return funnel.sheet.notes.absence(funnel.team.kinds[only.kind], surname(only.name));
}

/** `Adams` of `Adams, R.`, «Белова» of «Белова Анна»: the note has little room. */
function surname(name: string): string {
  return name.trim().split(/[,\s]/)[0] ?? '';
}

export function workdaysNote(state: FunnelState, language: Language): string {
  const funnel = funnelTexts(language);
  if (state.workdays !== 'computed') return funnel.sheet.notes.typed;
  const free = freeDays(state);
  const named = [...new Set(free.map(({ key }) => kitTexts(language).holidays[key]))];
  const text = funnel.sheet.notes.workdays(named);
  return text.length <= 24 ? text : funnel.sheet.notes.workdaysMany(free.length);
}
