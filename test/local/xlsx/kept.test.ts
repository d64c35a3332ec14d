import { Workbook as FileBook } from '@cj-tech-master/excelts';
import { createBook } from '../../../src/local/grid/univer';
import type { Condition } from '../../../src/local/grid/condition-rules';
import { addCondition, conditions } from '../../../src/local/grid/conditional-formats';
import type { Chart } from '../../../src/local/grid/chart';
import { addChart, changeChart, chartsOf } from '../../../src/local/grid/charts';
import { Grid } from '../../../src/local/grid/grid';
import {
  mayWrite,
  protectSheet,
  protectStructure,
  setLocked,
  sheetProtection,
  structureProtection,
} from '../../../src/local/grid/protection';
import { addSheet } from '../../../src/local/grid/sheets';
import { rowHeight, setRowHeight } from '../../../src/local/grid/sizes';
import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationType,
  setValidation,
  validationOf,
  validations,
} from '../../../src/local/grid/validations';
import { Workbook } from '../../../src/local/objects/workbook';
import type { Worksheet } from '../../../src/local/objects/worksheet';
import { openXlsx, type OpenedBook } from '../../../src/local/xlsx/open';
import { putIn } from '../../../src/local/xlsx/put-in';
import { saveXlsx } from '../../../src/local/xlsx/save';

/** What a file keeps besides values, formulas, tables and names: round-trip.test.ts has those. */

const cleanup: (() => void)[] = [];
const closeAll = () => cleanup.splice(0).forEach((close) => close());
afterEach(closeAll);

function newGrid(data?: OpenedBook['data']): Grid {
  const book = createBook(data ? { data } : {});
  cleanup.push(() => book.dispose());
  return new Grid(book);
}
/** The workbook as it comes back from a file: one at a time, for the engine keeps caches by its id. */
async function reopened(grid: Grid): Promise<{ grid: Grid; opened: OpenedBook }> {
  const opened = await openXlsx(await saveXlsx(grid), 'Book1', []);
  closeAll();
  const again = newGrid(opened.data);
  await putIn(again, opened);
  return { grid: again, opened };
}
const sheetOf = (grid: Grid): Worksheet =>
  new Workbook(grid, { post: () => true }).Worksheets.GetActiveWorksheet();

const cell = (row: number, column: number, rows = 1, columns = 1) => ({ row, column, rows, columns });
const withoutIds = (all: readonly Condition[]) => all.map(({ id: _id, ...rest }) => rest);

test('conditional formats', async () => {
  const grid = newGrid();
  const red = { bg: { rgb: '#FFC7CE' }, cl: { rgb: '#9C0006' }, bl: 1 as const };
  addCondition(grid, 'sheet1', {
    boxes: [cell(0, 0, 5, 2), cell(9, 0)],
    stopIfTrue: false,
    test: { kind: 'number', operator: 'NotBetween', values: [1, 5] },
    look: red,
  });
  addCondition(grid, 'sheet1', {
    boxes: [cell(1, 1, 4, 3)],
    stopIfTrue: true,
    test: { kind: 'formula', formula: '=LEN($B2&"<x>")>0' },
    look: { bg: { rgb: '#EAF4F6' } },
  });
  addCondition(grid, 'sheet1', {
    boxes: [cell(1, 1)],
    stopIfTrue: false,
    test: { kind: 'number', operator: 'EqualTo', values: [7] },
    look: { it: 1 },
  });
  addCondition(grid, 'sheet1', {
    boxes: [cell(0, 5, 9, 1)],
    stopIfTrue: false,
    test: {
      kind: 'scale',
      points: [
        { type: 'LowestValue', color: '#F8696B' },
        { type: 'Percentile', value: '50', color: '#FFEB84' },
        { type: 'HighestValue', color: '#63BE7B' },
      ],
    },
    look: {},
  });
  addCondition(grid, 'sheet1', {
    boxes: [cell(0, 6, 9, 1)],
    stopIfTrue: false,
    test: { kind: 'bar', color: '#0B7580', negative: '#FF0000', gradient: true, barOnly: false },
    look: {},
  });
  addCondition(grid, 'sheet1', {
    boxes: [cell(0, 7, 9, 1)],
    stopIfTrue: false,
    test: { kind: 'formula', formula: '=H1>1' },
    look: { bl: 1, n: { pattern: '#,##0" ▲"' } },
  });
  const before = withoutIds(conditions(grid, 'sheet1'));
  const after = await reopened(grid);
  expect(withoutIds(conditions(after.grid, 'sheet1'))).toEqual(before);
  expect(after.opened.left).toEqual([]);
});

