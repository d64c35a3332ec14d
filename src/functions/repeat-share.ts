import type { Cell } from '../planning/cells';
import { orderBook } from '../planning/customers/order-book';
import { repeatShare, shareOf, type NewAndRepeat } from '../planning/customers/repeat-share';
import { define, type TableRow, type Example, type Texts } from './kit/definition';
import { dateOrNone, numberOrNone } from './kit/number';
import { amounts, customers, dates, ordersOrNone, periodOrWhole } from './kit/order-columns';
import { show } from './kit/words';
import { totalName } from './kit/total-name';

/** New and repeat sales over time: the planning definitions, section 4. */
export const definition = /*#__PURE__*/ define({
  id: 'REPEAT.SHARE',
  family: 'profit',
  parameters: {
    dates,
    customers,
    amounts,
    orders: ordersOrNone,
    start: dateOrNone(),
    end: dateOrNone(),
    by: periodOrWhole,
    lapse_months: numberOrNone({ unit: 'months', min: 1, max: 120, whole: true }),
    show,
  },
  result: {
    kind: 'spill',
    columns: [
      { header: { en: 'Period', ru: 'Период' }, unit: 'month', label: true },
      { header: { en: 'New customers', ru: 'Новые клиенты' }, unit: 'count' },
      { header: { en: 'Repeat customers', ru: 'Повторные клиенты' }, unit: 'count' },
      { header: { en: 'New orders', ru: 'Первичные заказы' }, unit: 'count' },
      { header: { en: 'Repeat orders', ru: 'Повторные заказы' }, unit: 'count' },
      { header: { en: 'New revenue', ru: 'Первичная выручка' }, unit: 'money' },
      { header: { en: 'Repeat revenue', ru: 'Повторная выручка' }, unit: 'money' },
      { header: { en: 'Repeat share', ru: 'Доля повторных' }, unit: 'share' },
    ],
    totalRow: true,
  },
  calculate(args, { language }) {
    const answer = repeatShare(orderBook(args), { ...args, lapse: args.lapse_months });
    return {
      rows: answer.periods.map((period) => figures(period, period.first)),
      total: figures(answer.total, totalName[language]),
    };
  },
});

function figures(period: NewAndRepeat, label: Cell): TableRow {
  return [label, ...period.customers, ...period.orders, ...period.revenue, shareOf(period)];
}

