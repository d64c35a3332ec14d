/** The time a funnel is planned for: a month, a quarter or a year. */
import { dayParts } from '../../planning/calendar';
import { dayNumber } from '../../planning/workdays/workdays';
import { monthYear, monthYearShort, quarterYear, type Place } from '../../language/dates';
import type { Language } from '../../language/language';

export const periodKinds = ['month', 'quarter', 'year'] as const;
export type PeriodKind = (typeof periodKinds)[number];

export interface Period {
  readonly kind: PeriodKind;
  readonly year: number;
  /** month 1–12, quarter 1–4; 1 for a year */
  readonly number: number;
}

const perYear: Readonly<Record<PeriodKind, number>> = { month: 12, quarter: 4, year: 1 };

/** The period of a kind that holds a day (an Excel serial). */
export function periodOf(kind: PeriodKind, day: number): Period {
  const { year, month } = dayParts(day);
  return { kind, year, number: Math.ceil((month * perYear[kind]) / 12) };
}

/** `steps` periods later, or earlier where negative. */
export function shifted({ kind, year, number }: Period, steps: number): Period {
  const index = year * perYear[kind] + (number - 1) + steps;
  return {
    kind,
    year: Math.floor(index / perYear[kind]),
    number: (((index % perYear[kind]) + perYear[kind]) % perYear[kind]) + 1,
  };
}

/** First and last day, as Excel serials. */
export function daysOf({ kind, year, number }: Period): { first: number; last: number } {
  const months = 12 / perYear[kind];
  const month = (number - 1) * months + 1;
  return { first: dayNumber(year, month, 1), last: dayNumber(year, month + months, 0) };
}

/** `September 2026`, `Q3 2026`, `2026`, with no-break spaces. */
export function periodName(
  { kind, year, number }: Period,
  language: Language,
  place: Place = 'heading',
): string {
  if (kind === 'month') return monthYear(year, number, language, place);
  return kind === 'quarter' ? quarterYear(year, number, language) : String(year);
}

/** Short and with plain spaces, for the name of a sheet: `Sep 2026`, «09.2026». */
export function periodNameShort(period: Period, language: Language): string {
  return period.kind === 'month'
    ? monthYearShort(period.year, period.number, language)
    : periodName(period, language).replace(/\u00a0/g, ' ');
}

/** The period a text ends with, as `periodName` or a person writes it: how a sheet's title is read back. */
export function periodIn(text: string, language: Language): Period | undefined {
  const plain = text
    .replace(/\u00a0/g, ' ')
    .trim()
    .toLowerCase();
  const year = Number(/(\d{4})$/.exec(plain)?.[1]);
  if (!Number.isInteger(year)) return undefined;
  const candidates = periodKinds.flatMap((kind) =>
    Array.from({ length: perYear[kind] }, (_, index): Period => ({ kind, year, number: index + 1 })),
  );
  return candidates.find((period) =>
    plain.endsWith(
      periodName(period, language)
        .replace(/\u00a0/g, ' ')
        .toLowerCase(),
    ),
  );
}
