/** The pane's part of a check, over a workbook in memory: whose deals, what they are held against, a long writing, refusals. */
import { screen, within } from '@testing-library/react';
import CheckForm from '../../../src/tools/funnel-check/form/check-form';
import { stageRows } from '../../../src/tools/funnel/layout';
import {
  WorkbookProblem,
  type CellValue,
  type PlanSheet,
  type TableInfo,
  type WriteOptions,
} from '../../../src/workbook/port';
import type { SheetPart } from '../../../src/workbook/sheet';
import { texts } from '../../kit/texts';
import { FakeWorkbook, turkish } from '../../pane/fake-workbook';
import { accessibilityFaults, showPart } from '../../pane/render-pane';
import { drawnState } from '../funnel/drawn';
import { drawnReference, rowsOf, scenes } from './scenes';

const { funnelCheck: words, delivery, common } = texts('en');

const whose = [
  ['Anna', 'North'],
  ['Ivan', 'North'],
  ['Petr', 'South'],
] as const;
const deals = [
  ['Stage', 'Lost from', 'Rep', 'Team'],
  ...rowsOf(scenes.bottleneck, 'en').map((row, index) => [...row, ...(whose[index % 3] ?? [])]),
];

class WithFunnel extends FakeWorkbook {
  /** what becomes of a writing */
  writing: (options: WriteOptions) => Promise<void> = () => Promise.resolve();
  parts: SheetPart[] = [];
  constructor(readonly rowsOfDeals: readonly (readonly string[])[] = deals) {
    super(turkish);
    this.plansHere = [drawnReference('en').plan];
  }
  override tables = async (): Promise<TableInfo[]> => [
    drawnReference('en').table,
    {
      name: 'Deals',
      sheet: 'Deals',
      headers: [...(this.rowsOfDeals[0] ?? [])],
      rows: this.rowsOfDeals.length - 1,
    },
  ];
  override rows = async (): Promise<CellValue[][]> =>
    stageRows(drawnState('en'), 'en').map((row) => [...row]);
  override columns = async (_list: TableInfo, names: readonly string[]): Promise<CellValue[][]> =>
    names.map((name) => {
      const place = this.rowsOfDeals[0]?.indexOf(name) ?? -1;
      return this.rowsOfDeals.slice(1).map((row) => row[place] ?? '');
    });
  override insertPart = async (_sheet: string, part: SheetPart, options: WriteOptions = {}) => {
    if (this.problem) throw this.problem;
    await this.writing(options);
    this.parts.push(part);
  };
}

function show(workbook: WithFunnel, plan: PlanSheet | undefined = workbook.plansHere[0]) {
  const ignore = () => undefined;
  return showPart(
    <CheckForm {...{ workbook, plan }} language="en" regional={turkish} onHome={ignore} onOpen={ignore} />,
    'en',
    turkish,
  ).user;
}
type User = ReturnType<typeof show>;
async function pick(user: User, field: string, option: RegExp | string) {
  await user.click(await screen.findByRole('combobox', { name: field }));
  await user.click(await screen.findByRole('option', { name: option }));
}
const button = (name: string) => screen.findByRole<HTMLButtonElement>('button', { name });
const isOff = async (name: string) => (await button(name)).disabled;
const chosen = async (field: string) => (await screen.findByRole('combobox', { name: field })).textContent;

test('a team brings the column of its reps and is held against their share of the plan, in the region’s own figures', async () => {
  const workbook = new WithFunnel();
  const user = show(workbook);
  await pick(user, words.columns.rep, 'Team');
  expect(await chosen(words.columns.member)).toBe('Rep');
  await pick(user, words.rep, 'North');
  await screen.findByText(new RegExp(`^${words.share.teamsOfReps('66,7%', '2', '3')}`));
  await pick(user, words.columns.member, /none/i);
  await pick(user, words.rep, 'South');
  await screen.findByText(new RegExp(`^${words.share.teams('50,0%', '2')}`));
  expect(await accessibilityFaults()).toEqual([]);
  await user.click(await button(words.insert));
  await screen.findByText(words.follow('N5', true));
});

