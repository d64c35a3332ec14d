import { times } from '../planning/times';
import { likelyLost } from '../planning/customers/likely-lost';
import { orderBook } from '../planning/customers/order-book';
import { define, type Example, type Texts } from './kit/definition';
import { date } from './kit/number';
import { amounts, customers, dates, ordersOrNone } from './kit/order-columns';
import { show } from './kit/words';

/** Customers who used to come back and have fallen silent. */
export const definition = /*#__PURE__*/ define({
  id: 'CUSTOMER.LOST',
  family: 'profit',
  parameters: { dates, customers, amounts, as_of: date(), orders: ordersOrNone, show },
  result: {
    kind: 'spill',
    columns: [
      { header: { en: 'Customer', ru: 'Клиент' }, unit: 'text', label: true },
      { header: { en: 'Purchases', ru: 'Покупок' }, unit: 'count' },
      { header: { en: 'Brought in all', ru: 'Принёс всего' }, unit: 'money' },
      { header: { en: 'Last purchase', ru: 'Последняя покупка' }, unit: 'date' },
      { header: { en: 'Usual gap, days', ru: 'Обычный промежуток, дней' }, unit: 'norm' },
      { header: { en: 'Silent, days', ru: 'Молчит, дней' }, unit: 'count' },
      { header: { en: 'Chance still a customer', ru: 'Вероятность, что ещё ваш' }, unit: 'share' },
    ],
  },
  calculate({ as_of: asOf, ...sales }) {
    const rows = likelyLost(orderBook(sales), asOf).map(
      ({ customer, purchases, revenue, last, gap, silent, alive }) => [
        customer,
        purchases,
        revenue,
        last,
        gap,
        silent,
        alive,
      ],
    );
    // a spill has one row at least
    return { rows: rows.length === 0 ? [times(7, () => '')] : rows };
  },
});

export const texts: Texts<typeof definition> = {
  en: {
    purpose: 'Customers likely to be lost: they used to come back and have fallen silent.',
    parameters: {
      dates: 'Date of each sale, one column',
      customers: 'Customer of each sale, one column',
      amounts: 'Amount of each sale, returns negative',
      as_of: 'Day on which to look; later sales are not known yet',
      orders: 'Order number of each sale; left out, one customer’s sales of one day are one order',
      show: '“all” with the header (default), “rows” without it, “values” the figures alone',
    },
    remarks: [
      'Listed is who bought on three days or more and by as_of has been silent for at least twice the usual gap: one purchase that was to be expected has not come. Those who brought most come first.',
      'Usual gap = days from the first purchase to the last ÷ purchases after the first. Purchases of one day are one.',
      'Chance still a customer = CUSTOMER.ALIVE under the model that CUSTOMER.FIT finds for all customers, in weeks; empty where they settle none.',
      'An order whose sum is below zero is a return: no purchase, but taken off what the customer brought. Where nobody is lost, the row under the header is empty.',
    ],
    keywords: ['churn', 'win back', 'sleeping customers', 'lost customers', 'silent'],
  },
  ru: {
    purpose: 'Клиенты, которых, вероятно, теряем: покупали снова и\u00a0снова и\u00a0замолчали.',
    parameters: {
      dates: 'Дата каждой продажи, один столбец',
      customers: 'Клиент каждой продажи, один столбец',
      amounts: 'Сумма каждой продажи, возвраты со\u00a0знаком минус',
      as_of: 'На\u00a0какой день смотреть; более поздние продажи ещё неизвестны',
      orders:
        'Номер заказа каждой продажи; если не\u00a0задан, продажи клиента за\u00a0один день\u00a0— один заказ',
      show: '«всё» с\u00a0заголовком (по\u00a0умолчанию), «строки» без него, «значения»\u00a0— только числа',
    },
    remarks: [
      'В\u00a0списке те, кто покупал в\u00a0три разных дня или больше и\u00a0к\u00a0as_of молчит не\u00a0меньше двух обычных промежутков: покупка, которой стоило ждать, не\u00a0пришла. Сначала те, кто принёс больше.',
      'Обычный промежуток = дни от\u00a0первой покупки до\u00a0последней ÷ покупки после первой. Покупки одного дня считаются за\u00a0одну.',
      'Вероятность, что ещё ваш,\u00a0— это CUSTOMER.ALIVE по\u00a0модели, которую CUSTOMER.FIT находит для всех клиентов, в\u00a0неделях; пусто, если данных для модели мало.',
      'Заказ с\u00a0суммой меньше нуля\u00a0— возврат: это не\u00a0покупка, но\u00a0из\u00a0принесённого он вычитается. Если не\u00a0теряем никого, строка под заголовком пустая.',
    ],
    keywords: ['отток', 'вернуть клиентов', 'спящие клиенты', 'потерянные клиенты', 'молчат'],
  },
};

const alpha = { en: 'Alpha', ru: 'Альфа' };
const beta = { en: 'Beta', ru: 'Бета' };

export const examples: readonly Example<typeof definition>[] = [
  {
    arguments: {
      // Alpha: 5, 12 and 19 January 2026; Beta: 5 January, 2 February, 2 March; looked at on 16 March
      dates: [[46027], [46034], [46041], [46027], [46055], [46083]],
      customers: [[alpha], [alpha], [alpha], [beta], [beta], [beta]],
      amounts: [[900], [400], [600], [700], [700], [700]],
      as_of: 46097,
    },
    result: [
      [
        'Customer',
        'Purchases',
        'Brought in all',
        'Last purchase',
        'Usual gap, days',
        'Silent, days',
        'Chance still a customer',
      ],
      ['Alpha', 3, 1900, 46041, 7, 56, ''],
    ],
    source: {
      en: 'Alpha came every week and then not for eight; Beta comes every four weeks and was there two weeks ago. Two customers settle no model, so there is no chance.',
      ru: 'Альфа покупала каждую неделю и\u00a0молчит восьмую; Бета покупает раз в\u00a0четыре недели и\u00a0была две недели назад. По\u00a0двум клиентам модели нет, поэтому вероятность пустая.',
    },
  },
];
