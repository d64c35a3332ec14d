import { cohorts } from '../planning/customers/cohorts';
import { fail } from '../planning/problem';
import { define, type Example, type Texts } from './kit/definition';
import { numberOrNone } from './kit/number';
import { amountsOrNone, calendarPeriod, customers, dates } from './kit/order-columns';
import { show, words } from './kit/words';

const total = { en: 'All', ru: 'Все' };

/** What came back of the customers of each period: the planning definitions, section 4. */
export const definition = /*#__PURE__*/ define({
  id: 'COHORTS',
  family: 'profit',
  parameters: {
    dates,
    customers,
    amounts: amountsOrNone,
    by: calendarPeriod,
    periods: numberOrNone({ unit: 'count', min: 1, max: 1200, whole: true }),
    measure: words({
      customers: { en: ['customers'], ru: ['клиенты'] },
      customerShare: { en: ['customer share'], ru: ['доля клиентов'] },
      revenue: { en: ['revenue'], ru: ['выручка'] },
      revenueShare: { en: ['revenue share'], ru: ['доля выручки'] },
    }),
    show,
  },
  result: {
    kind: 'spill',
    columns: [
      { header: { en: 'First order', ru: 'Первый заказ' }, unit: 'month', label: true },
      { header: { en: 'Customers', ru: 'Клиенты' }, unit: 'count', label: true },
      {
        header: { en: 'Age', ru: 'Возраст' },
        unit: 'number',
        unitBy: {
          parameter: 'measure',
          units: { customers: 'count', customerShare: 'share', revenue: 'money', revenueShare: 'share' },
        },
        repeated: true,
        headers: {
          unit: 'count',
          meaning: {
            en: 'One column per age: 0 is the period of the first order, 1 the one after it',
            ru: 'По\u00a0столбцу на\u00a0каждый возраст: 0\u00a0— период первого заказа, 1\u00a0— следующий',
          },
        },
      },
    ],
    totalRow: true,
  },
  calculate(args, { language }) {
    const { amounts, by, periods, measure } = args;
    if (!amounts && measure.startsWith('revenue')) fail('missing', 'amounts');
    const { cohorts: found, all } = cohorts(args, by, measure, periods);
    return {
      rows: found.map(({ first, customers: count, ages }) => [first, count, ...ages]),
      total: [total[language], all.customers, ...all.ages],
      repeated: all.ages.map((_, age) => age),
    };
  },
});

export const texts: Texts<typeof definition> = {
  en: {
    purpose: 'Customers by the period of their first order: how many came back, and when.',
    parameters: {
      dates: 'Date of each sale, one column',
      customers: 'Customer of each sale, one column',
      amounts: 'Amount of each sale, returns negative; needed for revenue',
      by: '“month” (default), “quarter” or “year”',
      periods: 'How many ages to show, the first order’s period among them; all when left out',
      measure: '“customers” (default), “customer share”, “revenue” or “revenue share”',
      show: '“all” with header and the last row (default), “rows” without them, “values” the figures alone',
    },
    remarks: [
      'A row holds the customers whose first order fell into its period; a column, those of them who bought again so many periods later. Shares are of the row’s first figure.',
      'Cells after the end of the data are empty: nobody can know yet. So are shares of nothing.',
      'The last row takes all cohorts together; its shares count the cohorts that are old enough for the age.',
      'With amounts, a day whose sum is below zero is a return: it brings nobody back, but is part of the revenue.',
      'The first cohorts hold old customers too, whose first order came before the data begin.',
    ],
    keywords: ['retention', 'cohort analysis', 'coming back', 'churn', 'repeat customers'],
  },
  ru: {
    purpose: 'Клиенты по\u00a0периоду первого заказа: сколько вернулось и\u00a0когда.',
    parameters: {
      dates: 'Дата каждой продажи, один столбец',
      customers: 'Клиент каждой продажи, один столбец',
      amounts: 'Сумма каждой продажи, возвраты со\u00a0знаком минус; нужна для выручки',
      by: '«месяц» (по\u00a0умолчанию), «квартал» или «год»',
      periods: 'Сколько возрастов показать, включая период первого заказа; если не\u00a0задано, все',
      measure: '«клиенты» (по\u00a0умолчанию), «доля клиентов», «выручка» или «доля выручки»',
      show: '«всё» с\u00a0заголовком и\u00a0последней строкой (по\u00a0умолчанию), «строки» без них, «значения»\u00a0— только числа',
    },
    remarks: [
      'Строка\u00a0— клиенты, у\u00a0которых первый заказ пришёлся на\u00a0её период; столбец\u00a0— те из\u00a0них, кто купил снова через столько периодов. Доли считаются от\u00a0первого числа строки.',
      'Ячейки после конца данных пустые: этого ещё никто не\u00a0знает. Пустые и\u00a0доли от\u00a0нуля.',
      'Последняя строка\u00a0— все когорты вместе; её доли считаются по\u00a0когортам, которые дожили до\u00a0этого возраста.',
      'Если заданы суммы, день с\u00a0суммой меньше нуля\u00a0— возврат: клиента он не\u00a0возвращает, но\u00a0входит в\u00a0выручку.',
      'В\u00a0первых когортах есть и\u00a0старые клиенты: их первый заказ был до\u00a0начала данных.',
    ],
    keywords: ['когорты', 'удержание', 'возвращаемость', 'отток', 'повторные клиенты'],
  },
};

const alpha = { en: 'Alpha', ru: 'Альфа' };
const beta = { en: 'Beta', ru: 'Бета' };
const gamma = { en: 'Gamma', ru: 'Гамма' };

export const examples: readonly Example<typeof definition>[] = [
  {
    arguments: {
      // 12 and 20 January, 3 February, 5 and 9 March 2026
      dates: [[46034], [46042], [46056], [46086], [46090]],
      customers: [[alpha], [beta], [alpha], [beta], [gamma]],
    },
    result: [
      ['First order', 'Customers', 0, 1, 2],
      [46023, 2, 2, 1, 1],
      [46054, 0, 0, 0, ''],
      [46082, 1, 1, '', ''],
      ['All', 3, 3, 1, 1],
    ],
    source: {
      en: 'Two customers of January 2026: one came back in February, the other in March, when a third one came.',
      ru: 'Два клиента января 2026 года: один вернулся в\u00a0феврале, другой в\u00a0марте; в\u00a0марте пришёл третий.',
    },
  },
];
