/** Figures from the workbook's lists: what the pane tells is what the sheet's formulas come to. */
import { schemeCells, schemeHeaders, roleTemplates } from '../../../src/tools/commission/templates';
import { costOfLead, guessChannels } from '../../../src/tools/profit/data/channels';
import {
  averageDeal,
  guessDeals,
  guessWon,
  type Cells,
  type DealColumn,
} from '../../../src/tools/profit/data/deals';
import { bonusByRole, schemesIn } from '../../../src/tools/profit/data/scheme';
import type { Finding } from '../../../src/tools/profit/data/source';
import { profitSheet } from '../../../src/tools/profit/layout';
import { profitNames } from '../../../src/tools/profit/names';
import { changesTo, reopened, withRates } from '../../../src/tools/profit/reopen';
import { firstState, outcome, withFigures } from '../../../src/tools/profit/state';
import type { CellValue, TableInfo } from '../../../src/workbook/port';
import { liveBook, type LiveBook } from '../../kit/live-book';

type Rows = readonly (readonly CellValue[])[];
const tables: Readonly<Record<string, Rows>> = {
  Orders: [
    ['Date', 'Order', 'Customer', 'Amount'],
    [46000, 1, 'A', 100],
    [46000, 1, 'A', 50],
    [46001, 2, 'B', 300],
    [46002, 3, 'B', -20],
    [46003, 4, 'C', ''],
    [46004, 5, 'C', 'n/a'],
  ],
  Deals: [
    ['Deal', 'Stage', 'Amount'],
    ['x', 'Won', 1000],
    ['y', 'won', 2000],
    ['z', 'Lost', 90],
    ['u', 'Won*', 7],
    ['v', 'Won', 0],
  ],
  Channels: [
    ['Channel', 'Leads', 'Customers', 'Cost'],
    ['Site', 80, 10, 50000],
    ['Mail', 120, 10, 50000],
    ['Fair', 'many', '', ''],
  ],
  Scheme: [
    schemeHeaders.en,
    ...roleTemplates.flatMap((template) => schemeCells(template, 'en')),
    ['Hunter', 'Deal', 'count', '', '', '', 250, '', '', 'новые', '', '', '', ''].slice(
      0,
      schemeHeaders.en.length,
    ),
    ['Hunter', 'Share', 'маржа', '', '', '', 0.1, '', '', '', '', '', '', ''].slice(
      0,
      schemeHeaders.en.length,
    ),
  ],
};

const info = (name: string): TableInfo => ({
  name,
  sheet: name,
  headers: (tables[name]?.[0] ?? []).map(String),
  rows: (tables[name]?.length ?? 1) - 1,
});
const lists = Object.keys(tables).map(info);
const cellsOf = <Key extends string>(
  name: string,
  columns: Readonly<Partial<Record<Key, string>>>,
): Cells<Key> => {
  const cells: Partial<Record<Key, CellValue[]>> = {};
  for (const key of Object.keys(columns) as Key[]) {
    const place = info(name).headers.indexOf(columns[key] ?? '');
    if (place >= 0) cells[key] = (tables[name] ?? []).slice(1).map((row) => row[place] ?? '');
  }
  return cells;
};

const names = profitNames.en;
const known = (finding: Finding | undefined): Finding => {
  if (!finding) throw new Error('Nothing was found.');
  return finding;
};
const figures = { revenue: 55000, cost: 40000 };
const scheme = () => {
  const [found] = schemesIn(lists);
  if (!found) throw new Error('There is no scheme.');
  return found;
};
const bonuses = () => bonusByRole(scheme(), cellsOf('Scheme', scheme().columns), names, figures);

describe('what the pane tells', () => {
  it('the average order: amounts above 0, lines of one number together', () => {
    const picked = guessDeals(lists);
    expect(picked).toEqual({ table: 'Orders', columns: { amount: 'Amount', order: 'Order' } });
    const columns = picked?.columns ?? {};
    expect(averageDeal(info('Orders'), columns, cellsOf('Orders', columns), undefined)?.values).toEqual({
      revenue: 225,
    });
    const single = { amount: 'Amount' };
    expect(averageDeal(info('Orders'), single, cellsOf('Orders', single), undefined)?.values).toEqual({
      revenue: 150,
    });
  });

  it('of a table of deals only the won ones count, and none where the stage is not known', () => {
    const columns = { amount: 'Amount', stage: 'Stage' };
    const cells = cellsOf<DealColumn>('Deals', columns);
    expect(guessWon(cells)).toBe('Won');
    expect(averageDeal(info('Deals'), columns, cells, 'Won')?.values).toEqual({ revenue: 1500 });
    expect(averageDeal(info('Deals'), columns, cells, undefined)).toBeUndefined();
    expect(guessDeals([info('Deals')])?.columns).toMatchObject({ amount: 'Amount', stage: 'Stage' });
  });

  it('cost per lead, and the conversion where it is one', () => {
    const picked = guessChannels(lists);
    const columns = picked?.columns ?? {};
    expect(picked?.table).toBe('Channels');
    expect(costOfLead(info('Channels'), columns, cellsOf('Channels', columns))?.values).toEqual({
      costPerLead: 500,
      conversion: 0.1,
    });
    const without = { leads: 'Leads', cost: 'Cost' };
    expect(costOfLead(info('Channels'), without, cellsOf('Channels', without))?.values).toEqual({
      costPerLead: 500,
    });
    expect(costOfLead(info('Channels'), without, { leads: ['x'], cost: [5] })).toBeUndefined();
    expect(averageDeal(info('Orders'), { amount: 'Amount' }, { amount: [] }, undefined)).toBeUndefined();
  });

  it('what the scheme pays a role for a deal: first rates, new and repeat; roles paid otherwise are not there', () => {
    expect(bonuses().map(({ role, values }) => [role, values.bonusNew, values.bonusRepeat])).toEqual([
      ['Active rep', 3850, 2750], // 5 % and 2 % more of a first sale
      ['Account manager', 0, 1100], // 2 % of what is repeat
      ['Hunter', 1750, 1500], // 10 % of 15,000, and 250 for a new customer
    ]);
    expect(schemesIn([info('Orders'), info('Deals')])).toEqual([]);
  });

  it('a bonus by the scheme follows the revenue until another one is typed', () => {
    const [active] = bonuses();
    const state = withFigures(firstState, known(active).values, known(active).sources);
    const dearer = withFigures(state, { revenue: 100000 });
    expect([dearer.figures.bonusNew, dearer.figures.bonusRepeat]).toEqual([7000, 5000]);
    const typed = withFigures(dearer, { bonusNew: 1 });
    expect(withFigures(typed, { revenue: 55000 }).figures).toMatchObject({ bonusNew: 1, bonusRepeat: 2750 });
  });
});

