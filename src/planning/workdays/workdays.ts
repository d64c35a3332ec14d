/**
 * Working days of a period, counted on Excel's day numbers: Monday to Friday, unless a list of holidays says otherwise.
 */
const epochDays = 25569;
const millisecondsPerDay = 86_400_000;

/** Day number of a date; `month` 1–12; months and days beyond their end roll over as in a calendar. */
export function dayNumber(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / millisecondsPerDay + epochDays;
}

/** 0 Sunday … 6 Saturday */
export function weekdayOf(serial: number): number {
  return (((Math.floor(serial) + 6) % 7) + 7) % 7;
}

export function isWeekend(serial: number): boolean {
  const weekday = weekdayOf(serial);
  return weekday === 0 || weekday === 6;
}

/** Working days from `first` to `last`, both included, less the holidays that fall on a working day. */
export function workdaysBetween(first: number, last: number, holidays: readonly number[] = []): number {
  const free = new Set(holidays.map(Math.floor));
  let days = 0;
  for (let day = Math.floor(first); day <= last; day += 1) if (!isWeekend(day) && !free.has(day)) days += 1;
  return days;
}
