/** The schemes the wizard begins with are schemes that PAYOUT understands, in both languages, with the same figures. */
import { roleTemplates, schemeCells, schemeHeaders } from '../../../src/tools/commission/templates';
import { serialOf } from '../../../src/planning/calendar';
import { Dice, shuffled } from '../../planning/commission/random-scheme';
import { startHost } from '../../functions/host';
import type { Language } from '../../../src/language/language';

const host = startHost();
const from = serialOf('2026-09-01');

/** Pay of everybody when the active rep sells 140 % of the quota, half of it to new customers, and every KPI is met. */
function pay(language: Language, mix = <T>(rows: T[]): T[] => rows): (number | string)[][] {
  host.speak(language === 'en' ? 'en-US' : 'ru-RU');
  const people = roleTemplates.map(({ id, role, base, quota, ote }) => [
    id,
    role[language],
    base[language],
    quota[language],
    ote[language],
  ]);
  const quotaOf = (id: string): number => roleTemplates.find((role) => role.id === id)?.quota[language] ?? 0;
  const deals = [
    [from + 2, 'active', 'A', quotaOf('active') * 0.7, ''],
    [from + 9, 'active', 'A', quotaOf('active') * 0.7, ''],
    [from + 4, 'passive', 'B', quotaOf('passive') * 1.1, ''],
    [from - 90, 'accountManager', 'C', 1, ''],
    [from - 9, 'accountManager', 'C', quotaOf('accountManager'), from + 12],
  ];
  const results = [
    ['Meetings held', 'Встречи', 'active', 62],
    ['Calls answered', 'Принятые звонки', 'passive', 0.96],
    ['Qualified leads', 'Квалифицированные лиды', 'coldCaller', 50],
    ['Calls', 'Звонки', 'coldCaller', 1100],
    ['Customers kept', 'Удержание клиентов', 'accountManager', 0.93],
  ].map(([en, ru, rep, result]) => [rep, language === 'en' ? en : ru, result]);
  const headers = {
    deals: ['Date', 'Rep', 'Customer', 'Amount', 'Paid on'],
    people: ['Rep', 'Role', 'Base', 'Quota', 'OTE'],
    kpi: ['Rep', 'KPI', 'Result'],
  };
  const russian = {
    deals: ['Дата', 'Менеджер', 'Клиент', 'Сумма', 'Оплачено'],
    people: ['Менеджер', 'Должность', 'Оклад', 'План', 'Доход при 100\u00a0%'],
    kpi: ['Менеджер', 'Показатель', 'Факт'],
  };
  const told = language === 'en' ? headers : russian;
  return host.call(
    'PAYOUT',
    [told.deals, ...mix(deals)],
    [told.people, ...people],
    [schemeHeaders[language], ...mix(roleTemplates.flatMap((role) => schemeCells(role, language)))],
    from,
    null,
    null,
    null,
    [told.kpi, ...mix(results)],
    language === 'en' ? 'rows' : 'строки',
  ) as (number | string)[][];
}

it('English: what each role earns', () => {
  const totals = Object.fromEntries(pay('en').map((row) => [row[0], row[10]]));
  expect(totals).toEqual({
    // 3,000 + 5,000 + 1,500 + 1,050 + 2 % of the first 70,000 + 500: as the picture of the wizard, with its first sale
    active: 12450,
    // 4,500 + 1,000 × (20 % + 10 % × 1.4) + 200
    passive: 5040,
    // 2,500 + 40 × 25 + 10 × 35 + 300
    coldCaller: 4150,
    // 4,000 + 2 % of 120,000 + 1,500
    accountManager: 7900,
    // 7,000 + 4,000 × (140,000 + 88,000) ÷ (100,000 + 80,000 + 120,000) = 76 % at 0.8
    headOfSales: 9432,
  });
});

it('Russian: the same schemes in roubles', () => {
  const totals = Object.fromEntries(pay('ru').map((row) => [row[0], row[10]]));
  expect(totals).toEqual({
    // 40,000 + 100,000 + 30,000 + 21,000 + 2 % of 1,400,000 + 10,000
    active: 229000,
    passive: 81800,
    coldCaller: 78000,
    accountManager: 140000,
    // 120,000 + 80,000 × 4,450,000 ÷ 6,000,000 × 0.8
    headOfSales: 167466.67,
  });
});

it('the order of rows in deals, scheme and KPIs changes nothing', () => {
  for (let seed = 1; seed <= 20; seed++) {
    const dice = new Dice(seed);
    expect(pay('en', (rows) => shuffled(rows, dice))).toEqual(pay('en'));
  }
});

it('a role is a few rows', () => {
  for (const { rows } of roleTemplates) expect(rows.length).toBeLessThanOrEqual(6);
});
