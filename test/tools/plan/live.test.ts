/** The plan sheet as it calculates: written through the port, in the local workbook's engine, by the product's functions. */
import { monthOf } from '../../../src/planning/calendar';
import { planMarks, planNames } from '../../../src/tools/plan/names';
import { planSheet } from '../../../src/tools/plan/layout';
import type { PlanState } from '../../../src/tools/plan/state';
import type { Language } from '../../../src/language/language';
import type { CellValue } from '../../../src/workbook/port';
import { texts } from '../../kit/texts';
import { excelHere, type ExcelHere } from '../../workbook/excel-here';
import { day, outcome, planned, rows } from './kit';

const sheet = 'Plan 2027';
const words = texts('en').plan.sheet;
let excel: ExcelHere;
afterEach(() => excel.dispose());

async function written(language: Language, change: Partial<PlanState> = {}): Promise<void> {
  excel = excelHere(language, { plan: planMarks });
  await excel.table('Orders', [['Date', 'Rep', 'Amount'], ...rows]);
  const state = planned(change);
  if (!state.sales) throw new Error('There are no sales.');
  const description = planSheet(state, state.sales, outcome(change), {
    language,
    currency: { symbol: '$', before: true },
    sheet,
    tables: planNames[language].tables,
    country: language === 'ru' ? 'RU' : 'US',
    asOf: day('2027-03-17'),
  });
  await excel.port.insertSheets([description]);
  await excel.idle();
}

const type = (cells: Readonly<Record<string, CellValue>>, on = sheet) => excel.type(cells, on);
const cell = (address: string, on = sheet) => excel.values(address, on)[0]?.[0];
const figure = (address: string, on = sheet) => Math.round(Number(cell(address, on)) * 1e6) / 1e6;
const row = (address: string) =>
  excel
    .values(address, sheet)[0]
    ?.map((value) => (typeof value === 'number' ? Math.round(value * 1e6) / 1e6 : value));

test('a sheet is kept: whatever the director types flows through live formulas, to the cent', async () => {
  await written('en');
  // rep, year, last year, growth, January to March
  expect(row('B12:H12')).toEqual(['Adams', 3300, 3000, 0.1, 1100, 0, 2200]);
  expect(row('B13:H13')).toEqual(['Brooks', 880, 800, 0.1, 550, 0, 0]);
  expect(row('R11:U11')).toEqual([3850, 0, 0, 330]);
  expect(cell('B2')).toBe('$4,180: 10.0% above 2026.');
  // nobody sold anything in nine months of last year
  const gaps = (months: string) => `● No plan for ${months}: no sales in the same month of the year before.`;
  const [jan, feb, ...others] = texts('en').plan.months.map((month) => `${month} 2027`);
  const rest = others.filter((month) => !/Mar|Dec/.test(month)).join(', ');
  expect(cell('B9')).toContain(gaps(`${feb ?? ''}, ${rest}`));
  expect(String(cell('B9')).includes(jan ?? '')).toBe(false);
  const { PageLayout: page } = excel.host.Worksheets.GetItem(sheet);
  expect([page.Orientation, page.Zoom.horizontalFitToPages, page.Zoom.verticalFitToPages]).toEqual([
    'Landscape',
    1,
    undefined,
  ]);
  expect(page.GetPrintArea().Address).toBe(`'${sheet}'!A:U`);

  // a corrected month, and the target that all the others make up for
  await type({ AF12: ' adams', AG12: day('2027-02-15'), AH12: 400.01, AI12: 'new contract' });
  expect([figure('G12'), cell('E8'), figure('G8')]).toEqual([400.01, 'Overrides: 1', 400.01]);
  // a month with a plan by hand is none without
  expect(cell('B9')).toContain(gaps(rest));
  expect(cell('B9')).not.toContain(words.gaps.target);
  await type({ C8: 5000 });
  expect(cell('B9')).toContain(`${words.gaps.after}${words.gaps.target}`);
  expect(row('G5:G7')).toEqual([5000]);
  expect([figure('G5'), figure('G6'), figure('G7')]).toEqual([5000, 5000, 0]);
  expect(figure('G12')).toBe(400.01);
  expect(cell('B2')).toBe('$5,000: 31.6% above 2026, equal to the company target.');
  const planOf = (line: number) => excel.values(`F${line}:Q${line}`, sheet)[0]?.map(Number) ?? [];
  const cents = [...planOf(12), ...planOf(13)].map((amount) => Math.round(amount * 100));
  expect(cents.reduce((sum, amount) => sum + amount, 0)).toBe(500_000);
  cents.forEach((amount, place) =>
    expect([...planOf(12), ...planOf(13)][place]).toBeCloseTo(amount / 100, 9),
  );
  // Brooks is fixed at what was calculated: Adams makes up for the target alone
  await type({ AQ13: 1 });
  expect(row('C13:H13')).toEqual([880, 800, 0.1, 550, 0, 0]);
  expect([figure('C11'), figure('C12')]).toEqual([5000, 4120]);

  // the history changes: the corrected month stays, the rest still adds up to the target
  await type({ A6: day('2026-02-03'), B6: 'Adams', C6: 800 }, 'Orders');
  expect([figure('G12'), figure('C11'), figure('D12'), figure('G7')]).toEqual([400.01, 5000, 3800, 0]);
  // a rep who is in the orders only has a line of his own
  await type({ A7: day('2026-05-05'), B7: 'Zoe', C7: 100 }, 'Orders');
  expect([cell('B14'), figure('D14'), figure('C11'), figure('G12')]).toEqual(['Zoe', 100, 5000, 400.01]);
  // without a target, from the growths: everyone's, of a rep, of a month
  await type({ C8: '', AQ13: '', AL13: 0, AT12: 0.5 });
  expect(row('C12:H12')).toEqual([1500 + 400.01 + 2200, 3800, 0.07895, 1500, 400.01, 2200]);
  expect(row('C13:H13')).toEqual([800, 800, 0, 500, 0, 0]);
  expect(figure('C14')).toBe(110);

  // a new rep with a ramp, from February: half of the others' plan, a quarter of it to begin with
  await type({ AK14: 'Nova', AM14: 0.5, AN14: day('2027-02-01') });
  expect(excel.values('B12:B15', sheet).flat()).toEqual(['Adams', 'Brooks', 'Nova', 'Zoe']);
  expect(row('E14:H14')).toEqual(['new', 0, 0.25 * 0.5 * 880, 0.5 * 0.5 * 2200]);
  // Adams leaves in March, his plan goes to Brooks; the month he corrected is still his
  await type({ AO12: day('2027-03-01'), AP12: 'brooks ' });
  expect(row('F12:H12')).toEqual([1500, 400.01, 0]);
  expect(row('F13:H13')).toEqual([500, 0, 2200]);
  // whoever sells without a plan has no attainment and no pace, whatever is corrected meanwhile
  await type({ A8: day('2027-03-03'), B8: 'Zed', C8: 50 }, 'Orders');
  // a plan of zero on purpose
  await type({ AF13: 'Brooks', AG13: day('2027-12-01'), AH13: '-' });
  expect([figure('Q13'), cell('E8')]).toEqual([0, 'Overrides: 2']);
  expect(row('W15:AD15')).toEqual([0, 50, '', 0, 88.461538, 50, 0, 'no plan']);
});

