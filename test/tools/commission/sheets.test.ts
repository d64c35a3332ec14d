/** The four sheets as plain data, in both languages. */
import { languages, type Language } from '../../../src/language/language';
import { monthOf, serialOf } from '../../../src/planning/calendar';
import { commissionSheets } from '../../../src/tools/commission/sheets';
import { freeNames } from '../../../src/tools/commission/sheets/plan';
import { firstState, rolesOf, team } from '../../../src/tools/commission/state';
import { cornerOf } from '../../../src/workbook/excel/address';
import type { Block, SheetDescription } from '../../../src/workbook/sheet';

const month = monthOf(serialOf('2026-09-01'));
function sheetsOf(
  language: Language,
  given: Record<string, 'passive' | 'headOfSales'> = {},
): SheetDescription[] {
  const state = { ...firstState(language), given };
  const members = team(state, ['Adams', 'Brooks']);
  return commissionSheets({
    language,
    currency: language === 'ru' ? { symbol: '₽', before: false } : { symbol: '$', before: true },
    roles: rolesOf(state, members),
    members,
    month,
    deals: 'Orders',
    ...freeNames(language, { sheets: ['people', 'Люди'], tables: ['Commission_Scheme'] }),
  });
}
const at = (sheet: SheetDescription | undefined, cell: string) =>
  sheet?.blocks.find((block) => block.at === cell);

test('English: names that are free, live formulas on whole tables', () => {
  const [statement, payouts, scheme, people] = sheetsOf('en', { Brooks: 'passive' });
  expect([statement, payouts, scheme, people].map((sheet) => sheet?.name)).toEqual([
    'Statement',
    'Payouts',
    'Scheme',
    'People (2)',
  ]);
  expect(at(payouts, 'B6')?.formulas).toEqual([
    [
      '=SALES.PAYOUT(Orders[#All],Commission_People[#All],Commission_Scheme2[#All],(Payout_Month-DAY(Payout_Month)+1)*(Payout_Month>0),,Commission_Adjustments[#All],Commission_Balances[#All],Commission_KPI[#All])',
    ],
  ]);
  expect(at(statement, 'B23')?.formulas?.[0]?.[0]).toMatch(
    /^=SALES\.PAYOUT\.TRACE\(Statement_Rep,Orders\[#All\],/,
  );
  expect(at(payouts, 'C4')).toMatchObject({ values: [[serialOf('2026-09-01')]], style: 'input' });
  expect(scheme?.tables).toEqual([{ name: 'Commission_Scheme2', range: 'B4:O13' }]);
  expect(at(scheme, 'B5')?.values?.slice(0, 2)).toEqual([
    ['Active rep', 'Commission', 'revenue', '', '', 0, 0.05, '', '', '', '', 15_000, '', ''],
    ['Active rep', 'Commission', 'revenue', '', '', 1, 0.06, '', '', '', '', '', '', ''],
  ]);
  expect(at(people, 'B6')?.values).toEqual([
    ['Adams', 'Active rep', 3000, 100_000, 9100, '', ''],
    ['Brooks', 'Passive rep', 4500, 80_000, 5500, '', ''],
  ]);
  expect(at(people, 'J6')?.values).toEqual([
    ['Adams', 'Meetings held', '', ''],
    ['Brooks', 'Calls answered', '', ''],
  ]);
  expect(statement?.validations?.[0]?.rule).toEqual({
    kind: 'list',
    source: "=OFFSET('Payouts'!$B$7,0,0,MAX(1,COUNT('Payouts'!$L$7:$L$506)-1),1)",
  });
  expect(statement?.print).toEqual({
    area: 'A:K',
    onePage: 'whole',
    paper: 'A4',
    centred: true,
    footer: true,
  });
});

test('Russian: Russian names and headers, English format codes', () => {
  const [statement, payouts, scheme] = sheetsOf('ru');
  expect(statement?.name).toBe('Расчётный лист');
  expect(at(payouts, 'B6')?.formulas?.[0]?.[0]).toBe(
    '=SALES.PAYOUT(Orders[#All],Мотивация_Люди[#All],Мотивация_Схема[#All],(Начисления_Месяц-DAY(Начисления_Месяц)+1)*(Начисления_Месяц>0),,Мотивация_Корректировки[#All],Мотивация_Долги[#All],Мотивация_Показатели[#All])',
  );
  expect(at(scheme, 'B4')?.values?.[0]?.[1]).toBe('Составляющая');
  expect(at(statement, 'K9')?.format).toBe('#,##0.00\\ "₽";-#,##0.00\\ "₽";"–"');
});

test('nobody with a KPI: a table of results with a blank row, for what the scheme may ask for later', () => {
  const [, , , people] = sheetsOf('en', { Adams: 'headOfSales', Brooks: 'headOfSales' });
  expect(people?.tables?.[1]).toEqual({ name: 'Commission_KPI', range: 'J5:M6' });
  expect(at(people, 'J6')?.values).toEqual([['', '', '', '']]);
});

function box({ at: corner, values, formulas }: Block) {
  const { row, column } = cornerOf(corner);
  const rows = values ?? formulas ?? [];
  return {
    corner,
    top: row,
    left: column,
    bottom: row + rows.length - 1,
    right: column + (rows[0]?.length ?? 1) - 1,
  };
}

test.each(languages)('%s: blocks do not overlap, and nothing stands below a spill or a table', (language) => {
  for (const sheet of sheetsOf(language)) {
    const boxes = sheet.blocks.map(box);
    for (const one of boxes)
      for (const other of boxes) {
        if (one === other) continue;
        const apart =
          one.right < other.left ||
          other.right < one.left ||
          one.bottom < other.top ||
          other.bottom < one.top;
        expect([one.corner, other.corner, apart]).toEqual([one.corner, other.corner, true]);
      }
    const spill = sheet.blocks.find(({ formulas }) => String(formulas?.[0]?.[0]).startsWith('=SALES.'));
    const bottoms = [
      ...(spill ? [cornerOf(spill.at).row] : []),
      ...(sheet.tables ?? []).map(({ range }) => cornerOf(range.split(':')[1] ?? '').row),
    ];
    expect(boxes.filter(({ top }) => bottoms.length > 0 && top > Math.max(...bottoms))).toEqual([]);
  }
});
