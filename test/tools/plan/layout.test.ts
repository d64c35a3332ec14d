import { texts } from '../../kit/texts';
import { planSheet } from '../../../src/tools/plan/layout';
import { planNames } from '../../../src/tools/plan/names';
import { reopened, planTablesOf, changesTo } from '../../../src/tools/plan/reopen';
import type { Language } from '../../../src/language/language';
import type { CellValue, PlanSheet, TableInfo } from '../../../src/workbook/port';
import type { Block, SheetDescription } from '../../../src/workbook/sheet';
import { cornerOf } from '../../../src/workbook/excel/address';
import type { PlanState } from '../../../src/tools/plan/state';
import { day, january, outcome, planned } from './kit';

const languages: readonly Language[] = ['en', 'ru'];

function drawn(change: Partial<PlanState> = {}, language: Language = 'en'): SheetDescription {
  const state = planned(change);
  if (!state.sales) throw new Error('There are no sales.');
  return planSheet(state, state.sales, outcome(change), {
    language,
    currency: { symbol: '$', before: true },
    sheet: 'Plan 2027',
    tables: planNames[language].tables,
    country: 'US',
    asOf: day('2027-03-17'),
  });
}

const formulasIn = ({ blocks }: SheetDescription): string[] =>
  blocks.flatMap(({ formulas = [] }) =>
    formulas
      .flat()
      .map(String)
      .filter((cell) => cell.startsWith('=')),
  );

interface Box {
  readonly from: { readonly row: number; readonly column: number };
  readonly rows: number;
  readonly columns: number;
}
const boxOf = ({ at, values, formulas }: Block): Box => {
  const cells = values ?? formulas ?? [];
  return { from: cornerOf(at), rows: cells.length, columns: cells[0]?.length ?? 0 };
};

test.each(languages)('no two blocks share a cell, and nothing stands below a spill (%s)', (language) => {
  const { blocks, tables = [] } = drawn({}, language);
  const boxes = blocks.map(boxOf);
  const taken = new Set<string>();
  for (const { from, rows, columns } of boxes)
    for (let row = 0; row < rows; row += 1)
      for (let column = 0; column < columns; column += 1) {
        const cell = `${from.row + row}:${from.column + column}`;
        expect(taken.has(cell)).toBe(false);
        taken.add(cell);
      }
  // rows from 12 on: spills begin there, tables and chart data have columns without one
  const below = boxes.filter(({ from }) => from.row > 11);
  expect(below).toEqual([]);
  expect(tables.every(({ range }) => cornerOf(range.split(':')[0] ?? '').row === 10)).toBe(true);
});

