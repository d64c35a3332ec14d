import { eventually } from '../../kit/eventually';
import { open, type Session } from '../harness';

/** The functions of test/browser/fixtures, called by formulas in cells through the real office.js. */
let session: Session;
const values = (address: string) => session.values(address);
const set = (address: string, value: string | number | boolean) => session.setCell(address, value);
const idle = () => session.idle();
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
/** calls that reached the pane since last asked */
const calls = () =>
  session.pane().evaluate(() => (window as unknown as { calls: unknown[][] }).calls.splice(0));
/** waits until LATE is asked for a value */
const asked = (value: number) =>
  eventually(async () => expect(await calls()).toContainEqual(['LATE', value]));
/** lets LATE answer what it was asked */
const answerLate = () =>
  session.pane().evaluate(() => (window as unknown as { answerLate: () => void }).answerLate());

const FUNNEL = [
  ['Stage', 'Count'],
  ['Visits', 1000],
  ['Leads', 300],
  ['Meeting', 150],
  ['Proposal', 60],
  ['Contract', 48],
];

beforeAll(async () => {
  session = await open({ pane: 'fixture' });
});
/** a sheet of its own for every test; the one before goes, and its calls with it */
beforeEach(async () => {
  await session.page.evaluate(() => {
    const { workbook } = local.app.book;
    const last = workbook.getActiveSheet();
    workbook.insertSheet();
    workbook.deleteSheet(last);
    local.blank = '';
    [1000, 0.3, 0.5, 0.4, 0.8].forEach((value, column) => local.setCell(`${'ABCDE'[column]}1`, value));
  });
  await idle();
  await calls();
});
afterAll(() => session.close());

async function typeInto(address: string, text: string): Promise<void> {
  await session.page.evaluate((a) => local.select(a), address);
  await pause(500); // the sheet of the test before has just gone, and another is being drawn
  await session.type(text);
  await session.page.keyboard.press('Enter');
  await session.page.waitForFunction((a) => local.formulas(a)[0]?.[0] !== '', address); // a busy page takes the Enter later
}

test('a formula typed on the keyboard is answered by the pane and spills', async () => {
  await typeInto('A3', '=SALES.FUNNEL(A1,B1,C1:E1)');
  await idle();
  expect(await values('A3:B8')).toEqual(FUNNEL);
  expect(await calls()).toEqual([['FUNNEL', 1000, 0.3, [[0.5, 0.4, 0.8]]]]);
});

test('native formulas follow a spill, and a changed argument asks once more', async () => {
  await set('A3', '=SALES.FUNNEL(A1,B1,C1:E1)');
  await set('B10', '=SUM(B4:B8)');
  await set('C10', '=SUM(A3#)');
  await idle();
  expect(await values('B10:C10')).toEqual([[1558, 1558]]);
  await calls();
  await set('A1', 2000);
  await idle();
  expect(await values('B10:C10')).toEqual([[3116, 3116]]);
  expect(await calls()).toHaveLength(1);
  await set('D20', 'elsewhere');
  await idle();
  expect(await calls()).toEqual([]);
});

test('several calls in one formula, calls of calls, and calls within native functions', async () => {
  await set('G1', '=SALES.ADD(1,2)+SALES.ADD(3,4)');
  await set('G2', '=SALES.ADD(SALES.ADD(A1,1),10)');
  await set('G3', '=SUM(SALES.FUNNEL(A1,B1,C1:E1))');
  await set('G4', '=IFERROR(SALES.FAIL("x"),"caught")');
  await idle();
  expect(await values('G1:G4')).toEqual([[10], [1011], [1558], ['caught']]);
});

test('a list given to a parameter that wants one value is answered element by element', async () => {
  await set('A3', '=SALES.ADD(A1:C1,1)');
  await set('A5', '=SALES.ADD(A1:B1,{1;2})');
  await idle();
  expect(await values('A3:C3')).toEqual([[1001, 1.3, 1.5]]);
  expect(await values('A5:B6')).toEqual([
    [1001, 1.3],
    [1002, 2.3],
  ]);
});

test('arguments arrive as Excel sends them', async () => {
  await set('A3', '=SALES.GIVEN(F1,A1:B2)');
  await set('A4', '=SALES.GIVEN("x",5,TRUE)');
  await set('A5', '=SALES.GIVEN(A1,A1)');
  await idle();
  expect(await values('A3:A5')).toEqual([
    ['["",[[1000,0.3],["",""]],null]'],
    ['["x",[[5]],true]'],
    ['[1000,[[1000]],null]'],
  ]);
  await session.page.evaluate(() => (local.blank = 0));
  await set('B2', 1);
  await idle();
  expect(await values('A3')).toEqual([['[0,[[1000,0.3],[0,1]],null]']]);
});

