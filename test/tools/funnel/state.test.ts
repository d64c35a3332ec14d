import { dayNumber } from '../../../src/planning/workdays/workdays';
import { freeDays } from '../../../src/tools/funnel/free-days';
import { faultsOf } from '../../../src/tools/funnel/faults';
import { freeSheetName, freeTableName, sheetNameFault } from '../../../src/tools/kit/free-name';
import {
  dealsNeeded,
  outcome,
  repsPresent,
  stageConversions,
  workdaysOf,
} from '../../../src/tools/funnel/outcome';
import {
  daysOf,
  periodIn,
  periodName,
  periodNameShort,
  periodOf,
  shifted,
  type Period,
} from '../../../src/tools/funnel/period';
import { sourceLines } from '../../../src/tools/funnel/assumptions';
import { snapshot } from '../../../src/tools/funnel/deals';
import { stageRows } from '../../../src/tools/funnel/layout';
import { firstState, reduce, type Action, type FunnelState } from '../../../src/tools/funnel/state';
import { texts } from '../../kit/texts';
import { drawnState } from './drawn';

const apply = (state: FunnelState, ...actions: Action[]) => actions.reduce(reduce, state);

test('the figures of the drawings: 715 / 322 / 178 / 124 / 50, norm 7.5', () => {
  const plan = outcome(drawnState('en'));
  expect(plan?.stages.map(({ deals }) => deals)).toEqual([715, 322, 178, 124, 50]);
  expect(plan?.stages.map(({ amount }) => amount)).toEqual([
    14_300_000, 6_440_000, 3_560_000, 2_480_000, 1_000_000,
  ]);
  expect(plan?.norm?.toFixed(1)).toBe('7.5');
  expect(plan?.normWithoutAbsences?.toFixed(1)).toBe('6.8');
  expect(repsPresent(drawnState('en'))).toBeCloseTo(4.52, 2);
});

test('in Russia the same month has 22 working days: norm 7,1', () => {
  expect(workdaysOf(drawnState('ru'))).toBe(22);
  expect(outcome(drawnState('ru'))?.norm?.toFixed(1)).toBe('7.1');
});

test('a plan in deals asks for their number × the average deal', () => {
  const state = apply(drawnState('en'), { type: 'set', values: { by: 'deals', deals: 50 } });
  expect(dealsNeeded(state)).toBe(50);
  expect(outcome(state)?.target).toBe(1_000_000);
  expect(outcome(state)?.entrants).toBe(715);
});

test('counts follow when stages change places; a typed conversion stays typed', () => {
  const state = drawnState('en');
  const [leads, qualified] = state.stages;
  const swapped = apply(state, { type: 'moveStage', id: qualified?.id ?? 0, to: 0 });
  expect(swapped.stages.map(({ name }) => name).slice(0, 2)).toEqual(['Qualified', 'Leads']);
  expect(stageConversions(swapped)[0]?.counted).toMatchObject({ passed: 479, left: 600 });
  const typed = apply(swapped, { type: 'convert', id: leads?.id ?? 0, conversion: 0.5 });
  expect(stageConversions(typed)[1]?.share).toBe(0.5);
  expect(stageConversions(typed)[1]?.counted?.left).toBeGreaterThan(0);
});

test('a renamed stage keeps its counts; a new one stands before the last and wants a conversion', () => {
  const state = drawnState('en');
  const renamed = apply(state, { type: 'renameStage', id: state.stages[0]?.id ?? 0, name: 'Requests' });
  expect(stageConversions(renamed)[0]).toMatchObject({ share: 0.45 });
  const grown = apply(renamed, { type: 'addStage', name: 'Contract' });
  expect(grown.stages.map(({ name }) => name)).toEqual([
    'Requests',
    'Qualified',
    'Meetings',
    'Proposals',
    'Contract',
    'Won',
  ]);
  expect(faultsOf(grown, 'stages')).toEqual([
    { field: `conversion:${grown.stages[4]?.id}`, key: 'conversion' },
  ]);
  expect(outcome(grown)).toBeUndefined();
});

