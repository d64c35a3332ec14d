import { fail } from '../planning/problem';
import { paybackDeals } from '../planning/profit/mix';
import { define, type Example, type Native, type Texts } from './kit/definition';
import { number } from './kit/number';

const profits = { unit: 'money', min: -1e13, max: 1e13 } as const;

/** Repeat deals until a customer has paid back: the planning definitions, section 4. */
export const definition = /*#__PURE__*/ define({
  id: 'PROFIT.PAYBACK',
  family: 'profit',
  parameters: { profit_new: number(profits), profit_repeat: number(profits) },
  result: { kind: 'number', unit: 'count' },
  calculate: ({ profit_new, profit_repeat }) =>
    paybackDeals(profit_new, profit_repeat) ??
    fail('neverPaysBack', 'profit_repeat', { profit: profit_repeat }),
});

export const texts: Texts<typeof definition> = {
  en: {
    purpose: 'How many repeat deals it takes until a new customer has paid back.',
    parameters: {
      profit_new: 'Profit of the first deal; a loss is negative',
      profit_repeat: 'Profit of one repeat deal',
    },
    remarks: [
      'The smallest number of repeat deals after which the customer’s total is not below zero; 0 where the first deal already earns.',
      'Where the first deal loses money and a repeat one earns none, it is never paid back, and a sentence says so.',
    ],
    keywords: ['payback', 'break even', 'loss leader', 'first sale'],
  },
  ru: {
    purpose: 'Сколько повторных сделок нужно, чтобы новый клиент окупился.',
    parameters: {
      profit_new: 'Прибыль первой сделки; убыток со\u00a0знаком минус',
      profit_repeat: 'Прибыль одной повторной сделки',
    },
    remarks: [
      'Наименьшее число повторных сделок, после которого клиент в\u00a0сумме не\u00a0в\u00a0убытке; 0, если прибыльна уже первая.',
      'Если первая сделка убыточна, а\u00a0повторная прибыли не\u00a0даёт, клиент не\u00a0окупится никогда: об\u00a0этом скажет пояснение.',
    ],
    keywords: ['окупаемость', 'безубыточность', 'первая продажа', 'убыток'],
  },
};

export const examples: readonly Example<typeof definition>[] = [
  {
    arguments: { profit_new: -6000, profit_repeat: 2500 },
    result: 3,
    source: {
      en: 'A first sale that loses 6,000 and repeat ones that earn 2,500: two leave −1,000, the third pays back.',
      ru: 'Первая продажа в\u00a0убыток 6\u00a0000, повторные дают по\u00a02\u00a0500: после двух ещё −1\u00a0000, третья окупает.',
    },
  },
];

export const native: Native = {
  en: '=IF(profit_new>=0,0,IF(profit_repeat>0,ROUNDUP(-profit_new/profit_repeat*(1-1E-12),0),NA()))',
  ru: '=ЕСЛИ(profit_new>=0;0;ЕСЛИ(profit_repeat>0;ОКРУГЛВВЕРХ(-profit_new/profit_repeat*(1-1E-12);0);НД()))',
};
