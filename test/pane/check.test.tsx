import { screen, within } from '@testing-library/react';
import { cellKey, keyOfAddress, outcomeAt, spillRange } from '../../src/pane/check/cell-key';
import { checkFormulas } from '../../src/pane/check/findings';
import type { Outcome } from '../../src/pane/services';
import { texts } from '../kit/texts';
import { FakeWorkbook, american, russian } from './fake-workbook';
import { accessibilityFaults, showPane } from './render-pane';

describe('addresses', () => {
  test.each([
    ['Sheet1!B2', 'Sheet1', 'B2'],
    ["'Plan 2027'!B12", 'Plan 2027', 'B12'],
    ["'[Book 1.xlsx]Plan 2027'!$B$12", 'Plan 2027', 'B12'],
    ['[Book1.xlsx]Sheet1!b2', 'SHEET1', 'B2'],
    ["'Reps'' plan'!A1", "Reps' plan", 'A1'],
    ["'A!B'!C3", 'A!B', 'C3'],
  ])('%s', (written, sheet, address) => {
    expect(keyOfAddress(written)).toBe(cellKey(sheet, address));
    expect(outcomeAt(new Map([[written, 1]]), sheet, address)).toBe(1);
  });

  test('the cells that a result needs', () => {
    expect(spillRange('B12', 9, 16)).toBe('B12:Q20');
    expect(spillRange('Z1', 1, 2)).toBe('Z1:AA1');
    expect(spillRange('$AZ$9', 2, 1)).toBe('AZ9:AZ10');
  });
});

const workbookWithErrors = () => {
  const workbook = new FakeWorkbook();
  workbook.formulas = [
    { sheet: 'Funnel Sep 2026', address: 'F13', formula: '=SALES.FUNNEL(1,2,C1:C4)', error: '#VALUE!' },
    { sheet: 'Plan 2027', address: 'B12', formula: '=SALES.PLAN(A:A,B:B,C:C,D1)', error: '#SPILL!' },
    { sheet: 'Plan 2027', address: 'A1', formula: '=SALES.CAC(1,2)' },
  ];
  workbook.obstacles['Plan 2027!B12:Q20'] = { address: 'D14', text: 'check' };
  return workbook;
};
const known = new Map<string, Outcome>([
  ["'Funnel Sep 2026'!F13", { message: 'conversions, row 2: 12 is 1200%: enter 12% or 0.12.' }],
  ["'Plan 2027'!B12", { rows: 9, columns: 16 }],
]);

test('what is no error but worth knowing stands below the errors, with the way to its cell', async () => {
  const workbook = workbookWithErrors();
  workbook.formulas.push({ sheet: 'Plan 2027', address: 'W12', formula: '=SALES.HISTORY(A:A,B:B,C:C,D1)' });
  const sentences = [
    '“Adams”, “adams ” are one rep here: write the name one way in the orders.',
    'Nobody sold in 06.2026.',
  ];
  const outcomes = new Map([...known, ["'Plan 2027'!W12", { rows: 9, columns: 16, notes: sentences }]]);
  const { user } = await openCheck('en', workbook, () => outcomes);
  expect(await screen.findByRole('heading', { name: '2 errors' })).toBeTruthy();
  const [remark, ...others] = within(screen.getByRole('list', { name: 'Worth knowing' })).getAllByRole(
    'listitem',
  );
  expect(others).toEqual([]);
  for (const sentence of sentences) expect(within(remark).getByText(sentence)).toBeTruthy();
  expect(await accessibilityFaults()).toEqual([]);
  await user.click(within(remark).getByRole('button', { name: 'Go to cell: Plan 2027 · W12' }));
  expect(workbook.calls).toEqual([['goTo', 'Plan 2027', 'W12']]);
});

async function openCheck(language: 'en' | 'ru', workbook: FakeWorkbook, outcomes = () => known) {
  const shown = showPane(language, { workbook, outcomes });
  await shown.user.click(
    await screen.findByRole('button', { name: language === 'ru' ? /^Проверка формул/ : /^Check formulas/ }),
  );
  return shown;
}

