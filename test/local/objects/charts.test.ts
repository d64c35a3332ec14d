import { chartData } from '../../../src/local/charts/chart-data';
import { drawChart } from '../../../src/local/charts/draw';
import { placeChart } from '../../../src/local/grid/chart-place';
import { chartsOf, removeChart } from '../../../src/local/grid/charts';
import { mayEditObjects } from '../../../src/local/grid/protection';
import type { Chart } from '../../../src/local/objects/chart';
import { codeOf, openBook, type OpenBook } from './kit';

let book: OpenBook;
beforeEach(async () => {
  book = openBook();
  await book.run(() => {
    book.sheet.GetRange('A1:C6').Values = [
      ['Stage', 'Deals', 'Amount'],
      ['Lead', 715, 14],
      ['Meeting', 320, 6],
      ['Proposal', 144, 3],
      ['Won', 50, 1],
      ['', '', ''],
    ];
    book.sheet.GetRange('A6:B6').Formulas = [['=NA()', '=NA()']];
    book.sheet.GetRange('B2:B6').NumberFormat = '#,##0';
  });
});
afterEach(() => book.dispose());

const data = (index = 0): ReturnType<typeof chartData> => {
  const chart = chartsOf(book.grid, book.sheet.$sheetId)[index];
  if (!chart) throw new Error('no chart');
  return chartData(book.grid, book.sheet.$sheetId, chart);
};
const texts = (svg: string): string[] =>
  [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text ?? '');

async function funnel(): Promise<Chart> {
  return book.run(() => {
    const chart = book.sheet.Charts.Add('Funnel', book.sheet.GetRange('A2:B6'), 'Columns');
    chart.Name = 'Reference';
    chart.SetPosition('E2', 'J16');
    chart.Title.Text = 'Reference funnel';
    chart.Legend.Visible = false;
    ['#0d94a3', '#0b7580'].forEach((color, index) => {
      chart.Series.GetItemAt(0).Points.GetItemAt(index).Format.Fill.SetSolidColor(color);
    });
    return chart;
  });
}

test('a funnel draws its stages, numbers and colours, and nothing for #N/A', async () => {
  await funnel();
  const drawn = data();
  expect([drawn.categories, drawn.series.map(({ values }) => values)]).toEqual([
    ['Lead', 'Meeting', 'Proposal', 'Won'],
    [[715, 320, 144, 50]],
  ]);
  const svg = drawChart(drawn, 480, 300);
  expect(texts(svg)).toEqual(expect.arrayContaining(['Reference funnel', 'Lead', 'Won', '715', '50']));
  expect(svg.toUpperCase()).toContain('#0D94A3');
  expect(svg).not.toMatch(/N\/A|NaN|undefined/);
  expect(svg).toMatch(/style="[^"]*font-family:Calibri, [^"]*sans-serif[;"]/); // no quote ends it early
});

test('series and categories are read as Excel reads them', async () => {
  await book.run(() => {
    book.sheet.Charts.Add('ColumnClustered', book.sheet.GetRange('A1:C5'));
    book.sheet.Charts.Add('Line', book.sheet.GetRange('A1:C3'), 'Rows');
    book.sheet.Charts.Add('BarStacked', book.sheet.GetRange('B2:B5'), 'Columns');
  });
  expect(data(0).series.map(({ name, values }) => [name, values])).toEqual([
    ['Deals', [715, 320, 144, 50]],
    ['Amount', [14, 6, 3, 1]],
  ]);
  expect(data(1).series.map(({ name, values }) => [name, values])).toEqual([
    ['Lead', [715, 14]],
    ['Meeting', [320, 6]],
  ]);
  expect(data(1).categories).toEqual(['Deals', 'Amount']);
  expect(data(2).categories).toEqual(['1', '2', '3', '4']);
  for (const index of [0, 1, 2]) expect(drawChart(data(index), 480, 300)).toMatch(/^<svg[\s\S]+<\/svg>$/);
});

test('cells that are not calculated yet are taken for categories in front of the numbers', async () => {
  await book.run(() => {
    book.sheet.GetRange('K1:L1').Formulas = [['=A2:A5', '=B2:B5']];
    book.sheet.Charts.Add('Funnel', book.sheet.GetRange('K1:L4'), 'Columns');
  });
  expect([data().categories, data().series.map(({ values }) => values)]).toEqual([
    ['Lead', 'Meeting', 'Proposal', 'Won'],
    [[715, 320, 144, 50]],
  ]);
});

