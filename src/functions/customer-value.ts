import { expectedValue, fitValue } from '../planning/customers/value-model';
import { fail } from '../planning/problem';
import { times } from '../planning/times';
import { beside, sideBySide } from './kit/beside';
import { besideCustomers, customerColumns } from './kit/customer-columns';
import { define, type Example, type Texts } from './kit/definition';
import { model } from './kit/model';
import { optional } from './kit/parameter';

const header = { en: 'Expected value', ru: 'Ожидаемая покупка' };

/** What a purchase of each customer is worth: the gamma-gamma model of Fader and Hardie. */
export const definition = /*#__PURE__*/ define({
  id: 'CUSTOMER.VALUE',
  family: 'profit',
  parameters: {
    frequency: customerColumns.frequency,
    average: beside({ unit: 'money', min: 0, max: 1e12 }),
    model: optional(model(3)),
  },
  result: { kind: 'spill', columns: [{ header, unit: 'money' }] },
  calculate({ model: given, ...customers }, { language }) {
    const { columns, count, headings } = sideBySide(customers);
    const { frequency, average } = columns;
    const { p, q, v } =
      given === undefined ? fitted(frequency, average) : { p: given[0], q: given[1], v: given[2] };
    const values = times(count, (index) =>
      expectedValue({ p, q, v }, { frequency: frequency[index], average: average[index] }),
    );
    return { rows: besideCustomers(headings, header[language], values) };
  },
});

function fitted(
  frequency: readonly number[],
  average: readonly number[],
): { p: number; q: number; v: number } {
  const fit = fitValue(frequency, average);
  return fit ?? fail('modelUnsettled', 'frequency', { customers: frequency.length });
}

export const texts: Texts<typeof definition> = {
  en: {
    purpose: 'What the next purchases of each customer are worth on average.',
    parameters: {
      frequency: 'Purchases after the first, one number or a column of customers',
      average: 'Average value of those purchases, as CUSTOMER.SUMMARY gives it',
      model: 'Three cells: p, q, v. Left out, they are found from these customers',
    },
    remarks: [
      'Between what all customers spend and what this one spent on average, the nearer to the latter the more purchases there were: one dear purchase proves little.',
      'Times CUSTOMER.EXPECTED it is the revenue to expect of a customer.',
      'The model is found from the customers who bought again for more than 0; it assumes that how much they spend has nothing to do with how often they buy.',
      'An answer is empty where the model has no mean (q at most 1) and the customer bought once.',
      'Source: Fader, Hardie, The Gamma-Gamma Model of Monetary Value (2013).',
    ],
    keywords: ['gamma-gamma', 'customer value', 'average order', 'CLV'],
  },
  ru: {
    purpose: 'Сколько в\u00a0среднем будут стоить следующие покупки каждого клиента.',
    parameters: {
      frequency: 'Покупки после первой, число или столбец клиентов',
      average: 'Средняя стоимость этих покупок, как её даёт CUSTOMER.SUMMARY',
      model: 'Три ячейки: p, q, v. Если не\u00a0заданы, находятся по\u00a0этим клиентам',
    },
    remarks: [
      'Между тем, сколько тратят все клиенты, и\u00a0тем, сколько тратил этот: чем больше у\u00a0него покупок, тем ближе ко второму. Одна дорогая покупка мало что доказывает.',
      'Вместе с\u00a0CUSTOMER.EXPECTED (перемножить) это выручка, которую стоит ждать от\u00a0клиента.',
      'Модель находится по\u00a0клиентам, купившим снова больше чем на\u00a00; она предполагает, что сумма покупки не\u00a0связана с\u00a0тем, как часто покупают.',
      'Ячейка пустая, если у\u00a0модели нет среднего (q не\u00a0больше 1), а\u00a0клиент купил один раз.',
      'Источник: Fader, Hardie, The Gamma-Gamma Model of Monetary Value (2013).',
    ],
    keywords: ['gamma-gamma', 'ценность клиента', 'средний чек', 'LTV'],
  },
};

export const examples: readonly Example<typeof definition>[] = [
  {
    arguments: { frequency: [[2], [1], [0]], average: [[22.35], [11.77], [0]], model: [[6.25, 3.74, 15.44]] },
    result: [[24.6637139107612], [18.916852057842], [35.2189781021898]],
    source: {
      en: 'Customers of CDNOW with the published model: close to the 24.65, 18.91 and 35.17 of the paper, whose p, q, v have more digits.',
      ru: 'Клиенты CDNOW с\u00a0опубликованной моделью: близко к\u00a024,65, 18,91 и\u00a035,17 в\u00a0статье, где у\u00a0p, q, v больше цифр.',
    },
  },
];