test('a writing that takes long says how far it is and can be stopped: nothing is lost, and it is begun again', async () => {
  const workbook = new WithFunnel();
  const user = show(workbook);
  await pick(user, words.rep, 'Petr');
  workbook.writing = ({ signal, progress }) =>
    new Promise((_, stopped) => {
      progress?.(2, 3, 'formulas');
      signal?.addEventListener('abort', () => stopped(new WorkbookProblem('cancelled')));
    });
  await user.click(await button(words.insert));
  await screen.findByText(common.progress.step(common.progress.formulas, 2, 3));
  screen.getByText(words.writing);
  screen.getByText(delivery.leaves);
  await user.click(await button(delivery.stop));
  expect(await chosen(words.rep)).toBe('Petr');
  expect(workbook.parts).toEqual([]);
  workbook.writing = () => Promise.resolve();
  await user.click(await button(words.insert));
  await screen.findByText(words.stands('Funnel Sep 2026'));
  expect(workbook.parts).toHaveLength(1);
});

test('a stage that nobody knows is asked for before anything is written; a host that fails leaves the answers', async () => {
  const workbook = new WithFunnel([...deals, ['Demo', '', 'Anna', 'North'], ['=cmd()', '', '=cmd()', '']]);
  const user = show(workbook);
  await screen.findByText(words.sayMeaning(['Demo', '=cmd()']));
  expect(await isOff(words.insert)).toBe(true);
  await pick(user, words.notStage('Demo', '1', 1), words.lostIn('Meetings'));
  await pick(user, words.notStage('=cmd()', '1', 1), words.lostIn('Leads'));
  workbook.problem = new WorkbookProblem('hostFailed', 'The network');
  await user.click(await button(words.insert));
  await screen.findByText(/The network/);
  workbook.problem = undefined;
  await user.click(await button(words.insert));
  await screen.findByText(words.stands('Funnel Sep 2026'));
  const [part] = workbook.parts;
  const formulas = part?.blocks.flatMap(({ formulas: rows = [] }) => rows.flat().map(String)) ?? [];
  expect(formulas.filter((formula) => /cmd(?!\(\)")/.test(formula))).toEqual([]);
});

test('a column of hundreds of names, as ids of deals: told of, and all deals are judged together', async () => {
  const ids = deals.map((row, index) => [...row, index === 0 ? 'Deal' : `#${index}`]);
  const count = String(ids.length - 1);
  const workbook = new WithFunnel(ids);
  const user = show(workbook);
  await pick(user, words.columns.rep, 'Deal');
  await screen.findByText(words.tooManyNames('Deal', count));
  expect(screen.queryByRole('combobox', { name: words.rep })).toBeNull();
  await user.click(await button(words.insert));
  await screen.findByText(words.followAll);
  expect(workbook.parts[0]?.blocks.length).toBeLessThan(60);
});

test('a column of hundreds of other words in place of stages: told of, not asked for one by one', async () => {
  const user = show(new WithFunnel(deals.map((row, index) => [...row, index === 0 ? 'Deal' : `#${index}`])));
  await pick(user, words.columns.stage, 'Deal');
  // those that say from where they were lost need no answer
  const asked = deals.filter(([, from]) => from === '').length;
  await screen.findByText(words.noStages('Deal', String(asked)));
  expect(screen.getAllByRole('combobox').length).toBeLessThan(12);
  expect(await isOff(words.insert)).toBe(true);
});

test('no deals: said so, and nothing can be written', async () => {
  show(
    new WithFunnel([
      ['Stage', 'Rep'],
      ['', ''],
    ]),
  );
  await screen.findByText(words.noDeals);
  expect(await isOff(words.insert)).toBe(true);
  expect(within(document.body).queryByRole('table')).toBeNull();
});
