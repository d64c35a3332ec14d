import { dayNumber } from '../../planning/workdays/workdays';

/** The user's day as a serial. */
export function todayNumber(): number {
  const now = new Date();
  return dayNumber(now.getFullYear(), now.getMonth() + 1, now.getDate());
}
