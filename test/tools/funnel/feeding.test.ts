/** The feeding schedule, an option of the wizard: what it comes to, its cells, and the way back from them. */
import fc from 'fast-check';
import { languages, type Language } from '../../../src/language/language';
import { monthOf } from '../../../src/planning/calendar';
import { dayNumber } from '../../../src/planning/workdays/workdays';
import { snapshot } from '../../../src/tools/funnel/deals';
import { faultsOf } from '../../../src/tools/funnel/faults';
import {
  monthlyDeals,
  monthsMiss,
  monthsOf,
  nothingTyped,
  schedule,
  stageDays,
  usualDays,
} from '../../../src/tools/funnel/feeding/feeding';
import { feedingNames, monthsOn } from '../../../src/tools/funnel/feeding/names';
import { bandColumns, besideFunnel } from '../../../src/tools/funnel/feeding/place';
import { rebuild, rebuilds, standing, tableAfter } from '../../../src/tools/funnel/feeding/rebuild';
import { funnelSheet, stageRows } from '../../../src/tools/funnel/layout';
import { funnelNames } from '../../../src/tools/funnel/names';
import { changesTo, reopened } from '../../../src/tools/funnel/reopen';
import { periodOf, type PeriodKind } from '../../../src/tools/funnel/period';
import { reduce, type FunnelState } from '../../../src/tools/funnel/state';
import type { ColumnRemoval, PlanSheet, TableInfo, WorkbookPort } from '../../../src/workbook/port';
import type { SheetDescription, SheetPart } from '../../../src/workbook/sheet';
import { cornerOf } from '../../../src/workbook/excel/address';
import { drawnState } from './drawn';

const fed = (
  kind: PeriodKind = 'quarter',
  feeding: FunnelState['feeding'] = nothingTyped,
  language: Language = 'en',
) =>
  reduce(drawnState(language), {
    type: 'set',
    values: { feeding, period: periodOf(kind, dayNumber(2026, 9, 1)) },
  });
const sheetOf = (state: FunnelState, language: Language = 'en') =>
  funnelSheet(state, {
    language,
    currency: { symbol: '$', before: true },
    sheet: 'Plan',
    table: funnelNames[language].stages,
  });
const at = (sheet: Pick<SheetDescription, 'blocks'>, cell: string) =>
  sheet.blocks.find((block) => block.at === cell);

describe('days in each stage', () => {
  test('typical of the template, or as typed', () => {
    const state = fed();
    expect(usualDays(state)).toEqual([5, 10, 14, 21]);
    const id = state.stages[1]?.id ?? 0;
    expect(stageDays(fed('quarter', { days: { [id]: 3 }, deals: {} }))).toEqual([5, 3, 14, 21]);
    expect(stageDays(fed('quarter', { days: { [id]: undefined }, deals: {} }))[1]).toBeUndefined();
  });

  test('stretched to what the won deals of the table took, to the day', () => {
    const deals = snapshot(
      { table: 'Deals', column: 'Stage' },
      {
        stages: ['Won', 'Won', 'Meetings', 'Won', 'Won'],
        created: [46_000, 46_000, 46_000, '', 46_100],
        closed: [46_080, 46_120.7, 46_900, 46_000, 46_000],
      },
      [['Leads', 'Qualified', 'Meetings', 'Proposals', 'Won']],
    );
    // 80 and 120 days; an open deal, one without a date and one closed before it was created tell nothing
    expect(deals.cycle).toEqual({ days: 100, deals: 2 });
    const state = { ...fed(), snapshot: { ...deals } };
    expect(usualDays(state)).toEqual([10, 20, 28, 42]);
    expect(usualDays(state).reduce((sum, days) => sum + days, 0)).toBe(100);
  });
});

describe('deals by month', () => {
  test('the plan in equal shares; a month that is typed leaves the rest to the others', () => {
    expect(monthsOf(fed())).toHaveLength(3);
    expect(monthsOf(fed('year'))).toHaveLength(12);
    expect(monthlyDeals(fed())).toEqual([50 / 3, 50 / 3, 50 / 3]);
    expect(monthlyDeals(fed('quarter', { days: {}, deals: { 1: 30 } }))).toEqual([10, 30, 10]);
    expect(monthlyDeals(fed('quarter', { days: {}, deals: { 1: 60 } }))).toEqual([0, 60, 0]);
  });

  test('months that miss the plan are told by how much', () => {
    expect(monthsMiss(fed('quarter', { days: {}, deals: { 1: 30 } }))).toBe(0);
    expect(monthsMiss(fed('quarter', { days: {}, deals: { 0: 10, 1: 20, 2: 30 } }))).toBe(10);
    expect(monthsMiss(fed('quarter', { days: {}, deals: { 1: 60 } }))).toBe(10);
  });

  test('whatever is typed: a stage receives in all what the months need of it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.option(fc.nat(80), { nil: undefined }), { minLength: 3, maxLength: 3 }),
        fc.array(fc.nat(200), { minLength: 4, maxLength: 4 }),
        (typed, days) => {
          const base = fed();
          const deals = Object.fromEntries(
            typed.flatMap((each, month) => (each === undefined ? [] : [[month, each]])),
          );
          const state = fed('quarter', {
            days: Object.fromEntries(base.stages.slice(0, 4).map(({ id }, index) => [id, days[index]])),
            deals,
          });
          const won = monthlyDeals(state).reduce<number>((sum, each) => sum + (each ?? 0), 0);
          const shares = [0.45, 149 / 270, 104 / 149, 42 / 104, 1];
          schedule(state)?.forEach(({ before, months }, stage) => {
            const later = shares.slice(stage).reduce((product, share) => product * share, 1);
            expect(months.reduce((sum, each) => sum + each, before)).toBeCloseTo(won / later, 6);
          });
          expect(monthsMiss(state)).toBeCloseTo(won - 50, 6);
        },
      ),
    );
  });
});

