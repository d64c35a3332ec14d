import { times } from '../planning/times';
import { profitOfMix } from '../planning/profit/mix';
import { beside, sideBySide } from './kit/beside';
import { define, type Example, type Native, type Texts } from './kit/definition';

const deals = { unit: 'count', min: 0, max: 1e9 } as const;
const profits = { unit: 'money', min: -1e13, max: 1e13 } as const;
const profit = { en: 'Profit', ru: 'Прибыль' };
const perDeal = { en: 'Profit per deal', ru: 'Прибыль на сделку' };

/** Profit of mixes of new and repeat deals: the planning definitions, section 4. */
export const definition = /*#__PURE__*/ define({
  id: 'PROFIT.MIX',
  family: 'profit',
  parameters: {
    new_deals: beside(deals),
    repeat_deals: beside(deals),
    profit_new: beside(profits),
    profit_repeat: beside(profits),
  },
  result: {
    kind: 'spill',
    columns: [
      { header: profit, unit: 'money' },
      { header: perDeal, unit: 'money' },
    ],
  },
  calculate(given, { language }) {
    const { columns, count, headings } = sideBySide(given);
    const rows = times(count, (index) => {
      const mix = profitOfMix({
        newDeals: columns.new_deals[index],
        repeatDeals: columns.repeat_deals[index],
        profitNew: columns.profit_new[index],
        profitRepeat: columns.profit_repeat[index],
      });
      return [mix.profit, mix.perDeal];
    });
    return { rows: headings === 1 ? [[profit[language], perDeal[language]], ...rows] : rows };
  },
});

export const texts: Texts<typeof definition> = {
  en: {
    purpose: 'What a mix of new and repeat deals earns.',
    parameters: {
      new_deals: 'Number of new deals: one number, or a column with a mix in each row',
      repeat_deals: 'Number of repeat deals: one number, or a column',
      profit_new: 'Profit of one new deal, as PROFIT gives it; a loss is negative',
      profit_repeat: 'Profit of one repeat deal',
    },
    remarks: [
      'Profit = new deals × their profit + repeat deals × theirs. Profit per deal is empty where there are no deals.',
      'Each row of the columns is a mix and gets its row of results; one number counts for every row. Blank counts as 0.',
      'Where the columns begin with headings, the results begin with theirs.',
    ],
    keywords: ['mix', 'new customers', 'repeat customers', 'what if', 'average profit'],
  },
  ru: {
    purpose: 'Сколько принесёт набор первичных и\u00a0повторных сделок.',
    parameters: {
      new_deals: 'Сколько первичных сделок: число или столбец, в\u00a0каждой строке свой набор',
      repeat_deals: 'Сколько повторных сделок: число или столбец',
      profit_new: 'Прибыль одной первичной сделки, как её даёт PROFIT; убыток со\u00a0знаком минус',
      profit_repeat: 'Прибыль одной повторной сделки',
    },
    remarks: [
      'Прибыль = первичные сделки × их прибыль + повторные × их прибыль. Если сделок нет, прибыль на\u00a0сделку пустая.',
      'Каждая строка столбцов\u00a0— отдельный набор со\u00a0своей строкой результата; одно число действует для всех строк. Пустая ячейка считается нулём.',
      'Если столбцы начинаются с\u00a0заголовков, результат тоже начинается с\u00a0них.',
    ],
    keywords: ['структура продаж', 'новые клиенты', 'повторные клиенты', 'что если', 'средняя прибыль'],
  },
};

export const examples: readonly Example<typeof definition>[] = [
  {
    arguments: { new_deals: [[5], [1]], repeat_deals: [[0], [4]], profit_new: 2000, profit_repeat: 11000 },
    result: [
      [10000, 2000],
      [46000, 9200],
    ],
    source: {
      en: 'Five deals, all new, earn 10,000; one new and four repeat 46,000, which is 4.6 times as much.',
      ru: 'Пять первичных сделок приносят 10\u00a0000, одна первичная и\u00a0четыре повторные 46\u00a0000: в\u00a04,6 раза больше.',
    },
  },
];

export const native: Native = {
  en: '=new_deals*profit_new+repeat_deals*profit_repeat',
  ru: '=new_deals*profit_new+repeat_deals*profit_repeat',
};
