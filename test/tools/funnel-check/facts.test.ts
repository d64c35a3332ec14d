/** What the pane says of deals: the six kinds of weather told apart, in both languages; which deals are taken; what words mean. */
import { languages, type Language } from '../../../src/language/language';
import { texts } from '../../kit/texts';
import { anyCreated, foreignStatuses, repsIn, selected } from '../../../src/tools/funnel-check/deals';
import { factsOf, type Facts } from '../../../src/tools/funnel-check/facts';
import { firstThing, sayFirst } from '../../../src/tools/funnel-check/first-thing';
import { otherDaysOf } from '../../../src/tools/funnel-check/other-days';
import { dayNumber } from '../../../src/planning/workdays/workdays';
import { cellsOf, drawnReference, scenes, type Scene } from './scenes';

const circumstances = { lostFrom: {}, share: 1, elapsed: 1 };
function judged(scene: Scene, language: Language, elapsed = 1): Facts {
  const facts = factsOf(
    cellsOf(scene, language),
    drawnReference(language),
    { ...circumstances, elapsed },
    language,
  );
  if (typeof facts === 'string') throw new Error(facts);
  return facts;
}
const figures = {
  share: (share: number) => `${(share * 100).toFixed(1)}%`,
  count: (count: number) => count.toFixed(0),
  money: (money: number) => money.toFixed(0),
};

describe.each(languages)('in %s', (language) => {
  test.each(Object.keys(scenes) as (keyof typeof scenes)[])('%s is told from the others', (kind) => {
    expect(firstThing(judged(scenes[kind], language)).kind).toBe(kind);
  });

  test('the sentence of a bottleneck names the stages, both conversions and the money', () => {
    const { funnelCheck, funnel } = texts(language);
    const [, , meetings, proposals] = funnel.sheet.templates.b2b;
    const facts = judged(scenes.bottleneck, language);
    const said = sayFirst(firstThing(facts), 20_000, funnelCheck, figures).replace(/\u00a0/g, ' ');
    // 149 left, 60 passed: 149 × (104/149 − 60/149) × 42/104 = 17.77 deals, 355,385 in money
    for (const part of [meetings, proposals, '40.3%', '69.8%', '355385']) expect(said).toContain(part);
  });

  test('a bottleneck besides a low inflow is told with it', () => {
    const scene = { ...scenes.bottleneck, standing: [0, 0, 0, 0] };
    const said = sayFirst(firstThing(judged(scene, language)), 1, texts(language).funnelCheck, figures);
    expect(said).toContain('715');
  });

  test('a stage that the funnel does not have is named and counted', () => {
    const facts = factsOf(
      { stage: ['Demo', 'Demo'], lostFrom: ['', ''] },
      drawnReference(language),
      circumstances,
      language,
    );
    expect(facts).toMatch(/Demo/);
    expect(facts).toMatch(/2/);
  });
});

test('in the middle of the period half of the deals are due', () => {
  expect(firstThing(judged(scenes.lowInflow, 'en', 0.5)).kind).toBe('tooFew');
});

test('words that are no stage: lost, won, unknown; lost ones that say from where need no answer', () => {
  const stages = ['Prospecting', 'Engaging', 'Won'];
  expect(foreignStatuses({ stage: ['Lost', 'Engaging', 'lost ', 'Closed won', 'Demo'] }, stages)).toEqual([
    { status: 'Lost', deals: 2, means: 'lost' },
    { status: 'Closed won', deals: 1, means: 'won' },
    { status: 'Demo', deals: 1, means: 'unknown' },
  ]);
  expect(foreignStatuses({ stage: ['Lost', 'Won'], lostFrom: ['Engaging', ''] }, stages)).toEqual([]);
});

test('deals of a rep and of some days; a date kept as text is no day, as in the sheet', () => {
  const cells = {
    stage: ['a', 'b', 'c', 'd'],
    rep: ['Anna', 'anna', 'Ivan', 'Anna'],
    created: [46_000, 46_010.5, 46_000, '1/2/2026'],
  };
  expect(selected(cells, { rep: 'ANNA', from: undefined, to: undefined }).stage).toEqual(['a', 'b', 'd']);
  expect(selected(cells, { rep: 'Anna', from: 46_001, to: 46_010 }).stage).toEqual(['b']);
  expect(repsIn(cells, 'en')).toEqual(['Anna', 'Ivan']);
  expect([anyCreated(cells, 46_010, 46_010), anyCreated(cells, 46_011, 46_012)]).toEqual([true, false]);
});

test('the number of deals tells the inflow of a period only where all were created in it', () => {
  const period = { kind: 'month', year: 2026, number: 9 } as const;
  const [first, last] = [dayNumber(2026, 9, 1), dayNumber(2026, 9, 30)];
  expect(otherDaysOf([first, last + 0.9, '', '9/1/2026'], period)).toBeUndefined();
  expect(otherDaysOf([first - 1, last], period)).toEqual({ from: first - 1, to: last });
  expect(otherDaysOf([first, last + 1.5], period)).toEqual({ from: first, to: last + 1 });
  expect(otherDaysOf([first - 1], undefined)).toBeUndefined();
  const cells = cellsOf(scenes.lowInflow, 'en');
  const created = (cells.stage ?? []).map(() => first - 100);
  const facts = factsOf({ ...cells, created }, drawnReference('en'), circumstances, 'en');
  expect(firstThing(facts as Facts).kind).toBe('tooFew');
  // nor whether the funnel stands on its head, which rests on the inflow
  const upsideDown = cellsOf(scenes.inverted, 'en');
  const on = (day: number) => ({ ...upsideDown, created: upsideDown.stage?.map(() => day) ?? [] });
  const kindOn = (day: number) =>
    firstThing(factsOf(on(day), drawnReference('en'), circumstances, 'en') as Facts).kind;
  expect([kindOn(first), kindOn(first - 1)]).toEqual(['inverted', 'tooFew']);
});
