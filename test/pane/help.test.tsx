import { act, screen, waitFor, within } from '@testing-library/react';
import { functions } from '../../src/functions/all';
import { texts } from '../kit/texts';
import { NotInExcel } from '../../src/pane/not-in-excel';
import { WorkbookProblem } from '../../src/workbook/port';
import type { WriteOptions } from '../../src/workbook/port';
import { FakeWorkbook } from './fake-workbook';
import { accessibilityFaults, showPane, showPart } from './render-pane';

test.each(['en', 'ru'] as const)('sample data, a help page per function, version (%s)', async (language) => {
  const { user } = showPane(language);
  await user.click(await screen.findByRole('button', { name: texts(language).home.help }));
  const pages = await screen.findByRole('list', { name: texts(language).help.pages });
  const links = within(pages).getAllByRole('link');
  expect(links).toHaveLength(functions.length);
  for (const link of links) {
    expect(link.getAttribute('href')).toMatch(new RegExp(`^help/${language}/[A-Z.]+\\.html$`));
    expect(link.getAttribute('target')).toBe('_blank');
  }
  expect(screen.getByText(/0\.1\.0/)).toBeTruthy();
  expect(await accessibilityFaults()).toEqual([]);
});

test('sample data are offered until they are there', async () => {
  const { workbook, user } = showPane();
  await user.click(await screen.findByRole('button', { name: 'Help and sample data' }));
  await user.click(await screen.findByRole('button', { name: 'Open sample data' }));
  await screen.findByRole('heading', { name: 'New' });
  expect(workbook.sheets).toHaveLength(1);
  await user.click(screen.getByRole('button', { name: 'Help and sample data' }));
  expect(await screen.findByText('The sample data are already in this workbook.')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Add it once more' }));
  await screen.findByRole('heading', { name: 'New' });
  expect(workbook.sheets).toHaveLength(2);
});

describe('while the sample is written', () => {
  /** A sample that waits to be told how far it is. */
  function slowSample() {
    const control: { options?: WriteOptions; fail: (problem: unknown) => void; attempts: number } = {
      fail: () => undefined,
      attempts: 0,
    };
    return {
      control,
      loadSample: async () => ({
        insertSample: (
          _workbook: unknown,
          _language: unknown,
          _regional: unknown,
          options?: WriteOptions,
        ) => {
          control.options = options;
          control.attempts += 1;
          return new Promise<void>((_done, fail) => {
            control.fail = fail;
            options?.signal?.addEventListener('abort', () => fail(new WorkbookProblem('cancelled')));
          });
        },
      }),
    };
  }

  test('steps are said in words, and the way out leaves the workbook as it was', async () => {
    const { control, loadSample } = slowSample();
    const workbook = new FakeWorkbook();
    const { user } = showPane('ru', { workbook, loadSample, withSample: true });
    expect(await screen.findByRole('heading', { name: 'Готовлю пример…' })).toBeTruthy();
    await waitFor(() => expect(control.options).toBeDefined());
    act(() => control.options?.progress?.(2, 3, 'formulas'));
    expect(screen.getByText('Формулы и имена, шаг 2 из 3')).toBeTruthy();
    expect(screen.getByRole('progressbar').getAttribute('aria-valuenow')).not.toBeNull();
    expect(await accessibilityFaults()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Отмена' }));
    expect(await screen.findByText('Отменено.')).toBeTruthy();
    expect(workbook.settings.has('pane.sample')).toBe(false);
  });

  test('what failed can be tried again', async () => {
    const { control, loadSample } = slowSample();
    const { user } = showPane('en', { loadSample, withSample: true });
    await waitFor(() => expect(control.attempts).toBe(1));
    act(() => control.fail(new WorkbookProblem('structureProtected')));
    expect((await screen.findByRole('alert')).textContent).toContain('The workbook structure is protected.');
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(control.attempts).toBe(2));
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

test('opened outside Excel the page says where it belongs', () => {
  showPart(<NotInExcel language="ru" />);
  expect(screen.getByText('Эта страница открывается в Excel.')).toBeTruthy();
});
