/**
 * Public holidays by rule, as days off work. Rules rather than a library: the maintained ones carry the calendars of every
 * country and a time-zone database (over 1 MB) for what is two dozen lines of law.
 * Sources: United States Code, title 5, § 6103 with Executive Order 11582 (a holiday on Saturday is kept on Friday, on
 * Sunday on Monday); Labour Code of the Russian Federation, article 112 (days off that fall on a weekend are moved by a
 * decree of each year, which no rule can know: the caller says so and lets the number be changed).
 */
import { times } from '../times';
import { dayParts } from '../calendar';
import { dayNumber, weekdayOf } from './workdays';

export const holidayCountries = ['US', 'RU'] as const;
export type HolidayCountry = (typeof holidayCountries)[number];

/** Key of a holiday's name; the words are the languages' business. */
export type HolidayKey =
  | 'newYear'
  | 'martinLutherKing'
  | 'presidents'
  | 'memorial'
  | 'juneteenth'
  | 'independence'
  | 'labor'
  | 'columbus'
  | 'veterans'
  | 'thanksgiving'
  | 'christmas'
  | 'newYearHolidays'
  | 'orthodoxChristmas'
  | 'defender'
  | 'women'
  | 'springAndLabor'
  | 'victory'
  | 'russia'
  | 'unity';

export interface Holiday {
  readonly key: HolidayKey;
  /** Excel day number of the day that is free */
  readonly day: number;
}

type Rule =
  | { readonly key: HolidayKey; readonly month: number; readonly day: number }
  | {
      readonly key: HolidayKey;
      readonly month: number;
      readonly weekday: number;
      readonly nth: 1 | 2 | 3 | 4 | 'last';
    };

const monday = 1;
const thursday = 4;

const rules: Readonly<Record<HolidayCountry, readonly Rule[]>> = {
  US: [
    { key: 'newYear', month: 1, day: 1 },
    { key: 'martinLutherKing', month: 1, weekday: monday, nth: 3 },
    { key: 'presidents', month: 2, weekday: monday, nth: 3 },
    { key: 'memorial', month: 5, weekday: monday, nth: 'last' },
    { key: 'juneteenth', month: 6, day: 19 },
    { key: 'independence', month: 7, day: 4 },
    { key: 'labor', month: 9, weekday: monday, nth: 1 },
    { key: 'columbus', month: 10, weekday: monday, nth: 2 },
    { key: 'veterans', month: 11, day: 11 },
    { key: 'thanksgiving', month: 11, weekday: thursday, nth: 4 },
    { key: 'christmas', month: 12, day: 25 },
  ],
  RU: [
    ...[1, 2, 3, 4, 5, 6].map((day): Rule => ({ key: 'newYearHolidays', month: 1, day })),
    { key: 'orthodoxChristmas', month: 1, day: 7 },
    { key: 'newYearHolidays', month: 1, day: 8 },
    { key: 'defender', month: 2, day: 23 },
    { key: 'women', month: 3, day: 8 },
    { key: 'springAndLabor', month: 5, day: 1 },
    { key: 'victory', month: 5, day: 9 },
    { key: 'russia', month: 6, day: 12 },
    { key: 'unity', month: 11, day: 4 },
  ],
};

function dayOf(rule: Rule, year: number): number {
  if ('day' in rule) return dayNumber(year, rule.month, rule.day);
  if (rule.nth === 'last') {
    const end = dayNumber(year, rule.month + 1, 0);
    return end - ((weekdayOf(end) - rule.weekday + 7) % 7);
  }
  const start = dayNumber(year, rule.month, 1);
  return start + ((rule.weekday - weekdayOf(start) + 7) % 7) + 7 * (rule.nth - 1);
}

/** A holiday on Saturday is kept on Friday, one on Sunday on Monday. */
function observed(day: number): number {
  const weekday = weekdayOf(day);
  if (weekday === 6) return day - 1;
  return weekday === 0 ? day + 1 : day;
}

/** The country's holidays from `first` to `last` (serials, both included), in order of date. */
export function holidaysBetween(country: HolidayCountry, first: number, last: number): Holiday[] {
  const from = dayParts(first).year;
  // a New Year's Day on Saturday is kept in the old year, hence one year more
  const years = times(dayParts(last).year - from + 2, (index) => from + index);
  return years
    .flatMap((year) =>
      rules[country].map((rule) => ({
        key: rule.key,
        day: country === 'US' ? observed(dayOf(rule, year)) : dayOf(rule, year),
      })),
    )
    .filter((holiday) => holiday.day >= first && holiday.day <= last)
    .sort((left, right) => left.day - right.day);
}
