import { payouts } from '../planning/commission/payout/payout';
import { payColumns, type RepPayout } from '../planning/commission/payout/model';
import { sumOf } from '../planning/sum';
import type { Cell } from '../planning/cells';
import { define, type Example, type Texts } from './kit/definition';
import { payoutInput, payoutParameters } from './kit/payout/input';
import { moneyOf } from './kit/payout/trace-rows';
import { show } from './kit/words';
import { totalName } from './kit/total-name';

/** What every rep gets for a period: the planning definitions, section 3, and docs/COMMISSION.md. */
export const definition = /*#__PURE__*/ define({
  id: 'PAYOUT',
  family: 'commission',
  parameters: { ...payoutParameters, show },
  result: {
    kind: 'spill',
    columns: [
      { header: { en: 'Rep', ru: 'Менеджер' }, unit: 'text', label: true },
      { header: { en: 'Base', ru: 'Оклад' }, unit: 'payout' },
      { header: { en: 'New sales', ru: 'Новые продажи' }, unit: 'payout' },
      { header: { en: 'Repeat sales', ru: 'Повторные продажи' }, unit: 'payout' },
      { header: { en: 'Accelerators', ru: 'Повышенные ставки' }, unit: 'payout' },
      { header: { en: 'KPI bonuses', ru: 'Бонусы' }, unit: 'payout' },
      { header: { en: 'Splits', ru: 'Общие сделки' }, unit: 'payout' },
      { header: { en: 'Clawbacks', ru: 'Удержания' }, unit: 'payout' },
      { header: { en: 'Adjustments', ru: 'Корректировки' }, unit: 'payout' },
      { header: { en: 'Draw', ru: 'Минимум' }, unit: 'payout' },
      { header: totalName, unit: 'payout' },
      { header: { en: 'Effective rate', ru: 'Доля от продаж' }, unit: 'share' },
      { header: { en: 'Share of OTE', ru: '% целевого дохода' }, unit: 'share' },
      { header: { en: 'Balance owed', ru: 'Долг' }, unit: 'payout' },
      { header: { en: 'Sales', ru: 'Продажи' }, unit: 'money' },
      { header: { en: 'Quota', ru: 'План' }, unit: 'money' },
      { header: { en: 'Attainment', ru: '% выполнения' }, unit: 'share' },
    ],
    totalRow: true,
  },
  calculate(args, { language }) {
    // without lines: to hold those of all deals takes longer than to calculate them
    const reps = Array.from(payouts(payoutInput(args)), (rep) => ({ ...rep, lines: [] }));
    const own = reps.filter(({ byTeam }) => !byTeam);
    const all: Figures = {
      columns: payColumns.map((column) => sumOf(reps.map(({ columns }) => columns[column]))),
      total: sumOf(reps.map((rep) => rep.total)),
      owed: sumOf(reps.map(({ owed }) => owed)),
      ote: sumOf(reps.map(({ ote }) => ote)),
      sales: sumOf(own.map(({ sales }) => sales)),
      quota: sumOf(own.map(({ quota }) => quota)),
    };
    return {
      rows: reps.map(payoutRow),
      total: [totalName[language], ...figuresOf(all)],
    };
  },
});

/** The row of one rep, under the columns of the result. */
export function payoutRow(rep: RepPayout): Cell[] {
  return [rep.name, ...figuresOf({ ...rep, columns: payColumns.map((column) => rep.columns[column]) })];
}

interface Figures {
  /** in cents, as total and owed */
  readonly columns: readonly number[];
  readonly total: number;
  readonly owed: number;
  readonly ote: number;
  readonly sales: number;
  readonly quota: number;
}

function figuresOf({ columns, total: pay, owed, ote, sales, quota }: Figures): Cell[] {
  const share = (part: number, whole: number): Cell => (whole > 0 ? part / whole : '');
  const tidy = (figure: number): number => Number(figure.toPrecision(14)) + 0;
  return [
    ...columns.map(moneyOf),
    moneyOf(pay),
    share(moneyOf(pay - (columns[0] ?? 0)), sales),
    share(moneyOf(pay), ote),
    moneyOf(owed),
    tidy(sales),
    tidy(quota),
    share(tidy(sales), tidy(quota)),
  ];
}

