import { dayMonthYear, monthName, monthYear, monthYearShort, quarterYear } from '../../src/language/dates';
import { languageOf } from '../../src/language/language';
import { formatByCode } from '../../src/language/number-format';
import { plural, pluralRu } from '../../src/language/plural';
import { typesetRussian, typesetTexts } from '../../src/language/typeset';

const visible = (text: string) => text.replaceAll('\u00a0', '_');

test('months as headings begin with a capital, in Russian sentences they do not', () => {
  expect(visible(monthYear(2026, 9, 'ru'))).toBe('Сентябрь_2026');
  expect(visible(monthYear(2026, 9, 'ru', 'sentence'))).toBe('сентябрь_2026');
  expect(visible(monthYear(2026, 9, 'en', 'sentence'))).toBe('September_2026');
  expect(monthName(5, 'ru', 'sentence')).toBe('май');
});

test('short months for names of sheets carry plain spaces', () => {
  expect(monthYearShort(2026, 9, 'en')).toBe('Sep 2026');
  expect(monthYearShort(2026, 9, 'ru')).toBe('09.2026');
});

test('quarters and days', () => {
  expect(visible(quarterYear(2026, 3, 'en'))).toBe('Q3_2026');
  expect(visible(quarterYear(2026, 3, 'ru'))).toBe('3_квартал_2026');
  expect(visible(dayMonthYear(2026, 9, 3, 'en'))).toBe('September_3, 2026');
  expect(visible(dayMonthYear(2026, 9, 3, 'ru'))).toBe('3_сентября_2026');
});

test('counts', () => {
  const lead = { one: 'лид', few: 'лида', many: 'лидов', other: 'лида' };
  expect([1, 2, 5, 11, 21, 715].map((count) => pluralRu(count, lead))).toEqual([
    'лид',
    'лида',
    'лидов',
    'лидов',
    'лид',
    'лидов',
  ]);
  expect(pluralRu(7.1, lead, 1)).toBe('лида');
  expect(pluralRu(7, lead, 1)).toBe('лида');
  expect(plural(1, { one: 'lead', other: 'leads' })).toBe('lead');
  expect(plural(1, { one: 'lead', other: 'leads' }, 1)).toBe('leads');
});

test('Russian spaces that do not break', () => {
  expect(visible(typesetRussian('Нет в книге и в листах — на 5 листах 12 %'))).toBe(
    'Нет в_книге и_в_листах_— на_5_листах 12_%',
  );
});

test('what goes into cells keeps its plain spaces', () => {
  const set = typesetTexts({
    line: (n: number) => `на ${n} дней`,
    sheet: { head: 'в день' },
    list: ['в день'],
  });
  expect(visible(set.line(5))).toBe('на_5_дней');
  expect(set.sheet.head).toBe('в день');
  expect(visible(set.list[0])).toBe('в_день');
});

test.each([
  [1234.5, '"$"#,##0', '$1,235'],
  [1234.5, '"$"#,##0.00', '$1,234.50'],
  [1234.5, '#,##0\\ "₽"', '1,235_₽'],
  [0.452, '0.0%', '45.2%'],
  [7.46, '#,##0.0', '7.5'],
  [0, '#,##0;-#,##0;"–"', '–'],
  [-5, '#,##0;-#,##0;"–"', '-5'],
  [1500, '0', '1500'],
  [1.25, 'General', '1.25'],
  ['Won', '#,##0', 'Won'],
  [46266, 'mmm yy', 'Sep_26'],
  [46266, 'yyyy-mm-dd', '2026-09-01'],
])('%s by %s', (value, code, expected) => {
  const american = { decimal: '.', group: ',', currency: { symbol: '$', before: true } };
  expect(visible(formatByCode(value, code, american, 'en'))).toBe(expected);
});

test('the language of an interface tag', () => {
  expect([undefined, 'ru-RU', 'RU', 'en-GB', 'de-DE', 'ru_KZ'].map(languageOf)).toEqual([
    'en',
    'ru',
    'ru',
    'en',
    'en',
    'ru',
  ]);
});
