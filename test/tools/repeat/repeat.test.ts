/** “How repeat is my business?” without Excel: what orders tell, and the sheets as data. */
import { sentenceOf } from '../../../src/functions/kit/sentences';
import { languages, type Language } from '../../../src/language/language';
import { texts } from '../../kit/texts';
import { serialOf } from '../../../src/planning/calendar';
import { likelyLost } from '../../../src/planning/customers/likely-lost';
import { orderBook } from '../../../src/planning/customers/order-book';
import { PlanningProblem } from '../../../src/planning/problem';
import { argumentsOf, columnFormula, columnIn } from '../../../src/tools/kit/references';
import { tool } from '../../../src/tools/repeat';
import { chosen, repeatAnswer, type Days, type RepeatAnswer } from '../../../src/tools/repeat/answer';
import { repeatNames } from '../../../src/tools/repeat/names';
import { changesTo, daysOf, sourceOf } from '../../../src/tools/repeat/reopen';
import type { PlanSheet, TableInfo } from '../../../src/workbook/port';
import { repeatSheets } from '../../../src/tools/repeat/sheets';

const day = serialOf;
const today = serialOf('2026-03-01');
const noDays = { from: undefined, to: undefined };
type Sale = readonly [string, string, number];
const columnsOf = (sales: readonly Sale[]) => ({
  date: sales.map(([date]) => day(date)),
  customer: sales.map(([, customer]) => customer),
  amount: sales.map(([, , amount]) => amount),
  order: undefined,
});

/** Ann came every ten days and then not for thirty; Bob is on time; Cid bought twice only; Dora is as lost as Ann, and dearer. */
const sales: readonly Sale[] = [
  ['2026-01-01', 'Ann', 10],
  ['2026-01-11', 'Ann', 10],
  ['2026-01-21', 'Ann', 10],
  ['2026-01-21', 'Ann', 5],
  ['2026-01-25', 'Ann', -5],
  ['2026-01-01', 'Dora', 100],
  ['2026-01-06', 'Dora', 100],
  ['2026-01-11', 'Dora', 100],
  ['2026-01-10', 'Bob', 50],
  ['2026-01-30', 'Bob', 50],
  ['2026-02-20', 'Bob', 50],
  ['2026-01-01', 'Cid', 500],
  ['2026-01-02', 'Cid', 500],
];

describe('customers likely to be lost', () => {
  const columns = columnsOf(sales);
  const book = orderBook({
    dates: columns.date.map((cell) => [cell]),
    customers: columns.customer.map((cell) => [cell]),
    amounts: columns.amount.map((cell) => [cell]),
  });

  it('three purchases or more, silent for twice the usual gap; those who brought most first', () => {
    expect(likelyLost(book, day('2026-02-20')).map(({ alive: _, ...rest }) => rest)).toEqual([
      { customer: 'Dora', purchases: 3, revenue: 300, last: day('2026-01-11'), gap: 5, silent: 40 },
      { customer: 'Ann', purchases: 3, revenue: 30, last: day('2026-01-21'), gap: 10, silent: 30 },
    ]);
  });

  it('a gap later nobody is lost yet; what comes after the day is not known', () => {
    expect(likelyLost(book, day('2026-02-09')).map(({ customer }) => customer)).toEqual(['Dora']);
    expect(likelyLost(book, day('2026-01-15'))).toEqual([]);
  });
});

describe('the answer', () => {
  it('looks at the last twelve months, and says when the data begin too late for that', () => {
    const long = columnsOf([
      ['2024-03-05', 'Ann', 100],
      ['2026-02-10', 'Ann', 300],
      ['2026-02-11', 'Bob', 100],
    ]);
    const answer = repeatAnswer(long, noDays, today);
    expect([answer.start, answer.months, answer.share, answer.level]).toEqual([
      day('2025-03-01'),
      12,
      0.75,
      3,
    ]);
    expect([answer.beginsLate, answer.cohortsBy]).toEqual([true, 'month']);
    expect(repeatAnswer(columnsOf(sales), noDays, today)).toMatchObject({ months: 2, beginsLate: true });
    const older = repeatAnswer(
      columnsOf([
        ['2023-01-05', 'Ann', 1],
        ['2026-02-10', 'Ann', 1],
      ]),
      noDays,
      today,
    );
    expect([older.beginsLate, older.cohortsBy]).toEqual([false, 'quarter']);
  });

  it('without revenue there is no share and no level', () => {
    expect(repeatAnswer(columnsOf([['2026-02-10', 'Ann', 0]]), noDays, today)).toMatchObject({
      share: undefined,
      level: undefined,
    });
  });

  it('needs date, customer and amount; the order number may be missing', () => {
    expect(chosen({ date: 'D', customer: 'C' })).toBeUndefined();
    expect(chosen({ date: 'D', customer: 'C', amount: 'A' })).toBeDefined();
  });
});