test('results are shown as Excel shows them: null as 0, odd shapes as errors, errors inside an array in their cell', async () => {
  await set('A3', '=SALES.ODD("null")');
  await set('A4', '=SALES.ODD("jagged")');
  await set('A5', '=SALES.ODD("error")');
  await set('A6', '=SALES.ODD("nan")');
  await set('A7', '=SALES.WHERE()');
  await idle();
  const sheet = await session.page.evaluate(() => local.activeSheet());
  expect(await values('A3:B7')).toEqual([
    [0, 1],
    ['#VALUE!', ''],
    ['#N/A', 'beside'],
    ['#VALUE!', ''],
    [`${sheet}!A7`, ''],
  ]);
});

test('errors keep their kind and their sentence, and the grid goes on', async () => {
  await set('H1', '=SALES.FAIL("this")');
  await set('H2', '=SALES.FAIL("na")');
  await set('H3', '=SALES.FAIL("plain")');
  await set('H4', '=SALES.FAIL("promise")');
  await set('H5', '=SALES.NOSUCH(1)');
  await set('H6', '=SALES.ADD(1/0,2)');
  await set('H7', '=SALES.ADD(1,2)');
  await idle();
  expect((await values('H1:H7')).flat()).toEqual([
    '#VALUE!',
    '#N/A',
    '#VALUE!',
    '#VALUE!',
    '#NAME?',
    '#DIV/0!',
    3,
  ]);
  const sentences = await session.page.evaluate(() => ['H1', 'H2', 'H7'].map((cell) => local.message(cell)));
  expect(sentences).toEqual(['I do not understand “this”', 'No data for the period', '']);
});

test('the sentence of an error appears beside its cell while the pointer is on it', async () => {
  await set('B4', '=SALES.FAIL("na")');
  await idle();
  const cell = await session.page.evaluate(() => {
    const rect = local.app.book.workbook.getActiveSheet().getRange('B4').getCellRect();
    const grid = document.querySelector('canvas[id^="univer-sheet-main-canvas"]')?.getBoundingClientRect();
    return { x: (grid?.x ?? 0) + rect.x, y: (grid?.y ?? 0) + rect.y };
  });
  await session.page.mouse.move(cell.x + 10, cell.y + 6);
  await session.page.mouse.move(cell.x + 20, cell.y + 10);
  const tip = session.page.locator('#tip');
  await tip.waitFor({ state: 'visible' });
  expect(await tip.textContent()).toBe('No data for the period');
  const box = await tip.boundingBox();
  expect(Math.abs((box?.y ?? 0) - cell.y)).toBeLessThan(60);
  await session.page.mouse.move(cell.x + 300, cell.y + 200);
  await tip.waitFor({ state: 'hidden' });
});

test('a slow call shows #BUSY!, its dependents too; a changed argument makes the old answer void', async () => {
  const cancelled = () => session.page.evaluate(() => local.stats.cancelled);
  const before = await cancelled();
  await set('J1', 1);
  await set('J2', '=SALES.LATE(J1)');
  await set('J3', '=SUM(J2,1)');
  await asked(1);
  await eventually(async () => expect(await values('J1:J3')).toEqual([[1], ['#BUSY!'], ['#BUSY!']]));
  await set('J1', 2);
  await asked(2);
  expect(await values('J2:J3')).toEqual([['#BUSY!'], ['#BUSY!']]);
  await answerLate();
  await idle();
  expect(await values('J2:J3')).toEqual([[2], [3]]);
  expect(await cancelled()).toBe(before + 1);
});

test('a formula that goes while its call is under way is forgotten', async () => {
  await set('P1', '=SALES.LATE(5)');
  await asked(5);
  await set('P1', 'done');
  await idle();
  await answerLate();
  await set('P2', '=SALES.ADD(1,2)'); // answered after it
  await idle();
  expect(await values('P1:P2')).toEqual([['done'], [3]]);
  expect(await session.page.evaluate(() => [local.stats.known, local.stats.pending])).toEqual([1, 0]);
});

test('a blocked spill shows #SPILL!, and spills when it is free again', async () => {
  await set('A3', '=SALES.FUNNEL(A1,B1,C1:E1)');
  await idle();
  await set('A6', 'mine');
  await idle();
  expect(await values('A3:B6')).toEqual([
    ['#SPILL!', ''],
    ['', ''],
    ['', ''],
    ['mine', ''],
  ]);
  expect(await session.page.evaluate(() => local.message('A3'))).toMatch(/more cells than are free/);
  await set('A6', '');
  await idle();
  expect(await values('A3:B8')).toEqual(FUNNEL);
});

test('a spill shrinks and grows, and formulas that read the cells it left follow', async () => {
  await set('A3', '=SALES.FUNNEL(A1,B1,C1:E1)');
  await set('D10', '=SUM(B4:B9)');
  await idle();
  await set('A3', '=SALES.FUNNEL(A1,B1,C1:C1)');
  await idle();
  expect(await values('A6:B8')).toEqual([
    ['Meeting', 150],
    ['', ''],
    ['', ''],
  ]);
  expect(await values('D10')).toEqual([[1450]]);
  await set('A3', '=SALES.FUNNEL(A1,B1,C1:E1)');
  await idle();
  expect(await values('A3:B8')).toEqual(FUNNEL);
  expect(await values('D10')).toEqual([[1558]]);
});

