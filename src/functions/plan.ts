import { plan } from '../planning/plan/plan';
import { corrections } from './kit/corrections';
import { define, type Example, type Texts } from './kit/definition';
import { growth } from './kit/growth';
import { numberOrNone } from './kit/number';
import { months, orderParameters, windowOf } from './kit/plan-parameters';
import { repTable, repTableResult } from './kit/rep-table';
import { roster } from './kit/reps';
import { show } from './kit/words';

/** Plan per rep and month: the planning definitions, section 2. */
export const definition = /*#__PURE__*/ define({
  id: 'PLAN',
  family: 'plan',
  parameters: {
    ...orderParameters,
    growth: growth(),
    months,
    roster: roster(),
    corrections: corrections(),
    round_to: numberOrNone({ unit: 'money', above: 0 }),
    show,
  },
  result: repTableResult,
  calculate(args, { language, note }) {
    const window = windowOf(args);
    return repTable(plan(args, window, { ...args, roundTo: args.round_to }, note), window, language);
  },
});

export const texts: Texts<typeof definition> = {
  en: {
    purpose: 'Plan of every rep by month: last year’s same month plus growth.',
    parameters: {
      dates: 'Date of each order, one column, last year’s among them',
      reps: 'Rep of each order, one column as high as the dates',
      amounts: 'Amount of each order, refunds negative',
      start: 'Any date of the plan’s first month',
      growth:
        'Growth over last year: one number, two columns (rep, growth), or reps by months with dates in the header',
      months: 'How many months; 12 when left out',
      roster: 'Reps of the team, in this order, also those without orders',
      corrections:
        'Plans set by hand: three columns (rep, month, value), or reps by months with dates in the header',
      round_to: 'Round each plan to 1, 10, 100, 1,000 …; not rounded when left out',
      show: '“all” with header and totals (default), “rows” without them, “values” the figures alone',
    },
    remarks: [
      'Plan = the same month of last year × (1 + growth). A month without sales last year, or below zero for its refunds, has plan 0: set it by a correction.',
      'Reps are those of the roster and those with orders from a year before the plan to its end. With growth by rep, a rep who is not in it is an error that names the rep.',
      'Corrections replace the calculated plan and stay when the orders change; they are not rounded. 0 or blank means no correction, “-” a plan of zero. Corrections of other months belong to other plans; a rep nobody knows is an error. So is a month corrected twice: the error names both rows. On the sheet of the plan wizard, where both can be marked, the lower row counts.',
      'Orders without a rep are a line of their own, “No rep”, and part of the totals. Its name serves in growth and corrections too.',
      'Growth stands between −100% and 300%, so that a 10 typed for 10% is noticed. Beyond the first year, a month grows from the sales of the year before once that month is over, which is known from an order of a later month; until then it grows from the plan, so that a month still running is not taken for a whole one.',
    ],
    keywords: ['monthly plan', 'quota', 'growth', 'target per rep', 'last year'],
  },
  ru: {
    purpose: 'План каждого менеджера по\u00a0месяцам: тот\u00a0же месяц прошлого года плюс рост.',
    parameters: {
      dates: 'Дата каждого заказа, один столбец, включая прошлый год',
      reps: 'Менеджер каждого заказа, столбец той\u00a0же высоты',
      amounts: 'Сумма каждого заказа, возвраты со\u00a0знаком минус',
      start: 'Любая дата первого месяца плана',
      growth:
        'Рост к\u00a0прошлому году: одно число, два столбца (менеджер, рост) или таблица «менеджеры × месяцы» с\u00a0датами в\u00a0заголовке',
      months: 'Сколько месяцев; если не\u00a0задано, 12',
      roster: 'Менеджеры отдела в\u00a0нужном порядке, даже без заказов',
      corrections:
        'План вручную: три столбца (менеджер, месяц, значение) или таблица «менеджеры × месяцы» с\u00a0датами в\u00a0заголовке',
      round_to: 'Округлять каждый план до\u00a01, 10, 100, 1\u00a0000…; если не\u00a0задано, без округления',
      show: '«всё» с\u00a0заголовком и\u00a0итогами (по\u00a0умолчанию), «строки» без\u00a0них, «значения»\u00a0— только числа',
    },
    remarks: [
      'План = тот\u00a0же месяц прошлого года × (1 + рост). Если в\u00a0том месяце продаж не\u00a0было или возвраты увели их ниже нуля, план\u00a00: задайте его правкой.',
      'Менеджеры\u00a0— из\u00a0списка roster и\u00a0все, у\u00a0кого есть заказы за\u00a0год до\u00a0плана и\u00a0до\u00a0его конца. Если рост задан по\u00a0менеджерам, а\u00a0кого-то в\u00a0нём нет, ошибка назовёт его.',
      'Правки заменяют расчёт и\u00a0остаются, когда меняются заказы; они не\u00a0округляются. 0 или пусто\u00a0— правки нет, «-»\u00a0— план ноль. Правки других месяцев относятся к\u00a0другим планам; неизвестный менеджер\u00a0— ошибка. Две правки одного месяца\u00a0— тоже ошибка, она назовёт обе строки. На\u00a0листе мастера плана, где обе видны и\u00a0помечены, действует нижняя.',
      'Заказы без менеджера\u00a0— отдельная строка «Без менеджера», она входит в\u00a0итог. Это имя можно указать и\u00a0в\u00a0growth, и\u00a0в\u00a0corrections.',
      'Рост\u00a0— от\u00a0−100\u00a0% до\u00a0300\u00a0%, чтобы число 10 вместо 10\u00a0% не\u00a0прошло незамеченным. Со\u00a0второго года плана месяц растёт от\u00a0продаж того\u00a0же месяца годом раньше, если тот месяц закончен, то\u00a0есть после него уже есть заказы; до\u00a0тех пор\u00a0— от\u00a0его плана: неполный месяц не\u00a0сойдёт за\u00a0целый.',
    ],
    keywords: ['план по менеджерам', 'план продаж', 'рост', 'прошлый год', 'норма'],
  },
};

