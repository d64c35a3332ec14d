import fc from 'fast-check';
import { parseNumber } from '../../src/language/parse';

const american = { decimal: '.', group: ',', currency: { symbol: '$', before: true } };
const russian = { decimal: ',', group: '\u00a0', currency: { symbol: '₽', before: false } };
const turkish = { decimal: ',', group: '.', currency: { symbol: '₺', before: true } };

const value = (text: string, style: typeof american) => {
  const parsed = parseNumber(text, style);
  return parsed.ok ? parsed.value : parsed.reason;
};

test.each([
  ['1 234 567,89', 1234567.89],
  ['1\u00a0234\u00a0567,89', 1234567.89],
  ['1\u202f234\u202f567,89', 1234567.89],
  ["1'234'567,89", 1234567.89],
  ['10 000 000 ₽', 10_000_000],
  ['10 000 руб.', 10_000],
  ['10 млн ₽', 10_000_000],
  ['1,1 млн', 1_100_000],
  ['640 тыс.', 640_000],
  ['1,234', 1.234],
  ['−5', -5],
  ['-5', -5],
  ['(5)', -5],
  ['+5', 5],
  [',5', 0.5],
  ['5,', 5],
  ['0', 0],
])('Russian settings: %s', (text, expected) => {
  expect(value(text, russian)).toBe(expected);
});

test.each([
  ['1,234,567.89', 1234567.89],
  ['1 234 567.89', 1234567.89],
  ['1,234', 1234],
  ['$1,000', 1000],
  ['-$1,000', -1000],
  ['$-1,000', -1000],
  ['1.5M', 1_500_000],
  ['640k', 640_000],
  ['12,34,567.5', 1234567.5],
])('American settings: %s', (text, expected) => {
  expect(value(text, american)).toBe(expected);
});

test.each([
  ['1.234.567,89', 1234567.89],
  ['1.234', 1234],
  ['1,5', 1.5],
  ['₺1.000', 1000],
])('Turkish settings: %s', (text, expected) => {
  expect(value(text, turkish)).toBe(expected);
});

test.each([
  ['12 %', 0.12],
  ['12%', 0.12],
  ['12\u00a0%', 0.12],
  ['%12', 0.12],
  ['55,2 %', 0.552],
  ['-5 %', -0.05],
])('a percent sign: %s', (text, expected) => {
  expect(parseNumber(text, turkish)).toEqual({ ok: true, value: expected, percent: true });
});

test.each([
  ['', 'empty', russian],
  [' \u00a0', 'empty', russian],
  ['много', 'notANumber', russian],
  ['12 шт', 'notANumber', russian],
  ['-', 'notANumber', russian],
  ['1,2,3', 'notANumber', russian],
  ['1,5 1', 'notANumber', russian],
  ['--5', 'notANumber', russian],
  ['(-5)', 'notANumber', russian],
  ['1e5', 'notANumber', russian],
  ['Infinity', 'notANumber', american],
  ['1.5', 'wrongDecimal', russian],
  ['1,234.5', 'wrongDecimal', russian],
  ['1.5', 'grouping', turkish],
  ['1,5', 'grouping', american],
  ['1,23,45', 'grouping', american],
  ['12 34', 'grouping', russian],
  ['1 234.567', 'grouping', turkish],
])('%j is no number: %s', (text, reason, style) => {
  expect(parseNumber(text, style)).toEqual({ ok: false, reason });
});

test('anything may be typed: it is a finite number or has a reason', () => {
  const typed = fc.oneof(
    fc.string(),
    fc.string({ unit: fc.constantFrom(...'0123456789.,’ \u00a0-−%()$₽kм') }),
  );
  fc.assert(
    fc.property(typed, fc.constantFrom(american, russian, turkish), (text, style) => {
      const parsed = parseNumber(text, style);
      expect(parsed.ok ? Number.isFinite(parsed.value) : typeof parsed.reason === 'string').toBe(true);
    }),
    { numRuns: 1000 },
  );
});
