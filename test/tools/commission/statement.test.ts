/** The statement of one rep: every line of its summary says what it comes from, and follows what is calculated. */
import type { Language } from '../../../src/language/language';
import { statementSummary, summaryRows } from '../../../src/tools/commission/sheets/statement-summary';
import type { CellValue } from '../../../src/workbook/port';
import { openBook } from '../../local/objects/kit';
import { deals, from, liveCommission, sheetNamesOf, type LiveCommission } from './live';

const plain = (value: CellValue | undefined): CellValue =>
  typeof value === 'string' ? value.replace(/\u00a0/g, ' ') : (value ?? '');
const told = (rows: readonly (readonly CellValue[])[]) =>
  rows.map((row) => [row[0], row[3], row[9]].map(plain)).filter(([label]) => label !== '');

describe('by the functions', () => {
  let live: LiveCommission | undefined;
  afterEach(() => live?.excel.dispose());
  const team = deals.map((row) => row.map((cell) => (cell === 'Adams; =cmd()' ? 'Adams; Brooks' : cell)));

  test('English: tiers, days, a result, a return, an adjustment and the minimum, all of it live', async () => {
    live = await liveCommission(team, ['Adams', 'Brooks'], 'en', true);
    const { excel } = live;
    const shown = () => ({
      lines: told(excel.values('B9:K18', 'Statement')),
      answer: excel.values('K5:K6', 'Statement').flat().map(plain),
      check: excel.values('J22:K22', 'Statement')[0],
    });
    expect(shown()).toEqual({
      lines: [
        ['Base', 'full month', 3000],
        ['Commission', '5% of 100,000 + 6% of 25,000 + 7% of 5,000', 6850],
        ['Meetings held', '0: not enough yet', 0],
        ['Draw', 'the minimum of 1,500 is reached', 0],
        ['Total', '', 9850],
      ],
      answer: [9850, ''],
      check: ['✓', 9850],
    });
    // a result, a deal of August that comes back, an adjustment; the other begins on the 10th
    await excel.type({ L6: 62, G7: from + 9 }, 'People');
    await excel.type({ F2: from + 3 }, 'Deals');
    await excel.type({ B6: 'Adams', C6: 10, E6: 'Taxi' }, 'Adjustments');
    expect(shown()).toEqual({
      lines: [
        ['Base', 'full month', 3000],
        ['Commission', '5% of 100,000 + 6% of 25,000 + 7% of 5,000', 6850],
        ['Clawback', '101 Vector (8/26/2026)', -1400],
        ['Meetings held', '62 of 60', 500],
        ['Adjustment', 'Taxi', 10],
        ['Draw', 'the minimum of 1,500 is reached', 0],
        ['Total', '', 8960],
      ],
      answer: [8960, ''],
      check: ['✓', 8960],
    });
    await excel.type({ D4: 'Brooks' }, 'Statement');
    expect(shown()).toEqual({
      lines: [
        ['Base', '21 of 30 days', 2100],
        ['Commission', '5% of 5,000', 250],
        ['Meetings held', '0: not enough yet', 0],
        ['Draw', 'lifted to the minimum of 1,050', 800],
        ['Total', '', 3150],
      ],
      answer: [3150, 'still owed: $800'],
      check: ['✓', 3150],
    });
    // a scheme that nobody can be paid by: no line, and the sentence says where to look
    await excel.type({ H5: 'five' }, 'Scheme');
    expect(told(excel.values('B9:K18', 'Statement'))).toEqual([
      ['Base', '', '#REF!'],
      ['Total', '', '#N/A'],
    ]);
    expect(String(excel.values('B2', 'Statement'))).toMatch(/^Cannot be calculated yet/);
  });

  test('Russian: the same in its words', async () => {
    live = await liveCommission(team, ['Adams', 'Brooks'], 'ru', true);
    const { statement } = sheetNamesOf('ru');
    expect(told(live.excel.values('B9:K18', statement))).toEqual([
      ['Оклад', 'полный месяц', 40_000],
      ['Комиссия', '5 % от 130 000', 6500],
      ['Встречи', '0: пока недостаточно', 0],
      ['Гарантированный минимум', 'доплата до минимума 30 000', 23_500],
      ['Итого', '', 70_000],
    ]);
    expect(live.excel.values('K6', statement).flat().map(plain)).toEqual(['остаток долга: $23 500']);
  });
});

