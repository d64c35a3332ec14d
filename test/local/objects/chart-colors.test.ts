/** Colours of charts on the dark paper of the theme, and on a fill that somebody chose. */
import { chartData } from '../../../src/local/charts/chart-data';
import { DARK_INK, LIGHT_INK } from '../../../src/local/charts/chart-text';
import { contrast } from '../../../src/local/charts/contrast';
import { drawChart } from '../../../src/local/charts/draw';
import { chartsOf } from '../../../src/local/grid/charts';
import type { Chart } from '../../../src/local/objects/chart';
import { openBook, type OpenBook } from './kit';

let book: OpenBook;
beforeEach(() => (book = openBook()));
afterEach(() => book.dispose());

/** A chart as a tool leaves it, in colours for white paper. */
function chartOfPlan(): Promise<Chart> {
  return book.run(() => {
    book.sheet.GetRange('A1:D3').Values = [
      ['Month', 'Plan', 'Fact', 'Last year'],
      ['Jan', 120, 110, 100],
      ['Feb', 125, 140, 90],
    ];
    const chart = book.sheet.Charts.Add('ColumnClustered', book.sheet.GetRange('A1:D3'), 'Columns');
    const [plan, fact, past] = chart.Series.$items();
    if (!plan || !fact || !past) throw new Error('no series');
    plan.Format.Fill.SetSolidColor('#0D94A3');
    fact.Format.Fill.SetSolidColor('#014E56');
    past.ChartType = 'Line';
    past.Format.Line.Color = '#616161';
    chart.Title.Text = 'Plan';
    chart.Title.Format.Font.Color = '#014E56';
    chart.Legend.Visible = true;
    chart.Legend.Format.Font.Color = '#595959';
    chart.Axes.CategoryAxis.Format.Font.Color = '#404040';
    chart.Axes.ValueAxis.MajorGridlines.Format.Line.Color = '#E0E0E0';
    return chart;
  });
}
function svg(ink = DARK_INK): string {
  const [chart] = chartsOf(book.grid, book.sheet.$sheetId);
  if (!chart) throw new Error('no chart');
  return drawChart(chartData(book.grid, book.sheet.$sheetId, chart), 520, 320, ink);
}
const colors = (drawn: string, part: 'text' | 'path'): string[] =>
  [...drawn.matchAll(new RegExp(`<${part}[^>]* fill="(#[0-9A-Fa-f]{6})"`, 'g'))].map(([, color = '']) =>
    color.toUpperCase(),
  );
const lines = (drawn: string): string[] =>
  [...drawn.matchAll(/ stroke="(#[0-9A-Fa-f]{6})"/g)].map(([, color = '']) => color.toUpperCase());

test('on the dark paper of the theme words and shapes stand out, and lines of the grid stay faint', async () => {
  await chartOfPlan();
  const { paper } = DARK_INK;
  const drawn = svg();
  const words = colors(drawn, 'text');
  expect(words.length).toBeGreaterThan(8);
  words.forEach((color) => expect(contrast(color, paper)).toBeGreaterThanOrEqual(4.5));
  const shapes = colors(drawn, 'path').filter((color) => color !== paper);
  expect(shapes.length).toBeGreaterThan(4);
  shapes.forEach((color) => expect(contrast(color, paper)).toBeGreaterThanOrEqual(3));
  const faint = lines(drawn).filter((color) => contrast(color, paper) < 2);
  expect(faint.length).toBeGreaterThan(2);
  expect([drawn.includes('#014E56'), drawn.includes('#E0E0E0')]).toEqual([false, false]);
});

test('on white paper, and on a fill of its own, a chart has the colours that were chosen', async () => {
  const chart = await chartOfPlan();
  const chosen = ['#014E56', '#404040', '#595959'];
  expect(new Set(colors(svg(LIGHT_INK), 'text'))).toEqual(new Set([...chosen, LIGHT_INK.text]));
  await book.run(() => chart.Format.Fill.SetSolidColor('#FFFFFF'));
  expect(new Set(colors(svg(), 'text'))).toEqual(new Set([...chosen, LIGHT_INK.text]));
  await book.run(() => chart.Format.Fill.SetSolidColor('#003339'));
  expect(colors(svg(LIGHT_INK), 'text')).toContain(DARK_INK.text);
});

test('how far colours stand apart', () => {
  expect(contrast('#000000', '#FFFFFF')).toBeCloseTo(21, 9);
  // the grey that is just enough for words on white, as WCAG’s notes have it
  expect(contrast('#767676', '#FFFFFF')).toBeCloseTo(4.54, 2);
  expect(contrast('none', '#FFFFFF')).toBe(1);
});
