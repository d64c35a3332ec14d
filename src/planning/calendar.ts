/** Excel's day numbers count from 1899-12-30 for every date since March 1900. */
const epochDays = 25569;
const millisecondsPerDay = 86400000;

/** A month as one number, so that months can be added: year × 12 + month from 0. */
export type MonthNumber = number;

/** The last day Excel knows: 9999-12-31. */
export const lastDay = 2958465;

/** Month of a date serial; the time of day is dropped. */
export function monthOf(serial: number): MonthNumber {
  const date = new Date((Math.floor(serial) - epochDays) * millisecondsPerDay);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

/** Serial of the first day of a month. */
export function firstDayOf(month: MonthNumber): number {
  return Date.UTC(Math.floor(month / 12), month % 12, 1) / millisecondsPerDay + epochDays;
}

/** Last day of a month. */
export function lastDayOf(month: MonthNumber): number {
  return firstDayOf(month + 1) - 1;
}

/** Months in the periods of the calendar. */
export const monthsIn = { month: 1, quarter: 3, year: 12 } as const;

/** Serial of a day written as 2026-09-01. */
export function serialOf(isoDay: string): number {
  return Date.parse(`${isoDay}T00:00:00Z`) / millisecondsPerDay + epochDays;
}

/** Year, month and day (from 1) of a serial. */
export function dayParts(serial: number): { year: number; month: number; day: number } {
  const date = new Date((Math.floor(serial) - epochDays) * millisecondsPerDay);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