/** Serials of 5 and 20 July and 3 August 2025. */
const dates = [[45843], [45858], [45872]];
const reps = [
  [{ en: 'Adams', ru: 'Белова' }],
  [{ en: 'Brooks', ru: 'Волков' }],
  [{ en: 'Adams', ru: 'Белова' }],
];
const amounts = [[1000], [500], [2000]];

export const examples: readonly Example<typeof definition>[] = [
  {
    arguments: { dates, reps, amounts, start: 46204, growth: 0.2, months: 2 },
    result: [
      ['Rep', 46204, 46235, 'Total'],
      ['Adams', 1200, 2400, 3600],
      ['Brooks', 600, 0, 600],
      ['Total', 1800, 2400, 4200],
    ],
    source: {
      en: 'July and August 2026 at 20% above the three orders of 2025; Brooks sold nothing in August 2025, so his plan is 0.',
      ru: 'Июль и\u00a0август 2026\u00a0года на\u00a020\u00a0% выше трёх заказов 2025\u00a0года; Волков в\u00a0августе ничего не\u00a0продал, его план\u00a00.',
    },
  },
  {
    arguments: {
      dates,
      reps,
      amounts,
      start: 46204,
      growth: [
        [{ en: 'Adams', ru: 'Белова' }, 0.1],
        [{ en: 'Brooks', ru: 'Волков' }, 0],
      ],
      months: 2,
      corrections: [[{ en: 'Brooks', ru: 'Волков' }, 46235, 700]],
      round_to: 1000,
    },
    result: [
      ['Rep', 46204, 46235, 'Total'],
      ['Adams', 1000, 2000, 3000],
      ['Brooks', 1000, 700, 1700],
      ['Total', 2000, 2700, 4700],
    ],
    source: {
      en: 'The same orders, growth by rep, rounded to 1,000; 700 for Brooks in August is set by hand and stays as typed.',
      ru: 'Те\u00a0же заказы, рост по\u00a0менеджерам, округление до\u00a01\u00a0000; 700 для Волкова в\u00a0августе задано вручную и\u00a0не\u00a0округляется.',
    },
  },
];
