import { catalogue, cellFormatsOf, formatsOf } from '../../src/publish/catalogue';
import { salesCall } from '../../src/publish/formula';

const dollars = { symbol: '$', before: true };
const roubles = { symbol: '₽', before: false };

describe('catalogue', () => {
  it('has every function in both languages, with an example that was calculated', () => {
    const [english, russian] = [catalogue('en', dollars), catalogue('ru', roubles)];
    expect(english.map(({ name }) => name)).toEqual(russian.map(({ name }) => name));
    expect(russian.find(({ name }) => name === 'SALES.FUNNEL')?.examples[0]).toMatchObject({
      formula: '=SALES.FUNNEL(10000000; 200000; 10%)',
      insert: '=SALES.FUNNEL(10000000,200000,10%)',
      result: [
        ['Этап', 'Конверсия', 'Сделки', 'Сумма'],
        ['Этап 1', 0.1, 500, 100000000],
        ['Сделка', '', 50, 10000000],
      ],
      formats: ['General', '0.0%', '#,##0', '#,##0\\ "₽"'],
    });
  });

  it('writes an inserted formula with constants only, in English with commas, names in the user’s language', () => {
    const history = catalogue('ru', roubles).find(({ name }) => name === 'SALES.HISTORY');
    expect(history?.examples[0]?.insert).toBe(
      '=SALES.HISTORY({45843;45858;45872},{"Белова";"Волков";"Белова"},{1200;800;-200},DATE(2025,7,1),2)',
    );
  });

  it('says kind and unit in words', () => {
    const kinds = (language: 'en' | 'ru'): string[] =>
      catalogue(language, dollars)
        .find(({ name }) => name === 'SALES.FUNNEL')
        ?.parameters.map(({ kind }) => kind) ?? [];
    expect(kinds('en').slice(0, 3)).toEqual(['money', 'money', 'list of %']);
    expect(kinds('ru').slice(0, 3)).toEqual(['деньги', 'деньги', 'список %']);
  });
});

describe('number formats of a formula', () => {
  it.each([
    ['=SALES.FUNNEL(A1,B1,C1:C4)', 4, ['General', '0.0%', '#,##0', '"$"#,##0']],
    [
      '=SALES.FUNNEL(A1,B1,C1:C4,D1:D5,5,21)',
      6,
      ['General', '0.0%', '#,##0', '"$"#,##0', '#,##0.0', '#,##0.0'],
    ],
    ['= sales.funnel(A1,B1,C1:C4,,,,,"VALUES")', 3, ['0.0%', '#,##0', '"$"#,##0']],
    [
      '=SALES.HISTORY(A:A,B:B,C:C,DATE(2026,1,1),2)',
      4,
      ['General', '#,##0;-#,##0;"–"', '#,##0;-#,##0;"–"', '#,##0;-#,##0;"–"'],
    ],
    [
      '=SALES.PLAN(Orders[Date],Orders[Rep],Orders[Amount],E1,,,,,,"values")',
      2,
      ['#,##0;-#,##0;"–"', '#,##0;-#,##0;"–"'],
    ],
    ['=SALES.COMMISSION(A1,Tiers)', 1, ['"$"#,##0.00']],
    ['=SALES.CAC(\'My, sheet\'!A1,{"a,b)"})', 1, ['"$"#,##0']],
  ])('%s, %d columns', (formula, width, formats) => {
    expect(formatsOf(formula, width, dollars)).toEqual(formats);
  });

  it.each([
    '=SUM(SALES.CAC(A1,B1))',
    '=SALES.CAC(A1,B1)+1',
    '=SALES.CAC(A1,B1)+SALES.CAC(A2,B2)',
    '=SALES.NOTHING(1)',
    '7',
    '',
    'SALES.CAC(1,1)',
  ])('%s: none', (formula) => {
    expect(formatsOf(formula, 1, dollars)).toBeUndefined();
  });

  it('every cell: months in a header and the margin in the last row differ from their columns', () => {
    const history = cellFormatsOf('=SALES.HISTORY(A:A,B:B,C:C,E1,2)', 3, 4, dollars);
    expect(history?.[0]).toEqual(['General', 'mmm yy', 'mmm yy', 'General']);
    expect(history?.[1]?.[1]).toBe('#,##0;-#,##0;"–"');
    const profit = cellFormatsOf('=SALES.PROFIT(1,2,3,4,5)', 8, 3, roubles);
    expect(profit?.[6]).toEqual(['General', '#,##0\\ "₽"', '#,##0\\ "₽"']);
    expect(profit?.[7]).toEqual(['General', '0.0%', '0.0%']);
    expect(cellFormatsOf('=SALES.PROFIT(1,2,3,4,5,"rows")', 7, 3, roubles)?.[0]?.[1]).toBe('#,##0\\ "₽"');
  });

  it.each([
    ['', '#,##0'],
    [',"Revenue"', '#,##0\\ "₽"'],
    [',"доля клиентов"', '0.0%'],
    [',"revenue share"', '0.0%'],
    [',H1', 'General'],
  ])('COHORTS are shown as what they measure, ages as counts: %s', (measure, format) => {
    const cohorts = cellFormatsOf(`=SALES.COHORTS(A:A,B:B,C:C,,4${measure})`, 3, 5, roubles);
    expect(cohorts?.[0]?.slice(2)).toEqual(['#,##0', '#,##0', '#,##0']);
    expect(cohorts?.[1]).toEqual(['mmm yy', '#,##0', format, format, format]);
  });
});

it('a formula is split at its own commas only', () => {
  expect(salesCall('=SALES.X(F(a,b),{1,2},"c,""d",\'e,f\'!A1,T[[#All],[g]])')?.args).toEqual([
    'F(a,b)',
    '{1,2}',
    '"c,""d"',
    "'e,f'!A1",
    'T[[#All],[g]]',
  ]);
});
