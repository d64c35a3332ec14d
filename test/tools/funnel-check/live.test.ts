/** A check whose cells live: the share of the plan follows the choice, a rep's row its deals, whatever is typed. */
import type { CellValue } from '../../../src/workbook/port';
import type { ExcelHere } from '../../workbook/excel-here';
import { languages } from '../../../src/language/language';
import { dayNumber } from '../../../src/planning/workdays/workdays';
import { texts } from '../../kit/texts';
import { invertedWords } from '../../../src/tools/funnel-check/marks';
import { rowsOf, scenes } from './scenes';
import { check, funnelSheet, withFunnel } from './written';

const headers = ['Stage', 'Lost from', 'Rep', 'Team'];
const columns = { stage: 'Stage', lostFrom: 'Lost from', rep: 'Team', member: 'Rep' };
const { sheet: words } = texts('en').funnelCheck;

/** Four reps in two teams, one known by a number, each with deals of other weather, and deals that are nobody's. */
const deals: CellValue[][] = [
  headers,
  ...(
    [
      [{ standing: [], lost: [90, 2], won: 2 }, 'Anna', 'North'],
      [{ standing: [], lost: [1, 1], won: 1 }, 'Ivan', 'North'],
      [{ standing: [], lost: [], won: 12 }, 'Petr', 'North'],
      [{ standing: [5], lost: [], won: 0 }, 7, 'South'],
      [{ standing: [7], lost: [], won: 0 }, '', 'South'],
    ] as const
  ).flatMap(([scene, rep, team]) => rowsOf(scene, 'en').map((row) => [...row, rep, team])),
];

let here: ExcelHere;
afterEach(() => here.dispose());
const cell = (address: string): CellValue | undefined => here.values(address, funnelSheet)[0]?.[0];
const choose = (name: string) => here.type({ N5: name }, funnelSheet);

test('a team’s share of the plan is that of its reps and follows the choice, a typed one stays; reps have verdicts and numbers', async () => {
  here = await withFunnel('en', deals);
  // functions that take long do not hold up the writing: until they answer, the sheet says that it is not computed yet
  let answer = () => undefined as void;
  here.until = new Promise((resolve) => (answer = resolve));
  await check(here, 'en', { columns });
  expect(cell('M2')).toBe(words.wrong);
  answer();
  await here.idle();
  expect(cell('M2')).not.toBe(words.wrong);
  expect([cell('N10'), cell('O10')]).toEqual([1, words.shareNotes.teamsOfReps]);
  const needed = Number(cell('N20'));
  await choose('North');
  expect([cell('N10'), cell('O10')]).toEqual([3 / 4, words.shareNotes.ofReps('3', '4')]);
  expect([cell('N20'), cell('O20')]).toEqual([needed * 0.75, deals.length - 1 - 12]);
  await choose('South');
  expect([cell('N10'), cell('O20')]).toEqual([1 / 4, 12]);
  await here.type({ N10: 0.5 }, funnelSheet);
  expect([cell('N10'), cell('O10'), cell('N20')]).toEqual([0.5, words.shareNotes.typed, needed / 2]);
  await choose('');
  expect(cell('N20')).toBe(needed / 2);
  expect(here.values('AH18:AH21', funnelSheet).flat()).toEqual([
    words.byTeam.title,
    words.byTeam.header,
    'North',
    'South',
  ]);

  const own = await check(here, 'en', {
    columns: { stage: 'Stage', lostFrom: 'Lost from', rep: 'Rep' },
    beside: false,
  });
  await here.idle();
  expect(here.values('W20:AA24', own)).toEqual([
    [7, 5, 'no data', 0, 0],
    ['Anna', 94, 'bottleneck: Leads', expect.any(Number), 3],
    ['Ivan', 3, 'too few to tell', expect.any(Number), 2],
    ['Petr', 12, 'on track', 0, 1],
    ['', '', '', '', ''],
  ]);
  await here.type({ C5: '7' }, own);
  expect(here.values('D20', own)).toEqual([[5]]);
});

test.each(languages)(
  'deals of half a year are not held against the inflow of a month, in %s',
  async (language) => {
    const rows = rowsOf(scenes.lowInflow, language).map((row, index) => [
      ...row,
      index === 0 ? dayNumber(2026, 3, 1) : index < 31 ? dayNumber(2026, 9, 3) : dayNumber(2026, 8, 31),
    ]);
    here = await withFunnel(language, [['Stage', 'Lost from', 'Created'], ...rows]);
    await check(here, language, { columns: { stage: 'Stage', lostFrom: 'Lost from', created: 'Created' } });
    await here.idle();
    const { first } = texts(language).funnelCheck;
    const [, , , proposals = ''] = texts(language).funnel.sheet.templates.b2b;
    const plain = (text: unknown) => String(text).replace(/\u00a0/g, ' ');
    const days = {
      en: first.otherDays('2026-03-01', '2026-09-03', 'September 2026'),
      ru: first.otherDays('01.03.2026', '03.09.2026', 'сентябрь 2026'),
    }[language];
    expect(plain(cell('M2'))).toBe(plain(`${first.tooFew(proposals, '104')} ${days}`));
    expect(here.values('P20:P25', funnelSheet).flat()).toEqual(Array(6).fill('–'));
    // those of the month are
    await here.type(
      { N6: dayNumber(2026, 9, 1), N7: dayNumber(2026, 9, 30), N8: dayNumber(2026, 9, 30) },
      funnelSheet,
    );
    expect(plain(cell('M2')).endsWith(plain(first.lowToo('30', '715')))).toBe(true);
  },
);

test.each(languages)(
  'a funnel stands on its head by the inflow of its own period only, in %s',
  async (language) => {
    const rows = rowsOf(scenes.inverted, language).map((row, index) => [
      ...row,
      index === 0 ? dayNumber(2026, 3, 1) : dayNumber(2026, 9, 3),
    ]);
    here = await withFunnel(language, [['Stage', 'Lost from', 'Created'], ...rows]);
    await check(here, language, { columns: { stage: 'Stage', lostFrom: 'Lost from', created: 'Created' } });
    await here.idle();
    const { first } = texts(language).funnelCheck;
    const stages = texts(language).funnel.sheet.templates.b2b;
    const inverted = first.inverted(stages[3] ?? '');
    const needed = here.values('N20:N24', funnelSheet);
    expect(String(cell('M2'))).not.toContain(inverted);
    expect([cell('P20'), invertedWords.includes(String(cell('U25')) as never)]).toEqual(['–', false]);
    await here.type(
      { N6: dayNumber(2026, 9, 1), N7: dayNumber(2026, 9, 30), N8: dayNumber(2026, 9, 30) },
      funnelSheet,
    );
    expect(cell('M2')).toBe(inverted);
    expect([cell('P20') === '–', invertedWords.includes(String(cell('U25')) as never)]).toEqual([
      false,
      true,
    ]);
    // what the plan needs is that of its whole period, whenever the deals are of
    expect(here.values('N20:N24', funnelSheet)).toEqual(needed);
  },
);
