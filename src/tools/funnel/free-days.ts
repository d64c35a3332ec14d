/** Free days of a plan's period: the holidays of a country, those the team has of its own, and the working days left. */
import { holidaysBetween, type HolidayKey } from '../../planning/workdays/holidays';
import { isWeekend, workdaysBetween } from '../../planning/workdays/workdays';
import { daysOf } from './period';
import type { FunnelState } from './state';

export interface FreeDay {
  readonly key: HolidayKey | 'own';
  readonly day: number;
  /** the team works on it all the same */
  readonly worked: boolean;
}

/** Days of the period, Monday to Friday, that are free: the country's and those the user added. */
export function holidays({
  country,
  period,
  daysOff,
  worked,
}: Pick<FunnelState, 'country' | 'period' | 'daysOff' | 'worked'>): FreeDay[] {
  const { first, last } = daysOf(period);
  const official =
    country === 'none' ? [] : holidaysBetween(country, first, last).filter(({ day }) => !isWeekend(day));
  const own = daysOff.filter(
    (day) =>
      day >= first && day <= last && !isWeekend(day) && !official.some((holiday) => holiday.day === day),
  );
  return [...official, ...own.map((day) => ({ key: 'own' as const, day }))]
    .map((holiday) => ({ ...holiday, worked: worked.includes(holiday.day) }))
    .sort((left, right) => left.day - right.day);
}

export function freeDays(state: Pick<FunnelState, 'country' | 'period' | 'daysOff' | 'worked'>): FreeDay[] {
  return holidays(state).filter((holiday) => !holiday.worked);
}

/** Working days of the period by the calendar, whatever was typed. */
export function computedWorkdays(
  state: Pick<FunnelState, 'country' | 'period' | 'daysOff' | 'worked'>,
): number {
  const { first, last } = daysOf(state.period);
  return workdaysBetween(
    first,
    last,
    freeDays(state).map(({ day }) => day),
  );
}