test.each(languages)(
  'formulas name their own sheet only, and nothing Excel 2021 does not know (%s)',
  (language) => {
    const known =
      /^(XLOOKUP|XMATCH|LET|SEQUENCE|MMULT|TRANSPOSE|LOOKUP|IF|IFERROR|CHOOSE|ISNUMBER|ROUND|ROUNDUP|ROWS|FILTER|SUM|MAX|MIN|ABS|AND|N|NA|TRIM|DATE|YEAR|MONTH|DAY|EDATE|EOMONTH|FIXED|TEXTJOIN)$/;
    for (const formula of formulasIn(drawn({}, language))) {
      expect(formula).not.toMatch(/!\$?[A-Z]/);
      for (const [, name] of formula.replace(/"[^"]*"/g, '').matchAll(/(SALES\.[A-Z.]+|[A-Z]+)\(/g))
        expect(name?.startsWith('SALES.') || known.test(name ?? '') ? '' : name).toBe('');
      // R and C are rows and columns to Excel, not names
      expect(formula).not.toMatch(/LET\([rc],|,[rc],SEQUENCE/i);
      expect(formula.length).toBeLessThan(8192);
    }
  },
);

test('texts of the sheet are in its builder’s language', () => {
  const russian = drawn({}, 'ru')
    .blocks.flatMap(({ values = [] }) => values.flat())
    .filter((cell) => typeof cell === 'string');
  const own = new Set(['Orders', 'Date', 'Rep', 'Amount', 'Adams', 'Brooks']);
  expect(russian.filter((cell) => /[a-z]{2}/i.test(cell) && !own.has(cell))).toEqual([]);
});

test('a rep called =cmd() is data, in the team’s table as everywhere', () => {
  const rows = [[day('2026-07-01'), '=cmd()', 10]] as const;
  const state = planned({}, rows);
  if (!state.sales) throw new Error('There are no sales.');
  const sheet = planSheet(state, state.sales, outcome({}, rows), {
    language: 'en',
    currency: { symbol: '$', before: true },
    sheet: 'Plan',
    tables: planNames.en.tables,
    country: 'none',
    asOf: day('2027-03-17'),
  });
  const asFormula = sheet.blocks.flatMap(({ formulas = [] }) => formulas.flat());
  expect(asFormula).not.toContain('=cmd()');
  expect(sheet.blocks.some(({ values = [] }) => values.flat().includes('=cmd()'))).toBe(true);
});

/** What the workbook would say of a sheet: values of its names, and its tables with their rows. */
function found(sheet: SheetDescription): {
  plan: PlanSheet;
  tables: TableInfo[];
  rows: Record<string, CellValue[][]>;
} {
  const at = (address: string): CellValue => {
    const { row, column } = cornerOf(address);
    for (const { at: start, values = [] } of sheet.blocks) {
      const from = cornerOf(start);
      const value = values[row - from.row]?.[column - from.column];
      if (value !== undefined) return value;
    }
    return '';
  };
  const rows: Record<string, CellValue[][]> = {};
  const tables = (sheet.tables ?? []).map(({ name, range }) => {
    const [start = '', end = ''] = range.split(':');
    const first = cornerOf(start);
    const last = cornerOf(end);
    const header = sheet.blocks.find((block) => block.at === start)?.values?.[0] ?? [];
    const body = sheet.blocks.find((block) => block.at === start.replace(/\d+/, '12'))?.values ?? [];
    rows[name] = body.map((row) => [...row]);
    return { name, sheet: sheet.name, headers: header.map(String), rows: last.row - first.row };
  });
  return {
    plan: {
      tool: 'plan',
      sheet: sheet.name,
      values: Object.fromEntries((sheet.names ?? []).map(({ name, refersTo }) => [name, at(refersTo)])),
    },
    tables,
    rows,
  };
}

const told: Partial<PlanState> = {
  growth: 0.12,
  growthKind: 'rep',
  growthOfRep: { adams: 0.2 },
  growthOfMonth: Array.from({ length: 12 }, (_, month) => (month === 4 ? 0 : undefined)),
  roundTo: 100,
  target: 9000,
  corrections: [
    { id: 1, rep: 'brooks', month: 'all', value: undefined, why: '' },
    { id: 2, rep: 'adams', month: january + 2, value: 700, why: 'new contract' },
    { id: 3, rep: 'adams', month: january + 3, value: 0, why: '' },
  ],
  newReps: [{ id: 4, name: 'Nova', share: 0.3, from: january + 1 }],
  leaving: [{ id: 5, rep: 'brooks', to: 'adams', from: january + 6 }],
};

test.each(languages)('a sheet read back gives the same plan (%s)', (language) => {
  const { plan, tables, rows } = found(drawn(told, language));
  const known = planTablesOf(plan, tables);
  const of = (table: keyof typeof known) => rows[known[table]?.name ?? ''] ?? [];
  const state = reopened(
    plan,
    known,
    { team: of('team'), corrections: of('corrections'), months: of('months'), ramp: of('ramp') },
    { table: 'Orders', columns: { date: 'Date', rep: 'Rep', amount: 'Amount' } },
  );
  if (!state) throw new Error('The sheet is not read.');
  const again = outcome({ ...state, sales: planned().sales });
  expect(again.reps).toEqual(outcome(told).reps);
  expect(state).toMatchObject({ growth: 0.12, roundTo: 100, target: 9000, start: january });
});

test('changes go into inputs and tables; rows of other months and columns of the user’s own stay', () => {
  const { plan, tables, rows } = found(drawn(told));
  const known = planTablesOf(plan, tables);
  const team = (rows['Plan_Team'] ?? []).map((row) => [...row, `note on ${row[0]}`]);
  const corrections = [...(rows['Plan_Overrides'] ?? []), ['Adams', day('2026-05-01'), 1, 'last year’s']];
  const info = { ...known, team: { ...known.team, headers: [...(known.team?.headers ?? []), 'Note'] } };
  const state = reopened(
    plan,
    info as typeof known,
    { team, corrections, months: rows['Plan_Months'] ?? [], ramp: rows['Plan_Ramp'] ?? [] },
    { table: 'Orders', columns: {} },
  );
  if (!state) throw new Error('The sheet is not read.');
  const full = { ...state, growth: 0.05, sales: planned().sales };
  const changes = changesTo(plan, info as typeof known, { team, corrections }, full, outcome(full));
  expect(changes?.values['Plan_Growth']).toBe(0.05);
  expect(changes?.tables['Plan_Overrides']).toContainEqual(['Adams', day('2026-05-01'), 1, 'last year’s']);
  expect(changes?.tables['Plan_Team']?.map((row) => row[7])).toEqual([
    'note on Adams',
    'note on Brooks',
    'note on Nova',
  ]);
});

test('the plan’s words are there in both languages', () => {
  for (const language of languages) {
    const { plan } = texts(language);
    expect(plan.months).toHaveLength(12);
    expect(plan.sheet.fact.periods).toHaveLength(3);
  }
});
