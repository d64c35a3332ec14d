import { payout } from '../planning/commission/payout/payout';
import { fail } from '../planning/problem';
import { define, type Example, type Texts } from './kit/definition';
import { repName } from './kit/name';
import { payoutInput, payoutParameters } from './kit/payout/input';
import { moneyOf, traceRows } from './kit/payout/trace-rows';
import { show } from './kit/words';
import { totalName } from './kit/total-name';

/** Every line behind what one rep gets: the planning definitions, section 3, and docs/COMMISSION.md. */
export const definition = /*#__PURE__*/ define({
  id: 'PAYOUT.TRACE',
  family: 'commission',
  parameters: { rep: repName(), ...payoutParameters, show },
  result: {
    kind: 'spill',
    columns: [
      { header: { en: 'Date', ru: 'Дата' }, unit: 'date' },
      { header: { en: 'Deal', ru: 'Сделка' }, unit: 'text' },
      { header: { en: 'Customer', ru: 'Клиент' }, unit: 'text' },
      { header: { en: 'Component', ru: 'Составляющая' }, unit: 'text' },
      { header: { en: 'Basis', ru: 'База' }, unit: 'text' },
      { header: { en: 'From', ru: 'От' }, unit: 'money' },
      { header: { en: 'To', ru: 'До' }, unit: 'money' },
      { header: { en: 'Amount', ru: 'Сумма' }, unit: 'money' },
      { header: { en: 'Rate', ru: 'Ставка' }, unit: 'share' },
      { header: { en: 'Commission', ru: 'Комиссия' }, unit: 'payout' },
    ],
    totalRow: true,
  },
  calculate({ rep, ...args }, { language }) {
    const [found] = payout(payoutInput(args), rep.key);
    if (found === undefined) fail('notNamed', 'rep', { value: String(rep.name), table: 'people' });
    return {
      rows: traceRows(found, language),
      total: [totalName[language], '', '', '', '', '', '', '', '', moneyOf(found.total)],
    };
  },
});

export const texts: Texts<typeof definition> = {
  en: {
    purpose: 'How the payout of one rep came about, line by line.',
    parameters: {
      rep: 'Whose payout',
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
      show: '“all” with header and total (default), “rows” or “values” without them',
    },
    remarks: [
      'The lines add up to the total of PAYOUT to the cent: its rounded figure of each component is shared among the component’s lines by largest remainder.',
      'From and To are the heights between which the deal lies, in the basis or what fills the quota. Amount is what the rate applies to. The rate is empty where pieces or fixed sums are paid.',
      'Deals come first, by date; then catch-ups of earlier deals, deals that earn nothing, clawbacks, bonuses of the period, base, adjustments and draw. For the base the amount is a month’s and the rate the number of months.',
    ],
    keywords: ['statement', 'trace', 'explain', 'lines', 'dispute', 'payslip'],
  },
  ru: {
    purpose: 'Из\u00a0чего сложилась выплата менеджера, строка за\u00a0строкой.',
    parameters: {
      rep: 'Чья выплата',
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
      show: '«всё» с\u00a0заголовком и\u00a0итогом (по\u00a0умолчанию), «строки» или «значения»\u00a0— без\u00a0них',
    },
    remarks: [
      'Строки сходятся с\u00a0итогом PAYOUT до\u00a0копейки: округлённая сумма каждой составляющей распределена по\u00a0её строкам по\u00a0наибольшему остатку.',
      '«От» и\u00a0«До»\u00a0— высоты, между которыми лежит сделка, в\u00a0единицах базы или плана. «Сумма»\u00a0— то, к\u00a0чему применена ставка. Ставка пустая, если платится за\u00a0штуки или фиксированная сумма.',
      'Сначала сделки по\u00a0датам, затем перерасчёт прежних сделок, сделки без начислений, удержания, бонусы за\u00a0период, оклад, корректировки и\u00a0минимум. У\u00a0оклада сумма\u00a0— за\u00a0месяц, ставка\u00a0— число месяцев.',
    ],
    keywords: ['расчётный лист', 'расшифровка', 'начисление', 'из чего сложилось', 'строки'],
  },
};

const adams = { en: 'Adams', ru: 'Белова' };
const rep = { en: 'Rep', ru: 'Менеджер' };
const date = { en: 'Date', ru: 'Дата' };
const amount = { en: 'Amount', ru: 'Сумма' };
const commission = { en: 'Commission', ru: 'Комиссия' };
const revenue = { en: 'revenue', ru: 'выручка' };

export const examples: readonly Example<typeof definition>[] = [
  {
    arguments: {
      rep: adams,
      deals: [
        [date, rep, { en: 'Order', ru: 'Заказ' }, amount, { en: 'Returned on', ru: 'Возврат' }],
        [46188, adams, 101, 5000, 46277],
        [46268, adams, 117, 90000, ''],
        [46287, adams, 122, 35000, ''],
      ],
      people: [
        [rep, { en: 'Base', ru: 'Оклад' }, { en: 'Quota', ru: 'План' }],
        [adams, 3000, 100000],
      ],
      scheme: [
        [
          { en: 'Component', ru: 'Составляющая' },
          { en: 'Basis', ru: 'База' },
          { en: 'From % of quota', ru: 'От % плана' },
          { en: 'Rate', ru: 'Ставка' },
        ],
        [commission, revenue, 0, 0.05],
        [commission, revenue, 1, 0.06],
      ],
      from: 46266,
    },
    result: [
      ['Date', 'Deal', 'Customer', 'Component', 'Basis', 'From', 'To', 'Amount', 'Rate', 'Commission'],
      [46268, 117, '', 'Commission', 'revenue', 0, 90000, 90000, 0.05, 4500],
      [46287, 122, '', 'Commission', 'revenue', 90000, 100000, 10000, 0.05, 500],
      [46287, 122, '', 'Commission', 'revenue', 100000, 125000, 25000, 0.06, 1500],
      [46188, 101, '', 'Clawback: Commission', 'revenue', 5000, 0, -5000, 0.05, -250],
      ['', '', '', 'Base', '', '', '', 3000, 1, 3000],
      ['Total', '', '', '', '', '', '', '', '', 9250],
    ],
    source: {
      en: 'September 2026: the second deal reaches above the quota; a deal of June came back and takes its own 250 with it.',
      ru: 'Сентябрь 2026\u00a0года: вторая сделка выходит за\u00a0план; июньская сделка вернулась и\u00a0забирает свои 250.',
    },
  },
];
