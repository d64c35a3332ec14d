/** What the pane of commission says and does: figures that changed meanwhile, who has sold nothing for long, a second scheme. */
import { screen } from '@testing-library/react';
import { useState } from 'react';
import { commissionTexts } from '../../../src/language/tools/commission';
import { periodTexts } from '../../../src/language/tools/commission-periods';
import { DealsView, type Chosen } from '../../../src/tools/commission/form/deals-view';
import { monthText } from '../../../src/tools/commission/form/moment';
import { PeriodForm } from '../../../src/tools/commission/form/period-form';
import { firstState, type CommissionState } from '../../../src/tools/commission/state';
import type { PlanSheet, TableInfo } from '../../../src/workbook/port';
import { FakeWorkbook, american, russian, turkish } from '../../pane/fake-workbook';
import { showPart } from '../../pane/render-pane';
import { company, filledBook, from, september, type Tables } from './book-in-memory';

const payouts: PlanSheet = {
  tool: 'commission',
  sheet: 'Payouts',
  values: { Payout_Month: from, Payout_Total: 14_500 },
  addresses: { Payout_Rows: 'B6' },
};
const comparison: PlanSheet = {
  tool: 'commission',
  sheet: 'What if',
  values: {},
  formulas: { WhatIf_Rows: '=SALES.PAYOUT(deals[#All],people[#All],second[#All],46266)' },
};

/** The small company, whose cells somebody else may change. */
class Company extends FakeWorkbook {
  override plansHere = [payouts];
  rowsOf: Tables & Readonly<Record<string, Tables['deals']>> = { ...company, second: [] };
  override formulaAt = async () =>
    '=SALES.PAYOUT(deals[#All],people[#All],scheme[#All],46266,,adjustments[#All],opening[#All],kpi[#All])';
  override tables = async (): Promise<TableInfo[]> => {
    const { book } = filledBook(company, september);
    const { scheme } = book.tables;
    const all = [...Object.values(book.tables), ...(book.journal ? [book.journal] : [])];
    return [
      ...all.map((info) => ({ ...info, sheet: info.name === 'journal' ? 'adjustments' : info.sheet })),
      { ...scheme, name: 'second', sheet: 'What if scheme' },
    ];
  };
  override columns: FakeWorkbook['columns'] = async ({ name, headers }, wanted) =>
    wanted.map((header) => (this.rowsOf[name] ?? []).map((row) => row[headers.indexOf(header)] ?? ''));
}

const nothing = () => undefined;
const form = (workbook: FakeWorkbook, language: 'en' | 'ru' = 'en') => (
  <PeriodForm
    workbook={workbook}
    language={language}
    regional={language === 'ru' ? russian : american}
    plan={payouts}
    onHome={nothing}
    onOpen={nothing}
  />
);

test('closing a month whose figures have changed since they were read writes nothing, says so, and looks again', async () => {
  const { close, outdated, again } = periodTexts('en');
  const workbook = new Company();
  const { user } = showPart(form(workbook));
  await user.click(await screen.findByRole('button', { name: close.button(monthText(september, 'en')) }));
  // meanwhile a deal is corrected
  workbook.rowsOf = { ...company, deals: company.deals.slice(1) };
  await user.click(screen.getByRole('button', { name: close.do }));
  await screen.findByText(outdated.title);
  screen.getByText(outdated.body);
  expect(workbook.calls).toEqual([]);
  await user.click(screen.getByRole('button', { name: again }));
  // 35,000 at 5 %, 500 and the base; the other is lifted to the minimum
  await screen.findByText('$9,750');
  expect(screen.queryByText(outdated.title)).toBeNull();
});

test.each(['en', 'ru'] as const)(
  '%s: who sold and has no role is named, as only the base is paid',
  async (language) => {
    const { noRole, wrong } = periodTexts(language);
    const workbook = new Company(turkish);
    const unnamed = company.people.map((row) => (row[0] === 'Adams' ? row.with(1, '') : row));
    workbook.rowsOf = { ...company, people: unnamed, second: [] };
    showPart(form(workbook, language), language, turkish);
    await screen.findByText(noRole.title);
    screen.getByText(/^Adams: /);
    // 3,000 and 4,500, as a Turkish Excel writes it
    expect(screen.getByText('₺7.500')).toBeTruthy();
    expect(screen.queryByText(wrong)).toBeNull();
  },
);

const plain = (element: Element | null): string => (element?.textContent ?? '').replace(/\u00a0/g, ' ');

test.each([
  ['en', 0.04, 'The second scheme costs $1,000 less: 10.0% of revenue instead of 10.7%.'],
  ['en', 0.05, 'Both schemes cost the same: 10.7% of revenue instead of 10.7%.'],
  ['ru', 0.07, 'Вторая схема дороже на 2 000 ₽: 12,2 % выручки вместо 10,7 %.'],
] as const)('%s: what a second scheme at %d comes to is one sentence', async (language, rate, sentence) => {
  const words = periodTexts(language);
  const workbook = new Company(language === 'ru' ? russian : american);
  workbook.plansHere = [payouts, comparison];
  workbook.rowsOf = {
    ...company,
    second: company.scheme.map((row) => row.map((cell) => (cell === 0.05 ? rate : cell))),
  };
  const { user } = showPart(form(workbook, language), language, language === 'ru' ? russian : american);
  await user.click(await screen.findByRole('button', { name: new RegExp(`^${words.whatIf}`) }));
  const counts = await screen.findByText(words.second.counts(...gains(rate)));
  expect(plain(screen.getByRole('heading', { level: 2 }))).toBe(sentence);
  expect(counts).toBeTruthy();
});

/** Who gets more, less and the same: the other rep is lifted to the minimum by both schemes. */
function gains(rate: number): [string, string, string] {
  if (rate === 0.05) return ['0', '0', '2'];
  return rate > 0.05 ? ['1', '0', '1'] : ['0', '1', '1'];
}

test.each(['en', 'ru'] as const)(
  '%s: who has sold nothing for long is paid only while ticked',
  async (language) => {
    const { quiet, insert, roleFor } = commissionTexts(language);
    const chosen: Chosen[] = [];
    const workbook = new Company();
    workbook.plansHere = [];
    // May was the last month of the other rep
    workbook.rowsOf = {
      ...company,
      deals: company.deals.map((row) => (row[1] === 'Brooks' ? row.with(0, from - 100) : row)),
    };
    workbook.tables = async () => [filledBook(company, september).book.tables.deals];
    function View() {
      const [state, setState] = useState<CommissionState>(() => firstState(language));
      return (
        <DealsView
          header={null}
          workbook={workbook}
          state={state}
          people="People"
          onChange={setState}
          onBack={nothing}
          onInsert={(picked) => chosen.push(picked)}
        />
      );
    }
    const { user } = showPart(<View />, language);
    const tick = await screen.findByRole('checkbox', {
      name: quiet.rep('Brooks', monthText(september - 4, language)),
    });
    const paid = async () => {
      await user.click(screen.getByRole('button', { name: insert }));
      return chosen.at(-1)?.members.map(({ name }) => name);
    };
    expect(tick).toHaveProperty('checked', false);
    expect(await paid()).toEqual(['Adams']);
    await user.click(tick);
    await screen.findByRole('combobox', { name: roleFor('Brooks') });
    expect(await paid()).toEqual(['Adams', 'Brooks']);
    await user.click(tick);
    expect(await paid()).toEqual(['Adams']);
  },
);
