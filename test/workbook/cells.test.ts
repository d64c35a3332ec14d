import { WorkbookProblem } from '../../src/workbook/port';
import { cornerOf, lettersOf, rectangle } from '../../src/workbook/excel/address';
import { asData, asValue, isFormula, withoutSheet } from '../../src/workbook/excel/cells';
import { callsSales } from '../../src/workbook/excel/formulas';
import { asProblem } from '../../src/workbook/excel/problems';
import { currencyOf, regionOf } from '../../src/workbook/excel/regional';

test.each([
  '=cmd()',
  '+1',
  '-2',
  '@x',
  '\t=1',
  '\r=1',
  "'quoted",
  '12',
  '1/2',
  '12 %',
  '$5',
  'TRUE',
  'ложь',
  '1e5',
  '.5',
])('the text %j is written as text', (text) => expect(asData(text)).toBe(`'${text}`));
test.each(['Leads', 'Лиды', '270 of 600', 'a=b', '', 'Won', '3 months'])(
  'the text %j is written as it is',
  (text) => expect(asData(text)).toBe(text),
);
test('numbers and truth values stay what they are', () => {
  expect([asData(-5), asData(true)]).toEqual([-5, true]);
  expect([asValue(null), asValue(undefined), asValue(0)]).toEqual(['', '', 0]);
});

test('a text that looks like a formula is none: its value is that very text', () => {
  expect(isFormula('=cmd()', '=cmd()')).toBe(false);
  expect(isFormula('=A1&""', 'x')).toBe(true);
  expect(isFormula(5, 5)).toBe(false);
});

test('addresses', () => {
  expect(cornerOf('$AB$12')).toEqual({ row: 11, column: 27 });
  expect([lettersOf(0), lettersOf(25), lettersOf(26), lettersOf(701), lettersOf(702)]).toEqual([
    'A',
    'Z',
    'AA',
    'ZZ',
    'AAA',
  ]);
  expect(rectangle('B19', 6, 3)).toBe('B19:D24');
  expect(rectangle('C5', 1, 1)).toBe('C5');
  expect(withoutSheet("'My !sheet'!C5")).toBe('C5');
});

test.each([
  ['=SALES.FUNNEL(1,2,3)', true],
  ['=1+sales.cac(5,0.1)', true],
  ['=_xldudf_SALES_PLAN(A1)', true],
  ['=PRESALES.FUNNEL(1)', false],
  ['="SALES.FUNNEL(1)"', false],
  ['=Sales!A1', false],
  ['SALES.FUNNEL(1)', false],
])('%s calls a function of the product: %s', (formula, calls) => expect(callsSales(formula)).toBe(calls));

test('the currency and its side follow the region, not the language', () => {
  expect(currencyOf('en-US')).toEqual({ symbol: '$', before: true });
  expect(currencyOf('ru-RU')).toEqual({ symbol: '₽', before: false });
  expect(currencyOf('en-GB')).toEqual({ symbol: '£', before: true });
  expect(currencyOf('de-DE', '€')).toEqual({ symbol: '€', before: false });
  expect(currencyOf('xx')).toEqual({ symbol: '', before: true });
  expect([regionOf('en-us'), regionOf('ru-RU'), regionOf('en')]).toEqual(['US', 'RU', undefined]);
});

test('what Excel throws becomes a problem with a sentence', () => {
  const own = new WorkbookProblem('cancelled');
  expect(asProblem(own)).toBe(own);
  expect(asProblem({ code: 'AccessDenied' }).code).toBe('sheetProtected');
  expect(asProblem({ code: 'GeneralException', message: 'No.' })).toMatchObject({
    code: 'hostFailed',
    detail: 'No.',
  });
  expect(asProblem('odd')).toMatchObject({ code: 'hostFailed', detail: 'odd' });
});