export const texts: Texts<typeof definition> = {
  en: {
    purpose: 'What every rep gets for a period, by deals, people and scheme.',
    parameters: {
      deals:
        'Table with headers: Date, Rep; also Amount, Margin, Customer, Order, Kind, Paid on, Returned on. The history too',
      people: 'Table with headers: Rep; also Role, Team, Base, Quota, Quota of, OTE, Start, End',
      scheme:
        'Table with headers: Role, Component, Basis; also Period, From or From % of quota, Rate or Amount, Mode, Applies to, Whose, Cap, Gate, Gate by',
      from: 'First day paid for',
      to: 'Last day paid for; the end of that month when left out',
      adjustments: 'Table with headers: Rep, Amount; also Date, Reason',
      opening: 'Table with headers: Rep, Balance owed, for draws of earlier periods',
      kpi: 'Table with headers: Rep, KPI, Result; also Month',
      show: '“all” with header and totals (default), “rows” without them, “values” the figures alone',
    },
    remarks: [
      'Tables are passed whole, such as Deals[#All]; columns are found by their headers, English or Russian, in any order. The order of rows changes nothing.',
      'Rows of the scheme with the same role and component belong together. Basis: revenue, margin, paid cash (counts on the day of payment), count, attainment, KPI (the component is called like the KPI), draw. Period: deal, month, quarter, year. Mode: marginal, whole, retroactive, curve; of a draw recoverable or non-recoverable.',
      'A deal of several reps is written “Adams 60%; Brooks 40%”. Order: split credit, gate, tiers, cap, adjustments, draw. Rounded to cents once per rep, component and period paid for.',
      'Deals before the first day feed what was already sold in their quarter or year, and who is new: a customer’s first order is new, every later one repeat.',
      'A deal returned in the period that counted in an earlier month takes back its own commission; that month stays as it was. A deal returned in the month in which it counts is not counted at all.',
      'Base, OTE, quota and draw are a month’s and are prorated by calendar days for those who join, leave or change role; so is what is paid for attainment.',
      'Accelerators are what rates above the lowest one add. Effective rate = (total − base) ÷ sales. Balance owed is the opening of the next period. Sales, quota and attainment are the team’s where a role is paid by team only; the total adds up reps’ own.',
    ],
    keywords: ['payroll', 'commission plan', 'scheme', 'OTE', 'quota', 'clawback', 'draw', 'split', 'bonus'],
  },
  ru: {
    purpose: 'Сколько начислено каждому менеджеру: по\u00a0сделкам, людям и\u00a0схеме.',
    parameters: {
      deals:
        'Таблица с\u00a0заголовками: Дата, Менеджер; ещё Сумма, Маржа, Клиент, Заказ, Вид, Оплачено, Возврат. Вместе с\u00a0историей',
      people:
        'Таблица с\u00a0заголовками: Менеджер; ещё Должность, Отдел, Оклад, План, План по, Доход при 100\u00a0%, Начало, Конец',
      scheme:
        'Таблица с\u00a0заголовками: Должность, Составляющая, База; ещё Период, От\u00a0или От\u00a0% плана, Ставка или Сумма, Режим, Продажи, Чьи, Потолок, Порог, Порог по',
      from: 'Первый день периода',
      to: 'Последний день периода; если не\u00a0задан, конец того\u00a0же месяца',
      adjustments: 'Таблица с\u00a0заголовками: Менеджер, Сумма; ещё Дата, Причина',
      opening: 'Таблица с\u00a0заголовками: Менеджер, Долг\u00a0— за\u00a0прошлые доплаты до\u00a0минимума',
      kpi: 'Таблица с\u00a0заголовками: Менеджер, Показатель, Результат; ещё Месяц',
      show: '«всё» с\u00a0заголовком и\u00a0итогами (по\u00a0умолчанию), «строки» без\u00a0них, «значения»\u00a0— только числа',
    },
    remarks: [
      'Таблицы передаются целиком, вместе с\u00a0заголовками; столбцы находятся по\u00a0русским или английским заголовкам в\u00a0любом порядке. Порядок строк ничего не\u00a0меняет.',
      'Строки схемы с\u00a0одной должностью и\u00a0составляющей связаны. База: выручка, маржа, оплата (считается в\u00a0день оплаты), количество, выполнение, показатель (составляющая называется как он), минимум. Период: сделка, месяц, квартал, год. Режим: по\u00a0ступеням, со\u00a0всей суммы, на\u00a0всё, по\u00a0кривой; у\u00a0минимума\u00a0— возвратный или невозвратный.',
      'Общая сделка записывается так: «Белова 60%; Волков 40%». Порядок: доли, порог, ступени, потолок, корректировки, минимум. Округление до\u00a0копеек один раз на\u00a0менеджера, составляющую и\u00a0период.',
      'Сделки до\u00a0первого дня нужны только для того, что уже продано в\u00a0квартале или году, и\u00a0для истории клиентов: первый заказ клиента\u00a0— новая продажа, остальные\u00a0— повторные.',
      'Если сделка засчитана в\u00a0прошлом месяце, а\u00a0возвращена в\u00a0этом периоде, удерживается её собственная комиссия; прошлый месяц не\u00a0меняется. Возврат в\u00a0том\u00a0же месяце: сделка не\u00a0считается вовсе.',
      'Оклад, доход при 100\u00a0%, план и\u00a0минимум задаются на\u00a0месяц и\u00a0делятся по\u00a0календарным дням, если человек пришёл, ушёл или сменил должность; так\u00a0же и\u00a0то, что платится за\u00a0выполнение.',
      '«Повышенные ставки»\u00a0— что добавили ставки выше нижней. Доля от\u00a0продаж = (итого − оклад) ÷ продажи. Долг\u00a0— входящий остаток следующего периода. Продажи, план и\u00a0выполнение\u00a0— отдела, если должность оплачивается только по\u00a0отделу; в\u00a0итоге складываются собственные.',
    ],
    keywords: [
      'мотивация',
      'начисление',
      'зарплата менеджера',
      'схема',
      'оклад',
      'процент с продаж',
      'бонус',
      'удержание',
    ],
  },
};