const sheetsOf = (answer: RepeatAnswer, language: Language = 'en') =>
  repeatSheets(answer, {
    language,
    currency: { symbol: '₽', before: false },
    list: { name: 'Orders', sheet: 'Orders', headers: ['D', 'C', 'A', 'N'], rows: 13 },
    columns: { date: 'D', customer: 'C', amount: 'A', order: 'N' },
    to: undefined,
    names: texts(language).repeat.sheet.names,
  });

describe.each(languages)('the sheets in %s', (language) => {
  const answer = repeatAnswer(columnsOf(sales), noDays, today);
  const { names } = texts(language).repeat.sheet;
  const [share, cohorts, lost] = sheetsOf(answer, language);
  const formulas = (sheet: typeof share): string[] =>
    (sheet?.blocks ?? [])
      .flatMap(({ formulas: cells }) => cells?.flat() ?? [])
      .filter((cell): cell is string => typeof cell === 'string' && cell.includes('SALES.'));

  it('hold live formulas on the list', () => {
    expect(formulas(share)).toEqual([
      '=INDEX(SALES.REPEAT.SHARE(Orders[D],Orders[C],Orders[A],Orders[N],C5,C6,"whole",,"values"),1,7)',
      '=TRANSPOSE(SALES.REPEAT.LEVEL(C7))',
      '=SALES.REPEAT.SHARE(Orders[D],Orders[C],Orders[A],Orders[N],C5,C6)',
    ]);
    expect(share?.blocks.find(({ at }) => at === 'C6')?.formulas).toEqual([['=MAX(Orders[D])']]);
    expect(formulas(cohorts)).toEqual(['=SALES.COHORTS(Orders[D],Orders[C],,"month",13,"customer share")']);
    expect(formulas(lost)).toEqual(['=SALES.CUSTOMER.LOST(Orders[D],Orders[C],Orders[A],C4,Orders[N])']);
  });

  it('caution about the first period, heat on what came back', () => {
    const said = share?.blocks.flatMap(({ values }) => values?.flat() ?? []).map(String) ?? [];
    expect(said.some((text) => text.includes('2026'))).toBe(true);
    expect(cohorts?.colorScales?.[0]?.range).toMatch(/^E6:P/);
  });

  it('nothing stands below a spill that can grow', () => {
    const rows = share?.blocks.map(({ at }) => Number(/\d+$/.exec(at)?.[0])) ?? [];
    expect(Math.max(...rows)).toBe(29); // the helper cells of the chart, beside the table
  });

  it('opened again: the list, its columns and the days; only days that changed are written', () => {
    const known = repeatNames[language];
    const list: TableInfo = { name: 'Orders', sheet: 'Orders', headers: ['D', 'C', 'A', 'N'], rows: 13 };
    const formulaAt = (cell: string): string => {
      const at = share?.names?.find(({ name }) => name === cell)?.refersTo;
      return String(share?.blocks.find((block) => block.at === at)?.formulas?.[0]?.[0]);
    };
    const plan: PlanSheet = {
      tool: 'repeat',
      sheet: names.share,
      values: { [known.from]: answer.start, [known.to]: answer.end, [known.share]: 0.3, [known.level]: 2 },
      formulas: { [known.share]: formulaAt(known.share), [known.to]: formulaAt(known.to) },
    };
    expect(sourceOf(plan, [{ ...list, name: 'Other' }, list])).toEqual({
      table: 'Orders',
      columns: { date: 'D', customer: 'C', amount: 'A', order: 'N' },
    });
    expect(sourceOf(plan, [])).toBeUndefined();
    expect(daysOf(plan)).toEqual({ from: answer.start, to: undefined });
    const live = '=MAX(Orders[D])';
    expect(changesTo(plan, daysOf(plan) as Days & { from: number }, live)).toEqual({
      values: {},
      formulas: {},
    });
    expect(changesTo(plan, { from: 46030, to: 46040 }, live)).toEqual({
      values: { [known.from]: 46030, [known.to]: 46040 },
      formulas: {},
    });
    const fixed: PlanSheet = { ...plan, formulas: { [known.share]: formulaAt(known.share) } };
    expect(daysOf(fixed).to).toBe(answer.end);
    expect(changesTo(fixed, { from: answer.start, to: undefined }, live)).toEqual({
      values: {},
      formulas: { [known.to]: live },
    });
    expect(tool.marks?.some((mark) => mark in plan.values)).toBe(true);
    const dollars = { decimal: '.', group: ',', currency: { symbol: '$', before: true } };
    expect(tool.describe(plan, language, dollars)).toMatchObject({
      line: expect.stringMatching(/30.*2/),
      usualSheet: names.share,
    });
  });
});

