import { fitPurchases } from '../planning/customers/purchases-model';
import { fail } from '../planning/problem';
import { round } from '../planning/rounding';
import { customerColumns, customersIn } from './kit/customer-columns';
import { define, type Example, type Texts } from './kit/definition';

/** The search ends within about 1e-6 of the best parameters: what is shown of them is certain. */
const digits = 6;

/** The BG/NBD model of a company's customers: Fader, Hardie, Lee (2005). */
export const definition = /*#__PURE__*/ define({
  id: 'CUSTOMER.FIT',
  family: 'profit',
  parameters: customerColumns,
  result: {
    kind: 'spill',
    columns: [
      { header: { en: 'r', ru: 'r' }, unit: 'number' },
      { header: { en: 'alpha', ru: 'alpha' }, unit: 'number' },
      { header: { en: 'a', ru: 'a' }, unit: 'number' },
      { header: { en: 'b', ru: 'b' }, unit: 'number' },
      { header: { en: 'Log-likelihood', ru: 'Логарифм правдоподобия' }, unit: 'number' },
    ],
  },
  calculate(given) {
    const customers = customersIn(given);
    const count = customers.frequency.length;
    const fit = fitPurchases(customers) ?? fail('modelUnsettled', 'frequency', { customers: count });
    const parameters = [fit.r, fit.alpha, fit.a, fit.b].map((value) => Number(value.toPrecision(digits)));
    return { rows: [[...parameters, round(fit.logLikelihood, 4)]] };
  },
});

export const texts: Texts<typeof definition> = {
  en: {
    purpose: 'The purchases model (BG/NBD) that fits your customers: r, alpha, a, b.',
    parameters: {
      frequency: 'Purchases after the first of each customer, as CUSTOMER.SUMMARY gives them',
      recency: 'Time from the first purchase to the last, in any one unit',
      age: 'Time from the first purchase to today, in the same unit',
    },
    remarks: [
      'The model: each customer buys at random at a rate of their own (r and alpha say how rates differ) and after each purchase stops for good with a chance of their own (a and b say how chances differ). The four are those under which your data are most likely.',
      'alpha is in the unit of recency and age: weeks for weeks. What CUSTOMER.EXPECTED is asked for is in that unit too.',
      'The parameters are rounded to six significant digits, beyond which the search is not certain.',
      'It takes some hundred customers, some of whom bought again. Where the data settle no model, a sentence says so.',
      'Source: Fader, Hardie, Lee, “Counting Your Customers” the Easy Way, Marketing Science 24 (2005). Their 2,357 customers of CDNOW give 0.243, 4.414, 0.793, 2.426.',
    ],
    keywords: ['BG/NBD', 'customer base', 'churn model', 'maximum likelihood', 'parameters'],
  },
  ru: {
    purpose: 'Модель покупок (BG/NBD), которая подходит вашим клиентам: r, alpha, a, b.',
    parameters: {
      frequency: 'Покупки каждого клиента после первой, как их даёт CUSTOMER.SUMMARY',
      recency: 'Время от\u00a0первой покупки до\u00a0последней, в\u00a0любой одной единице',
      age: 'Время от\u00a0первой покупки до\u00a0сегодня, в\u00a0той\u00a0же единице',
    },
    remarks: [
      'Модель: каждый клиент покупает случайно со\u00a0своей частотой (r и\u00a0alpha говорят, как различаются частоты) и\u00a0после каждой покупки со\u00a0своей вероятностью уходит навсегда (a и\u00a0b говорят, как различаются вероятности). Эти четыре числа делают ваши данные наиболее правдоподобными.',
      'alpha измеряется в\u00a0той\u00a0же единице, что оба срока: недели для недель. В\u00a0ней\u00a0же задаётся срок в\u00a0CUSTOMER.EXPECTED.',
      'Параметры округлены до\u00a0шести значащих цифр: дальше поиск не\u00a0уверен.',
      'Нужны хотя\u00a0бы сотни клиентов, и\u00a0часть из\u00a0них должна купить снова. Если данных для модели мало, об\u00a0этом скажет пояснение.',
      'Источник: Fader, Hardie, Lee, “Counting Your Customers” the Easy Way, Marketing Science 24 (2005). Их 2\u00a0357 клиентов CDNOW дают 0,243, 4,414, 0,793, 2,426.',
    ],
    keywords: ['BG/NBD', 'клиентская база', 'модель оттока', 'правдоподобие', 'параметры'],
  },
};

export const examples: readonly Example<typeof definition>[] = [
  {
    arguments: {
      frequency: [[2], [1], [1], [1], [9], [1], [0], [13], [1], [9], [2], [2]],
      recency: [[8], [1], [3], [4], [42], [4], [0], [46], [12], [25], [17], [25]],
      age: [[27], [46], [48], [38], [46], [31], [39], [49], [32], [27], [47], [42]],
    },
    result: [[2.19886, 12.6524, 0.213722, 0.267844, -125.4682]],
    source: {
      en: 'Twelve made-up customers, to show the shape; their parameters mean little, as twelve are too few.',
      ru: 'Двенадцать вымышленных клиентов, чтобы показать форму; их параметры мало что значат: двенадцати мало.',
    },
  },
];
