import { act, screen, waitFor, within } from '@testing-library/react';
import { functions } from '../../src/functions/all';
import { fakeTool } from './fake-services';
import { FakeWorkbook } from './fake-workbook';
import { accessibilityFaults, showPane } from './render-pane';

const newcomer = () => {
  const workbook = new FakeWorkbook();
  workbook.settings.clear();
  return workbook;
};

describe('first run', () => {
  test('"Start with my data" ends it for good', async () => {
    const { workbook, user } = showPane('en', { workbook: newcomer() });
    await screen.findByText('Plans that recalculate in your cells');
    expect(await accessibilityFaults()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Start with my data' }));
    expect(await screen.findByRole('heading', { name: 'New' })).toBeTruthy();
    expect(workbook.settings.get('pane.welcome')).toBe('done');
  });

  test('"Open sample data" writes it and goes Home', async () => {
    const { workbook, user } = showPane('en', { workbook: newcomer() });
    await user.click(await screen.findByRole('button', { name: 'Open sample data' }));
    await screen.findByRole('heading', { name: 'New' });
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['Orders']);
    expect(workbook.settings).toEqual(
      new Map([
        ['pane.welcome', 'done'],
        ['pane.sample', 'inserted'],
      ]),
    );
  });

  test('a tool may be opened at once, and is the only thing offered that exists', async () => {
    const { user } = showPane('ru', { workbook: newcomer() });
    const tools = await screen.findByRole('list', { name: 'Что можно рассчитать' });
    expect(within(tools).getAllByRole('button')).toHaveLength(1);
    await user.click(within(tools).getByRole('button'));
    expect(await screen.findByRole('heading', { name: 'New funnel' })).toBeTruthy();
  });

  test('a workbook that cannot keep settings is no obstacle', async () => {
    const workbook = newcomer();
    workbook.setSetting = () => Promise.reject(new Error('read-only'));
    const { user } = showPane('en', { workbook });
    await user.click(await screen.findByRole('button', { name: 'Start with my data' }));
    expect(await screen.findByRole('heading', { name: 'New' })).toBeTruthy();
  });

  test('a workbook with a plan in it goes Home, though nobody has answered the first run there', async () => {
    const workbook = newcomer();
    workbook.plansHere = [{ tool: 'funnel', sheet: 'Funnel Sep 2026', values: {} }];
    showPane('en', { workbook });
    expect(await screen.findByRole('list', { name: 'In this workbook' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Open sample data' })).toBeNull();
  });

  test('a plan that comes later, with a file opened in its place, ends it when the pane is looked at', async () => {
    const { workbook } = showPane('en', { workbook: newcomer() });
    await screen.findByRole('button', { name: 'Open sample data' });
    workbook.plansHere = [{ tool: 'funnel', sheet: 'Funnel Sep 2026', values: {} }];
    act(() => void window.dispatchEvent(new Event('focus')));
    expect(await screen.findByRole('list', { name: 'In this workbook' })).toBeTruthy();
  });
});

describe('home', () => {
  test('lists the plans of this workbook as their tools tell them, and opens one in place', async () => {
    const workbook = new FakeWorkbook();
    workbook.plansHere = [
      { tool: 'funnel', sheet: 'Funnel Sep 2026', values: { target: 1_000_000 } },
      { tool: 'a tool of a later version', sheet: 'Other', values: {} },
    ];
    const { user } = showPane('en', { workbook });
    const plans = await screen.findByRole('list', { name: 'In this workbook' });
    expect(within(plans).getAllByRole('button')).toHaveLength(1);
    await user.click(within(plans).getByRole('button', { name: /Funnel of Funnel Sep 2026/ }));
    expect(await screen.findByRole('heading', { name: 'Edit Funnel Sep 2026' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Leave' }));
    expect(await screen.findByRole('heading', { name: 'New' })).toBeTruthy();
  });

  test('names the sheet where the title does not tell it', async () => {
    const workbook = new FakeWorkbook();
    const sheets = ['Sep', 'Sep (2)', 'North', 'Oct'];
    workbook.plansHere = sheets.map((sheet) => ({ tool: 'funnel', sheet, values: {} }));
    const tool = {
      ...fakeTool,
      describe: ({ sheet }: { sheet: string }) => ({
        title: sheet.startsWith('Sep') ? 'Funnel, Sep' : `Funnel, ${sheet === 'North' ? 'Nov' : 'Oct'}`,
        line: '715 leads',
        usualSheet: sheet === 'North' ? 'Nov' : sheet,
      }),
    };
    showPane('en', { workbook, tools: [tool] });
    const plans = await screen.findByRole('list', { name: 'In this workbook' });
    expect(
      within(plans)
        .getAllByText(/715 leads/)
        .map(({ textContent }) => textContent),
    ).toEqual(['715 leads · Sep', '715 leads · Sep (2)', '715 leads · North', '715 leads']);
  });

  test('without plans there is no empty list', async () => {
    showPane();
    await screen.findByRole('heading', { name: 'New' });
    expect(screen.queryByText('In this workbook')).toBeNull();
  });

  test.each([
    ['en', '2 errors'],
    ['ru', '2 ошибки'],
  ] as const)('counts errors and functions (%s)', async (language, errors) => {
    const workbook = new FakeWorkbook();
    workbook.formulas = [
      { sheet: 'A', address: 'B2', formula: '=SALES.CAC(1,2)', error: '#VALUE!' },
      { sheet: 'A', address: 'B3', formula: '=SALES.CAC(1,2)', error: '#SPILL!' },
      { sheet: 'A', address: 'B4', formula: '=SALES.CAC(1,2)', error: '#BUSY!' },
      { sheet: 'A', address: 'B5', formula: '=SALES.CAC(1,2)' },
    ];
    showPane(language, { workbook });
    expect(await screen.findByText(errors)).toBeTruthy();
    expect(await screen.findByText(String(functions.length))).toBeTruthy();
    expect(await accessibilityFaults()).toEqual([]);
  });

  test('plans that cannot be read are no empty list: it says so, and tries again', async () => {
    const workbook = new FakeWorkbook();
    const plans = workbook.plans;
    workbook.plans = () => Promise.reject(new Error('busy'));
    const { user } = showPane('en', { workbook });
    expect((await screen.findByRole('alert')).textContent).toContain('Excel says: busy');
    workbook.plans = plans;
    workbook.plansHere = [{ tool: 'funnel', sheet: 'A', values: { target: 1 } }];
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('target 1')).toBeTruthy();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  test('the plans follow the workbook: a changed target, a copied sheet', async () => {
    const workbook = new FakeWorkbook();
    workbook.plansHere = [{ tool: 'funnel', sheet: 'A', values: { target: 1 } }];
    showPane('en', { workbook });
    await screen.findByText('target 1');
    workbook.plansHere = [
      { tool: 'funnel', sheet: 'A', values: { target: 2 } },
      { tool: 'funnel', sheet: 'A (2)', values: { target: 3 } },
    ];
    act(() => workbook.select('B3'));
    await screen.findByText('target 2');
    expect(screen.getByText('target 3')).toBeTruthy();
  });

  test('the count of errors follows the workbook', async () => {
    const workbook = new FakeWorkbook();
    showPane('en', { workbook });
    await screen.findByRole('heading', { name: 'New' });
    expect(screen.queryByText(/error/)).toBeNull();
    workbook.formulas = [{ sheet: 'A', address: 'B2', formula: '=SALES.CAC(1,2)', error: '#N/A' }];
    act(() => workbook.select('B3'));
    expect(await screen.findByText('1 error')).toBeTruthy();
  });

  test('search finds tools and functions, and opens what it found', async () => {
    const { user } = showPane('ru');
    const search = await screen.findByRole('searchbox', { name: /Найти функцию/ });
    await user.type(search, 'воронка');
    expect(await screen.findByRole('button', { name: /Эталонная воронка/ })).toBeTruthy();
    await user.click(await screen.findByRole('button', { name: /^SALES\.FUNNEL[^.]/ }));
    const card = await screen.findByRole('button', { name: /^SALES\.FUNNEL$/ });
    expect(card.getAttribute('aria-expanded')).toBe('true');
  });

  test('a search in vain says so', async () => {
    const { user } = showPane('en');
    await user.type(await screen.findByRole('searchbox'), 'zebra');
    expect(await screen.findByText('Nothing found for “zebra”.')).toBeTruthy();
  });

  test('everything is reached by the keyboard, and a view takes the focus on arrival', async () => {
    const { user } = showPane();
    await screen.findByRole('heading', { name: 'New' });
    expect(document.activeElement).toBe(document.body);
    await user.tab();
    expect(document.activeElement).toBe(screen.getByRole('searchbox'));
    await user.tab();
    expect(document.activeElement?.textContent).toContain('Reference funnel');
    await user.tab();
    expect(document.activeElement?.textContent).toContain('Check formulas');
    await user.tab();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Functions'));
    expect(document.activeElement?.tagName).toBe('H1');
    // jsdom lays nothing out, so Fluent's keyboard helper finds no way back there; test/browser walks it with real keys
    act(() => screen.getByRole('button', { name: 'Back' }).focus());
    await user.keyboard(' ');
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Sales planning'));
  });
});

describe('the sample at the start', () => {
  test('is written once, and Home shows its plans', async () => {
    const workbook = newcomer();
    const insertSample = jest.fn(async () => {
      workbook.plansHere = [{ tool: 'funnel', sheet: 'Funnel', values: { target: 5 } }];
    });
    showPane('en', { workbook, withSample: true, loadSample: async () => ({ insertSample }) });
    expect(await screen.findByRole('list', { name: 'In this workbook' })).toBeTruthy();
    expect(insertSample).toHaveBeenCalledTimes(1);
  });

  test('is not written again', async () => {
    const workbook = newcomer();
    workbook.settings.set('pane.sample', 'inserted');
    showPane('en', { workbook, withSample: true });
    await screen.findByRole('heading', { name: 'New' });
    expect(workbook.sheets).toEqual([]);
  });

  test('a sheet of that name is told, and one may go on', async () => {
    const workbook = newcomer();
    const { WorkbookProblem } =
      jest.requireActual<typeof import('../../src/workbook/port')>('../../src/workbook/port');
    workbook.problem = new WorkbookProblem('sheetExists', 'Orders');
    const { user } = showPane('en', { workbook, withSample: true });
    expect(await screen.findByText('There is already a sheet “Orders”.')).toBeTruthy();
    expect(workbook.settings.has('pane.sample')).toBe(false);
    await user.click(screen.getByRole('button', { name: 'Home' }));
    expect(await screen.findByRole('heading', { name: 'New' })).toBeTruthy();
  });
});

test('a view that breaks leaves a sentence and a way back', async () => {
  const quiet = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const broken = { ...fakeTool, load: () => Promise.reject(new Error('chunk is gone')) };
  const { user } = showPane('en', { tools: [broken] });
  await user.click(await screen.findByRole('button', { name: /Reference funnel/ }));
  expect((await screen.findByRole('alert')).textContent).toContain('This view stopped working.');
  await user.click(screen.getByRole('button', { name: 'Home' }));
  expect(await screen.findByRole('heading', { name: 'New' })).toBeTruthy();
  quiet.mockRestore();
});
