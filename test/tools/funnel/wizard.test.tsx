/** The wizard from a table of deals to a funnel, over a workbook in memory: columns, order of the stages, how sure the counts are. */
import { fireEvent, screen, within } from '@testing-library/react';
import { languages, type Language } from '../../../src/language/language';
import FunnelForm from '../../../src/tools/funnel/form/funnel-form';
import type { CellValue, TableInfo } from '../../../src/workbook/port';
import type { SheetDescription } from '../../../src/workbook/sheet';
import { texts } from '../../kit/texts';
import { american, FakeWorkbook, russian } from '../../pane/fake-workbook';
import { showPart } from '../../pane/render-pane';
import { describeWithData, readCsv } from '../../real-data/data';

/** A workbook with one table, as columns of cells under their headers. */
class DealsBook extends FakeWorkbook {
  constructor(
    private readonly cells: Readonly<Record<string, readonly CellValue[]>>,
    language: Language,
  ) {
    super(language === 'ru' ? russian : american);
  }
  override tables = async (): Promise<TableInfo[]> => [
    {
      name: 'Deals',
      sheet: 'Deals',
      headers: Object.keys(this.cells),
      rows: Object.values(this.cells)[0]?.length ?? 0,
    },
  ];
  override column = async (...[, column = '']: string[]): Promise<CellValue[]> => [
    ...(this.cells[column] ?? []),
  ];
}

const headers = {
  en: ['Stage', 'Lost from', 'Amount', 'Created', 'Close date', 'Rejected'],
  ru: ['Этап', 'Этап отказа', 'Сумма', 'Дата создания', 'Дата закрытия', 'Отклонена'],
} as const;

/** 600 closed deals as the drawings count them; won ones took 40 days. */
function drawnDeals(language: Language): Record<string, CellValue[]> {
  const stages = texts(language).funnel.sheet.templates.b2b;
  const lost = language === 'ru' ? 'Отказ' : 'Lost';
  const rows = [
    ...[330, 121, 45, 62].flatMap((count, stage) =>
      Array.from({ length: count }, () => [lost, stages[stage] ?? '', 9_000, 46_000, 46_010, '']),
    ),
    ...Array.from({ length: 42 }, () => [stages[4] ?? '', '', 20_000, 46_000, 46_040, '']),
  ];
  return Object.fromEntries(
    headers[language].map((name, column) => [name, rows.map((row) => row[column] ?? '')]),
  );
}

function show(language: Language, cells: Record<string, CellValue[]>) {
  const workbook = new DealsBook(cells, language);
  const part = showPart(
    <FunnelForm
      workbook={workbook}
      language={language}
      regional={workbook.style}
      onHome={() => undefined}
      onOpen={() => undefined}
    />,
    language,
    workbook.style,
  );
  return { workbook, ...part };
}

const plain = (text: string | null) => (text ?? '').replace(/\u00a0/g, ' ');
const like = (text: string) => (shown: string) => plain(shown).startsWith(plain(text));
const button = (name: string) => screen.findByRole('button', { name: like(name) });
async function toStages(user: ReturnType<typeof show>['user'], language: Language): Promise<void> {
  const { funnel, common } = texts(language);
  await user.type(await screen.findByLabelText(like(funnel.goal.revenuePlan)), '1000000');
  await user.click(await button(common.next('')));
  await screen.findByRole('heading', { name: like(funnel.stages.heading) });
}
const stageRows = () =>
  screen.getAllByRole('listitem').filter((item) => within(item).queryAllByRole('textbox').length > 0);
const names = () =>
  stageRows().map((item) => within(item).getAllByRole<HTMLInputElement>('textbox')[0]?.value);
const order = (language: Language) => texts(language).funnel.sheet.templates.b2b;