test('series are added from other cells; axes, labels and fills are set', async () => {
  const chart = await book.run(() => {
    const bars = book.sheet.Charts.Add('BarStacked', book.sheet.GetRange('B2:B5'), 'Columns');
    const [blank] = bars.Series.$items();
    blank?.SetXAxisValues(book.sheet.GetRange('A2:A5'));
    blank?.Format.Fill.Clear();
    if (blank) blank.GapWidth = 30;
    const shown = bars.Series.Add('Deals');
    shown.SetValues(book.sheet.GetRange('B2:B5'));
    shown.HasDataLabels = true;
    bars.Axes.CategoryAxis.ReversePlotOrder = true;
    bars.Axes.ValueAxis.Visible = false;
    bars.Axes.ValueAxis.MajorGridlines.Visible = false;
    bars.Title.Visible = false;
    return bars;
  });
  expect(chart.Series.$items().map((series) => [series.Name, series.Points.GetCount()])).toEqual([
    ['', 4],
    ['Deals', 4],
  ]);
  const [blank, shown] = data().series;
  expect([blank?.fills[0], blank?.gapWidth, shown?.labels]).toEqual([
    'none',
    30,
    ['715', '320', '144', '50'],
  ]);
  expect([data().title, data().category.reversed, data().value.visible]).toEqual(['', true, false]);
});

test('it stands over its cells, moves with them, and reads where they have gone', async () => {
  const chart = await funnel();
  expect([chart.Left, chart.Top, chart.Width, chart.Height]).toEqual([4 * 48, 15, 6 * 48, 15 * 15]);
  await book.run(() => book.sheet.GetRange('1:2').Insert('Down'));
  expect(chart.Top).toBe(45);
  await book.run(() => (book.sheet.GetRange('B4').Values = [[800]]));
  expect(data().series[0]?.values[0]).toBe(800);
  await book.run(() => {
    chart.Left = 100;
    chart.Top = 50;
    chart.Width = 200;
    chart.Height = 120;
  });
  for (const [is, wanted] of [
    [chart.Left, 100],
    [chart.Top, 50],
    [chart.Width, 200],
    [chart.Height, 120],
  ] as const) {
    expect(Math.abs(is - wanted)).toBeLessThan(1);
  }
});

test('moved, resized or deleted by hand it is one step of undo', async () => {
  const { grid, sheet } = book;
  const chart = await funnel();
  const before = chart.$pixels;
  const place = { left: 100, top: 70, width: 333, height: 222 };
  grid.steps.together(() => placeChart(grid, sheet.$sheetId, chart.$chart, place));
  expect(chart.$pixels).toEqual(place);
  await book.undo();
  expect(chart.$pixels).toEqual(before);
  await book.redo();
  expect(chart.$pixels).toEqual(place);
  grid.steps.together(() => removeChart(grid, sheet.$sheetId, chart.$chart));
  expect(sheet.Charts.Count).toBe(0);
  await book.undo();
  expect(chart.$pixels).toEqual(place);
  expect(data().series[0]?.values).toEqual([715, 320, 144, 50]);
});

test('on a protected sheet it stays where it is, unless objects may be edited', async () => {
  const chart = await funnel();
  const { grid, sheet } = book;
  const before = chart.$pixels;
  await book.run(() => sheet.Protection.Protect());
  expect(await codeOf(() => (chart.Left = 300))).toBe('AccessDenied');
  expect(chart.$pixels).toEqual(before);
  expect(mayEditObjects(grid, sheet.$sheetId)).toBe(false);
  await book.run(() => sheet.Protection.Unprotect());
  await book.run(() => sheet.Protection.Protect({ allowEditObjects: true }));
  expect(mayEditObjects(grid, sheet.$sheetId)).toBe(true);
});

