/** A sheet opened again in the wizard and written back, and how Home tells it. */
import { tool } from '../../../src/tools/funnel';
import { stageRows } from '../../../src/tools/funnel/layout';
import { funnelNames } from '../../../src/tools/funnel/names';
import { changesTo, reopened } from '../../../src/tools/funnel/reopen';
import { reduce, type FunnelState } from '../../../src/tools/funnel/state';
import { dayNumber } from '../../../src/planning/workdays/workdays';
import type { PlanSheet, TableInfo } from '../../../src/workbook/port';
import { drawnState } from './drawn';

const names = funnelNames.en;
const plan: PlanSheet = {
  tool: 'funnel',
  sheet: 'Funnel Sep 2026',
  values: {
    [names.title]: 'Reference funnel, September 2026',
    [names.target]: 1_000_000,
    [names.averageDeal]: 20_000,
    [names.reps]: 5,
    [names.absences]: 10,
    [names.workdays]: 21,
    [names.firstStage]: 'Leads',
    [names.entrants]: 715,
  },
};
const table: TableInfo = {
  name: 'Funnel_Stages',
  sheet: plan.sheet,
  headers: [names.stage, names.conversion, names.basis],
  rows: 5,
};
const rows = stageRows(drawnState('en'), 'en');
const open = () => reopened(plan, table, rows, dayNumber(2026, 8, 20), 'US') as FunnelState;
const written = (state: FunnelState) => changesTo(plan, table, state)?.tables[table.name] ?? [];

test('what conversions were counted from stays as long as they do', () => {
  expect(written(open())).toEqual(rows);
  expect(rows[0]).toEqual(['Leads', 0.45, '270 of 600']);
  const state = open();
  const typed = reduce(state, { type: 'convert', id: state.stages[1]?.id ?? 0, conversion: 0.6 });
  expect(written(typed).map(([, , basis]) => basis)).toEqual([
    '270 of 600',
    'entered by hand',
    '104 of 149',
    '42 of 104',
    '',
  ]);
});

test('the last stage has no conversion, so nothing it was counted from', () => {
  const state = open();
  const last = reduce(state, { type: 'moveStage', id: state.stages[0]?.id ?? 0, to: 4 });
  expect(written(last)[4]).toEqual(['Leads', '', '']);
});

test('conversions typed by hand say so', () => {
  const typed = reduce(drawnState('en'), { type: 'typeConversions', shares: [0.5, 0.5, 0.5, 0.5] });
  expect(stageRows(typed, 'en').map(([, , basis]) => basis)).toEqual([
    ...Array.from({ length: 4 }, () => 'entered by hand'),
    '',
  ]);
});

test('Home knows the name that a sheet of this period has, in the language of the sheet', () => {
  const regional = { decimal: '.', group: ',', currency: { symbol: '$', before: true } };
  expect(tool.describe(plan, 'ru', regional)).toMatchObject({ usualSheet: 'Funnel Sep 2026' });
});
