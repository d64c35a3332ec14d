/** A sheet opened again in the wizard and written back, and how Home tells it. */
import fc from 'fast-check';
import { languages } from '../../../src/language/language';
import { texts } from '../../kit/texts';
import { tool } from '../../../src/tools/funnel';
import { absenceLine, absencesIn, sourceLines } from '../../../src/tools/funnel/assumptions';
import { stageRows } from '../../../src/tools/funnel/layout';
import { funnelNames } from '../../../src/tools/funnel/names';
import { stageConversions } from '../../../src/tools/funnel/outcome';
import { changesTo, reopened } from '../../../src/tools/funnel/reopen';
import { absenceKinds, firstState, reduce, type FunnelState } from '../../../src/tools/funnel/state';
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
    [names.source]: 'Conversions: table Deals, 600 deals, 2026-03-01 to 2026-08-31.',
    [names.how]: 'Conversion = passed ÷ left the stage; open deals don’t count.',
    [names.absenceList]: 'Absences: vacation Adams, R.: 7.5; trip: 2.5 days.',
    [names.firstStage]: 'Leads',
    [names.entrants]: 715,
  },
};
const table: TableInfo = {
  name: 'Funnel_Stages',
  sheet: plan.sheet,
  headers: [names.stage, names.conversion, names.basis, names.needed],
  rows: 5,
};
const rows = stageRows(drawnState('en'), 'en');
const open = () => reopened(plan, table, rows, dayNumber(2026, 8, 20), 'US') as FunnelState;
const changes = (state: FunnelState) => changesTo(plan, table, state);
const written = (state: FunnelState) =>
  (changes(state)?.tables[table.name] ?? []).map((row) => row.slice(0, 3));

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

test('a count on a sheet is none to another stage', () => {
  const grown = reduce(open(), { type: 'addStage', name: 'Contract' });
  expect(stageConversions(grown)[3]).toEqual({ share: 42 / 104, before: 'Won' });
  const set = reduce(grown, { type: 'convert', id: grown.stages[4]?.id ?? 0, conversion: 0.8 });
  expect(written(set).slice(3)).toEqual([
    ['Proposals', 42 / 104, 'not counted'],
    ['Contract', 0.8, 'entered by hand'],
    ['Won', '', ''],
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

test('the lines of the assumptions speak of what the sheet rests on after an edit', () => {
  const state = open();
  expect(changes(state)?.values).not.toHaveProperty(names.source);
  const typed = reduce(state, { type: 'convert', id: state.stages[1]?.id ?? 0, conversion: 0.6 });
  expect(changes(typed)?.values).not.toHaveProperty(names.source);
  expect(changes(typed)?.values[names.how]).toMatch(/ Some typed\.$/);
  const all = state.stages
    .slice(0, -1)
    .reduce((each, { id }) => reduce(each, { type: 'convert', id, conversion: 0.5 }), state);
  expect(changes(all)?.values[names.source]).toBe('Conversions were entered by hand.');
  const counted = reduce(state, {
    type: 'counted',
    snapshot: {
      ...(drawnState('en').snapshot as NonNullable<FunnelState['snapshot']>),
      table: 'Deals2026',
      rows: 7,
    },
  });
  expect(changes(counted)?.values[names.source]).toContain('table Deals2026, 7 deals');
});

test.each(languages)(
  'a template’s conversions are called typical until others are typed, in %s',
  (language) => {
    const { sheet } = texts(language).funnel;
    const state = firstState({
      today: 46_000,
      country: 'none',
      stageNames: (template) => sheet.templates[template],
    });
    const basis = (of: FunnelState) => stageRows(of, language).map(([, , found]) => found);
    expect(basis(state)[0]).toBe(sheet.notes.typical);
    expect(sourceLines(state, language).source).toBe(sheet.typical);
    const typed = reduce(state, { type: 'convert', id: state.stages[0]?.id ?? 0, conversion: 0.3 });
    expect(basis(typed).slice(0, 2)).toEqual([sheet.notes.typed, sheet.notes.typical]);
    expect(sourceLines(typed, language).source).toBe(sheet.typed + sheet.typicalSome);
  },
);

test('absences come back as they were typed, or as one total where the cell says another', () => {
  const trip = texts('en').funnel.team.kinds.trip.toLowerCase();
  const line = `Absences: vacation Adams, R.: 7.5; ${trip}: 2.5 days.`;
  const reopen = (days: number) =>
    reopened(
      { ...plan, values: { ...plan.values, [names.absenceList]: line, [names.absences]: days } },
      table,
      rows,
      46_000,
      'US',
    )?.absences.map(({ kind, name, days: away }) => [kind, name, away]);
  expect(reopen(10)).toEqual([
    ['vacation', 'Adams, R.', 7.5],
    ['trip', '', 2.5],
  ]);
  expect(reopen(12)).toEqual([['other', '', 12]]);
});

test.each(languages)('the line of absences is read back as it was written, in %s', (language) => {
  fc.assert(
    fc.property(
      fc.array(
        fc.record({
          kind: fc.constantFrom(...absenceKinds),
          name: fc.string({ maxLength: 12 }).filter((name) => !/[;:]|^\s|\s$/.test(name)),
          days: fc.integer({ min: 1, max: 200 }).map((half) => half / 2),
        }),
        { minLength: 1, maxLength: 4 },
      ),
      (absences) => {
        const line = absenceLine(
          absences.map((absence, id) => ({ ...absence, id })),
          language,
        );
        expect(absencesIn(line, language)).toEqual(absences);
      },
    ),
  );
});
