/** The port over Excel's objects: what is refused, what is left when writing fails half-way, and lists as they come. */
import { WorkbookProblem } from '../../src/workbook/port';
import type { SheetDescription } from '../../src/workbook/sheet';
import { excelHere, type ExcelHere } from './excel-here';

let excel: ExcelHere;
beforeEach(() => {
  excel = excelHere();
});
afterEach(() => excel.dispose());

/** every kind of thing a sheet of a tool holds */
const plan: SheetDescription = {
  name: 'Plan',
  tool: 'plan',
  blocks: [
    { at: 'A1', values: [['Growth', 0.1]], style: 'label' },
    { at: 'A3', values: [['Rep', 'Plan']], style: 'header' },
    {
      at: 'A4',
      values: [
        ['Adams', 100],
        ['=cmd()', 200],
      ],
    },
    { at: 'D3', formulas: [['=Plans[Plan]*(1+Growth)']], format: '#,##0' },
    { at: 'F3', values: [['Plan', 1]], formulas: [['Plan', '=D3']] },
  ],
  paints: [{ range: 'D3:D9', bold: true }],
  names: [{ name: 'Growth', refersTo: 'B1' }],
  tables: [{ name: 'Plans', range: 'A3:B5' }],
  charts: [{ name: 'Plans', kind: 'column', source: 'A3:B5', from: 'H3', to: 'M9' }],
  validations: [{ range: 'B1', rule: { kind: 'decimal', min: -1, max: 3 }, message: 'A share.' }],
  conditionals: [{ range: 'D3:D9', formula: '=$D3>150', fill: '#F1FAF1' }],
  columnWidths: { A: 20 },
  freezeAt: 'B4',
  gridlines: false,
  print: { area: 'A:F', landscape: true, onePage: 'wide', titleRows: '3:3' },
};

/** Everything of the workbook that a writing that failed could have left behind. */
function left(): unknown {
  const { Worksheets, Names, Tables } = excel.host;
  return {
    sheets: Worksheets.$items().map((sheet) => sheet.Name),
    names: Names.$items().map((name) => name.Name),
    tables: Tables.$items().map((table) => table.Name),
    cells: excel.values('A1:C4', 'Orders'),
  };
}
const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => undefined,
    (error: unknown) => (error instanceof WorkbookProblem ? error.code : error),
  );
const orders = [
  ['Date', 'Rep', 'Amount'],
  [46037, 'Adams', 1000],
  [46042, 'Brooks', 500],
];

test('a sheet is written with its cells, names, table, chart, rules and page: one page wide', async () => {
  await excel.port.insertSheets([plan]);
  await excel.idle();
  expect(excel.values('D3:D4', 'Plan').flat().map(Number)).toEqual(
    [110, 220].map((value) => expect.closeTo(value, 9)),
  );
  expect(excel.values('A5', 'Plan')).toEqual([['=cmd()']]);
  const sheet = excel.host.Worksheets.GetItem('Plan');
  const page = sheet.PageLayout;
  expect([page.Orientation, page.Zoom]).toEqual(['Landscape', { horizontalFitToPages: 1 }]);
  expect([page.GetPrintArea().Address, page.GetPrintTitleRows().Address]).toEqual(['Plan!A:F', 'Plan!3:3']);
  expect(sheet.Charts.Count).toBe(1);
  expect(sheet.FreezePanes.GetLocation().Address).toBe('Plan!A1:A3');
});

test('a name that is taken, a forbidden one and a protected structure are refused before anything is written', async () => {
  await excel.table('Orders', orders);
  const before = left();
  expect(await codeOf(excel.port.insertSheets([{ ...plan, name: 'ORDERS' }]))).toBe('sheetExists');
  expect(await codeOf(excel.port.insertSheets([plan, { ...plan, name: 'plan' }]))).toBe('sheetExists');
  for (const name of ['', 'a/b', "'Plan", 'x'.repeat(32)])
    expect(await codeOf(excel.port.insertSheets([{ ...plan, name }]))).toBe('invalidSheetName');
  excel.host.Protection.Protect();
  expect(await codeOf(excel.port.insertSheets([plan]))).toBe('structureProtected');
  excel.host.Protection.Unprotect();
  expect(left()).toEqual(before);
});

test('whichever request fails, at its beginning or half-way, nothing is left behind', async () => {
  await excel.table('Orders', orders);
  const before = left();
  // how many requests a writing takes, the check before it not counted
  await excel.port.insertSheets([plan]);
  const requests = excel.syncs();
  excel.host.Worksheets.GetItem('Plan').Delete();
  await excel.idle();
  expect(left()).toEqual(before);
  expect(requests).toBeGreaterThan(4);
  for (let failing = 1; failing <= requests; failing += 1)
    // a request that adds a sheet adds it or not
    for (const share of failing === 1 ? [0] : [0, 0.5]) {
      let checked = false;
      excel.failing = (sync, actions) => {
        // the first context only looks whether the sheet can be added
        if (sync === 1 && !checked) {
          checked = true;
          return undefined;
        }
        if (sync !== failing || !checked) return undefined;
        excel.failing = () => undefined;
        return Math.floor(actions * share);
      };
      expect(await codeOf(excel.port.insertSheets([plan]))).toBe('hostFailed');
      expect(left()).toEqual(before);
    }
  await excel.port.insertSheets([plan]);
  expect(excel.sheetNames()).toContain('Plan');
});

