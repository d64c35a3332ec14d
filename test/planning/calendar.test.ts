import { dayParts, firstDayOf, monthOf, serialOf } from '../../src/planning/calendar';

it.each([
  ['1900-03-01', 61],
  ['2000-02-29', 36585],
  ['2013-07-01', 41456],
  ['2026-09-01', 46266],
  ['9999-12-31', 2958465],
])('%s is day %d of Excel', (day, serial) => expect(serialOf(day)).toBe(serial));

it('a date of the month, whatever its time of day, leads to its first day', () => {
  expect(firstDayOf(monthOf(serialOf('2024-02-29') + 0.99))).toBe(serialOf('2024-02-01'));
  expect(firstDayOf(monthOf(serialOf('2023-12-31')) + 1)).toBe(serialOf('2024-01-01'));
  expect(firstDayOf(monthOf(serialOf('2024-01-31')) - 12)).toBe(serialOf('2023-01-01'));
});

it('a serial falls into year, month and day', () => {
  expect(dayParts(46266.75)).toEqual({ year: 2026, month: 9, day: 1 });
});
