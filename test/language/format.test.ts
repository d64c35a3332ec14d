import fc from 'fast-check';
import {
  formatMoney,
  formatMoneyShort,
  formatNumber,
  formatPercent,
  formatTime,
} from '../../src/language/format';
import type { MoneyStyle } from '../../src/language/format';
import { parseNumber } from '../../src/language/parse';

const american: MoneyStyle = { decimal: '.', group: ',', currency: { symbol: '$', before: true } };
const russian: MoneyStyle = { decimal: ',', group: '\u00a0', currency: { symbol: '₽', before: false } };
const turkish: MoneyStyle = { decimal: ',', group: '.', currency: { symbol: '₺', before: true } };
const swiss: MoneyStyle = { decimal: '.', group: '’', currency: { symbol: 'CHF', before: true } };
const styles = { american, russian, turkish, swiss };

/** shows no-break spaces, so that a failed test can be read */
const visible = (text: string) => text.replaceAll('\u00a0', '_');

describe('numbers', () => {
  test.each([
    [1234567.891, american, {}, '1,234,568'],
    [1234567.891, american, { most: 2 }, '1,234,567.89'],
    [1234567.5, russian, { least: 2 }, '1_234_567,50'],
    [1234567.5, turkish, { most: 1 }, '1.234.567,5'],
    [1234.5, swiss, { most: 1 }, '1’234.5'],
    [-1234, russian, {}, '−1_234'],
    [-0.2, american, {}, '0'],
    [1.005, american, { most: 2 }, '1.01'],
    [Number.NaN, american, {}, '–'],
  ])('%d', (value, style, digits, expected) => {
    expect(visible(formatNumber(value, style, digits))).toBe(expected);
  });

  test('whatever kind of space parts groups, it never breaks a line', () => {
    expect(formatNumber(10_000, { decimal: ',', group: ' ' })).toBe('10\u00a0000');
    expect(formatNumber(10_000, { decimal: ',', group: '\u202f' })).toBe('10\u00a0000');
  });
});

test('shares', () => {
  expect(formatPercent(0.45, american, 'en')).toBe('45.0%');
  expect(visible(formatPercent(0.45, russian, 'ru'))).toBe('45,0_%');
  expect(formatPercent(0.5515, american, 'en')).toBe('55.2%');
  expect(formatPercent(12, american, 'en', {})).toBe('1,200%');
});

test('money in full', () => {
  expect(formatMoney(1e6, american)).toBe('$1,000,000');
  expect(visible(formatMoney(1e7, russian))).toBe('10_000_000_₽');
  expect(formatMoney(1234.5, american)).toBe('$1,234.50');
  expect(formatMoney(-1234, american)).toBe('−$1,234');
  expect(visible(formatMoney(-1234, russian))).toBe('−1_234_₽');
  expect(visible(formatMoney(1234, swiss))).toBe('CHF_1’234');
  expect(formatMoney(5, { ...american, currency: { symbol: '', before: true } })).toBe('5');
});

test('money for charts, as drawn', () => {
  expect([14.3e6, 6.44e6, 1e6, 2.48e6].map((amount) => formatMoneyShort(amount, american, 'en'))).toEqual([
    '$14.3M',
    '$6.4M',
    '$1M',
    '$2.5M',
  ]);
  expect(
    [143e6, 64.4e6, 10e6, 640e3, 1.2e9].map((amount) => visible(formatMoneyShort(amount, russian, 'ru'))),
  ).toEqual(['143_млн_₽', '64,4_млн_₽', '10_млн_₽', '640_тыс._₽', '1,2_млрд_₽']);
  expect(formatMoneyShort(9_800, american, 'en')).toBe('$9,800');
  expect(formatMoneyShort(999_960, american, 'en')).toBe('$1M');
  expect(formatMoneyShort(-14.3e6, american, 'en')).toBe('−$14.3M');
  expect(formatMoneyShort(0, american, 'en')).toBe('$0');
});

test('time of day', () => {
  const time = new Date(2026, 8, 3, 16, 5);
  expect(formatTime(time, 'ru')).toBe('16:05');
  expect(visible(formatTime(time, 'en'))).toBe('4:05_PM');
});

describe('what is shown can be typed again', () => {
  const cents = fc.integer({ min: -1e13, max: 1e13 }).map((value) => value / 100);
  test.each(Object.entries(styles))('%s', (_name, style) => {
    fc.assert(
      fc.property(cents, (value) => {
        const expected = { ok: true, value, percent: false };
        expect(parseNumber(formatNumber(value, style, { most: 2 }), style)).toEqual(expected);
        expect(parseNumber(formatMoney(value, style), style)).toEqual(expected);
      }),
    );
    fc.assert(
      fc.property(fc.integer({ min: -1e6, max: 1e6 }), (perMille) => {
        const fraction = perMille / 1000;
        const shown = formatPercent(fraction, style, 'ru');
        expect(parseNumber(shown, style)).toEqual({ ok: true, value: fraction, percent: true });
      }),
    );
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 999 }), fc.constantFrom(1e3, 1e6, 1e9), (tenths, scale) => {
        const amount = Math.round((tenths / 10) * scale);
        fc.pre(amount >= 10_000);
        for (const language of ['en', 'ru'] as const) {
          expect(parseNumber(formatMoneyShort(amount, style, language), style)).toMatchObject({
            value: amount,
          });
        }
      }),
    );
  });
});