test('faults: days and deals that cannot be read, at their fields', () => {
  const state = fed();
  const id = state.stages[0]?.id ?? 0;
  const wrong = fed('quarter', { days: { [id]: undefined }, deals: { 2: undefined, 0: 5 } });
  expect(faultsOf(wrong, 'team')).toEqual([
    { field: `days:${id}`, key: 'stageDays' },
    { field: 'month:2', key: 'monthDeals' },
  ]);
  expect(faultsOf(fed('quarter', { days: { [id]: 4000 }, deals: {} }), 'team')).toHaveLength(1);
  expect(faultsOf(fed(), 'team')).toEqual([]);
});

describe.each(languages)('the sheet in %s', (language) => {
  const names = funnelNames[language];
  const feeding = feedingNames[language];

  test('the table has a column of days, the schedule a band of its own with live formulas', () => {
    const sheet = sheetOf(fed('quarter', nothingTyped, language), language);
    expect(sheet.tables).toEqual([{ name: names.stages, range: 'B19:F24' }]);
    expect(at(sheet, 'E19')?.values).toEqual([[names.days]]);
    expect(at(sheet, 'E20')?.values).toEqual([[5], [10], [14], [21], ['']]);
    expect(at(sheet, 'F20')?.formulas?.[0]).toEqual(['=IFERROR(INDEX($I$20:$I$49,ROW()-ROW($I$19)),"")']);
    const table = names.stages;
    expect(at(sheet, 'O20')?.formulas).toEqual([
      [
        `=SALES.FUNNEL.SCHEDULE($P$16:$R$16,${table}[${names.conversion}],${table}[${names.days}],${feeding.start},"values")`,
      ],
    ]);
    expect(at(sheet, 'S20')?.formulas).toEqual([
      [
        `=SALES.FUNNEL.STOCK(${table}[${names.needed}],${table}[${names.days}],EDATE(${feeding.start},3)-${feeding.start})`,
      ],
    ]);
    expect(at(sheet, 'P16')?.formulas?.[0]?.[0]).toBe(
      '=IF(P15<>"",P15,MAX(0,($O$7-SUM($P$15:$R$15))/COUNTBLANK($P$15:$R$15)))',
    );
    expect(at(sheet, 'O5')?.values).toEqual([[dayNumber(2026, 7, 1)]]);
    expect(sheet.names).toContainEqual({ name: feeding.month(3), refersTo: 'R15' });
    expect(sheet.charts).toHaveLength(2);
  });

  test('conditional formats rest on numbers and emptiness', () => {
    for (const { formula } of sheetOf(fed('year', nothingTyped, language), language).conditionals ?? [])
      expect(formula.replace(/""/g, '')).not.toContain('"');
  });
});

test.each(['month', 'quarter', 'year'] as const)(
  'no two blocks overlap, and nothing stands below what grows: %s',
  (kind) => {
    const sheet = sheetOf(fed(kind));
    const taken = new Map<string, string>();
    for (const block of sheet.blocks) {
      const { row, column } = cornerOf(block.at);
      (block.values ?? block.formulas ?? []).forEach((line, down) =>
        line.forEach((_, across) => {
          const cell = `${row + down},${column + across}`;
          expect([block.at, taken.get(cell)]).toEqual([block.at, undefined]);
          taken.set(cell, block.at);
          // under the rows of the stages there is nothing
          expect(row + down).toBeLessThanOrEqual(23);
        }),
      );
    }
    const right = cornerOf(`${bandColumns(monthsOf(fed(kind)).length).split(':')[1]}1`).column;
    for (const cell of taken.keys()) expect(Number(cell.split(',')[1])).toBeLessThan(right);
    // cells that the chart reads are those it covers
    const chart = sheet.charts?.[1];
    const [from, to] = [cornerOf(chart?.from ?? ''), cornerOf(chart?.to ?? '')];
    for (const part of [chart?.source ?? '', chart?.labels ?? '']) {
      for (const corner of part.split(':').map(cornerOf)) {
        expect(corner.row).toBeGreaterThanOrEqual(from.row);
        expect(corner.row).toBeLessThanOrEqual(to.row);
        expect(corner.column).toBeLessThanOrEqual(to.column);
      }
    }
  },
);

