import { fail } from '../planning/problem';
import { lifetimeProfit } from '../planning/profit/lifetime';
import { define, type Example, type Texts } from './kit/definition';
import { number, numberOrNone } from './kit/number';
import { optional } from './kit/parameter';

const profits = { unit: 'money', min: -1e13, max: 1e13 } as const;

/** What a new customer is worth over time: the planning definitions, section 4. */
export const definition = /*#__PURE__*/ define({
  id: 'PROFIT.LIFETIME',
  family: 'profit',
  parameters: {
    profit_new: number(profits),
    profit_repeat: number(profits),
    repeat_rate: number({ unit: 'share', min: 0, max: 1 }),
    discount: optional(number({ unit: 'share', min: 0, max: 1 }), 0),
    periods: numberOrNone({ unit: 'count', min: 1, max: 10000, whole: true }),
  },
  result: {
    kind: 'spill',
    columns: [
      { header: { en: 'Profit of a customer', ru: 'Прибыль клиента' }, unit: 'money' },
      { header: { en: 'Periods to pay back', ru: 'Периодов до окупаемости' }, unit: 'count' },
    ],
  },
  calculate({ profit_new, profit_repeat, repeat_rate, discount, periods }) {
    const { profit, payback } = lifetimeProfit({
      profitNew: profit_new,
      profitRepeat: profit_repeat,
      repeatRate: repeat_rate,
      discount,
      periods,
    });
    if (!Number.isFinite(profit)) fail('endlessLifetime', 'repeat_rate');
    return { rows: [[profit, payback]] };
  },
});

export const texts: Texts<typeof definition> = {
  en: {
    purpose: 'What one new customer earns in the end, and when the first sale is paid back.',
    parameters: {
      profit_new: 'Profit of the first deal; a loss is negative',
      profit_repeat: 'Profit of one repeat deal',
      repeat_rate: 'Share of the customers of a period who buy again in the next one',
      discount: 'Discount per period; 0% when left out',
      periods: 'How many periods after the first sale; until nobody is left when left out',
    },
    remarks: [
      'Profit = first deal + repeat deal × Σ (repeat rate ÷ (1 + discount))^t over the periods t = 1, 2, …: each period that share of those who are left buys once more, the others are gone.',
      'A period is whatever the repeat rate is of: a month, a quarter, a year. The discount is of the same period.',
      'The second figure is the number of periods until the expected total is not below zero: 0 where the first deal already earns, empty where that never comes.',
    ],
    keywords: ['customer lifetime value', 'CLV', 'LTV', 'retention', 'payback'],
  },
  ru: {
    purpose: 'Сколько в\u00a0итоге принесёт новый клиент и\u00a0когда окупится первая продажа.',
    parameters: {
      profit_new: 'Прибыль первой сделки; убыток со\u00a0знаком минус',
      profit_repeat: 'Прибыль одной повторной сделки',
      repeat_rate: 'Доля клиентов периода, которые покупают снова в\u00a0следующем',
      discount: 'Ставка дисконтирования за\u00a0период; если не\u00a0задана, 0\u00a0%',
      periods: 'Сколько периодов после первой продажи; если не\u00a0задано, пока клиенты не\u00a0кончатся',
    },
    remarks: [
      'Прибыль = первая сделка + повторная × Σ (доля возвращений ÷ (1 + ставка))^t по\u00a0периодам t = 1, 2, …: каждый период эта доля оставшихся покупает ещё раз, остальные уходят.',
      'Период тот, к\u00a0которому относится доля возвращений: месяц, квартал, год. Ставка за\u00a0тот\u00a0же период.',
      'Второе число\u00a0— через сколько периодов ожидаемый итог перестаёт быть убытком: 0, если прибыльна уже первая сделка; пусто, если этого не\u00a0случится.',
    ],
    keywords: ['пожизненная ценность клиента', 'удержание', 'возвращаемость', 'окупаемость', 'LTV'],
  },
};

export const examples: readonly Example<typeof definition>[] = [
  {
    arguments: { profit_new: 2000, profit_repeat: 11000, repeat_rate: 0.6 },
    result: [[18500, 0]],
    source: {
      en: 'Six in ten buy again: 0.6 + 0.36 + 0.216 + … = 1.5 repeat deals, so 2,000 + 1.5 × 11,000.',
      ru: 'Шесть из\u00a0десяти покупают снова: 0,6 + 0,36 + 0,216 + … = 1,5 повторной сделки, итого 2\u00a0000 + 1,5 × 11\u00a0000.',
    },
  },
  {
    arguments: { profit_new: -6000, profit_repeat: 4000, repeat_rate: 0.8, discount: 0.25, periods: 3 },
    result: [[-753.024, '']],
    source: {
      en: '0.8 ÷ 1.25 = 0.64 a period: three periods bring back 4,000 × 1.311744 of the 6,000, which is not enough.',
      ru: '0,8 ÷ 1,25 = 0,64 за\u00a0период: три периода возвращают 4\u00a0000 × 1,311744 из\u00a06\u00a0000, этого мало.',
    },
  },
];
