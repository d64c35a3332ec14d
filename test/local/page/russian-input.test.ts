import { generalText } from '../../../src/local/page/general-number';
import {
  formulaFromRussian,
  formulaToRussian,
  readRussian,
  whileTyping,
} from '../../../src/local/page/russian-input';

test.each([
  ['0,5', { value: 0.5 }],
  ['-12', { value: -12 }],
  ['1 234,5', { value: 1234.5, format: '#,##0.00' }],
  ['1\u00a0234\u00a0567', { value: 1_234_567, format: '#,##0' }],
  ['12 %', { value: 0.12, format: '0%' }],
  ['12,5%', { value: 0.125, format: '0.00%' }],
  ['1 000 ₽', { value: 1000, format: '#,##0\\ "₽"' }],
  ['01.02.2026', { value: 46_054, format: 'dd.mm.yyyy' }],
  ['Истина', { value: true }],
])('%s is read the Russian way', (typed, expected) => expect(readRussian(typed)).toEqual(expected));

test('in a cell that has a format a plain number keeps it', () => {
  expect(readRussian('1 500 000,50', true)).toEqual({ value: 1_500_000.5 });
  expect(readRussian('12,5 %', true)).toEqual({ value: 0.125, format: '0.00%' });
});

test.each(['31.02.2026', '1 23', 'сделка 5', '1,2,3', 'A1', ''])('“%s” stays a text', (typed) =>
  expect(readRussian(typed)).toBeUndefined(),
);

test.each([
  ['=СУММ(A1;1,5)', '=SUM(A1,1.5)'],
  ['=SALES.FUNNEL(B2;B3;C5:C9)', '=SALES.FUNNEL(B2,B3,C5:C9)'],
  ['=ЕСЛИ(A1>0,5;"да; нет, 1,5";\'Лист 1,5\'!B2)', '=IF(A1>0.5,"да; нет, 1,5",\'Лист 1,5\'!B2)'],
])('%s is kept as %s and shown again as typed', (typed, kept) => {
  expect(formulaFromRussian(typed)).toBe(kept);
  expect(formulaToRussian(kept)).toBe(typed);
});

test('while a formula is typed its length stays', () => {
  expect(whileTyping('=SUM(A1;1,5)')).toBe('=SUM(A1,1.5)');
  expect(whileTyping('=SUM(1,5)')).toBe('=SUM(1,5)');
});

test.each([
  [0.1 + 0.2, '0.3'],
  [1 / 3, '0.333333333'],
  [1234567.891, '1234567.891'],
  [123_456_789_012, '1.23457E+11'],
  [0.0000000001, '1E-10'],
  [-2.5, '-2.5'],
  [0, '0'],
])('%d is shown as %s', (value, text) => {
  expect(generalText(value, false)).toBe(text);
  expect(generalText(value, true)).toBe(text.replace('.', ','));
});