describe('in the sheet', () => {
  let book: LiveBook;
  beforeAll(async () => {
    book = liveBook();
    for (const [name, rows] of Object.entries(tables)) await book.table(name, rows);
  });
  afterAll(() => book.dispose());

  const orders = { amount: 'Amount', order: 'Order' };
  const won = { amount: 'Amount', stage: 'Stage', order: 'Deal' };
  const channels = { leads: 'Leads', cost: 'Cost', customers: 'Customers' };
  const taken = () => [
    known(costOfLead(info('Channels'), channels, cellsOf('Channels', channels))),
    known(bonuses().find(({ role }) => role === 'Hunter')),
  ];
  const stateWith = (findings: readonly Finding[]) =>
    findings.reduce((state, { values, sources }) => withFigures(state, values, sources), firstState);

  it.each([
    ['orders', () => known(averageDeal(info('Orders'), orders, cellsOf('Orders', orders), undefined))],
    ['deals', () => known(averageDeal(info('Deals'), won, cellsOf('Deals', won), 'Won'))],
    [
      'single lines',
      () => known(averageDeal(info('Orders'), { amount: 'Amount' }, cellsOf('Orders', orders), undefined)),
    ],
  ])(
    'figures from %s, channels and scheme are the figures told, and follow the data',
    async (title, first) => {
      const state = stateWith([first(), ...taken()]);
      const sheet = `Profit ${title}`;
      await book.write([
        profitSheet(state, { language: 'en', currency: { symbol: '$', before: true }, sheet }),
      ]);
      const { revenue, costPerLead, conversion, bonusNew, bonusRepeat } = state.figures;
      expect(book.values(sheet, 'C5:C8')).toEqual([[revenue], [40000], [costPerLead], [conversion]]);
      expect(book.values(sheet, 'C9:D9')).toEqual([[bonusNew, bonusRepeat]]);
      const answer = outcome(state);
      expect(book.values(sheet, 'G15:G19').slice(0, 4)).toEqual([
        [0.8],
        [3],
        ['All the base can give'],
        [0.9],
      ]);
      expect(String(book.values(sheet, 'B21')[0]?.[0])).toMatch(/^First step: up to 90%: /);
      expect(book.values(sheet, 'G11:H11')).toEqual([[answer?.fresh.profit, answer?.repeat.profit]]);
    },
    60_000,
  );

  it('a changed rate, order or cost changes the sheet; reopened, the bonus follows the revenue in the pane', async () => {
    const state = stateWith(taken());
    const sheet = 'Profit live';
    await book.write([
      profitSheet(state, { language: 'en', currency: { symbol: '$', before: true }, sheet }),
    ]);
    await book.set('Channels', 'D2', 70000);
    expect(book.values(sheet, 'C7')).toEqual([[600]]);
    const values = Object.fromEntries(
      profitSheet(state, { language: 'en', currency: { symbol: '$', before: true }, sheet }).names?.map(
        ({ name, refersTo }) => [name, book.values(sheet, refersTo)[0]?.[0] ?? ''] as const,
      ) ?? [],
    );
    const plan = {
      tool: 'profit',
      sheet,
      values,
      formulas: { [names.bonusNew]: state.sources.bonusNew?.formula ?? '' },
    };
    const back = withRates(reopened(plan) ?? firstState, bonuses());
    expect(back.sources.bonusNew).toMatchObject({ list: 'Scheme', rates: { margin: 0.1, deal: 250 } });
    expect(withFigures(back, { revenue: 65000 }).figures.bonusNew).toBe(2750);
    expect(changesTo(plan, withFigures(back, { bonusNew: 9 }))?.values).toEqual({
      [names.bonusNew]: 9,
      [names.bonusNote]: '',
    });
  });
});