test('what is missing is named in the order of the fields', () => {
  const empty = firstState({
    today: dayNumber(2026, 8, 20),
    country: 'US',
    stageNames: () => ['A', 'B', 'C'],
  });
  expect(faultsOf(empty, 'goal').map(({ field }) => field)).toEqual(['revenue', 'averageDeal']);
  const same = apply(
    empty,
    { type: 'renameStage', id: 2, name: ' a ' },
    { type: 'convert', id: 1, conversion: undefined },
  );
  expect(faultsOf(same, 'stages')).toEqual([
    { field: 'conversion:1', key: 'conversion' },
    { field: 'stage:2', key: 'stageTwice' },
  ]);
  const team = apply(
    empty,
    { type: 'set', values: { reps: 1, workdays: 10 } },
    { type: 'addAbsence', name: '' },
  );
  const away = apply(team, { type: 'changeAbsence', id: team.absences[0]?.id ?? 0, values: { days: 10 } });
  expect(faultsOf(away, 'team')).toEqual([{ field: `absence:${team.absences[0]?.id}`, key: 'allAbsent' }]);
});

test('a day off can be added, a holiday worked, and both taken back', () => {
  const state = drawnState('en');
  const labor = dayNumber(2026, 9, 7);
  const added = apply(state, { type: 'toggleHoliday', day: dayNumber(2026, 9, 8) });
  expect(workdaysOf(added)).toBe(20);
  expect(freeDays(added).map(({ key }) => key)).toEqual(['labor', 'own']);
  const worked = apply(
    added,
    { type: 'toggleHoliday', day: labor },
    { type: 'toggleHoliday', day: dayNumber(2026, 9, 8) },
  );
  expect(workdaysOf(worked)).toBe(22);
  expect(workdaysOf(apply(worked, { type: 'toggleHoliday', day: labor }))).toBe(21);
});

test('periods: names, days, and read back from a title', () => {
  const september: Period = { kind: 'month', year: 2026, number: 9 };
  expect(shifted(periodOf('month', dayNumber(2026, 12, 31)), 1)).toEqual({
    kind: 'month',
    year: 2027,
    number: 1,
  });
  expect(shifted({ kind: 'quarter', year: 2026, number: 1 }, -1)).toEqual({
    kind: 'quarter',
    year: 2025,
    number: 4,
  });
  expect(daysOf({ kind: 'quarter', year: 2026, number: 3 })).toEqual({
    first: dayNumber(2026, 7, 1),
    last: dayNumber(2026, 9, 30),
  });
  expect(periodNameShort(september, 'en')).toBe('Sep 2026');
  expect(periodNameShort(september, 'ru')).toBe('09.2026');
  for (const language of ['en', 'ru'] as const) {
    for (const period of [
      september,
      { kind: 'quarter', year: 2026, number: 3 },
      { kind: 'year', year: 2027, number: 1 },
    ] as const) {
      expect(periodIn(`Plan, ${periodName(period, language, 'sentence')}`, language)).toEqual(period);
    }
  }
  expect(periodIn('My plan', 'en')).toBeUndefined();
});

test('names that Excel takes', () => {
  expect(freeSheetName('Funnel Sep 2026', ['funnel sep 2026', 'Funnel Sep 2026 (2)'])).toBe(
    'Funnel Sep 2026 (3)',
  );
  const long = 'Funnel of the eastern region 2026';
  expect(freeSheetName(long, [long.slice(0, 31)])).toHaveLength(31);
  expect(freeTableName('Funnel_Stages', ['FUNNEL_STAGES'])).toBe('Funnel_Stages2');
  expect(
    ['', 'a/b', "'a", 'History', 'x'.repeat(32), 'deals'].map((name) => sheetNameFault(name, ['Deals'])),
  ).toEqual(['empty', 'characters', 'characters', 'reserved', 'tooLong', 'taken']);
  expect(sheetNameFault('Funnel Sep 2026', ['Deals'])).toBeUndefined();
});

test('another template and back: what was counted from the table is still counted', () => {
  const state = drawnState('en');
  const { templates } = texts('en').funnel.sheet;
  const calls = apply(state, { type: 'template', template: 'calls', names: templates.calls });
  expect(calls.snapshot).toBeUndefined();
  expect(stageConversions(calls)[0]?.share).toBe(0.25);
  const back = apply(calls, { type: 'template', template: 'b2b', names: templates.b2b });
  expect(back.template).toBe('b2b');
  expect(back.snapshot).toBe(state.snapshot);
  expect(stageConversions(back)).toEqual(stageConversions(state));
  const byHand = apply(
    back,
    { type: 'typeConversions', shares: [0.5, 0.5, 0.5, 0.5] },
    { type: 'template', template: 'b2b', names: templates.b2b },
  );
  expect(byHand.snapshot).toBeUndefined();
  expect(stageConversions(byHand)[1]?.share).toBe(0.55);
});

