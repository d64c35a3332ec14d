import { isWeekend } from './workdays';

/** Days that differ from the week's rule: true is a working Saturday, false a holiday. Keys are day numbers. */
export type WorkCalendar = ReadonlyMap<number, boolean>;

/** Whether people work on a day: as the calendar says, else from Monday to Friday. */
export function isWorkday(day: number, calendar: WorkCalendar): boolean {
  return calendar.get(day) ?? !isWeekend(day);
}

/** Working days from `first` to `last`, both included, as NETWORKDAYS counts them; 0 where `last` is before `first`. */
export function workdaysIn(first: number, last: number, calendar: WorkCalendar): number {
  let days = 0;
  for (let day = Math.floor(first); day <= last; day += 1) if (isWorkday(day, calendar)) days += 1;
  return days;
}