test('cancelled at each of its steps, a writing leaves nothing behind', async () => {
  await excel.table('Orders', orders);
  const before = left();
  for (const step of [1, 2, 3]) {
    const abort = new AbortController();
    const writing = excel.port.insertSheets([plan], {
      signal: abort.signal,
      progress: (done) => done === step && abort.abort(),
    });
    expect(await codeOf(writing)).toBe('cancelled');
    expect(left()).toEqual(before);
  }
});

test('tables of one row and of a blank row, and plain lists under a title, are lists of rows', async () => {
  await excel.table('Orders', orders.slice(0, 2));
  await excel.table('Empty', [orders[0] ?? [], ['', '', '']]);
  const sheet = excel.host.Worksheets.Add('Export');
  sheet.GetRange('B1').Values = [['Sales of the year']];
  sheet.GetRange('B3:D5').Values = orders;
  await excel.idle();
  const lists = await excel.port.lists();
  expect(lists.map(({ name, rows, headers }) => [name, rows, headers])).toEqual([
    ['Orders', 1, orders[0]],
    ['Empty', 1, orders[0]],
    ['Export!B3:D5', 2, orders[0]],
  ]);
  const columns = ['Date', 'Rep', 'Amount'];
  const read = await Promise.all(lists.map((list) => excel.port.columns(list, columns)));
  expect(read).toEqual([
    [[46037], ['Adams'], [1000]],
    [[''], [''], ['']],
    [
      [46037, 46042],
      ['Adams', 'Brooks'],
      [1000, 500],
    ],
  ]);
});

test('a reading tells how far it is and stops when it is told to', async () => {
  const rows = Array.from({ length: 45_000 }, (_, row) => [46023 + (row % 365), `Rep ${row % 200}`, row]);
  await excel.table('Orders', [orders[0] ?? [], ...rows]);
  const [list] = await excel.port.lists();
  if (!list) throw new Error('There is no list.');
  const steps: number[] = [];
  await excel.port.columns(list, ['Date', 'Rep', 'Amount'], { progress: (done) => steps.push(done) });
  expect(steps.length).toBeGreaterThan(2);
  expect(steps[steps.length - 1]).toBe(45_000);
  const abort = new AbortController();
  const reading = excel.port.columns(list, ['Date', 'Rep', 'Amount'], {
    signal: abort.signal,
    progress: () => abort.abort(),
  });
  expect(await codeOf(reading)).toBe('cancelled');
});

test('rows are replaced in place: formulas that were not changed stay, calculated columns go on, nothing is copied over typed figures', async () => {
  await excel.table('Scheme', [
    ['Component', 'Rate', 'Twice', 'Own'],
    ['First', 0.05, '', ''],
    ['Next', 0.06, '', ''],
  ]);
  await excel.type({ H1: 0.05 }, 'Scheme');
  await excel.type({ B2: '=$H$1', C2: '=B2*2', C3: '=B3*2', D2: '=B2+1', D3: '=B3+1' }, 'Scheme');
  const before = await excel.port.rows('Scheme');
  expect(before).toEqual([
    ['First', 0.05, 0.1, 1.05],
    ['Next', 0.06, 0.12, 1.06],
  ]);
  const formulas = () => excel.host.Worksheets.GetItem('Scheme').GetRange('A2:D4').Formulas ?? [];
  await excel.port.edit(
    'Scheme',
    {},
    { Scheme: [...before.map((row) => row.with(3, '')), ['=cmd()', 0.07, '', '']] },
  );
  await excel.idle();
  expect(formulas()).toEqual([
    ['First', '=$H$1', '=B2*2', '=B2+1'],
    ['Next', 0.06, '=B3*2', '=B3+1'],
    ['=cmd()', 0.07, '=B4*2', '=B4+1'],
  ]);
  expect(excel.values('A4:D4', 'Scheme')).toEqual([['=cmd()', 0.07, 0.14, 1.07]]);
  // a figure in the place of a formula
  const now = await excel.port.rows('Scheme');
  await excel.port.edit(
    'Scheme',
    {},
    { Scheme: now.map((row, index) => (index === 0 ? row.with(1, 0.04) : row)) },
  );
  await excel.idle();
  expect(formulas().map((row) => row[1])).toEqual([0.04, 0.06, 0.07]);
  expect(formulas().map((row) => row[2])).toEqual(['=B2*2', '=B3*2', '=B4*2']);
});
