import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createBook } from '../../../src/local/grid/univer';
import { Grid } from '../../../src/local/grid/grid';
import {
  addChart,
  anchorOf,
  changeChart,
  chartsOf,
  seriesCells,
  setAnchor,
} from '../../../src/local/grid/charts';
import { addName, allNames } from '../../../src/local/grid/names';
import { addSheet, freeze, frozen, gridlines, setGridlines } from '../../../src/local/grid/sheets';
import { setColumnWidth } from '../../../src/local/grid/sizes';
import { spillOf } from '../../../src/local/grid/spills';
import { addTable, tablesOf } from '../../../src/local/grid/tables';
import { recalculate } from '../../../src/local/objects/application';
import { openXlsx } from '../../../src/local/xlsx/open';
import { putIn } from '../../../src/local/xlsx/put-in';
import { saveXlsx } from '../../../src/local/xlsx/save';
import { fakePane, TEST_FUNCTIONS } from '../functions/fake-pane';

const FUNCTIONS = TEST_FUNCTIONS.map(({ name }) => `SALES.${name}`);

const cleanup: (() => void)[] = [];
const closeAll = () => cleanup.splice(0).forEach((close) => close());
afterEach(closeAll);

/** A workbook with a little of everything that a plan uses. */
async function sampleBook(): Promise<Grid> {
  const book = createBook();
  const grid = new Grid(book);
  const hub = fakePane(grid);
  cleanup.push(
    () => hub.dispose(),
    () => book.dispose(),
  );
  const sheet = book.workbook.getActiveSheet();
  const set = (address: string, value: unknown) => sheet.getRange(address).setValue(value as string);
  set('A1', 'Reference funnel');
  sheet.getRange('A1').setFontWeight('bold').setFontSize(18).setFontColor('#014E56').setBackground('#EAF4F6');
  set('A2', 1_000_000);
  sheet.getRange('A2').setNumberFormat('#,##0\\ "₽"');
  set('B2', 0.125);
  sheet.getRange('B2').setNumberFormat('0.0%');
  set('C2', true);
  set('D2', { v: '007', t: 4 });
  sheet.getRange('E2').setFormula('=A2*B2');
  sheet.getRange('F2').setFormula('="a ""text"" with SORT("');
  sheet.getRange('A4').setFormula('=SALES.TWICE(B10:C11)');
  sheet.getRange('E4').setFormula('=SEQUENCE(3)');
  sheet.getRange('F4').setFormula('=SUM(E4#)');
  sheet.getRange('G4').setFormula('=LET(rate,B2,rate*2)');
  sheet.getRange('H4').setFormula('=SALES.FAIL(1)');
  sheet.getRange('B10:C11').setValues([
    [1, 2],
    [3, 4],
  ]);
  sheet.getRange('J1:K3').setValues([
    ['Stage', 'Conversion'],
    ['Lead', 0.5],
    ['Deal', 0.25],
  ]);
  const id = sheet.getSheetId();
  addTable(grid, id, { row: 0, column: 9, rows: 3, columns: 2 }, 'Stages', ['Stage', 'Conversion']);
  sheet.getRange('M1').setFormula('=SUM(Stages[Conversion])');
  const second = addSheet(grid, 'План 2');
  grid.write(second, { 0: { 0: { v: 5, t: 2 } } });
  addName(grid, { name: 'Target', formula: 'Sheet1!$A$2', sheetId: id });
  addName(grid, { name: 'Target', formula: "'План 2'!$A$1", sheetId: second });
  addName(grid, { name: 'Everywhere', formula: 'Sheet1!$B$10:$C$11' });
  addName(grid, { name: 'Half', formula: '1/2' });
  setColumnWidth(grid, id, { row: 0, column: 0, rows: 1, columns: 1 }, 160);
  freeze(grid, id, { rows: 2, columns: 1 });
  setGridlines(grid, id, false);
  const chart = addChart(
    grid,
    id,
    'ColumnClustered',
    { sheetId: id, box: { row: 0, column: 9, rows: 3, columns: 2 } },
    'Columns',
  );
  const insets = { left: 5, top: 6, right: 7, bottom: 8 };
  changeChart(grid, id, chart.id, { title: { visible: true, text: 'Stages' }, insets });
  setAnchor(grid, id, chart, { row: 5, column: 9, rows: 10, columns: 4 });
  await hub.idle();
  return grid;
}