export const texts: Texts<typeof definition> = {
  en: {
    purpose: 'New and repeat customers, orders and revenue by period.',
    parameters: {
      dates: 'Date of each sale, one column, from as early as there are data',
      customers: 'Customer of each sale, one column',
      amounts: 'Amount of each sale, returns negative',
      orders: 'Order number of each sale; left out, one customer’s sales of one day are one order',
      start: 'First day to show; the first sale when left out. Earlier sales decide who is new',
      end: 'Last day to show; the last sale when left out',
      by: '“month” (default), “quarter”, “year” or “whole”, all as one',
      lapse_months:
        'A customer silent for longer than so many months counts as new again; never when left out',
      show: '“all” with header and totals (default), “rows” without them, “values” the figures alone',
    },
    remarks: [
      'A customer’s first order ever is new, every later one repeat: by date, then order number. Repeat share = repeat revenue ÷ all revenue, empty where a period has none.',
      'The first periods of the data overstate “new”: who bought before the data begin is not known. Let start leave them out.',
      'A customer counts once a period, as new if the first order falls into it, so the customers of the last row are not the sum of the periods. New and repeat always add up to all customers, orders and revenue.',
      'An order whose sum is below zero is a return: no order and no customer, and its revenue is taken from the kind of order that came before it.',
      'Revenue counts on the date of its row, an order on its first date. Times of day are dropped. A sale without a customer is an error that names the row.',
      'A period is named by its first day as a date; give it a number format such as mmm yy.',
    ],
    keywords: ['repeat sales', 'new customers', 'returning', 'repeat revenue', 'retention'],
  },
  ru: {
    purpose: 'Новые и\u00a0повторные клиенты, заказы и\u00a0выручка по\u00a0периодам.',
    parameters: {
      dates: 'Дата каждой продажи, один столбец, с\u00a0самого начала данных',
      customers: 'Клиент каждой продажи, один столбец',
      amounts: 'Сумма каждой продажи, возвраты со\u00a0знаком минус',
      orders: 'Номер заказа; если не\u00a0задан, покупки клиента за\u00a0один день\u00a0— один заказ',
      start:
        'С\u00a0какого дня показать; если не\u00a0задано, с\u00a0первой продажи. Более ранние продажи решают, кто новый',
      end: 'По\u00a0какой день показать; если не\u00a0задано, по\u00a0последнюю продажу',
      by: '«месяц» (по\u00a0умолчанию), «квартал», «год» или «всё», одной строкой',
      lapse_months: 'Клиент, молчавший дольше стольких месяцев, снова новый; если не\u00a0задано, никогда',
      show: '«всё» с\u00a0заголовком и\u00a0итогами (по\u00a0умолчанию), «строки» без них, «значения»\u00a0— только числа',
    },
    remarks: [
      'Первый заказ клиента за\u00a0всё время первичный, все следующие повторные: по\u00a0дате, затем по\u00a0номеру заказа. Доля повторных = повторная выручка ÷ вся выручка; если выручки в\u00a0периоде нет, ячейка пустая.',
      'Первые периоды данных завышают долю новых: кто покупал раньше, неизвестно. Не\u00a0показывайте их, задав start.',
      'Клиент считается в\u00a0периоде один раз, как новый, если на\u00a0период пришёлся первый заказ, поэтому клиенты последней строки не\u00a0сумма периодов. Новые и\u00a0повторные всегда складываются во\u00a0всех клиентов, все заказы и\u00a0всю выручку.',
      'Заказ с\u00a0суммой меньше нуля\u00a0— возврат: ни\u00a0заказа, ни\u00a0клиента он не\u00a0добавляет, а\u00a0его сумма вычитается из\u00a0того вида выручки, к\u00a0которому относился предыдущий заказ.',
      'Выручка относится к\u00a0дате своей строки, заказ\u00a0— к\u00a0первой своей дате. Время суток отбрасывается. Продажа без клиента\u00a0— ошибка, она назовёт строку.',
      'Период обозначен первым днём, датой; задайте ему формат вроде ммм гг.',
    ],
    keywords: ['повторные продажи', 'новые клиенты', 'первичные продажи', 'доля повторных', 'удержание'],
  },
};

const alpha = { en: 'Alpha', ru: 'Альфа' };
const beta = { en: 'Beta', ru: 'Бета' };

export const examples: readonly Example<typeof definition>[] = [
  {
    arguments: {
      // 12 January, 3 February, 20 February and 5 March 2026
      dates: [[46034], [46056], [46073], [46086]],
      customers: [[alpha], [alpha], [beta], [beta]],
      amounts: [[1000], [1500], [500], [1000]],
    },
    result: [
      [
        'Period',
        'New customers',
        'Repeat customers',
        'New orders',
        'Repeat orders',
        'New revenue',
        'Repeat revenue',
        'Repeat share',
      ],
      [46023, 1, 0, 1, 0, 1000, 0, 0],
      [46054, 1, 1, 1, 1, 500, 1500, 0.75],
      [46082, 0, 1, 0, 1, 0, 1000, 1],
      ['Total', 2, 0, 2, 2, 1500, 2500, 0.625],
    ],
    source: {
      en: 'Two customers, two orders each, January to March 2026: the second order of each is repeat.',
      ru: 'Два клиента, по\u00a0два заказа, январь\u00a0— март 2026 года: второй заказ каждого повторный.',
    },
  },
];
