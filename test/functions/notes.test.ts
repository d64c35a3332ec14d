/** What is no error but should be known is noted with the outcome of the call, for “Check formulas”. */
import { noteSentence } from '../../src/functions/kit/note-sentences';
import { languages } from '../../src/language/language';
import type { NoteCode, NoteOf } from '../../src/planning/note';
import { serialOf } from '../../src/planning/calendar';
import { Invocation, startHost, upright } from './host';

const host = startHost();
afterEach(() => host.speak('en-US'));

type Order = [string, unknown, number];
const columns = (orders: readonly Order[]): unknown[][][] => [
  upright(orders.map(([date]) => serialOf(date))),
  upright(orders.map(([, rep]) => rep)),
  upright(orders.map(([, , amount]) => amount)),
];
const notesOf = (id: string, ...args: unknown[]): readonly string[] | undefined => {
  host.call(id, ...args, new Invocation('Sheet1!A1'));
  return host.outcomes().get('Sheet1!A1')?.notes;
};
const steady: Order[] = Array.from({ length: 12 }, (_, month) => [
  `2026-${String(month + 1).padStart(2, '0')}-10`,
  'Adams',
  100,
]);
const start = serialOf('2027-01-01');

it('nothing is noted where there is nothing to know', () => {
  expect(notesOf('PLAN', ...columns(steady), start)).toBeUndefined();
  expect(notesOf('HISTORY', ...columns(steady), serialOf('2026-01-01'))).toBeUndefined();
  expect(notesOf('CAC', 500, 0.1)).toBeUndefined();
});

it('spellings that count as one rep, in every function that reads reps', () => {
  const spelled: Order[] = [...steady, ['2026-03-01', 'ADAMS ', 1], ['2026-03-02', ' adams', 1]];
  const note = '“Adams”, “ADAMS ”, “ adams” are one rep here: write the name one way in the orders.';
  const plan = [
    ['Rep', serialOf('2026-03-01')],
    ['Adams', 100],
  ];
  expect(notesOf('PLAN', ...columns(spelled), start)).toEqual([note]);
  expect(notesOf('HISTORY', ...columns(spelled), serialOf('2026-01-01'))).toEqual([note]);
  expect(notesOf('PLAN.TRACK', ...columns(spelled), plan, serialOf('2026-03-31'))).toEqual([note]);
  host.speak('ru-RU');
  expect(notesOf('PLAN', ...columns(spelled), start)?.[0]).toMatch(
    /^«Adams», «ADAMS », « adams».— здесь один менеджер/,
  );
});

it('what a plan of 0 rests on: no base, refunds, months in which nobody sold', () => {
  const orders: Order[] = [
    ['2026-01-10', 'Adams', 100],
    ['2026-03-10', 'Adams', -50],
    ['2026-11-10', 'Adams', 70],
  ];
  expect(notesOf('PLAN', ...columns(orders), start, 0.1, 4, upright(['Adams', 'Hayes', 'Ivanov']))).toEqual([
    'No sales in the year before, so plan 0: “Hayes”, “Ivanov”. Set it by a correction.',
    'Refunds of “Adams” exceed the sales, so plan 0: 03.2027.',
    'Nobody sold in 02.2026, 04.2026.',
  ]);
  expect(notesOf('HISTORY', ...columns(orders), serialOf('2026-01-01'), 3)).toEqual([
    'Nobody sold in 02.2026.',
  ]);
});

it('the orders without a rep are named as in the table', () => {
  const orders: Order[] = [...steady, ['2026-03-10', '', -50], ['2026-04-10', '', 20]];
  const negative = 'Refunds of “No rep” exceed the sales, so plan 0: 03.2027.';
  expect(notesOf('PLAN', ...columns(orders), start)).toEqual([negative]);
  host.speak('ru-RU');
  const later: Order[] = [...steady, ['2027-02-10', '', 20]];
  expect(notesOf('PLAN', ...columns(later), start)?.[0]).toContain('«Без менеджера»');
});