test('every error with its sentence, and the way to its cell', async () => {
  const workbook = workbookWithErrors();
  const { user } = await openCheck('en', workbook);
  expect(await screen.findByRole('heading', { name: '2 errors' })).toBeTruthy();
  expect(screen.getByText(/^3 SALES formulas on 2 sheets, checked at /)).toBeTruthy();
  const [value, spill] = within(screen.getByRole('list', { name: '2 errors' })).getAllByRole('listitem');
  expect(value.textContent).toContain('conversions, row 2: 12 is 1200%: enter 12% or 0.12.');
  expect(within(value).getByText('conversions').tagName).toBe('B');
  expect(spill.textContent).toContain(
    'The result needs B12:Q20, but D14 is taken (“check”). Clear or move D14.',
  );
  expect(workbook.calls).toEqual([]);
  expect(await accessibilityFaults()).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Go to cell: Plan 2027 · B12' }));
  expect(workbook.calls).toEqual([['goTo', 'Plan 2027', 'B12']]);
});

test('errors are named as Russian Excel names them', async () => {
  await openCheck('ru', workbookWithErrors());
  expect(await screen.findByText('#ЗНАЧ!')).toBeTruthy();
  expect(screen.getByText('#ПЕРЕНОС!')).toBeTruthy();
  expect(screen.getByText(/Результату нужны B12:Q20, а D14 занята/)).toBeTruthy();
  expect(screen.getByText(/3 формулы SALES на 2 листах/)).toBeTruthy();
});

test('an empty workbook offers the functions', async () => {
  const { user } = await openCheck('en', new FakeWorkbook());
  expect(await screen.findByRole('heading', { name: 'No SALES formulas here yet' })).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Show functions' }));
  expect(await screen.findByRole('heading', { name: 'Functions' })).toBeTruthy();
});

test('a workbook without errors says so, and can be checked again', async () => {
  const workbook = new FakeWorkbook();
  workbook.formulas = [{ sheet: 'A', address: 'B2', formula: '=SALES.CAC(1,2)' }];
  const { user } = await openCheck('en', workbook);
  expect(await screen.findByRole('heading', { name: 'All formulas work' })).toBeTruthy();
  workbook.formulas = [{ sheet: 'A', address: 'B2', formula: '=SALES.CAC(1,2)', error: '#REF!' }];
  await user.click(screen.getByRole('button', { name: 'Check again' }));
  expect(await screen.findByRole('heading', { name: '1 error' })).toBeTruthy();
});

