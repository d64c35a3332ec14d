import { customerSummaries } from '../planning/customers/summary';
import { define, type Example, type Texts } from './kit/definition';
import { date } from './kit/number';
import { amountsOrNone, customers, dates } from './kit/order-columns';
import { show, words } from './kit/words';

/** Customers as models of purchasing see them: Fader, Hardie, Lee (2005). */
export const definition = /*#__PURE__*/ define({
  id: 'CUSTOMER.SUMMARY',
  family: 'profit',
  parameters: {
    dates,
    customers,
    as_of: date(),
    amounts: amountsOrNone,
    unit: words({
      weeks: { en: ['weeks'], ru: ['недели'] },
      days: { en: ['days'], ru: ['дни'] },
      months: { en: ['months'], ru: ['месяцы'] },
    }),
    show,
  },
  result: {
    kind: 'spill',
    columns: [
      { header: { en: 'Customer', ru: 'Клиент' }, unit: 'text', label: true },
      { header: { en: 'Frequency', ru: 'Частота' }, unit: 'count' },
      { header: { en: 'Recency', ru: 'От первой до последней покупки' }, unit: 'norm' },
      { header: { en: 'Age', ru: 'Возраст' }, unit: 'norm' },
      { header: { en: 'Average value', ru: 'Средняя покупка' }, unit: 'money' },
    ],
  },
  calculate(args) {
    return {
      rows: customerSummaries(args, args.as_of, args.unit).map(
        ({ customer, frequency, recency, age, average }) => [
          customer,
          frequency,
          recency,
          age,
          ...(args.amounts ? [average] : []),
        ],
      ),
    };
  },
});

export const texts: Texts<typeof definition> = {
  en: {
    purpose: 'How often, how recently and for how much each customer bought.',
    parameters: {
      dates: 'Date of each sale, one column',
      customers: 'Customer of each sale, one column',
      as_of: 'Day on which to look; later sales are not known yet',
      amounts: 'Amount of each sale, returns negative; without it there is no average value',
      unit: '“weeks” (default), “days” or “months” of 30.4375 days: the unit of recency and age',
      show: '“all” with the header (default), “rows” without it, “values” the figures alone',
    },
    remarks: [
      'Frequency = days with a purchase after the first such day; purchases of one day are one. Recency = time from the first purchase to the last. Age = time from the first purchase to as_of.',
      'Average value = what was spent on the days that frequency counts, per day; the first purchase is left out, so it is empty for who bought once.',
      'Customers are in the order of their names; those who had not bought by as_of are not there.',
      'With amounts, a day whose sum is below zero is a return and no purchase.',
      'The columns are what CUSTOMER.FIT, CUSTOMER.EXPECTED, CUSTOMER.ALIVE and CUSTOMER.VALUE take.',
    ],
    keywords: ['RFM', 'frequency', 'recency', 'BG/NBD', 'customer base'],
  },
  ru: {
    purpose: 'Как часто, как давно и\u00a0на\u00a0сколько покупал каждый клиент.',
    parameters: {
      dates: 'Дата каждой продажи, один столбец',
      customers: 'Клиент каждой продажи, один столбец',
      as_of: 'На\u00a0какой день смотреть; более поздние продажи ещё неизвестны',
      amounts: 'Сумма каждой продажи, возвраты со\u00a0знаком минус; без неё нет средней покупки',
      unit: '«недели» (по\u00a0умолчанию), «дни» или «месяцы» по\u00a030,4375 дня: единица обоих сроков',
      show: '«всё» с\u00a0заголовком (по\u00a0умолчанию), «строки» без него, «значения»\u00a0— только числа',
    },
    remarks: [
      'Частота = дни с\u00a0покупкой после первого такого дня; покупки одного дня считаются за\u00a0одну. От\u00a0первой до\u00a0последней покупки = время между ними, а\u00a0не\u00a0то, сколько клиент молчит. Возраст = время от\u00a0первой покупки до\u00a0as_of.',
      'Средняя покупка = сколько потрачено в\u00a0среднем за\u00a0день, учтённый в\u00a0частоте; первая покупка не\u00a0входит, поэтому у\u00a0купивших один раз ячейка пустая.',
      'Клиенты идут по\u00a0алфавиту; тех, кто к\u00a0as_of ещё не\u00a0купил, нет.',
      'Если заданы суммы, день с\u00a0суммой меньше нуля\u00a0— возврат, а\u00a0не\u00a0покупка.',
      'Столбцы подходят для CUSTOMER.FIT, CUSTOMER.EXPECTED, CUSTOMER.ALIVE и\u00a0CUSTOMER.VALUE.',
    ],
    keywords: ['RFM', 'частота', 'давность', 'клиентская база', 'BG/NBD'],
  },
};

const alpha = { en: 'Alpha', ru: 'Альфа' };
const beta = { en: 'Beta', ru: 'Бета' };

export const examples: readonly Example<typeof definition>[] = [
  {
    arguments: {
      // 5 January, 2 February, 2 March and 9 February 2026; looked at on 30 March
      dates: [[46027], [46055], [46083], [46062]],
      customers: [[alpha], [alpha], [alpha], [beta]],
      as_of: 46111,
      amounts: [[900], [400], [600], [700]],
    },
    result: [
      ['Customer', 'Frequency', 'Recency', 'Age', 'Average value'],
      ['Alpha', 2, 8, 12, 500],
      ['Beta', 0, 0, 7, ''],
    ],
    source: {
      en: 'Three purchases four weeks apart, the last one four weeks before 30 March 2026; and one of 9 February.',
      ru: 'Три покупки через четыре недели, последняя за\u00a0четыре недели до\u00a030 марта 2026 года; и\u00a0одна 9 февраля.',
    },
  },
];