test('rows put in above a formula take its answer and its sentence along', async () => {
  await set('A3', '=SALES.FUNNEL(A1,B1,C1:E1)');
  await set('H3', '=SALES.FAIL("na")');
  await idle();
  await calls();
  await session.page.evaluate(() => local.app.book.workbook.getActiveSheet().insertRowsBefore(1, 2));
  await idle();
  expect(await values('A5:B10')).toEqual(FUNNEL);
  expect(await session.page.evaluate(() => local.message('H5'))).toBe('No data for the period');
  expect(await calls()).toEqual([]);
  await set('A1', 100);
  await idle();
  expect(await values('A6:B7')).toEqual([
    ['Visits', 100],
    ['Leads', 30],
  ]);
});

test('without a pane cells are #BUSY!; when it is back they are answered', async () => {
  await set('A3', '=SALES.FUNNEL(A1,B1,C1:E1)');
  await idle();
  const paneUrl = session.pane().url();
  await session.page.evaluate(() => (local.app.pane.frame.src = 'about:blank'));
  await session.page.waitForFunction(() => !local.stats.connected);
  await set('A1', 3000);
  await idle();
  expect(await values('A3:B4')).toEqual([
    ['#BUSY!', ''],
    ['', ''],
  ]);
  expect(await session.page.evaluate(() => local.message('A3'))).toMatch(/reload the page/);
  await set('K1', '=1+1');
  await idle();
  expect(await values('K1')).toEqual([[2]]);
  await session.page.evaluate((url) => (local.app.pane.frame.src = url), paneUrl);
  await session.page.waitForFunction(() => local.stats.connected);
  await idle();
  expect(await values('A3:B4')).toEqual([
    ['Stage', 'Count'],
    ['Visits', 3000],
  ]);
});

test('a pane reloaded in the middle of a call is asked again', async () => {
  await set('J2', '=SALES.LATE(7)');
  await asked(7);
  await session.pane().evaluate(() => location.reload());
  await session.page.waitForFunction(() => !local.stats.connected);
  await session.page.waitForFunction(() => local.stats.connected);
  await asked(7);
  await answerLate();
  await idle();
  expect(await values('J2')).toEqual([[7]]);
});

test('edits that fall into running waves: the last state wins', async () => {
  await session.page.evaluate(async () => {
    const sheet = local.app.book.workbook.getActiveSheet();
    sheet.getRange('M1:M300').setValues(Array.from({ length: 300 }, (_, row) => [row]));
    sheet
      .getRange('N1:N300')
      .setValues(Array.from({ length: 300 }, (_, row) => [{ f: `=SALES.ADD(M${row + 1},M1)` }]));
    for (let round = 1; round <= 12; round++) {
      local.setCell('M1', round * 1000);
      await new Promise((resolve) => setTimeout(resolve, 90));
    }
  });
  await idle();
  expect((await values('N2:N300')).flat()).toEqual(Array.from({ length: 299 }, (_, row) => 12_000 + row + 1));
});

test('ten thousand cells call a function', async () => {
  const count = 10_000;
  await session.page.evaluate((rows) => {
    const sheet = local.app.book.workbook.getActiveSheet();
    sheet.setRowCount(rows);
    sheet.getRange(`F1:F${rows}`).setValues(Array.from({ length: rows }, (_, row) => [row]));
    sheet
      .getRange(`G1:G${rows}`)
      .setValues(Array.from({ length: rows }, (_, row) => [{ f: `=SALES.ADD(F${row + 1},1)` }]));
  }, count);
  await session.page.evaluate(() => local.idle());
  expect((await values(`G1:G${count}`)).flat()).toEqual(Array.from({ length: count }, (_, row) => row + 1));
  await set('F5', 77);
  await idle();
  expect(await values('G5')).toEqual([[78]]);
});

test('a long result is spilled whole, and the sheet grows for it', async () => {
  await set('A3', '=SALES.ROWS(3000)');
  await set('E1', '=SUM(B3:B3002)');
  await session.page.evaluate(() => local.idle(60_000));
  expect(await values('A3002:C3002')).toEqual([[2999, 5998, 'x2999']]);
  expect(await values('E1')).toEqual([[8_997_000]]);
});

test('undo takes back a typed formula with its spill, in one step', async () => {
  await typeInto('A3', '=SALES.FUNNEL(A1,B1,C1:E1)');
  await idle();
  await session.page.evaluate(() => local.undo());
  await idle();
  expect((await values('A3:B8')).flat().every((value) => value === '')).toBe(true);
  await session.page.evaluate(() => local.redo());
  await idle();
  expect(await values('A3:B8')).toEqual(FUNNEL);
});
