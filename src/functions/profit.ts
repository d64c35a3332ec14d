import { dealProfit } from '../planning/profit/deal-profit';
import { define, type Example, type Texts } from './kit/definition';
import { pair } from './kit/number';
import { show } from './kit/words';

const lines = {
  en: [
    'Revenue',
    'Goods and overheads',
    'Acquiring the customer',
    'Sales bonus',
    'Fixing errors',
    'Profit',
    'Margin',
  ],
  ru: [
    'Выручка',
    'Себестоимость и накладные',
    'Привлечение клиента',
    'Премия менеджера',
    'Исправление ошибок',
    'Прибыль',
    'Рентабельность',
  ],
};

/** A new deal against a repeat one: the planning definitions, section 4. */
export const definition = /*#__PURE__*/ define({
  id: 'PROFIT',
  family: 'profit',
  parameters: {
    revenue: pair({ unit: 'money', min: 0 }, 'both'),
    cost: pair({ unit: 'money', min: 0 }, 'both'),
    acquisition: pair({ unit: 'money', min: 0 }, 'newOnly'),
    bonus: pair({ unit: 'money', min: 0 }, 'both'),
    errors: pair({ unit: 'money', min: 0 }, 'both'),
    show,
  },
  result: {
    kind: 'spill',
    columns: [
      { header: { en: 'Line', ru: 'Строка' }, unit: 'text', label: true },
      { header: { en: 'New', ru: 'Новая' }, unit: 'money' },
      { header: { en: 'Repeat', ru: 'Повторная' }, unit: 'money' },
    ],
    lastRow: 'share',
  },
  calculate({ revenue, cost, acquisition, bonus, errors }, { language }) {
    const figures = [revenue, cost, acquisition, bonus, errors];
    const [first, repeat] = (['first', 'repeat'] as const).map((side) =>
      dealProfit({
        revenue: revenue[side],
        cost: cost[side],
        acquisition: acquisition[side],
        bonus: bonus[side],
        errors: errors[side],
      }),
    );
    const values = [
      ...figures.map((figure) => [figure.first, figure.repeat]),
      [first.profit, repeat.profit],
      [first.margin, repeat.margin],
    ];
    return { rows: values.map((cells, index) => [lines[language][index], ...cells]) };
  },
});

export const texts: Texts<typeof definition> = {
  en: {
    purpose: 'What a deal with a new customer earns against a repeat one.',
    parameters: {
      revenue: 'Revenue of a deal: one number for both, or two cells: new, repeat',
      cost: 'Goods and overheads of a deal: one number for both, or two cells',
      acquisition: 'Acquiring the customer: one number is for the new deal only, or two cells',
      bonus: 'Sales bonus of a deal: one number for both, or two cells',
      errors: 'Fixing errors of a deal: one number for both, or two cells',
      show: '“all” with the header (default), “rows” without it, “values” the figures alone',
    },
    remarks: [
      'Profit = revenue less the four costs, which are shown as positive figures. Margin = profit ÷ revenue; empty where there is no revenue.',
      'Blank cells count as 0. The lines keep their order, so the profit is always the sixth and the margin the last.',
    ],
    keywords: ['margin', 'new customer', 'repeat sale', 'profitability', 'unit economics'],
  },
  ru: {
    purpose: 'Сколько приносит первичная продажа и\u00a0сколько повторная.',
    parameters: {
      revenue: 'Выручка одной сделки: одно число для обеих или две ячейки: новая, повторная',
      cost: 'Себестоимость и\u00a0накладные одной сделки: одно число для обеих или две ячейки',
      acquisition: 'Привлечение клиента: одно число\u00a0— только для новой, или две ячейки',
      bonus: 'Премия менеджера с\u00a0одной сделки: одно число для обеих или две ячейки',
      errors: 'Исправление ошибок на\u00a0одну сделку: одно число для обеих или две ячейки',
      show: '«всё» с\u00a0заголовком (по\u00a0умолчанию), «строки» без\u00a0него, «значения»\u00a0— только числа',
    },
    remarks: [
      'Прибыль = выручка минус четыре вида затрат; затраты показаны положительными числами. Рентабельность = прибыль ÷ выручка; если выручки нет, ячейка пустая.',
      'Пустые ячейки считаются нулём. Порядок строк постоянный: прибыль шестая, рентабельность последняя.',
    ],
    keywords: ['рентабельность', 'новый клиент', 'повторная продажа', 'прибыльность', 'юнит-экономика'],
  },
};

export const examples: readonly Example<typeof definition>[] = [
  {
    arguments: {
      revenue: 55000,
      cost: 40000,
      acquisition: 5000,
      bonus: [[5000, 3000]],
      errors: [[3000, 1000]],
    },
    result: [
      ['Line', 'New', 'Repeat'],
      ['Revenue', 55000, 55000],
      ['Goods and overheads', 40000, 40000],
      ['Acquiring the customer', 5000, 0],
      ['Sales bonus', 5000, 3000],
      ['Fixing errors', 3000, 1000],
      ['Profit', 2000, 11000],
      ['Margin', 0.0363636363636364, 0.2],
    ],
    source: {
      en: 'The same deal of 55,000: a new customer leaves 2,000, a repeat one 11,000.',
      ru: 'Та\u00a0же сделка на\u00a055\u00a0000: новый клиент оставляет 2\u00a0000, повторный 11\u00a0000.',
    },
  },
];
