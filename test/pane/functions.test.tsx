import { act, screen, waitFor, within } from '@testing-library/react';
import { functions } from '../../src/functions/all';
import { WorkbookProblem } from '../../src/workbook/port';
import { FakeWorkbook } from './fake-workbook';
import { accessibilityFaults, showPane } from './render-pane';

async function openFunctions(language: 'en' | 'ru' = 'en', workbook?: FakeWorkbook, more: object = {}) {
  const shown = showPane(language, { ...(workbook ? { workbook } : {}), ...more });
  await shown.user.click(
    await screen.findByRole('button', { name: language === 'ru' ? /^Функции/ : /^Functions/ }),
  );
  await screen.findByRole('group', { name: language === 'ru' ? 'Группы функций' : 'Families of functions' });
  return shown;
}

test('families, then functions in the order in which a plan is made', async () => {
  const { user } = await openFunctions();
  const names = screen
    .getAllByRole('heading', { level: 2 })
    .map((heading) => /^SALES[A-Z.]+[A-Z]/.exec(heading.textContent ?? '')?.[0]);
  expect(names).toHaveLength(functions.length);
  const place = (start: string) => names.findIndex((name) => name?.startsWith(start));
  expect(place('SALES.FUNNEL')).toBeLessThan(place('SALES.PLAN'));
  expect(place('SALES.PLAN')).toBeLessThan(place('SALES.COMMISSION'));
  expect(place('SALES.COMMISSION')).toBeLessThan(place('SALES.PROFIT'));
  await user.click(screen.getByRole('button', { name: 'Profit' }));
  expect(screen.getByRole('button', { name: 'Profit' }).getAttribute('aria-pressed')).toBe('true');
  expect(screen.getAllByRole('heading', { level: 2 })).toHaveLength(
    functions.filter(({ definition }) => definition.family === 'profit').length,
  );
  await user.click(screen.getByRole('button', { name: 'Profit' }));
  expect(screen.getAllByRole('heading', { level: 2 })).toHaveLength(functions.length);
});

test.each([
  ['en', 'target', /optional parameters/, '[reps]', 'Example'],
  ['ru', 'target', /необязательных/, '[reps]', 'Пример'],
] as const)(
  'a card shows what a function wants and returns (%s)',
  async (language, parameter, more, optional, example) => {
    const { user } = await openFunctions(language);
    await user.click(screen.getByRole('button', { name: /^SALES\.FUNNEL[^.]/ }));
    expect(screen.getAllByText(parameter).length).toBeGreaterThan(0);
    expect(screen.getByText(optional)).toBeTruthy();
    expect(screen.getByText(example)).toBeTruthy();
    expect(within(screen.getByRole('list')).queryByText('reps')).toBeNull();
    await user.click(screen.getByRole('button', { name: more }));
    expect(within(screen.getByRole('list')).getByText('reps')).toBeTruthy();
    expect(screen.getByRole('table')).toBeTruthy();
    const help = screen.getByRole('link');
    expect(help.getAttribute('href')).toBe(`help/${language}/FUNNEL.html`);
    expect(await accessibilityFaults()).toEqual([]);
  },
);

test('the button names the selected cell, and inserts there with the number formats', async () => {
  const workbook = new FakeWorkbook();
  const { user } = await openFunctions('en', workbook);
  await user.click(screen.getByRole('button', { name: /^SALES\.CAC/ }));
  expect(await screen.findByRole('button', { name: 'Insert at F12' })).toBeTruthy();
  act(() => workbook.select('C3'));
  await user.click(await screen.findByRole('button', { name: 'Insert at C3' }));
  expect(await screen.findByText('Inserted at C3.')).toBeTruthy();
  const [call] = workbook.calls;
  expect(call[0]).toBe('insertFormula');
  expect(call[1]).toMatch(/^=SALES\.CAC\(500,\s?0?\.?1/);
  expect(call.slice(2)).toEqual([1, 1, [['"$"#,##0']]]);
});

test('taken cells are told, in Russian too', async () => {
  const workbook = new FakeWorkbook();
  workbook.problem = new WorkbookProblem('cellsTaken', 'F13');
  const { user } = await openFunctions('ru', workbook);
  await user.click(screen.getByRole('button', { name: /^SALES\.CAC/ }));
  await user.click(await screen.findByRole('button', { name: 'Вставить в\u00a0F12' }));
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toContain('F13: здесь уже есть данные.');
  expect(alert.textContent).toContain('ничего не\u00a0изменилось');
});

test('what went wrong at one cell is not said of the next', async () => {
  const workbook = new FakeWorkbook();
  workbook.problem = new WorkbookProblem('cellsTaken', 'F12');
  const { user } = await openFunctions('en', workbook);
  await user.click(screen.getByRole('button', { name: /^SALES\.CAC/ }));
  await user.click(await screen.findByRole('button', { name: 'Insert at F12' }));
  expect(await screen.findByRole('alert')).toBeTruthy();
  act(() => workbook.select('C3'));
  await screen.findByRole('button', { name: 'Insert at C3' });
  expect(screen.queryByRole('alert')).toBeNull();
});

test('search narrows to a card, which opens; in vain it offers everything', async () => {
  const { user } = await openFunctions();
  const search = screen.getByRole('searchbox');
  await user.type(search, 'cac');
  const card = screen.getByRole('button', { name: /^SALES\.CAC/ });
  expect(card.getAttribute('aria-expanded')).toBe('true');
  await user.clear(search);
  await user.type(search, 'zebra');
  expect(screen.getByText('No function found for “zebra”.')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Show all functions' }));
  expect(screen.getAllByRole('heading', { level: 2 })).toHaveLength(functions.length);
});

test('a SALES formula typed by hand can be given its number formats', async () => {
  const workbook = new FakeWorkbook();
  workbook.selected = { sheet: 'Plan 2027', address: 'B12', formula: '=SALES.FUNNEL(A1,A2,A3:A6)' };
  const outcomes = () => new Map([["'[Book1.xlsx]Plan 2027'!B12", { rows: 6, columns: 4 }]]);
  const { user } = await openFunctions('en', workbook, { outcomes });
  expect(await screen.findByText('B12 holds SALES.FUNNEL.')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Format its result' }));
  expect(await screen.findByText('The result in B12 has its number formats.')).toBeTruthy();
  const [call, formats] = workbook.calls[0];
  expect(call).toBe('formatSpill');
  expect(formats).toHaveLength(6);
  expect((formats as string[][])[1]).toEqual(['General', '0.0%', '#,##0', '"$"#,##0']);
  act(() => workbook.select('C1', '=SUM(A1:A2)'));
  await waitFor(() => expect(screen.queryByText(/B12/)).toBeNull());
});

test.each(['#VALUE!', '#NAME?'])('a cell that shows %s has no result to format', async (error) => {
  const workbook = new FakeWorkbook();
  workbook.selected = { sheet: 'Sheet1', address: 'B2', formula: '=SALES.FUNNEL(1,2,3)', error };
  await openFunctions('en', workbook);
  await screen.findByRole('button', { name: /^SALES\.CAC/ });
  await act(async () => undefined);
  expect(screen.queryByText(/holds SALES/)).toBeNull();
});

test('a catalogue that does not load says so', async () => {
  const { user } = showPane('en', { loadCatalogue: () => Promise.reject(new Error('offline')) });
  await user.click(await screen.findByRole('button', { name: /^Functions/ }));
  expect((await screen.findByRole('alert')).textContent).toContain('offline');
});