it('a rep whose months are all corrected needs no base', () => {
  const corrections = ['2027-01-01', '2027-02-01'].map((month) => ['Hayes', serialOf(month), 5]);
  expect(
    notesOf('PLAN', ...columns(steady), start, null, 2, upright(['Hayes']), corrections),
  ).toBeUndefined();
});

it('a second and third year rest on the plan where their orders are still to come', () => {
  const args = [...columns(steady), start, 0.1, 36] as const;
  expect(notesOf('PLAN', ...args)).toEqual([
    '01.2028–12.2029 rest on the plan of the year before, whose orders are not all there yet.',
  ]);
  const [row] = host.call('PLAN', ...args, null, null, null, 'values') as number[][];
  expect([row?.[0], row?.[12], row?.[24]].map((plan) => plan?.toFixed(4))).toEqual([
    '110.0000',
    '121.0000',
    '133.1000',
  ]);
  const corrected = host.call('PLAN', ...args, null, [['Adams', start, 200]], null, 'values') as number[][];
  expect(corrected[0]?.[12]).toBeCloseTo(220, 9);
});

it('a forecast names the month it left out and the months without sales', () => {
  const gappy = steady.filter((_, month) => month !== 4);
  const [dates, , amounts] = columns(gappy);
  expect(notesOf('FORECAST', dates, amounts, serialOf('2027-03-01'))).toEqual([
    '12.2026 may still be running and is left out: there are no orders after it.',
    'Nobody sold in 05.2026.',
  ]);
  expect(notesOf('FORECAST', dates, amounts, start)).toEqual(['Nobody sold in 05.2026.']);
});

const samples: { readonly [Code in NoteCode]: NoteOf<Code> } = {
  sameRep: { code: 'sameRep', names: ['Белова', 'белова '] },
  noBase: { code: 'noBase', names: ['А', 'Б', 'В', 'Г', 'Д', 'Е', 'Ж'] },
  negativeBase: { code: 'negativeBase', rep: 274, months: [46023] },
  emptyMonths: { code: 'emptyMonths', months: [46023, 46054] },
  planOfPlan: { code: 'planOfPlan', from: 46023, to: 46054 },
  unfinishedMonth: { code: 'unfinishedMonth', month: 46023 },
  withoutAmount: { code: 'withoutAmount', deals: 2089 },
  lostUnknown: { code: 'lostUnknown', deals: 21 },
};

it('deals without an amount and lost ones without a stage, also where the table shows figures alone', () => {
  const deals = ['Leads', 'Lost', 'Lost', 'Won'];
  const order = upright(['Leads', 'Won']);
  const actual = (lostFrom: string[], amounts: unknown[]): readonly string[] | undefined =>
    notesOf('FUNNEL.ACTUAL', upright(deals), order, upright(lostFrom), upright(amounts), 'values');
  expect(actual(['', 'Leads', 'Leads', ''], [10, '', '', 20])).toBeUndefined();
  expect(actual(['', 'Leads', '', ''], ['', '', '', 20])).toEqual([
    'Deals standing in a stage without an amount: 1. The amounts are without them.',
    'Lost deals that do not say from which stage: 1. They count as lost from the first.',
  ]);
});

describe.each(languages)('%s', (language) => {
  it.each(Object.values(samples).map((note) => [note.code, note] as const))('%s', (_, note) => {
    const sentence = noteSentence(note, language);
    expect(sentence).toMatch(/\.$/);
    expect(sentence).not.toMatch(/undefined|null|NaN|\[object|!|please|пожалуйста/i);
    expect(sentence).not.toMatch(/[A-Za-z][А-Яа-яЁё]|[А-Яа-яЁё][A-Za-z]/);
    if (language === 'ru')
      expect(sentence).not.toMatch(/(?:^|[\s«(])(?:в|с|у|о|и|а|на|по|до|от|за|не|ни) (?=\S)/i);
  });

  it('lists are cut after five', () => {
    expect(noteSentence(samples.noBase, language)).toMatch(
      language === 'en' ? /and 2 more/ : /и\u00a0ещё\u00a02/,
    );
  });
});
