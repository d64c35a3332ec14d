import type { Language } from '../../language/language';
import { texts } from '../../language/texts';
import type { MonthNumber } from '../../planning/calendar';

/** how long a plan is */
export const monthsPlanned = 12;

const yearOf = (month: MonthNumber) => Math.floor(month / 12);

/** The years of a plan in words: `2027`, or `2026–2027`. */
export function yearsOf(start: MonthNumber, language: Language): string {
  return texts(language).heads.plan.years(yearOf(start), yearOf(start + monthsPlanned - 1));
}
