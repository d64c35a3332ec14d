import { chanceAlive } from '../planning/customers/purchases-model';
import { besideCustomers, customerColumns, customersIn } from './kit/customer-columns';
import { define, type Example, type Texts } from './kit/definition';
import { model } from './kit/model';

const header = { en: 'Chance alive', ru: 'Вероятность активности' };

/** The chance that a customer has not gone: Fader, Hardie, Lee (2005). */
export const definition = /*#__PURE__*/ define({
  id: 'CUSTOMER.ALIVE',
  family: 'profit',
  parameters: { ...customerColumns, model: model(4) },
  result: { kind: 'spill', columns: [{ header, unit: 'share' }] },
  calculate({ model: [r, alpha, a, b], ...given }, { language }) {
    const { frequency, recency, age, headings } = customersIn(given);
    const chances = frequency.map((purchases, index) =>
      chanceAlive({ r, alpha, a, b }, { frequency: purchases, recency: recency[index], age: age[index] }),
    );
    return { rows: besideCustomers(headings, header[language], chances) };
  },
});

export const texts: Texts<typeof definition> = {
  en: {
    purpose: 'The chance that each customer is still one.',
    parameters: {
      frequency: 'Purchases after the first, one number or a column of customers',
      recency: 'Time from the first purchase to the last',
      age: 'Time from the first purchase to today',
      model: 'The four cells of CUSTOMER.FIT: r, alpha, a, b',
    },
    remarks: [
      'One figure a customer, in the order given: put it beside CUSTOMER.SUMMARY. Where the columns begin with headings, so does the result.',
      'Who bought once only is at 100%: in this model customers go after a later purchase, so nothing is known of them yet. Judge them by CUSTOMER.EXPECTED.',
      'Source: Fader, Hardie, Lee (2005), and the note of Hardie on its P(alive).',
    ],
    keywords: ['churn', 'BG/NBD', 'lost customers', 'probability alive', 'sleeping'],
  },
  ru: {
    purpose: 'С\u00a0какой вероятностью каждый клиент ещё ваш.',
    parameters: {
      frequency: 'Покупки после первой, число или столбец клиентов',
      recency: 'Время от\u00a0первой покупки до\u00a0последней',
      age: 'Время от\u00a0первой покупки до\u00a0сегодня',
      model: 'Четыре ячейки CUSTOMER.FIT: r, alpha, a, b',
    },
    remarks: [
      'Одно число на\u00a0клиента, в\u00a0том\u00a0же порядке: ставьте рядом с\u00a0CUSTOMER.SUMMARY. Если столбцы начинаются с\u00a0заголовков, результат тоже.',
      'У\u00a0купивших один раз 100\u00a0%: в\u00a0этой модели уходят после повторной покупки, поэтому о\u00a0них ещё ничего не\u00a0известно. Судите о\u00a0них по\u00a0CUSTOMER.EXPECTED.',
      'Источник: Fader, Hardie, Lee (2005) и\u00a0заметка Hardie о\u00a0P(alive).',
    ],
    keywords: ['отток', 'BG/NBD', 'потерянные клиенты', 'вероятность активности', 'спящие'],
  },
};

export const examples: readonly Example<typeof definition>[] = [
  {
    arguments: {
      frequency: [[2], [26]],
      recency: [[30.43], [30.86]],
      age: [[38.86], [60]],
      model: [[0.2426, 4.4135, 0.7929, 2.4258]],
    },
    result: [[0.726607997300156], [0.00000473974663098563]],
    source: {
      en: 'CDNOW’s first customer, last seen 8 weeks ago: 72.7%; one who bought 26 times and then not for 29 weeks is gone.',
      ru: 'Первый клиент CDNOW, 8 недель без покупок: 72,7\u00a0%; купивший 26 раз и\u00a0молчащий 29 недель\u00a0— ушёл.',
    },
  },
];