test('it is found by its name, undone with its batch, and deleted', async () => {
  await funnel();
  const chart = book.sheet.Charts.GetItem('reference');
  expect(chart.ChartType).toBe('Funnel');
  expect(book.sheet.Charts.GetItem(chart.Id).Name).toBe('Reference');
  expect(book.workbook.Names.GetCount() + book.sheet.Names.GetCount()).toBe(0);
  await book.undo();
  expect(book.sheet.Charts.Count).toBe(0);
  await book.redo();
  expect(book.sheet.Charts.GetItem('Reference').Title.Text).toBe('Reference funnel');
  await book.run(() => book.sheet.Charts.GetItem('Reference').Delete());
  expect(await codeOf(() => book.sheet.Charts.GetItem('Reference'))).toBe('ItemNotFound');
  await book.undo();
  expect(data().series[0]?.values).toEqual([715, 320, 144, 50]);
  expect(await codeOf(() => book.sheet.Charts.Add('Sunburst', book.sheet.GetRange('A1:B2')))).toBe(
    'ApiNotFound',
  );
});

async function planAndFact(): Promise<Chart> {
  return book.run(() => {
    book.sheet.GetRange('A20:D23').Values = [
      ['Month', 'Plan', 'Fact', '% of plan'],
      ['Jan', 1_200_000, 1_100_000, 0.917],
      ['Feb', 1_250_000, 1_400_000, 1.12],
      ['Mar', 1_300_000, -200_000, -0.154],
    ];
    book.sheet.GetRange('B21:C23').NumberFormat = '#,##0';
    book.sheet.GetRange('D21:D23').NumberFormat = '0%';
    const chart = book.sheet.Charts.Add('ColumnClustered', book.sheet.GetRange('B20:D23'), 'Columns');
    const labels = book.sheet.GetRange('A21:A23');
    const [plan, fact, share] = chart.Series.$items();
    if (!plan || !fact || !share) throw new Error('no series');
    for (const series of [plan, fact, share]) series.SetXAxisValues(labels);
    plan.Format.Fill.SetSolidColor('#8fb7bc');
    fact.Format.Fill.SetSolidColor('#0b7580');
    plan.GapWidth = 50;
    share.ChartType = 'Line';
    share.AxisGroup = 'Secondary';
    share.Format.Line.Color = '#c2410c';
    Object.assign(share.Format.Line, { Weight: 1.75, LineStyle: 'Dash' });
    share.MarkerStyle = 'Diamond';
    chart.Legend.Visible = true;
    chart.Legend.Position = 'Top';
    chart.Title.Text = 'Plan and fact';
    chart.Axes.ValueAxis.MajorGridlines.Format.Line.Color = '#E0E0E0';
    chart.Axes.ValueAxis.Title.Text = 'Revenue';
    chart.Axes.CategoryAxis.TickLabelPosition = 'Low';
    chart.Axes.GetItem('Value', 'Secondary').NumberFormat = '0%';
    return chart;
  });
}

test('columns stand beside each other, a line runs over them and has its own axis', async () => {
  const chart = await planAndFact();
  const drawn = data();
  expect(drawn.series.map(({ name, type, secondary }) => [name, type, secondary])).toEqual([
    ['Plan', 'ColumnClustered', false],
    ['Fact', 'ColumnClustered', false],
    ['% of plan', 'Line', true],
  ]);
  expect(drawn.categories).toEqual(['Jan', 'Feb', 'Mar']);
  const svg = drawChart(drawn, 520, 320);
  expect(texts(svg)).toEqual(
    expect.arrayContaining([
      'Plan and fact',
      'Plan',
      'Fact',
      '% of plan',
      'Jan',
      'Revenue',
      '1,200,000',
      '0%',
    ]),
  );
  expect(svg).toMatch(/stroke-dasharray/);
  const share = chart.Series.GetItemAt(2);
  expect([share.ChartType, share.AxisGroup, share.Format.Line.Color, share.MarkerStyle]).toEqual([
    'Line',
    'Secondary',
    '#C2410C',
    'Diamond',
  ]);
  expect(chart.Axes.GetItem('Value', 'Secondary').AxisGroup).toBe('Secondary');
  await book.undo();
  expect(book.sheet.Charts.Count).toBe(0);
});

test('what cannot stand in one chart is refused by name', async () => {
  const chart = await planAndFact();
  const series = chart.Series.GetItemAt(0);
  expect(await codeOf(() => (series.ChartType = 'BarClustered'))).toBe('ApiNotFound');
  const pie = await book.run(() => book.sheet.Charts.Add('Pie', book.sheet.GetRange('A1:B5')));
  expect(await codeOf(() => (pie.Series.GetItemAt(0).AxisGroup = 'Secondary'))).toBe('ApiNotFound');
  expect(await codeOf(() => pie.Axes.ValueAxis.Visible)).toBe('ItemNotFound');
  expect(await codeOf(() => chart.Axes.GetItem('Category', 'Secondary'))).toBe('InvalidArgument');
});