/** What the summary says of a trace: day, deal, customer, component, basis, from, to, amount, rate, commission. */
async function summaryOf(trace: readonly (readonly CellValue[])[], language: Language = 'en') {
  const book = openBook(language === 'ru' ? 'ru-RU' : 'en-US');
  const [sheet] = book.workbook.Worksheets.$items();
  if (!sheet) throw new Error('no sheet');
  const total = trace.reduce((sum, row) => sum + Number(row[9]), 0);
  const header = [
    'Date',
    'Deal',
    'Customer',
    'Component',
    'Basis',
    'From',
    'To',
    'Amount',
    'Rate',
    'Commission',
  ];
  const cells = [header, ...trace, ['Total', '', '', '', '', '', '', '', '', total]];
  const rows = statementSummary({ language, top: 9, trace: '$B$23', month: '$D$5', total: '$K$5' });
  await book.run(() => {
    sheet.GetRange(`P1:Y${cells.length}`).Values = cells.map((row) => [...row]);
    sheet.GetRange('D5').Values = [[from]];
    sheet.GetRange('K5').Values = [[total]];
    sheet.GetRange('B23').Formulas = [[`=IF(P1:Y${cells.length}="","",P1:Y${cells.length})`]];
    for (const [column, key] of [
      ['B', 'label'],
      ['E', 'because'],
      ['K', 'amount'],
    ] as const)
      sheet.GetRange(`${column}9:${column}${8 + summaryRows}`).Formulas = rows.map((row) => [row[key]]);
  });
  await book.calm();
  const shown = told(sheet.GetRange('B9:K18').Values as CellValue[][]);
  book.dispose();
  return shown;
}

test('every kind of line says what it comes from', async () => {
  expect(
    await summaryOf([
      [from, 1, 'Vector', 'Commission', 'revenue', 0, 1, 100, 0.01, 1],
      [from, 1, 'Vector', 'Commission', 'revenue', 1, 2, 200, 0.025, 5],
      [from, 1, 'Vector', 'Commission', 'revenue', 2, 3, 300, 0.03, 9],
      [from, 2, 'Orion', 'Commission', 'revenue', 3, 4, 400, 0.04, 16],
      [from, 2, 'Orion', 'Above the cap: Commission', 'revenue', '', 15_000.5, '', '', -3],
      [from, 2, 'Orion', 'SPIFF*', 'revenue', 0, 400, 400, '', 50],
      [from, 3, 'Lyra', 'SPIFF*', 'revenue', 0, 400, 400, '', 50],
      ['', '', '', 'Below the gate: Bonus', 'attainment', 80_000, 62_000, '', '', 0],
      ['', '', '', 'Customers kept', 'KPI', 0.95, 0.97, '', '', 1500],
      [from, '', '', "'=leads", 'KPI', 0, 40, 40, '', 1000],
      ['', '', '', 'Base', '', '', '', 3000, 0.5, 1500],
      ['', '', '', 'Draw', '', '', '', 1500, '', -200],
    ]),
  ).toEqual([
    ['Base', '15 of 30 days', 1500],
    ['Commission', 'rates from 1% to 4% of 1,000', 31],
    ['Above the cap', 'at most 15,000.50', -3],
    ['SPIFF*', 'deals: 2', 100],
    ['Below the gate', '62,000 of 80,000', 0],
    ['Customers kept', '97% of 95%', 1500],
    ['=leads', 'counted: 40', 1000],
    ['Draw', 'draws of earlier months, taken back', -200],
    ['Total', '', 3928],
  ]);
});

test('what finds no row of its own stands together in the last one, and nothing is lost', async () => {
  const many = 'ABCDEFGHIJ'
    .split('')
    .map((name, index) => [from, index, '', `Part ${name}`, 'revenue', 0, 10, 10, 0.1, 1]);
  const lines = await summaryOf([
    ...many,
    ['', '', '', 'Удержание за возврат: Part A', 'revenue', 10, 0, -10, 0.1, -1],
  ]);
  expect(lines.map(([label]) => label)).toEqual([
    'Base',
    ...'ABCDEFG'.split('').map((name) => `Part ${name}`),
    'Other lines',
    'Total',
  ]);
  expect(lines.slice(-2)).toEqual([
    ['Other lines', '', 2],
    ['Total', '', 9],
  ]);
  expect(lines[1]).toEqual(['Part A', '10% of 10', 1]);
});