test('a plain list is told from its formula, grown or not, with quotation marks or without', () => {
  const list: TableInfo = {
    name: 'May!B3:E90',
    sheet: 'May',
    headers: ['Date', 'Client', 'Sum', 'No'],
    rows: 87,
    range: 'B3:E90',
  };
  const before = columnFormula({ ...list, range: 'B3:E20' }, 'Client');
  expect(columnIn(before, [list])).toEqual({ table: 'May!B3:E90', column: 'Client' });
  expect(columnIn(before.replaceAll("'", ''), [list])?.column).toBe('Client');
  expect(columnIn('SUM(A1)', [list])).toBeUndefined();
  expect(argumentsOf('=INDEX(SALES.X(\'a,b\'!A1,T[[x,y]],,{1,2},"q,"),1,7)', 'SALES.X')).toEqual([
    "'a,b'!A1",
    'T[[x,y]]',
    '',
    '{1,2}',
    '"q,"',
  ]);
  expect(argumentsOf('=SUM(A1)', 'SALES.X')).toEqual([]);
});

describe('bad data', () => {
  it('rows dated after today are counted, and the last day that is not ahead ends the time', () => {
    const answer = repeatAnswer(columnsOf([...sales, ['2062-01-01', 'Bob', 9]]), noDays, today);
    expect([answer.ahead, answer.last, answer.end]).toEqual([1, day('2026-02-20'), day('2026-02-20')]);
    expect(answer.lost.map(({ customer }) => customer)).toEqual(['Dora', 'Ann']);
    const { share: sheet } = { share: sheetsOf(answer)[0] };
    expect(sheet?.blocks.find(({ at }) => at === 'C6')?.values).toEqual([[day('2026-02-20')]]);
    expect(JSON.stringify(sheet?.blocks)).toContain('later than 2026-02-20');
    const all = repeatAnswer(columnsOf([['2062-01-01', 'Bob', 9]]), noDays, today);
    expect([all.ahead, all.last]).toEqual([1, day('2062-01-01')]);
  });

  it.each([
    ['no rows', { date: [], customer: [], amount: [] }, 'noOrders'],
    ['blank rows', { date: ['', ''], customer: ['', ''], amount: ['', ''] }, 'noOrders'],
    ['text for an amount', { date: [46000], customer: ['Ann'], amount: ['12 pcs'] }, 'notNumber'],
    ['text for a date', { date: [46000, 'soon'], customer: ['Ann', 'Bob'], amount: [5, 6] }, 'notDate'],
    ['no customer', { date: [46000], customer: [''], amount: [5] }, 'rowIncomplete'],
  ])('%s: a sentence names what is wrong', (_, cells, code) => {
    let problem: unknown;
    try {
      repeatAnswer({ ...cells, order: undefined }, noDays, today);
    } catch (error) {
      problem = error;
    }
    expect(problem).toBeInstanceOf(PlanningProblem);
    const { problem: told } = problem as PlanningProblem;
    expect(told.code).toBe(code);
    for (const language of languages) expect(sentenceOf(told, language)).toMatch(/\p{L}{3}.*\.$/u);
  });

  it('one row: a customer who is new, no share of repeat, nobody lost', () => {
    const answer = repeatAnswer(columnsOf([['2026-02-10', 'Ann', 100]]), noDays, today);
    expect(answer).toMatchObject({ months: 1, share: 0, level: 1, lost: [], ahead: 0 });
  });

  it('days the wrong way round are a problem, not a figure', () => {
    expect(() => repeatAnswer(columnsOf(sales), { from: 46100, to: 46000 }, today)).toThrow(PlanningProblem);
  });
});