describe('a sheet that stands', () => {
  const language = 'en' as const;
  const names = funnelNames[language];
  const feeding = feedingNames[language];
  const headers = [names.stage, names.conversion, names.basis, names.needed];
  const withDays = [...headers.slice(0, 3), names.days, names.needed];
  const values = {
    [names.title]: 'Reference funnel, Q3 2026',
    [names.target]: 1_000_000,
    [names.averageDeal]: 20_000,
    [names.reps]: 5,
    [names.absences]: 0,
    [names.workdays]: 65,
    [names.firstStage]: 'Leads',
  };
  const without: PlanSheet = {
    tool: 'funnel',
    sheet: 'Plan',
    values,
    addresses: { [names.firstStage]: 'F20' },
  };
  const with3: PlanSheet = {
    ...without,
    values: {
      ...values,
      [feeding.start]: 46_204,
      [feeding.stage]: 'Leads',
      [feeding.month(1)]: '',
      [feeding.month(2)]: 30,
      [feeding.month(3)]: '',
    },
    addresses: { [names.firstStage]: 'G20' },
  };
  const table = (columns: readonly string[]): TableInfo => ({
    name: 'Funnel_Stages',
    sheet: 'Plan',
    headers: columns,
    rows: 5,
  });
  const rows = stageRows(drawnState('en'), 'en').map((row, index) => [
    ...row,
    [4, 8, 12, 16, ''][index] ?? '',
    0,
  ]);
  const reopenedState = () => reopened(with3, table(withDays), rows, 46_000, 'US') as FunnelState;

  /** What is asked of a workbook, in order; `failAt` is the call that fails. */
  function workbook(failAt = -1) {
    const calls: unknown[][] = [];
    const call = async (...given: unknown[]) => {
      calls.push(given);
      if (calls.length === failAt) throw new Error('The host gave up.');
    };
    const port = {
      insertPart: (sheet: string, part: SheetPart) => call('insertPart', sheet, part.newColumns),
      removeColumns: (sheet: string, removal: ColumnRemoval) => call('removeColumns', sheet, removal.columns),
    } as unknown as WorkbookPort;
    return { port, calls };
  }

  test('is opened with its days and the months that were typed, and written back the same', () => {
    const state = reopenedState();
    expect(monthsOn(with3, feeding)).toBe(3);
    expect(stageDays(state)).toEqual([4, 8, 12, 16]);
    expect(state.feeding?.deals).toEqual({ 1: 30 });
    expect(monthOf(46_204)).toBe(monthsOf(state)[0]);
    const changes = changesTo(with3, table(withDays), state);
    expect(changes?.values).toMatchObject({ [feeding.month(1)]: '', [feeding.month(2)]: 30 });
    // the first month may have been changed on the sheet: it is written with another period only
    expect(changes?.values).not.toHaveProperty(feeding.start);
    expect(changes?.tables['Funnel_Stages']?.map((row) => row[3])).toEqual([4, 8, 12, 16, '']);
    const later = reduce(state, { type: 'set', values: { period: periodOf('quarter', 46_300) } });
    expect(changesTo(with3, table(withDays), later)?.values[feeding.start]).toBe(dayNumber(2026, 10, 1));
    expect(reopened(without, table(headers), rows, 46_000, 'US')?.feeding).toBeUndefined();
  });

  test('what stands beside begins after the band', () => {
    expect(besideFunnel(without)).toBe('M');
    expect(besideFunnel(with3)).toBe('X');
  });

  test('asked for: a column of days and the band are put in; given up: they are taken away', async () => {
    const here = standing(without, table(headers));
    if (!here) throw new Error('It stands.');
    const state = reopenedState();
    expect(rebuilds(here, state)).toBe(true);
    expect(tableAfter(here, state).headers).toEqual(withDays);
    const on = workbook();
    const undo = await rebuild(on.port, { ...state, feeding: undefined }, state, here);
    await undo();
    expect(on.calls).toEqual([
      [
        'insertPart',
        'Plan',
        [
          { at: 'E', count: 1 },
          { at: 'N', count: 10 },
        ],
      ],
      ['removeColumns', 'Plan', ['N:W', 'E:E']],
    ]);
    const there = standing(with3, table(withDays));
    if (!there) throw new Error('It stands.');
    const off = workbook();
    const none = { ...state, feeding: undefined };
    expect(rebuilds(there, state)).toBe(false);
    expect(tableAfter(there, none).headers).toEqual(headers);
    await rebuild(off.port, state, none, there);
    expect(off.calls).toEqual([['removeColumns', 'Plan', ['N:W', 'E:E']]]);
  });

  test('for another number of months the band is made anew; where that fails the old one is put back', async () => {
    const there = standing(with3, table(withDays));
    if (!there) throw new Error('It stands.');
    const state = reopenedState();
    const year = reduce(state, { type: 'periodKind', kind: 'year' });
    const book = workbook(2);
    await expect(rebuild(book.port, state, year, there)).rejects.toThrow('gave up');
    expect(book.calls).toEqual([
      ['removeColumns', 'Plan', ['N:W']],
      ['insertPart', 'Plan', [{ at: 'N', count: 17 }]],
      ['insertPart', 'Plan', [{ at: 'N', count: 10 }]],
    ]);
  });
});