describe('a conversion is counted only to the stage it was counted to', () => {
  const said = (state: FunnelState) =>
    stageConversions(state).map(({ counted, before }) => before ?? counted?.passed);
  const figures = (state: FunnelState) => stageConversions(state).map(({ share }) => share);
  const drawn = drawnState('en');
  const id = (name: string) => drawn.stages.find((stage) => stage.name === name)?.id ?? 0;

  test('a stage put in between takes the count from the one before it, and keeps its figure', () => {
    const grown = apply(drawn, { type: 'addStage', name: 'Contract' });
    expect(said(drawn)).toEqual([270, 149, 104, 42, undefined]);
    expect(said(grown)).toEqual([270, 149, 104, 'Won', undefined, undefined]);
    expect(figures(grown).slice(0, 4)).toEqual(figures(drawn).slice(0, 4));
    expect(stageRows(grown, 'en')[3]).toEqual(['Proposals', 42 / 104, 'not counted']);
    expect(sourceLines(grown, 'en').how).toContain('Some typed');
    // gone again, or counted again, it is counted to the old one
    const added = grown.stages[4]?.id ?? 0;
    expect(said(apply(grown, { type: 'deleteStage', id: added }))).toEqual(said(drawn));
    expect(said(apply(grown, { type: 'moveStage', id: added, to: 0 }))[4]).toBe(42);
  });

  test('a stage that is deleted changes no other count', () => {
    const fewer = apply(drawn, { type: 'deleteStage', id: id('Meetings') });
    expect(said(fewer)).toEqual([270, 'Meetings', 42, undefined]);
    expect(figures(fewer)).toEqual([0.45, 149 / 270, 42 / 104, undefined]);
  });

  test('what is typed then is typed', () => {
    const fewer = apply(
      drawn,
      { type: 'deleteStage', id: id('Meetings') },
      { type: 'convert', id: id('Qualified'), conversion: 0.3 },
    );
    expect(stageRows(fewer, 'en')[1]).toEqual(['Qualified', 0.3, 'entered by hand']);
  });
});

test('the sentence over the preview agrees with its number', () => {
  const said = (language: 'en' | 'ru', count: number) => {
    const { preview, count: counted } = texts(language).funnel;
    const entrants = counted(String(count), count, language === 'ru' ? 'Лиды' : 'Leads');
    return preview.heading(entrants, '1', count).replaceAll('\u00a0', ' ');
  };
  expect([1, 3, 11, 81].map((count) => said('ru', count))).toEqual([
    '1 лид даст 1',
    '3 лида дадут 1',
    '11 лидов дадут 1',
    '81 лид даст 1',
  ]);
  expect([1, 81].map((count) => said('en', count))).toEqual(['1 lead brings in 1', '81 leads bring in 1']);
});

test('lost deals that do not say from where count for the stage that is chosen, the first unless told', () => {
  const found = snapshot(
    { table: 'Pipeline', column: 'Stage' },
    {
      stages: [
        ...Array.from({ length: 5 }, () => 'Prospecting'),
        ...Array.from({ length: 10 }, () => 'Engaging'),
        ...Array.from({ length: 40 }, () => 'Won'),
        ...Array.from({ length: 25 }, () => 'Lost'),
      ],
    },
    [['Prospecting', 'Engaging', 'Won']],
  );
  const counted = apply(drawnState('en'), { type: 'counted', snapshot: found });
  const figures = (state: FunnelState) =>
    stageConversions(state)
      .slice(0, -1)
      .map(({ counted: of }) => [of?.reached, of?.left, of?.passed]);
  expect(figures(counted)).toEqual([
    [80, 75, 50],
    [50, 40, 40],
  ]);
  // a stage of one's own between them: nobody stands in it, whoever was lost was lost there
  const added = apply(counted, { type: 'addStage', name: 'Decided' });
  const decided = added.stages[2]?.id ?? 0;
  const there = apply(added, { type: 'loseAt', id: decided });
  expect(figures(there)).toEqual([
    [80, 75, 75],
    [75, 65, 65],
    [65, 65, 40],
  ]);
  expect(stageConversions(there)[2]?.share).toBeCloseTo(40 / 65, 12);
  expect(figures(apply(there, { type: 'deleteStage', id: decided }))).toEqual(figures(counted));
});