test('what may be entered', async () => {
  const grid = newGrid();
  const common = { allowBlank: true, showErrorMessage: true, errorStyle: DataValidationErrorStyle.STOP };
  setValidation(grid, 'sheet1', cell(0, 0, 3), {
    ...common,
    type: DataValidationType.LIST,
    formula1: 'Won,Lost,"Open"',
    prompt: 'How it ended',
    promptTitle: 'Deal',
    showInputMessage: true,
  });
  setValidation(grid, 'sheet1', cell(0, 1), {
    ...common,
    type: DataValidationType.LIST,
    formula1: '=$D$1:$D$3',
  });
  setValidation(grid, 'sheet1', cell(0, 2), {
    ...common,
    allowBlank: false,
    type: DataValidationType.DECIMAL,
    operator: DataValidationOperator.BETWEEN,
    formula1: '0',
    formula2: '1',
    error: 'A share',
    errorTitle: 'Share',
    errorStyle: DataValidationErrorStyle.WARNING,
  });
  setValidation(grid, 'sheet1', cell(0, 3), {
    ...common,
    type: DataValidationType.DATE,
    operator: DataValidationOperator.GREATER_THAN,
    formula1: '46000',
  });
  setValidation(grid, 'sheet1', cell(0, 4), {
    ...common,
    type: DataValidationType.CUSTOM,
    formula1: '=E1>D1',
  });
  const boxes = [cell(0, 0, 3), ...[1, 2, 3, 4].map((column) => cell(0, column))];
  const told = (one: Grid) =>
    boxes.map((box) => {
      const rule = validationOf(one, 'sheet1', box);
      if (!rule || rule === 'mixed') throw new Error(`no rule at ${box.column}`);
      const { uid: _uid, ranges: _ranges, showInputMessage = false, ...rest } = rule;
      return { ...rest, showInputMessage };
    });
  const before = told(grid);
  const after = await reopened(grid);
  expect(validations(after.grid, 'sheet1')).toHaveLength(5);
  expect(told(after.grid)).toEqual(before);
});

test('protection of sheets, cells and structure; a password is said to be lost', async () => {
  const grid = newGrid();
  const second = addSheet(grid, 'Free');
  setLocked(grid, 'sheet1', cell(1, 1), false, false);
  setLocked(grid, second, cell(0, 0, 1000, 60), false, true);
  setLocked(grid, second, cell(2, 2), true, false);
  const options = { allowSort: true, allowFormatCells: true, selectionMode: 'Unlocked' };
  protectSheet(grid, 'sheet1', { options, password: 'secret' });
  protectSheet(grid, second, { options: {} });
  protectStructure(grid, {});
  const after = await reopened(grid);
  expect(sheetProtection(after.grid, 'sheet1')).toMatchObject({
    options: { ...options, allowDeleteRows: false },
  });
  expect(structureProtection(after.grid)).toEqual({});
  expect(after.opened.left).toEqual(['passwords']);
  const may = (sheetId: string, row: number, column: number) =>
    mayWrite(after.grid, sheetId, cell(row, column));
  expect([may('sheet1', 1, 1), may('sheet1', 0, 0)]).toEqual([true, false]);
  expect([may('sheet2', 5, 5), may('sheet2', 2, 2)]).toEqual([true, false]);
});