describe.each(languages)('in %s', (language) => {
  const { funnel, common, delivery } = texts(language);
  const { stages: words } = funnel;

  test('columns are guessed; counts come with their interval and a word on how sure they are', async () => {
    const { user } = show(language, drawnDeals(language));
    await toStages(user, language);
    expect(names()).toEqual(order(language));
    const rows = stageRows().map(({ textContent }) => plain(textContent));
    const sure = common.certainty;
    for (const [row, interval, word] of [
      [0, '41–49', sure.reliable],
      [1, '49–61', sure.roughly],
      [2, '62–77', sure.roughly],
      [3, '31–50', sure.few],
    ] as const)
      for (const part of [interval, word]) expect(rows[row]).toContain(part);
    await user.click(await button(words.change));
    for (const [label, column] of [
      [words.dealColumns.stage, 0],
      [words.dealColumns.lostFrom, 1],
      [words.dealColumns.closed, 4],
      [words.dealColumns.created, 3],
    ] as const)
      expect(
        plain(screen.getByRole('combobox', { name: (shown) => plain(shown) === plain(label) }).textContent),
      ).toBe(headers[language][column]);
  });

  test('without the column of lost deals they count where the user says', async () => {
    const { user } = show(language, drawnDeals(language));
    await toStages(user, language);
    await user.click(await button(words.change));
    await user.click(screen.getByRole('combobox', { name: like(words.dealColumns.lostFrom) }));
    await user.click(await screen.findByRole('option', { name: like('(') }));
    await user.click(await button(words.use));
    // nothing but won and lost is left: too few to be stages, and it is said at the field
    await screen.findByText(like(words.tooFew));
  });

  test('stages are put in order by the keyboard and by dragging, and the counts follow', async () => {
    const { user } = show(language, drawnDeals(language));
    await toStages(user, language);
    const [leads = '', qualified = '', ...others] = order(language);
    (await button(words.menu(qualified))).focus();
    await user.keyboard('{Enter}');
    await user.click(await screen.findByRole('menuitem', { name: like(words.up) }));
    expect(names()).toEqual([qualified, leads, ...others]);
    // all 600 reach the stage that is now the first
    expect(plain(stageRows()[0]?.textContent ?? '')).toMatch(/600/);
    const handle = screen.getAllByTitle(like(words.drag))[0];
    const target = stageRows()[1];
    if (!handle || !target) throw new Error('There are stages.');
    fireEvent.dragStart(handle);
    fireEvent.dragOver(target);
    fireEvent.drop(target);
    expect(names()).toEqual([leads, qualified, ...others]);
    const proposals = () => plain(stageRows()[3]?.textContent ?? '');
    expect(proposals()).toContain(common.certainty.few);
    await user.click(await button(words.add));
    expect(proposals()).toContain(plain(words.countedTo(others[2] ?? '', words.newStage)));
    expect(proposals()).not.toContain(common.certainty.few);
  });

  test('from the table to the sheet; the schedule takes the days from the deals’ dates', async () => {
    const { user, workbook } = show(language, drawnDeals(language));
    await toStages(user, language);
    await user.click(await button(common.next('')));
    await user.click(await screen.findByRole('checkbox', { name: like(funnel.feeding.option) }));
    // 40 days over stages that usually take 5, 10, 14 and 21
    const days = order(language)
      .slice(0, 4)
      .map((stage) => screen.getByLabelText<HTMLInputElement>(like(funnel.feeding.daysOf(stage))).value);
    expect(days).toEqual(['4', '8', '11', '17']);
    await user.click(await button(common.next('')));
    await screen.findByRole('table', { name: like(funnel.feeding.preview.title) });
    await user.click(await button(delivery.insert));
    await button(common.goToSheet);
    const [, sheets] = workbook.calls.find(([what]) => what === 'insertSheets') ?? [];
    const [sheet] = sheets as SheetDescription[];
    const cells = (at: string) => sheet?.blocks.find((block) => block.at === at)?.values;
    expect(cells('B20')?.[0]?.slice(0, 2)).toEqual([order(language)[0], 0.45]);
    expect(cells('E20')).toEqual([[4], [8], [11], [17], ['']]);
  });
});

describeWithData('CRM Sales Opportunities through the wizard', () => {
  const files = [
    'sales_pipeline.csv',
    'sales_pipeline.orig_mdY.csv',
    'sales_pipeline.variant_null_text.csv',
  ] as const;

  test.each(files)('%s: the same counts, and what is not used is said', async (file) => {
    const deals = readCsv(`crm_opportunities/${file}`);
    const cell = (text = ''): CellValue =>
      text !== '' && Number.isFinite(Number(text)) ? Number(text) : text;
    const columns = ['deal_stage', 'engage_date', 'close_date', 'close_value'];
    const { user } = show(
      'en',
      Object.fromEntries(columns.map((name) => [name, deals.map((deal) => cell(deal[name]))])),
    );
    const { funnel } = texts('en');
    await toStages(user, 'en');
    expect(names().sort()).toEqual(['Engaging', 'Prospecting', 'Won']);
    await user.click(await button(funnel.stages.menu('Prospecting')));
    await user.click(await screen.findByRole('menuitem', { name: funnel.stages.up }));
    const said = plain(document.body.textContent);
    expect(said).toContain('8,800 rows');
    expect(said).toContain('2,473 lost deals');
    // all of these files keep their dates as text
    expect(said).toMatch(/dates are kept as text and not used/);
    expect(names()).toEqual(['Prospecting', 'Engaging', 'Won']);
    const rows = stageRows().map(({ textContent }) => plain(textContent));
    expect(rows[0]).toContain('8,800');
  });
});

test('a stage or a date that a program left as null is no stage', async () => {
  const { user } = show('en', {
    Stage: ['Lead', 'null', 'Won', 'Lost', 'N/A', 'Won'],
    'Lost from': ['', 'null', '', 'Lead', '', 'null'],
    Created: [46_000, 'null', '3/1/2017', '', 46_000, 46_000],
    Amount: [1, 'null', 100, '', '', 200],
  });
  await toStages(user, 'en');
  expect(names()).toEqual(['Lead', 'Won']);
  const said = plain(document.body.textContent);
  expect(said).toContain('2 rows without a stage left out.');
  expect(said).toContain('1 date is kept as text and not used.');
});
