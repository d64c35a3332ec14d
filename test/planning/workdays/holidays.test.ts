import { dayParts } from '../../../src/planning/calendar';
import { holidaysBetween } from '../../../src/planning/workdays/holidays';
import { dayNumber, isWeekend, workdaysBetween } from '../../../src/planning/workdays/workdays';

const iso = (day: number) => {
  const { year, month, day: date } = dayParts(day);
  return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
};
const yearOf = (country: 'US' | 'RU', year: number) =>
  holidaysBetween(country, dayNumber(year, 1, 1), dayNumber(year, 12, 31)).map(
    ({ key, day }) => `${iso(day)} ${key}`,
  );

test('federal holidays of the United States in 2026, as the Office of Personnel Management lists them', () => {
  expect(yearOf('US', 2026)).toEqual([
    '2026-01-01 newYear',
    '2026-01-19 martinLutherKing',
    '2026-02-16 presidents',
    '2026-05-25 memorial',
    '2026-06-19 juneteenth',
    '2026-07-03 independence',
    '2026-09-07 labor',
    '2026-10-12 columbus',
    '2026-11-11 veterans',
    '2026-11-26 thanksgiving',
    '2026-12-25 christmas',
  ]);
});

test('a New Year’s Day on Saturday is kept on December 31', () => {
  expect(yearOf('US', 2027)).toContain('2027-12-31 newYear');
  expect(yearOf('US', 2021)).toContain('2021-12-31 newYear');
});

test('days off of the Labour Code of Russia', () => {
  const days = yearOf('RU', 2026);
  expect(days).toHaveLength(14);
  expect(days.slice(6, 9)).toEqual([
    '2026-01-07 orthodoxChristmas',
    '2026-01-08 newYearHolidays',
    '2026-02-23 defender',
  ]);
});

test('working days of September 2026: 22, of which the United States keep Labor Day', () => {
  const first = dayNumber(2026, 9, 1);
  const last = dayNumber(2026, 9, 30);
  expect(workdaysBetween(first, last)).toBe(22);
  expect(
    workdaysBetween(
      first,
      last,
      holidaysBetween('US', first, last).map(({ day }) => day),
    ),
  ).toBe(21);
  expect(
    workdaysBetween(
      first,
      last,
      holidaysBetween('RU', first, last).map(({ day }) => day),
    ),
  ).toBe(22);
});

test('2026-09-05 is a Saturday, the 7th a Monday', () => {
  expect(isWeekend(dayNumber(2026, 9, 5))).toBe(true);
  expect(isWeekend(dayNumber(2026, 9, 7))).toBe(false);
});