test("the add-in's settings and XML parts", async () => {
  const grid = newGrid();
  const workbook = new Workbook(grid, { post: () => true });
  const value = { seen: true, note: 'a & b <c> "d" ё' };
  workbook.Settings.Add('firstRun', value);
  workbook.CustomXmlParts.Add('<plan xmlns="urn:test"><a>1</a></plan>');
  const after = await reopened(grid);
  const again = new Workbook(after.grid, { post: () => true });
  expect(again.Settings.$values).toEqual({ firstRun: value });
  expect(again.CustomXmlParts.$parts.map(({ xml }) => xml)).toEqual([
    '<plan xmlns="urn:test"><a>1</a></plan>',
  ]);
  // they are there before anything is put in: the pane reads them when it starts
  expect(Object.fromEntries(after.opened.state).settings).toEqual({ firstRun: value });
});

test('page setup and heights of rows', async () => {
  const grid = newGrid();
  const page = sheetOf(grid).PageLayout;
  page.Orientation = 'Landscape';
  page.Zoom = { horizontalFitToPages: 1 };
  page.CenterHorizontally = true;
  page.SetPrintArea('B2:D9');
  page.SetPrintTitleRows('$1:$2');
  page.LeftMargin = 36;
  page.HeadersFooters.DefaultForAllPages.LeftFooter = '&F';
  page.HeadersFooters.DefaultForAllPages.RightFooter = '&D';
  setRowHeight(grid, 'sheet1', cell(2, 0), 48);
  const after = await reopened(grid);
  const read = sheetOf(after.grid).PageLayout;
  expect([read.Orientation, read.CenterHorizontally, read.LeftMargin]).toEqual(['Landscape', true, 36]);
  expect(read.Zoom).toMatchObject({ horizontalFitToPages: 1 });
  const printed = read.HeadersFooters.DefaultForAllPages;
  expect([printed.LeftFooter, printed.CenterFooter, printed.RightFooter, printed.CenterHeader]).toEqual([
    '&F',
    '',
    '&D',
    '',
  ]);
  expect(read.GetPrintArea().Address).toBe('Sheet1!B2:D9');
  expect(read.GetPrintTitleRows().Address).toBe('Sheet1!1:2');
  expect(rowHeight(after.grid, 'sheet1', 2)).toBe(48);
});

