import type { Language, Translated } from '../../language/language';

/** A cell of a scheme: a word in each language, money that depends on the currency of the language, or a plain figure. */
type Word = Translated;
type Money = number | Translated<number>;

/** A row of the scheme, by the columns of docs/COMMISSION.md; what is left out stays blank. */
export interface TemplateRow {
  readonly component: Word;
  readonly basis: Word;
  readonly period?: Word;
  /** in the basis itself: pieces or a share */
  readonly from?: number;
  readonly fromQuota?: number;
  /** a share, or money for a piece */
  readonly rate?: Money;
  readonly amount?: Money;
  readonly mode?: Word;
  readonly applies?: Word;
  readonly whose?: Word;
  readonly cap?: Money;
  readonly gate?: number;
  /** whose attainment the gate asks, where that is not whose sales are paid */
  readonly gateBy?: Word;
}

/** What a role is paid for, with plausible figures: base, quota and OTE a month. */
export interface RoleTemplate {
  readonly id: 'active' | 'passive' | 'coldCaller' | 'accountManager' | 'headOfSales';
  readonly role: Word;
  readonly base: Translated<number>;
  readonly quota: Translated<number>;
  readonly ote: Translated<number>;
  readonly rows: readonly TemplateRow[];
}

const word = (en: string, ru: string): Word => ({ en, ru });
const money = (en: number, ru: number): Translated<number> => ({ en, ru });

const revenue = word('revenue', 'выручка');
const kpi = word('KPI', 'показатель');
const draw = word('draw', 'минимум');
const attainment = word('attainment', 'выполнение');
const commission = word('Commission', 'Комиссия');
const onRepeat = word('repeat', 'повторные');
const onNew = word('new', 'новые');

/** Small base, commission by tiers of the quota, more for a customer’s first sale, a guaranteed minimum. */
const active: RoleTemplate = {
  id: 'active',
  role: word('Active rep', 'Активный менеджер'),
  base: money(3000, 40000),
  quota: money(100000, 2000000),
  ote: money(9100, 150000),
  rows: [
    { component: commission, basis: revenue, fromQuota: 0, rate: 0.05, cap: money(15000, 300000) },
    { component: commission, basis: revenue, fromQuota: 1, rate: 0.06 },
    { component: commission, basis: revenue, fromQuota: 1.25, rate: 0.07 },
    { component: word('First sale', 'Первая продажа'), basis: revenue, rate: 0.02, applies: onNew },
    { component: word('Meetings held', 'Встречи'), basis: kpi, from: 60, amount: money(500, 10000) },
    {
      component: word('Guaranteed minimum', 'Гарантированный минимум'),
      basis: draw,
      amount: money(1500, 30000),
      mode: word('recoverable', 'возвратный'),
    },
  ],
};

/** Mostly fixed, with a bonus for the quota that is paid from 80 % on. */
const passive: RoleTemplate = {
  id: 'passive',
  role: word('Passive rep', 'Пассивный менеджер'),
  base: money(4500, 70000),
  quota: money(80000, 1500000),
  ote: money(5500, 90000),
  rows: [
    { component: word('Bonus', 'Премия за план'), basis: attainment, fromQuota: 0.8, rate: 1, gate: 0.8 },
    { component: word('Bonus', 'Премия за план'), basis: attainment, fromQuota: 1, rate: 1.4 },
    {
      component: word('Calls answered', 'Принятые звонки'),
      basis: kpi,
      from: 0.95,
      amount: money(200, 5000),
    },
  ],
};

/** Pay for qualified leads and for activity; the commission of the deal goes to the closer. */
const coldCaller: RoleTemplate = {
  id: 'coldCaller',
  role: word('Cold caller', 'Менеджер холодных звонков'),
  base: money(2500, 45000),
  quota: money(0, 0),
  ote: money(4000, 75000),
  rows: [
    {
      component: word('Qualified leads', 'Квалифицированные лиды'),
      basis: kpi,
      from: 0,
      rate: money(25, 500),
    },
    {
      component: word('Qualified leads', 'Квалифицированные лиды'),
      basis: kpi,
      from: 40,
      rate: money(35, 700),
    },
    { component: word('Calls', 'Звонки'), basis: kpi, from: 1000, amount: money(300, 6000) },
  ],
};

/** Repeat sales, on the money that has come in, and keeping customers. */
const accountManager: RoleTemplate = {
  id: 'accountManager',
  role: word('Account manager', 'Менеджер по работе с клиентами'),
  base: money(4000, 60000),
  quota: money(120000, 2500000),
  ote: money(7100, 115000),
  rows: [
    {
      component: word('Repeat sales', 'Повторные продажи'),
      basis: word('paid cash', 'оплата'),
      rate: 0.02,
      applies: onRepeat,
    },
    {
      component: word('Customers kept', 'Удержание клиентов'),
      basis: kpi,
      period: word('quarter', 'квартал'),
      from: 0.9,
      amount: money(1500, 30000),
    },
  ],
};

/** Attainment of the team: nothing below 70 %, retroactive above, with a cap. */
const headOfSales: RoleTemplate = {
  id: 'headOfSales',
  role: word('Head of sales', 'Руководитель отдела продаж'),
  base: money(7000, 120000),
  quota: money(0, 0),
  ote: money(11000, 200000),
  rows: [
    {
      component: word('Team quota', 'План отдела'),
      basis: attainment,
      fromQuota: 0.7,
      rate: 0.8,
      mode: word('retroactive', 'на всё'),
      whose: word('team', 'отдела'),
      gate: 0.7,
      cap: money(8000, 160000),
    },
    { component: word('Team quota', 'План отдела'), basis: attainment, fromQuota: 0.9, rate: 1 },
    { component: word('Team quota', 'План отдела'), basis: attainment, fromQuota: 1.1, rate: 1.3 },
  ],
};

/** The schemes that the wizard begins with; each is a few rows of the scheme's table. */
export const roleTemplates: readonly RoleTemplate[] = [
  active,
  passive,
  coldCaller,
  accountManager,
  headOfSales,
];

/** The headers of the scheme's table, in the order in which they are written. */
export const schemeHeaders: Translated<readonly string[]> = {
  en: [
    'Role',
    'Component',
    'Basis',
    'Period',
    'From',
    'From % of quota',
    'Rate',
    'Amount',
    'Mode',
    'Applies to',
    'Whose',
    'Cap',
    'Gate',
    'Gate by',
  ],
  ru: [
    'Должность',
    'Составляющая',
    'База',
    'Период',
    'От',
    'От % плана',
    'Ставка',
    'Сумма',
    'Режим',
    'Продажи',
    'Чьи',
    'Потолок',
    'Порог',
    'Порог по',
  ],
};

type SchemeCell = string | number;

/** The rows of a role's scheme in a language, under `schemeHeaders`. */
export function schemeCells(
  { role, rows }: Pick<RoleTemplate, 'role' | 'rows'>,
  language: Language,
): SchemeCell[][] {
  return rows.map((row) =>
    [
      role,
      row.component,
      row.basis,
      row.period,
      row.from,
      row.fromQuota,
      row.rate,
      row.amount,
      row.mode,
      row.applies,
      row.whose,
      row.cap,
      row.gate,
      row.gateBy,
    ].map((cell): SchemeCell => {
      if (cell === undefined) return '';
      return typeof cell === 'object' ? cell[language] : cell;
    }),
  );
}
