import { dealsToMove } from '../planning/profit/mix';
import { define, type Example, type Texts } from './kit/definition';
import { number } from './kit/number';

const profits = { unit: 'money', min: -1e13, max: 1e13 } as const;
const shares = { unit: 'share', min: 0, max: 1 } as const;

/** What a higher repeat share brings: the planning definitions, section 4. */
export const definition = /*#__PURE__*/ define({
  id: 'REPEAT.TARGET',
  family: 'profit',
  parameters: {
    revenue: number({ unit: 'money', min: 0, max: 1e13 }),
    share: number(shares),
    goal: number(shares),
    profit_new: number(profits),
    profit_repeat: number(profits),
    average_deal: number({ unit: 'money', above: 0 }),
  },
  result: {
    kind: 'spill',
    columns: [
      { header: { en: 'Deals moved', ru: 'Сделок перевести' }, unit: 'count' },
      { header: { en: 'Profit gained', ru: 'Прирост прибыли' }, unit: 'money' },
    ],
  },
  calculate({ revenue, share, goal, profit_new, profit_repeat, average_deal }) {
    const { deals, profit } = dealsToMove({
      revenue,
      share,
      goal,
      profitNew: profit_new,
      profitRepeat: profit_repeat,
      averageDeal: average_deal,
    });
    return { rows: [[deals, profit]] };
  },
});

export const texts: Texts<typeof definition> = {
  en: {
    purpose: 'Deals to move from new to repeat for a goal, and the profit gained by it.',
    parameters: {
      revenue: 'Revenue of the period, new and repeat',
      share: 'Repeat share of the revenue today',
      goal: 'Repeat share to reach',
      profit_new: 'Profit of one new deal, as PROFIT gives it',
      profit_repeat: 'Profit of one repeat deal',
      average_deal: 'Revenue of one deal on average',
    },
    remarks: [
      'Deals = revenue × (goal − share) ÷ average deal, rounded up to whole deals; the revenue as a whole stays the same. Profit gained = these deals × (profit of a repeat deal − profit of a new one).',
      'Where the goal is already reached, both are 0.',
    ],
    keywords: ['goal', 'repeat share', 'profit gain', 'what if'],
  },
  ru: {
    purpose: 'Сколько сделок перевести из\u00a0первичных в\u00a0повторные и\u00a0какой прирост это даст.',
    parameters: {
      revenue: 'Выручка периода, первичная и\u00a0повторная',
      share: 'Доля повторной выручки сегодня',
      goal: 'Доля, которой нужно достичь',
      profit_new: 'Прибыль одной первичной сделки, как её даёт PROFIT',
      profit_repeat: 'Прибыль одной повторной сделки',
      average_deal: 'Средний чек: выручка одной сделки',
    },
    remarks: [
      'Сделки = выручка × (цель − доля) ÷ средний чек, с\u00a0округлением вверх до\u00a0целых; общая выручка не\u00a0меняется. Прирост прибыли = эти сделки × (прибыль повторной − прибыль первичной).',
      'Если цель уже достигнута, оба числа равны 0.',
    ],
    keywords: ['цель', 'доля повторных', 'прирост прибыли', 'что если'],
  },
};

export const examples: readonly Example<typeof definition>[] = [
  {
    arguments: {
      revenue: 5500000,
      share: 0.2,
      goal: 0.3,
      profit_new: 2000,
      profit_repeat: 11000,
      average_deal: 55000,
    },
    result: [[10, 90000]],
    source: {
      en: 'A hundred deals of 55,000: from 20% to 30% repeat is ten deals, each of which leaves 9,000 more.',
      ru: 'Сто сделок по\u00a055\u00a0000: с\u00a020\u00a0% до\u00a030\u00a0% повторных\u00a0— это десять сделок, каждая даёт на\u00a09\u00a0000 больше.',
    },
  },
];