test('stacks show shares of each category where they are asked for', async () => {
  await book.run(() => book.sheet.Charts.Add('ColumnStacked100', book.sheet.GetRange('A1:C5')));
  const svg = drawChart(data(), 480, 300);
  expect(texts(svg)).toEqual(expect.arrayContaining(['0%', '100%', 'Deals', 'Amount', 'Lead']));
});

test('a pie shows one series, its shares and its categories', async () => {
  const chart = await book.run(() => {
    const pie = book.sheet.Charts.Add('Pie', book.sheet.GetRange('A1:C5'));
    pie.Series.GetItemAt(0).HasDataLabels = true;
    pie.Series.GetItemAt(0).DataLabels.ShowPercentage = true;
    pie.Series.GetItemAt(0).DataLabels.ShowValue = false;
    return pie;
  });
  expect(chart.Series.Count).toBe(1);
  const svg = drawChart(data(), 480, 300);
  expect(texts(svg)).toEqual(expect.arrayContaining(['Lead', 'Won', '58%', '4%']));
});

test('a chart gets other cells and keeps the look of its series', async () => {
  const chart = await planAndFact();
  await book.run(() => chart.SetData(book.sheet.GetRange('A1:C5'), 'Columns'));
  expect(data().series.map(({ name, fills }) => [name, fills[0]])).toEqual([
    ['Deals', '#8FB7BC'],
    ['Amount', '#0B7580'],
  ]);
});

test('labels that would stand on one another are left out; a low chart has few lines, and its figures do not touch', async () => {
  await book.run(() => {
    book.sheet.GetRange('A1:C5').Values = [
      ['Month', 'Plan', 'Fact'],
      ['Jan', 6_000_000, 5_900_000],
      ['Feb', 5_000_000, 10_000],
      ['Mar', 4_000_000, 20_000],
      ['Apr', 1_000_000, 30_000],
    ];
    const chart = book.sheet.Charts.Add('ColumnStacked', book.sheet.GetRange('A1:C5'));
    for (const index of [0, 1]) chart.Series.GetItemAt(index).HasDataLabels = true;
  });
  const figures = (width: number, height: number) =>
    [
      ...drawChart(data(), width, height).matchAll(
        /<text[^>]*translate\(([\d.]+) ([\d.]+)\)[^>]*>([^<]*)<\/text>/g,
      ),
    ].map(([, x, y, text]) => ({ x: Number(x), y: Number(y), text: text ?? '' }));
  const wide = figures(900, 400).map(({ text }) => text);
  expect(wide).toEqual(expect.arrayContaining(['6,000,000', '5900000']));
  const narrow = figures(240, 130).filter(({ text }) => /\d{4,}/.test(text));
  for (const [place, one] of narrow.entries())
    for (const other of narrow.slice(place + 1))
      if (Math.abs(one.x - other.x) < 20) expect(Math.abs(one.y - other.y)).toBeGreaterThanOrEqual(10);
});

test('a chart of a whole spill has as many points as the spill; one of a part of cells stays', async () => {
  const { run, sheet } = book;
  await run(() => {
    sheet.GetRange('H1').Values = [[3]];
    sheet.GetRange('F1:G1').Values = [['Step', 'Count']];
    sheet.GetRange('F2:G2').Formulas = [['="Step "&SEQUENCE(H1)', '=SEQUENCE(H1)*10']];
  });
  await run(() => sheet.Charts.Add('ColumnClustered', sheet.GetRange('F1:G4'), 'Columns'));
  await run(() => sheet.Charts.Add('ColumnClustered', sheet.GetRange('F3:G4'), 'Columns'));
  await run(() => (sheet.GetRange('H1').Values = [[5]]));
  expect(data(0).categories).toEqual(['Step 1', 'Step 2', 'Step 3', 'Step 4', 'Step 5']);
  expect(data(0).series.map(({ name, values }) => [name, values])).toEqual([['Count', [10, 20, 30, 40, 50]]]);
  expect(data(1).series.map(({ values }) => values)).toEqual([[20, 30]]);
  await run(() => (sheet.GetRange('H1').Values = [[2]]));
  expect(data(0).series.map(({ values }) => values)).toEqual([[10, 20]]);
});