describe('charts', () => {
  function chart(
    grid: Grid,
    type: Chart['type'],
    change: Partial<Omit<Chart, 'series'>>,
    look: Partial<Chart['series'][number]>,
  ): void {
    grid.write('sheet1', {
      0: { 0: { v: 'Stage', t: 1 }, 1: { v: 'Deals', t: 1 } },
      1: { 0: { v: 'Lead', t: 1 }, 1: { v: 10, t: 2 } },
      2: { 0: { v: 'Won', t: 1 }, 1: { v: 4, t: 2 } },
    });
    const cells = { sheetId: 'sheet1', box: cell(0, 0, 3, 2) };
    const { id, series } = addChart(grid, 'sheet1', type, cells, 'Columns');
    changeChart(grid, 'sheet1', id, { ...change, series: series.map((one) => ({ ...one, ...look })) });
  }
  const look = (grid: Grid) =>
    chartsOf(grid, 'sheet1').map(({ id: _id, key: _key, series, ...rest }) => ({
      ...rest,
      series: series.map(({ key: _own, ...one }) => one),
    }));

  test('a funnel is a funnel again, with the colours of its points', async () => {
    const grid = newGrid();
    chart(
      grid,
      'Funnel',
      {
        name: 'Funnel & co',
        title: { visible: false },
      },
      { points: { 0: { fill: '#014E56' }, 1: { fill: '#CCE7EB', label: true } } },
    );
    const before = look(grid);
    expect(before[0]?.type).toBe('Funnel');
    expect(look((await reopened(grid)).grid)).toEqual(before);
  });

  const combined = (grid: Grid): void => {
    grid.write('sheet1', {
      0: { 1: { v: 'Plan', t: 1 }, 2: { v: '% of plan', t: 1 }, 3: { v: 'Fact', t: 1 } },
      1: { 0: { v: 'Jan', t: 1 }, 1: { v: 10, t: 2 }, 2: { v: 0.9, t: 2 }, 3: { v: 9, t: 2 } },
      2: { 0: { v: 'Feb', t: 1 }, 1: { v: 20, t: 2 }, 2: { v: 1.1, t: 2 }, 3: { v: 22, t: 2 } },
    });
    const cells = { sheetId: 'sheet1', box: cell(0, 0, 3, 4) };
    const { id, series } = addChart(grid, 'sheet1', 'ColumnClustered', cells, 'Columns');
    changeChart(grid, 'sheet1', id, {
      name: 'Plan and fact',
      title: { visible: true, text: 'Plan and fact' },
      legend: { visible: true, position: 'Top' },
      secondary: { visible: true, gridlines: false, reversed: false, numberFormat: '0%' },
      series: series.map((one, index) =>
        index === 1
          ? { ...one, type: 'Line', secondary: true, line: '#C2410C', lineWeight: 1.75, lineStyle: 'Dash' }
          : { ...one, fill: '#0B7580', gapWidth: 50 },
      ),
    });
  };

  test('columns with a line over them keep their look and the order of their series', async () => {
    const grid = newGrid();
    combined(grid);
    const before = look(grid);
    expect(look((await reopened(grid)).grid)).toEqual(before);
  });

  test('columns with a line over them are read from what another program writes', async () => {
    const grid = newGrid();
    combined(grid);
    const file = new FileBook();
    await file.xlsx.load((await saveXlsx(grid)) as unknown as ArrayBuffer);
    const opened = await openXlsx(new Uint8Array(await file.xlsx.writeBuffer()), 'Other', []);
    closeAll();
    const again = newGrid(opened.data);
    await putIn(again, opened);
    const [after] = look(again);
    expect(after).toMatchObject({
      type: 'ColumnClustered',
      legend: { visible: true, position: 'Top' },
      secondary: { visible: true, numberFormat: '0%' },
    });
    expect(after?.series.map(({ type, secondary, fill, line }) => [type, secondary, fill ?? line])).toEqual([
      [undefined, undefined, '#0B7580'],
      ['Line', true, '#C2410C'],
      [undefined, undefined, '#0B7580'],
    ]);
  });

  test('what another program writes: reversed axes, colours of points, labels', async () => {
    const grid = newGrid();
    const axis = { visible: true, gridlines: false, reversed: true };
    chart(
      grid,
      'BarClustered',
      {
        title: { visible: true, text: 'Won' },
        category: axis,
        value: { visible: false, gridlines: true, reversed: false, minimum: 0, maximum: 20 },
      },
      {
        fill: '#0B7580',
        points: { 1: { fill: '#CCE7EB' } },
        gapWidth: 30,
        labels: { showValue: true, showCategoryName: false, showSeriesName: false, position: 'InsideEnd' },
      },
    );
    const [before] = look(grid);
    const file = new FileBook();
    await file.xlsx.load((await saveXlsx(grid)) as unknown as ArrayBuffer);
    // the library writes it anew, without this program's own part
    const opened = await openXlsx(new Uint8Array(await file.xlsx.writeBuffer()), 'Other', []);
    closeAll();
    const again = newGrid(opened.data);
    await putIn(again, opened);
    const [after] = look(again);
    expect(after?.type).toBe('BarClustered');
    expect(after?.title.text).toBe('Won');
    expect(after?.category).toMatchObject(axis);
    expect(after?.value).toMatchObject(before?.value ?? {});
    expect(after?.series[0]).toMatchObject(before?.series[0] ?? {});
  });
});

test('what is left out is told', async () => {
  const file = new FileBook();
  const sheet = file.addWorksheet('Data');
  sheet.getCell('A1').value = { text: 'a page', hyperlink: 'https://plans.example.org' };
  sheet.getCell('A2').note = 'a comment';
  sheet.getCell('A3').value = 3;
  sheet.addConditionalFormatting({
    ref: 'A3:A9',
    rules: [{ type: 'top10', rank: 3, percent: false }],
  });
  sheet.addChart({ type: 'radar', series: [{ values: 'Data!$A$3:$A$4' }] }, 'C3:F9');
  const opened = await openXlsx(new Uint8Array(await file.xlsx.writeBuffer()), 'Other', []);
  expect(opened.left).toEqual(['charts', 'conditionalFormats', 'comments', 'hyperlinks']);
});
