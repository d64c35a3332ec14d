import { languages } from '../../../src/language/language';
import { dayNumber, isWeekend } from '../../../src/planning/workdays/workdays';
import { outcome } from '../../../src/tools/funnel/outcome';
import { sampleCompany } from '../../../src/tools/sample/company';
import { samplePlan, sampleSheets } from '../../../src/tools/sample/sheets';
import { texts } from '../../kit/texts';
import { vocabularies } from '../../../src/tools/sample/vocabulary';

const today = dayNumber(2026, 8, 20);

describe.each(languages)('%s', (language) => {
  const company = sampleCompany(language, today);
  const words = vocabularies[language];

  test('the same seed and day make the same company', () => {
    expect(sampleCompany(language, today)).toEqual(company);
  });

  test('three years of orders of twelve reps, on working days, up to yesterday', () => {
    expect(company.orders.length).toBeGreaterThan(3000);
    expect(company.orders.length).toBeLessThan(4200);
    const days = company.orders.map((row) => Number(row[0]));
    expect(Math.min(...days)).toBeGreaterThanOrEqual(dayNumber(2023, 8, 1));
    expect(Math.min(...days)).toBeLessThan(dayNumber(2023, 8, 8));
    expect(Math.max(...days)).toBeLessThan(today);
    expect(days.some(isWeekend)).toBe(false);
    expect(days).toEqual([...days].sort((left, right) => left - right));
    expect(new Set(company.orders.map((row) => row[2])).size).toBe(12);
    expect(new Set(company.orders.map((row) => row[1])).size).toBe(company.orders.length);
  });

  test('refunds are negative, growth and seasons show, customers come back', () => {
    const amounts = company.orders.map((row) => Number(row[5]));
    expect(amounts.filter((amount) => amount < 0).length).toBeGreaterThan(30);
    expect(amounts.every((amount) => amount !== 0 && Number.isInteger(amount))).toBe(true);
    const sold = (from: number, to: number) =>
      company.orders
        .filter((row) => Number(row[0]) >= from && Number(row[0]) < to)
        .reduce((sum, row) => sum + Number(row[5]), 0);
    expect(sold(dayNumber(2025, 8, 1), dayNumber(2026, 8, 1))).toBeGreaterThan(
      1.1 * sold(dayNumber(2023, 8, 1), dayNumber(2024, 8, 1)),
    );
    expect(sold(dayNumber(2025, 12, 1), dayNumber(2026, 1, 1))).toBeGreaterThan(
      1.2 * sold(dayNumber(2026, 1, 1), dayNumber(2026, 2, 1)),
    );
    expect(new Set(company.orders.map((row) => row[3])).size).toBeLessThan(company.orders.length / 5);
    expect(company.orders.every((row) => row[3] !== '')).toBe(true);
  });

  test('the pipeline gives the conversions and the average of the documentation', () => {
    const state = samplePlan(language, today, company, words.deals.sheet);
    const scale = words.perDollar;
    expect(state.averageFound).toEqual({
      average: 20_000 * scale,
      median: 14_800 * scale,
      count: 42,
      won: true,
      leftOut: 0,
    });
    expect(state.stages.map(({ name }) => name)).toEqual(texts(language).funnel.sheet.templates.b2b);
    const plan = outcome(state);
    expect(plan?.stages.map(({ conversion }) => conversion?.toFixed(3))).toEqual([
      '0.450',
      '0.552',
      '0.698',
      '0.404',
      undefined,
    ]);
    expect(plan?.stages.map(({ deals }) => deals)).toEqual([715, 322, 178, 124, 50]);
    expect(company.deals.filter((row) => row[5] !== words.lost && row[5] !== words.won)).toHaveLength(73);
  });

  test('leads by channel cost something and turn into customers', () => {
    expect(company.leads).toHaveLength(60);
    expect(company.leads.every((row) => Number(row[2]) >= Number(row[3]) && Number(row[4]) > 0)).toBe(true);
  });

  test('sheets and tables keep clear of names that are taken', () => {
    const taken = { sheets: [words.orders.sheet], tables: [words.orders.sheet] };
    const sheets = sampleSheets(language, today, taken);
    expect(sheets[2]?.name).toBe(`${words.orders.sheet} (2)`);
    expect(sheets[2]?.tables?.[0]?.name).toBe(`${words.orders.sheet}2`);
  });
});