test('what cannot be used is told in a sentence where the director looks, and the plan goes on', async () => {
  await written('en');
  await type({ AF12: 'Adams', AG12: day('2027-02-01'), AH12: 400 });
  await type({ AF13: 'ADAMS ', AG13: day('2027-02-20'), AH13: 300 });
  const twice = 'Typed twice, the lower row counts: Adams Feb 2027. Delete the other one.';
  expect([figure('G12'), figure('C11')]).toEqual([300, 4480]);
  expect(cell('AF7')).toBe(` ${twice}`);
  expect(cell('B2')).toBe(`$4,480: 17.9% above 2026. ${twice}`);
  expect(cell('E8')).toBe('Overrides: 1 of 2 in this plan');
  await type({ AF12: 'Nobody', AF14: 'Brooks', AG14: day('2027-05-01'), AH14: 'soon' });
  expect([figure('G12'), figure('C11')]).toEqual([300, 4480]);
  expect(cell('AF7')).toBe(
    ' Month or amount (above 0, or “-”) cannot be read, so not used: Brooks May 2027. Not a rep of this plan, so not used: Nobody.',
  );
  // months of other plans are nothing to tell of
  await type({ AF12: 'Adams', AG12: day('2026-02-01'), AH14: 100 });
  expect([cell('AF7'), cell('E8'), figure('J13')]).toEqual(['', 'Overrides: 2 of 3 in this plan', 100]);

  await type({ AT12: 0.5, AS13: day('2027-01-01'), AT13: 0.2 });
  expect(cell('AS7')).toBe(' Growth typed twice, the lower row counts: Jan. Delete the other one.');
  expect(figure('F12')).toBe(1200);
  await type({ AK14: 'adams', AL14: 0 });
  expect(cell('AK7')).toBe(' In the team twice, the lower row counts: Adams. Delete the other one.');
  expect(excel.values('B12:B14', sheet).flat()).toEqual(['Brooks', 'adams', '']);
  expect(figure('F13')).toBe(1000);
});

test('in Russian; a copy with another first month is next year’s plan', async () => {
  const january = monthOf(day('2027-01-01'));
  await written('ru', {
    corrections: [{ id: 1, rep: 'adams', month: january + 1, value: 400, why: '' }],
  });
  expect(figure('G12')).toBe(400);
  await type({ AF13: 'Adams', AG13: day('2027-02-20'), AH13: 300 });
  const twice = 'Исправлено дважды, действует нижняя строка: Adams фев 2027. Лишнюю удалите.';
  expect([figure('G12'), cell('AF7'), String(cell('B2')).endsWith(twice)]).toEqual([300, ` ${twice}`, true]);

  const copy = excel.host.Worksheets.GetItem(sheet).Copy('End') as { Name: string };
  copy.Name = 'Plan 2028';
  await type({ C5: day('2028-01-01') }, 'Plan 2028');
  await type({ A6: day('2027-02-10'), B6: 'Adams', C6: 700 }, 'Orders');
  // next year grows from this year's sales; overrides of this year stay with this year
  expect([cell('F10', 'Plan 2028'), figure('G12', 'Plan 2028'), figure('C11', 'Plan 2028')]).toEqual([
    day('2028-01-01'),
    770,
    770,
  ]);
  expect(cell('B1', 'Plan 2028')).toBe('План продаж 2028');
  expect([figure('G12'), figure('C11')]).toEqual([300, 4480]);
  const plans = await excel.port.plans();
  expect(plans.map((plan) => [plan.sheet, plan.values['План_Начало']])).toEqual([
    [sheet, day('2027-01-01')],
    ['Plan 2028', day('2028-01-01')],
  ]);
});
