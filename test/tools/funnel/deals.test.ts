import fc from 'fast-check';
import { countStages } from '../../../src/planning/funnel/snapshot';
import {
  averageDeal,
  countedConversions,
  dealMeanings,
  guessAmounts,
  guessDeals,
  snapshot,
} from '../../../src/tools/funnel/deals';
import { guessColumn } from '../../../src/tools/kit/columns';

const b2b = ['Leads', 'Qualified', 'Meetings', 'Proposals', 'Won'];

test('open deals have not failed: conversion is passed ÷ left', () => {
  const counts = countStages([
    { standing: 2, lost: 3 },
    { standing: 1, lost: 0 },
    { standing: 4, lost: 0 },
  ]);
  expect(counts[0]).toEqual({ standing: 2, lost: 3, reached: 10, passed: 5, left: 8 });
  expect(counts[1]).toEqual({ standing: 1, lost: 0, reached: 5, passed: 4, left: 4 });
  expect(counts[2]).toEqual({ standing: 4, lost: 0, reached: 4, passed: 0, left: 0 });
});

test('a lost deal of which the stage is unknown counts as lost in the first', () => {
  const [first] = countStages(
    [
      { standing: 0, lost: 1 },
      { standing: 3, lost: 0 },
    ],
    4,
  );
  expect(first).toMatchObject({ left: 8, passed: 3, lost: 5 });
});

test('every deal is counted once, and no stage is reached by more deals than the one before', () => {
  const stage = fc.record({ standing: fc.nat(50), lost: fc.nat(50) });
  fc.assert(
    fc.property(fc.array(stage, { minLength: 2, maxLength: 15 }), fc.nat(20), (stages, unknown) => {
      const counts = countStages(stages, unknown);
      const all = stages.reduce((sum, { standing, lost }) => sum + standing + lost, unknown);
      expect(counts[0]?.reached).toBe(all);
      counts.slice(1).forEach(({ reached }, index) => expect(reached).toBe(counts[index]?.passed));
      counts.forEach(({ passed, left, reached }) => expect(passed <= left && left <= reached).toBe(true));
    }),
  );
});

test('a table of deals is counted by its stage column', () => {
  const rows = [
    ['Lost', 'Leads'],
    ['lost ', 'leads'],
    ['Closed Lost', ''],
    ['Meetings', ''],
    ['Qualified', ''],
    ['won', ''],
    ['Won', ''],
    ['', ''],
    ['Lost', 'Meetings'],
    ['', ''],
  ];
  const found = snapshot(
    { table: 'Deals', column: 'Stage' },
    {
      stages: rows.map(([stage]) => stage ?? ''),
      lostFrom: rows.map(([, from]) => from ?? ''),
      created: [46000.5, '', 46010],
    },
    [b2b],
  );
  expect(found).toMatchObject({ rows: 9, blank: 1, lostUnknown: 1, from: 46000, to: 46010 });
  expect(found.stages.map((name) => name.toLowerCase())).toEqual(['leads', 'qualified', 'meetings', 'won']);
  const conversions = countedConversions(found, found.stages);
  expect(conversions.map(({ passed, left }) => [passed, left])).toEqual([
    [5, 8],
    [4, 4],
    [2, 3],
  ]);
});

test('unknown stages stand in the order found, won last', () => {
  const found = snapshot({ table: 'T', column: 'S' }, { stages: ['Won', 'Engaging', 'Prospecting'] }, [b2b]);
  expect(found.stages).toEqual(['Engaging', 'Prospecting', 'Won']);
});

test('how sure: half the interval is at most 5 points, at most 8, or more', () => {
  const sure = (passed: number, left: number) =>
    countedConversions(
      {
        table: '',
        column: '',
        rows: 0,
        blank: 0,
        stages: [],
        standing: new Map([['b', passed]]),
        lost: new Map([['a', left - passed]]),
        lostUnknown: 0,
      },
      ['a', 'b'],
    )[0]?.certainty;
  expect(sure(270, 600)).toBe('reliable');
  expect(sure(149, 270)).toBe('roughly');
  expect(sure(104, 149)).toBe('roughly');
  expect(sure(42, 104)).toBe('few');
});

test('the average is that of the won deals, where the table tells them', () => {
  const amounts = [100, 200, 'n/a', 900, 0];
  expect(averageDeal(amounts, ['Won', 'Won', 'Won', 'Lost', 'Won'])).toEqual({
    average: 150,
    median: 150,
    count: 2,
    won: true,
    leftOut: 2,
  });
  expect(averageDeal(amounts)).toEqual({ average: 400, median: 200, count: 3, won: false, leftOut: 2 });
  expect(averageDeal(['', 'x'])).toBeUndefined();
});

test.each([
  [['Opportunity', 'Deal stage', 'Close value'], 'Deal stage', 'Close value'],
  [['Сделка', 'Этап', 'Этап отказа', 'Сумма'], 'Этап', 'Сумма'],
  [['ID', 'Lost from', 'Status', 'Revenue'], 'Status', 'Revenue'],
])('columns are guessed from headers in both languages: %s', (headers, stage, amount) => {
  expect(guessColumn(headers, dealMeanings.stage)).toBe(stage);
  expect(guessColumn(headers, dealMeanings.amount)).toBe(amount);
});

test('the wizard’s own stage table is no table of deals', () => {
  const own = { name: 'Funnel_Stages2', sheet: 'Funnel', headers: ['Stage', 'Conversion'], rows: 5 };
  const deals = { name: 'Deals', sheet: 'Deals', headers: ['Amount', 'Stage'], rows: 600 };
  expect(guessDeals([own, deals])).toEqual({ table: 'Deals', column: 'Stage' });
  expect(guessAmounts([own, deals])).toEqual({ table: 'Deals', column: 'Amount' });
  expect(guessDeals([own])).toBeUndefined();
});