describe('the check itself', () => {
  const patience = { most: 60, look: 5 };
  /** until the answer is there */
  const longPatience = { most: 60_000, look: 5 };

  test('a cell without a sentence is calculated again, then looked up', async () => {
    const workbook = new FakeWorkbook();
    workbook.formulas = [{ sheet: 'A', address: 'B2', formula: '=SALES.CAC(1,2)', error: '#VALUE!' }];
    const outcomes = new Map<string, Outcome>();
    workbook.onRecalculate = () =>
      setTimeout(() => outcomes.set('A!B2', { message: 'conversion: 2 is 200%.' }), 10);
    const { findings } = await checkFormulas(
      { workbook, outcomes: () => outcomes },
      texts('en').check,
      longPatience,
    );
    expect(workbook.calls).toEqual([['recalculate', workbook.formulas]]);
    expect(findings[0].sentence).toBe('conversion: 2 is 200%.');
  });

  test('a formula that reads orders is calculated again where nothing is known of it', async () => {
    const workbook = new FakeWorkbook();
    workbook.formulas = [
      { sheet: 'A', address: 'B2', formula: '=SALES.PLAN(A:A,B:B,C:C,D1)' },
      { sheet: 'A', address: 'B3', formula: '=SALES.CAC(1,2)' },
    ];
    const outcomes = new Map<string, Outcome>();
    workbook.onRecalculate = () => outcomes.set('A!B2', { rows: 2, columns: 2, notes: ['One note.'] });
    const { findings, remarks } = await checkFormulas(
      { workbook, outcomes: () => outcomes },
      texts('en').check,
      patience,
    );
    expect(workbook.calls).toEqual([['recalculate', workbook.formulas.slice(0, 1)]]);
    expect([findings, remarks]).toEqual([[], [{ sheet: 'A', address: 'B2', sentences: ['One note.'] }]]);
  });

  test('nobody waits for a name that stays unknown, nor for a cell that is not being calculated', async () => {
    const workbook = new FakeWorkbook();
    workbook.formulas = [{ sheet: 'A', address: 'B2', formula: '=SALES.CAK(1,2)', error: '#NAME?' }];
    const took = async (most: number, settled?: number) => {
      const start = Date.now();
      await checkFormulas({ workbook, outcomes: () => new Map() }, texts('en').check, {
        most,
        look: 5,
        settled,
      });
      return Date.now() - start;
    };
    expect(await took(60_000)).toBeLessThan(30_000);
    workbook.formulas = [{ sheet: 'A', address: 'B2', formula: '=SALES.CAC(A1,2)', error: '#VALUE!' }];
    expect(await took(60_000, 20)).toBeLessThan(30_000);
    workbook.formulas = [{ sheet: 'A', address: 'B2', formula: '=SALES.CAC(A1,2)', error: '#BUSY!' }];
    expect(await took(200, 20)).toBeGreaterThanOrEqual(200);
  });

  test.each([
    ['=sales.cac(100;0,5)', american, 'separators'],
    ['=SALES.CAK("a;b",{1;2})', american, 'name'],
    ['=SALES.CAC(100;0,5)', russian, 'name'],
  ] as const)('%s: a foreign separator is told from an unknown name', async (formula, style, sentence) => {
    const workbook = new FakeWorkbook(style);
    workbook.formulas = [{ sheet: 'A', address: 'B2', formula, error: '#NAME?' }];
    for (const language of ['en', 'ru'] as const) {
      const { findings } = await checkFormulas(
        { workbook, outcomes: () => new Map() },
        texts(language).check,
        patience,
      );
      expect(findings[0].sentence).toBe(texts(language).check.sentences[sentence]);
    }
  });

  test('an error that is gone by then is no finding', async () => {
    const workbook = new FakeWorkbook();
    workbook.formulas = [{ sheet: 'A', address: 'B2', formula: '=SALES.CAC(1,2)', error: '#BUSY!' }];
    workbook.onRecalculate = () => {
      workbook.formulas = [{ sheet: 'A', address: 'B2', formula: '=SALES.CAC(1,2)' }];
    };
    const { findings } = await checkFormulas(
      { workbook, outcomes: () => new Map() },
      texts('en').check,
      patience,
    );
    expect(findings).toEqual([]);
  });

  test.each(['en', 'ru'] as const)('every error value has a sentence of its own (%s)', async (language) => {
    const errors = [
      '#SPILL!',
      '#VALUE!',
      '#N/A',
      '#BUSY!',
      '#NAME?',
      '#REF!',
      '#DIV/0!',
      '#NUM!',
      '#NULL!',
      '#CALC!',
      '#CONNECT!',
      '#FIELD!',
    ];
    const workbook = new FakeWorkbook();
    workbook.formulas = errors.map((error, at) => ({
      sheet: 'A',
      address: `B${at + 1}`,
      formula: '=SALES.CAC(1,2)',
      error,
    }));
    const { findings } = await checkFormulas({ workbook, outcomes: () => new Map() }, texts(language).check, {
      most: 5,
      look: 1,
    });
    const sentences = findings.map(({ sentence }) => sentence);
    expect(new Set(sentences).size).toBe(errors.length);
    expect(sentences.every((sentence) => sentence.endsWith('.'))).toBe(true);
  });

  test('a spill whose obstacle cannot be found still names its range', async () => {
    const workbook = new FakeWorkbook();
    workbook.formulas = [{ sheet: 'A', address: 'B2', formula: '=SALES.CAC(1,2)', error: '#SPILL!' }];
    const outcomes = () => new Map([['A!B2', { rows: 2, columns: 2 }]]);
    const { findings } = await checkFormulas({ workbook, outcomes }, texts('en').check, patience);
    expect(findings[0].sentence).toContain('needs B2:C3, but some of these cells are taken');
  });
});
