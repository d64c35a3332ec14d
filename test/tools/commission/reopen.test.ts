/** Scheme and people of the sheets back into the wizard, and back into the sheets. */
import { languages } from '../../../src/language/language';
import { commissionSheets } from '../../../src/tools/commission/sheets';
import { changesTo, reopened, rolesIn } from '../../../src/tools/commission/reopen';
import { firstRoles, withFigure } from '../../../src/tools/commission/role';
import { withComponent } from '../../../src/tools/commission/components';
import { firstState, replaced, rolesOf, roleOf, team } from '../../../src/tools/commission/state';
import { freeNames } from '../../../src/tools/commission/sheets/plan';
import { tablesInFormula } from '../../../src/tools/commission/book';
import { cardsOf } from '../../../src/tools/commission/sentences';
import type { FilledBook } from '../../../src/tools/commission/filled';
import type { Language } from '../../../src/language/language';
import type { CellValue } from '../../../src/workbook/port';

const month = 1520;
const names = ['Adams', 'Brooks', 'Carter', 'Diaz', 'Evans'];
const ids = ['active', 'passive', 'coldCaller', 'accountManager', 'headOfSales'] as const;

/** What the tables of freshly written sheets hold, one rep in each role. */
function written(language: Language): FilledBook {
  const state = {
    ...firstState(language),
    given: Object.fromEntries(names.map((name, index) => [name, ids[index] ?? 'active'])),
  };
  const members = team(state, names);
  const taken = freeNames(language, { sheets: [], tables: [] });
  const sheets = commissionSheets({
    language,
    currency: { symbol: '', before: true },
    roles: rolesOf(state, members),
    members,
    month,
    deals: 'Deals',
    ...taken,
  });
  const cells = (sheet: string, at: string): CellValue[][] =>
    (sheets.find(({ name }) => name === sheet)?.blocks.find((block) => block.at === at)?.values ?? []).map(
      (row) => [...row],
    );
  const info = (name: string, sheet: string, header: string) => ({
    name,
    sheet,
    headers: (cells(sheet, header)[0] ?? []).map(String),
    rows: 1,
  });
  const { sheets: sheet, tables } = taken;
  return {
    book: {
      plan: { tool: 'commission', sheet: sheet.payouts, values: {} },
      language,
      month,
      total: 0,
      closed: [],
      comparisons: [],
      journal: undefined,
      tables: {
        deals: { name: 'Deals', sheet: 'Deals', headers: [], rows: 1 },
        scheme: info(tables.scheme, sheet.scheme, 'B4'),
        people: info(tables.people, sheet.people, 'B5'),
        kpi: info(tables.kpi, sheet.people, 'J5'),
      },
    },
    cells: {
      deals: [],
      scheme: [...cells(sheet.scheme, 'B4'), ...cells(sheet.scheme, 'B5')],
      people: [...cells(sheet.people, 'B5'), ...cells(sheet.people, 'B6')],
      kpi: [...cells(sheet.people, 'J5'), ...cells(sheet.people, 'J6')],
    },
    journal: [],
  };
}

test.each(languages)('%s: what was written is what is read, and saving it changes nothing', (language) => {
  const filled = written(language);
  const roles = rolesIn(filled.cells, language);
  expect(roles.map(({ id, base, quota, ote }) => [id, base, quota, ote])).toEqual(
    firstRoles(language).map(({ id, base, quota, ote }) => [id, base, quota, ote]),
  );
  for (const role of roles) {
    const template = firstRoles(language).find(({ id }) => id === role.id);
    const read = (of: typeof role) =>
      cardsOf(of, language).map(({ caption, sentences }) => [
        caption,
        ...sentences.map((parts) =>
          parts.map((part) => (typeof part === 'string' ? part : part.value)).join(''),
        ),
      ]);
    expect(read(role)).toEqual(template && read(template));
  }
  const state = reopened(filled);
  const edits = changesTo(filled, state, names);
  const { scheme, people, kpi } = filled.book.tables;
  expect(edits).toEqual([
    { sheet: scheme.sheet, tables: { [scheme.name]: filled.cells.scheme.slice(1) } },
    {
      sheet: people.sheet,
      tables: { [people.name]: filled.cells.people.slice(1), [kpi?.name ?? '']: filled.cells.kpi?.slice(1) },
    },
  ]);
});

test('figures, a component more, a new rep and another role go where they belong; own columns and own pay stay', () => {
  const filled = written('en');
  const people = filled.cells.people.map((row, index) => [
    ...row,
    ['Phone', '1', '2', '3', '4', '5'][index] ?? '',
  ]);
  // Frank is an active rep with a base of his own
  people.push(['Frank', 'Active rep', 9999, 100_000, 9100, '', '', '6']);
  const given = { ...filled, cells: { ...filled.cells, people } };
  let state = reopened(given);
  const active = withComponent(withFigure(roleOf(state, 'active'), { figure: 'base' }, 3500), 'pieces', 'en');
  state = replaced(state, active);
  state = { ...state, given: { ...state.given, Brooks: 'active' }, added: ['Gray'], chosen: 'headOfSales' };
  const edits = changesTo(given, state, names);
  const after = Object.assign({}, ...edits.map(({ tables }) => tables)) as Record<string, CellValue[][]>;
  const rows = after['Commission_People'] ?? [];
  expect(rows.map((row) => row.slice(0, 5))).toEqual([
    ['Adams', 'Active rep', 3500, 100_000, 9100],
    ['Brooks', 'Active rep', 3500, 100_000, 9100],
    ['Carter', 'Cold caller', 2500, '', 4000],
    ['Diaz', 'Account manager', 4000, 120_000, 7100],
    ['Evans', 'Head of sales', 7000, '', 11_000],
    ['Frank', 'Active rep', 9999, 100_000, 9100],
    ['Gray', 'Head of sales', 7000, '', 11_000],
  ]);
  expect(rows.map((row) => row[7])).toEqual(['1', '2', '3', '4', '5', '6', '']);
  expect(
    after['Commission_Scheme']?.filter((row) => row[1] === 'Qualified leads').map((row) => row[0]),
  ).toEqual(['Active rep', 'Cold caller', 'Cold caller']);
  expect(after['Commission_KPI']?.filter((row) => row[1] === 'Qualified leads').map((row) => row[0])).toEqual(
    ['Carter', 'Adams', 'Brooks', 'Frank'],
  );
});

test('the tables that a formula reads, by their places', () => {
  expect(
    tablesInFormula('=SALES.PAYOUT(Deals[#All],P[#All],S[#All],Payout_Month,,A[#All],B[#All],K[#All])'),
  ).toEqual({ deals: 'Deals', people: 'P', scheme: 'S', adjustments: 'A', opening: 'B', kpi: 'K' });
  expect(
    tablesInFormula(
      "=SALES.PAYOUT(Deals[#All],P[#All],S[#All],('Pay, 2026'!$C$4-DAY('Pay, 2026'!$C$4)+1)*('Pay, 2026'!$C$4>0),,A[#All])",
    ),
  ).toEqual({ deals: 'Deals', people: 'P', scheme: 'S', adjustments: 'A' });
  expect(tablesInFormula('=SALES.PAYOUT(Sheet1!A1:F9,P[#All],S[#All],C4)')).toEqual({
    people: 'P',
    scheme: 'S',
  });
});
