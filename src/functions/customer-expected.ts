import { expectedPurchases } from '../planning/customers/purchases-model';
import { fail } from '../planning/problem';
import { besideCustomers, customerColumns, customersIn } from './kit/customer-columns';
import { define, type Example, type Texts } from './kit/definition';
import { model } from './kit/model';
import { number } from './kit/number';

const header = { en: 'Expected purchases', ru: 'Ожидаемые покупки' };
/** The further ahead, measured in a customer's own time, the longer the sum that gives the answer. */
const furthest = 1000;

/** Purchases to expect of each customer: Fader, Hardie, Lee (2005), equation 10. */
export const definition = /*#__PURE__*/ define({
  id: 'CUSTOMER.EXPECTED',
  family: 'profit',
  parameters: {
    ...customerColumns,
    periods: number({ unit: 'norm', min: 0 }),
    model: model(4),
  },
  result: { kind: 'spill', columns: [{ header, unit: 'number' }] },
  calculate({ periods, model: [r, alpha, a, b], ...given }, { language }) {
    const { frequency, recency, age, headings } = customersIn(given);
    const most = furthest * (alpha + age.reduce((least, own) => Math.min(least, own), Infinity));
    if (periods > most)
      fail('outOfLimits', 'periods', { value: periods, limits: { unit: 'norm', max: Math.floor(most) } });
    const expected = frequency.map((purchases, index) =>
      expectedPurchases(
        { r, alpha, a, b },
        { frequency: purchases, recency: recency[index], age: age[index] },
        periods,
      ),
    );
    return { rows: besideCustomers(headings, header[language], expected) };
  },
});

export const texts: Texts<typeof definition> = {
  en: {
    purpose: 'How many purchases to expect of each customer from now on.',
    parameters: {
      frequency: 'Purchases after the first, one number or a column of customers',
      recency: 'Time from the first purchase to the last',
      age: 'Time from the first purchase to today',
      periods: 'How far to look ahead, in the unit of recency and age: 4 for four weeks',
      model: 'The four cells of CUSTOMER.FIT: r, alpha, a, b',
    },
    remarks: [
      'One figure a customer, in the order given: put it beside CUSTOMER.SUMMARY. Where the columns begin with headings, so does the result.',
      'What is expected holds the chance that the customer is gone already: who bought often and then fell silent is expected to buy little.',
      'Frequency, recency and age of 0 stand for somebody who becomes a customer today.',
      'Source: Fader, Hardie, Lee (2005), equation 10.',
    ],
    keywords: ['forecast', 'BG/NBD', 'expected purchases', 'next purchases'],
  },
  ru: {
    purpose: 'Сколько покупок ждать от\u00a0каждого клиента с\u00a0сегодняшнего дня.',
    parameters: {
      frequency: 'Покупки после первой, число или столбец клиентов',
      recency: 'Время от\u00a0первой покупки до\u00a0последней',
      age: 'Время от\u00a0первой покупки до\u00a0сегодня',
      periods:
        'На\u00a0сколько смотреть вперёд, в\u00a0единице recency и\u00a0age: 4\u00a0— это четыре недели',
      model: 'Четыре ячейки CUSTOMER.FIT: r, alpha, a, b',
    },
    remarks: [
      'Одно число на\u00a0клиента, в\u00a0том\u00a0же порядке: ставьте рядом с\u00a0CUSTOMER.SUMMARY. Если столбцы начинаются с\u00a0заголовков, результат тоже.',
      'В\u00a0ожидании учтена вероятность, что клиент уже ушёл: от\u00a0того, кто покупал часто и\u00a0замолчал, ждать почти нечего.',
      'Нули в\u00a0frequency, recency и\u00a0age означают того, кто становится клиентом сегодня.',
      'Источник: Fader, Hardie, Lee (2005), уравнение 10.',
    ],
    keywords: ['прогноз', 'BG/NBD', 'ожидаемые покупки', 'следующие покупки'],
  },
};

export const examples: readonly Example<typeof definition>[] = [
  {
    arguments: {
      frequency: 2,
      recency: 30.43,
      age: 38.86,
      periods: 39,
      model: [[0.2426, 4.4135, 0.7929, 2.4258]],
    },
    result: [[1.22591119989922]],
    source: {
      en: 'CDNOW’s first customer over the next 39 weeks: 1.226 purchases, as published with the model.',
      ru: 'Первый клиент CDNOW за\u00a0следующие 39 недель: 1,226 покупки, как опубликовано вместе с\u00a0моделью.',
    },
  },
];