const adams = { en: 'Adams', ru: 'Белова' };
const brooks = { en: 'Brooks', ru: 'Волков' };
const active = { en: 'Active rep', ru: 'Активный менеджер' };
const revenue = { en: 'revenue', ru: 'выручка' };
const commission = { en: 'Commission', ru: 'Комиссия' };

export const examples: readonly Example<typeof definition>[] = [
  {
    arguments: {
      deals: [
        [
          { en: 'Date', ru: 'Дата' },
          { en: 'Rep', ru: 'Менеджер' },
          { en: 'Customer', ru: 'Клиент' },
          { en: 'Amount', ru: 'Сумма' },
        ],
        [46268, adams, 'Vector', 90000],
        [46287, adams, 'Vector', 35000],
        [46290, { en: 'Adams 60%; Brooks 40%', ru: 'Белова 60%; Волков 40%' }, 'Orion', 10000],
      ],
      people: [
        [
          { en: 'Rep', ru: 'Менеджер' },
          { en: 'Role', ru: 'Должность' },
          { en: 'Base', ru: 'Оклад' },
          { en: 'Quota', ru: 'План' },
          { en: 'Start', ru: 'Начало' },
        ],
        [adams, active, 3000, 100000, ''],
        [brooks, active, 3000, 100000, 46281],
      ],
      scheme: [
        [
          { en: 'Role', ru: 'Должность' },
          { en: 'Component', ru: 'Составляющая' },
          { en: 'Basis', ru: 'База' },
          { en: 'From % of quota', ru: 'От % плана' },
          { en: 'Rate', ru: 'Ставка' },
          { en: 'Applies to', ru: 'Продажи' },
        ],
        [active, commission, revenue, 0, 0.05, ''],
        [active, commission, revenue, 1, 0.06, ''],
        [active, { en: 'First sale', ru: 'Первая продажа' }, revenue, 0, 0.02, { en: 'new', ru: 'новые' }],
      ],
      from: 46266,
    },
    result: [
      [
        'Rep',
        'Base',
        'New sales',
        'Repeat sales',
        'Accelerators',
        'KPI bonuses',
        'Splits',
        'Clawbacks',
        'Adjustments',
        'Draw',
        'Total',
        'Effective rate',
        'Share of OTE',
        'Balance owed',
        'Sales',
        'Quota',
        'Attainment',
      ],
      [
        'Adams',
        3000,
        6300,
        1750,
        310,
        0,
        420,
        0,
        0,
        0,
        11780,
        0.0670229007633588,
        '',
        0,
        131000,
        100000,
        1.31,
      ],
      ['Brooks', 1500, 0, 0, 0, 0, 280, 0, 0, 0, 1780, 0.07, '', 0, 4000, 50000, 0.08],
      [
        'Total',
        4500,
        6300,
        1750,
        310,
        0,
        700,
        0,
        0,
        0,
        13560,
        0.0671111111111111,
        '',
        0,
        135000,
        150000,
        0.9,
      ],
    ],
    source: {
      en: 'September 2026: 5% to the quota, 6% above it, 2% more on a customer’s first sale. One deal is shared 60 to 40; Brooks began on the 16th, so base and quota are halves.',
      ru: 'Сентябрь 2026\u00a0года: 5\u00a0% до\u00a0плана, 6\u00a0% выше, ещё 2\u00a0% за\u00a0первую продажу клиенту. Одна сделка поделена 60 на\u00a040; Волков вышел 16-го, поэтому оклад и\u00a0план\u00a0— половина.',
    },
  },
];