test('a workbook saved and opened again is the same workbook', async () => {
  const before = await sampleBook();
  const opened = await openXlsx(await saveXlsx(before), 'Book1', FUNCTIONS);
  const expectedSpill = spillOf(before, 'sheet1', 3, 0);

  closeAll(); // one workbook at a time: the engine keeps caches by its id

  const book = createBook({ data: opened.data });
  const grid = new Grid(book);
  const hub = fakePane(grid);
  cleanup.push(
    () => hub.dispose(),
    () => book.dispose(),
  );
  await putIn(grid, opened);
  recalculate(grid);
  await hub.idle();

  const value = (row: number, column: number) => grid.value('sheet1', row, column);
  expect([0, 1, 2, 3].map((column) => value(1, column))).toEqual([1_000_000, 0.125, true, '007']);
  expect(grid.formulaText('sheet1', 1, 4)).toBe('=A2*B2');
  expect(value(1, 4)).toBe(125_000);
  expect(value(1, 5)).toBe('a "text" with SORT(');
  expect(grid.formulaText('sheet1', 3, 0)).toBe('=SALES.TWICE(B10:C11)');
  expect(expectedSpill).toEqual({ row: 3, column: 0, rows: 2, columns: 2 });
  expect(spillOf(grid, 'sheet1', 3, 0)).toEqual(expectedSpill);
  expect([value(3, 0), value(3, 1), value(4, 0), value(4, 1)]).toEqual([2, 4, 6, 8]);
  expect(grid.formulaText('sheet1', 3, 5)).toBe('=SUM(E4#)');
  expect(value(3, 5)).toBe(6);
  expect(grid.formulaText('sheet1', 3, 6)).toBe('=LET(rate,B2,rate*2)');
  expect(value(3, 7)).toBe('#VALUE!');
  expect(value(0, 12)).toBe(0.75);

  const title = grid.style('sheet1', 0, 0);
  expect([title.bl, title.fs, title.cl?.rgb, title.bg?.rgb]).toEqual([1, 18, '#014E56', '#EAF4F6']);
  expect(grid.style('sheet1', 1, 0).n?.pattern).toMatch(/^#,##0.? ?"₽"$/);
  expect(grid.style('sheet1', 1, 1).n?.pattern).toBe('0.0%');
  expect(grid.sheet('sheet1').getColumnWidth(0)).toBe(160);
  expect(frozen(grid, 'sheet1')).toEqual({ rows: 2, columns: 1 });
  expect(gridlines(grid, 'sheet1')).toBe(false);
  expect(
    tablesOf(grid).map(({ name, box, columns }) => [name, box, columns.map((column) => column.name)]),
  ).toEqual([['Stages', { row: 0, column: 9, rows: 3, columns: 2 }, ['Stage', 'Conversion']]]);
  const [chart] = chartsOf(grid, 'sheet1');
  expect([chart?.type, chart?.title.text]).toEqual(['ColumnClustered', 'Stages']);
  if (!chart?.series[0]) throw new Error('The chart is lost.');
  expect(anchorOf(grid, 'sheet1', chart)).toEqual({ row: 5, column: 9, rows: 10, columns: 4 });
  expect(chart.insets).toEqual({ left: 5, top: 6, right: 7, bottom: 8 });
  expect(seriesCells(grid, 'sheet1', chart, chart.series[0], 'values')?.box).toEqual({
    row: 1,
    column: 10,
    rows: 2,
    columns: 1,
  });
  expect(seriesCells(grid, 'sheet1', chart, chart.series[0], 'categories')?.box).toEqual({
    row: 1,
    column: 9,
    rows: 2,
    columns: 1,
  });
  expect(allNames(grid).map(({ name, formula, sheetId }) => [name, formula, sheetId])).toEqual([
    ['Everywhere', 'Sheet1!$B$10:$C$11', undefined],
    ['Half', '1/2', undefined],
    ['Target', 'Sheet1!$A$2', 'sheet1'],
    ['Target', "'План 2'!$A$1", 'sheet2'],
  ]);
});

test('bytes that are no workbook are refused', async () => {
  await expect(openXlsx(new TextEncoder().encode('not a workbook'), 'x', FUNCTIONS)).rejects.toThrow();
});

const office = spawnSync('soffice', ['--version']).status === 0;
const inLibreOffice = office ? test : test.skip;
inLibreOffice(
  `LibreOffice shows the same figures${office ? '' : ' (skipped: soffice is not installed here)'}`,
  async () => {
    const grid = await sampleBook();
    const folder = mkdtempSync(path.join(tmpdir(), 'local-workbook-xlsx-'));
    try {
      const file = path.join(folder, 'book.xlsx');
      writeFileSync(file, await saveXlsx(grid));
      const profile = `-env:UserInstallation=file://${folder}/profile`;
      execFileSync('soffice', [profile, '--headless', '--convert-to', 'csv', '--outdir', folder, file], {
        stdio: 'ignore',
      });
      const rows = readFileSync(path.join(folder, 'book.csv'), 'utf8')
        .split('\n')
        .map((line) => line.split(','));
      expect(rows[0]?.slice(9, 13)).toEqual(['Stage', 'Conversion', '', '0.75']);
      expect(rows[1]?.slice(1, 5)).toEqual(['12.5%', 'TRUE', '007', '125000']);
      expect(rows[3]?.slice(0, 2)).toEqual(['2', '4']);
      expect(rows[4]?.slice(0, 2)).toEqual(['6', '8']);
      expect(rows[3]?.[5]).toBe('6');
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
  60_000,
);
