/** The share of the plan that a rep or a team is held against: in the pane, and the same in the cells of the sheet. */
import fc from 'fast-check';
import { languages } from '../../../src/language/language';
import { texts } from '../../kit/texts';
import { whoIn, withMembers, type Who } from '../../../src/tools/funnel-check/deals';
import { sayShare } from '../../../src/tools/funnel-check/form/say-share';
import { shareOfPlan } from '../../../src/tools/funnel-check/share';
import { shareFormula, shareNote } from '../../../src/tools/funnel-check/share-cell';
import { excelHere } from '../../workbook/excel-here';

const rows = [
  ['North', 'Anna'],
  ['north', ' anna'],
  ['North', 'Ivan'],
  ['South', 'Petr'],
  ['South', 'Anna'],
  ['West', ''],
  ['', 'Olga'],
  ['', ''],
] as const;
const cells = { rep: rows.map(([team]) => team), member: rows.map(([, rep]) => rep) };

test('a team’s reps ÷ all reps that the list names; one in two teams counts in both; nobody named: 1 ÷ teams', () => {
  const of = (rep: string) => shareOfPlan(cells, rep, 'teamsOfReps', 4);
  expect(of('NORTH')).toEqual({ share: 2 / 4, by: 'teamsOfReps', chosen: 2, all: 4, inTwo: true });
  expect(of('South')).toEqual({ share: 2 / 4, by: 'teamsOfReps', chosen: 2, all: 4, inTwo: true });
  expect(of('West')).toEqual({ share: 1 / 3, by: 'teams', chosen: 1, all: 3, inTwo: false });
});

test('all: the whole plan; one rep: 1 ÷ reps present; a team without a column of reps: 1 ÷ teams', () => {
  expect(shareOfPlan(cells, undefined, 'teamsOfReps', 4).share).toBe(1);
  expect(shareOfPlan(cells, 'Anna', 'reps', 3.6).share).toBe(1 / 3.6);
  expect(shareOfPlan(cells, 'Anna', 'reps', 0.5).share).toBe(1);
  expect(shareOfPlan({ rep: cells.rep }, 'South', 'teams', 4).share).toBe(1 / 3);
});

test('columns tell whether somebody is a rep or a team; a team that is chosen brings the column of its reps', () => {
  expect(whoIn({ rep: 'Sales agent' })).toBe('reps');
  expect(whoIn({ rep: 'Regional office' })).toBe('teams');
  expect(whoIn({ rep: 'Отдел продаж' })).toBe('teams');
  expect(whoIn({ rep: 'Направление', member: 'Менеджер' })).toBe('teamsOfReps');
  expect(whoIn({ rep: 'Отдел', member: 'Отдел' })).toBe('reps');
  const headers = ['Этап', 'Менеджер', 'Отдел'];
  const before = { table: 'Сделки', columns: { stage: 'Этап', rep: 'Менеджер' } };
  const team = withMembers({ ...before, columns: { stage: 'Этап', rep: 'Отдел' } }, before, headers);
  expect(team.columns).toEqual({ stage: 'Этап', rep: 'Отдел', member: 'Менеджер' });
  expect(withMembers({ ...team, columns: { ...team.columns, rep: 'Менеджер' } }, team, headers)).toEqual(
    before,
  );
  // what the user took away stays away
  const without = { ...team, columns: { stage: 'Этап', rep: 'Отдел' } };
  expect(withMembers(without, team, headers)).toEqual(without);
});

test.each(languages)('the pane says what the share is and that another can be typed, in %s', (language) => {
  const regional = { decimal: '.', group: ',', currency: { symbol: '$', before: true } };
  const words = texts(language).funnelCheck;
  const say = (rep: string | undefined, who: Who) =>
    sayShare(shareOfPlan(cells, rep, who, 3.6), words, regional, language);
  expect(say(undefined, 'teamsOfReps')).toBeUndefined();
  expect(say('North', 'teamsOfReps')).toMatch(/50\.0.*2.*4.*\. .+\. .+\.$/);
  expect(say('West', 'teamsOfReps')).toMatch(/33\.3.*3.*\. .+\.$/);
  expect(say('Anna', 'reps')).toMatch(/27\.8.*3\.6.*\. .+\.$/);
});

test('the sheet’s formula says the same as the pane, whoever is chosen', async () => {
  const here = excelHere('en');
  try {
    const { shareNotes } = texts('en').funnelCheck.sheet;
    const name = fc.constantFrom('', 'Anna', 'anna ', '\u00a0Anna', 'Ivan', 'Petr', 'Olga');
    const deal = fc.tuple(fc.constantFrom('', 'North', 'NORTH', 'South', 'West'), name);
    const tables = fc.sample(fc.array(deal, { minLength: 1, maxLength: 8 }), { numRuns: 8, seed: 3 });
    const whose: readonly Who[] = ['reps', 'teams', 'teamsOfReps'];
    await here.table('Chosen', [['Name'], ['North']]);
    const formulas: Record<string, string> = {};
    const expected: [number, string][] = [];
    for (const [index, table] of tables.entries()) {
      const list = `List_${index}`;
      await here.table(list, [['Team', 'Rep'], ...table]);
      const column = { rep: table.map(([team]) => team), member: table.map(([, rep]) => rep) };
      for (const who of whose) {
        const row = expected.length + 1;
        const members = who === 'teamsOfReps' ? { members: `${list}[Rep]` } : { members: undefined };
        const parts = { who, rep: '$A$2', share: `$C$${row}`, teams: `${list}[Team]`, repsPresent: '3.6' };
        formulas[`C${row}`] = shareFormula({ ...parts, ...members });
        formulas[`D${row}`] = shareNote({ ...parts, ...members }, texts('en').funnelCheck.sheet);
        const { share, by, chosen, all } = shareOfPlan(column, 'North', who, 3.6);
        const notes = {
          all: '',
          reps: shareNotes.perRep,
          teams: shareNotes.perTeam(String(all)),
          teamsOfReps: shareNotes.ofReps(String(chosen), String(all)),
        };
        expected.push([share, notes[by]]);
      }
    }
    await here.type(formulas, 'Chosen');
    expect(here.values(`C1:D${expected.length}`, 'Chosen')).toEqual(
      expected.map(([share, note]) => [expect.closeTo(share, 12), note]),
    );
  } finally {
    here.dispose();
  }
});
