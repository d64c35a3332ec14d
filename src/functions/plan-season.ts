import { firstDayOf } from '../planning/calendar';
import { monthSeries } from '../planning/plan/month-series';
import { seasonShares } from '../planning/plan/season';
import { define, type Example, type Texts } from './kit/definition';
import { months, orderParameters, windowOf } from './kit/plan-parameters';
import { totalName } from './kit/total-name';
import { show } from './kit/words';

/** How a year divides over its months: the planning definitions, section 2. */
export const definition = /*#__PURE__*/ define({
  id: 'PLAN.SEASON',
  family: 'plan',
  parameters: {
    dates: orderParameters.dates,
    amounts: orderParameters.amounts,
    start: orderParameters.start,
    months,
    show,
  },
  result: {
    kind: 'spill',
    columns: [
      { header: { en: 'Month', ru: 'Месяц' }, unit: 'month', label: true },
      { header: { en: 'Share', ru: 'Доля' }, unit: 'share' },
    ],
    totalRow: true,
  },
  calculate(args, { language, note }) {
    const window = windowOf(args);
    const { first } = window;
    const shares = seasonShares(monthSeries(args.dates, args.amounts, first, note), window);
    return {
      rows: shares.map((share, month) => [firstDayOf(first + month), share]),
      total: [totalName[language], 1],
    };
  },
});

export const texts: Texts<typeof definition> = {
  en: {
    purpose: 'Share of each month in the year, for dividing an annual target.',
    parameters: {
      dates: 'Date of each order, one column, at least a full year before the first month',
      amounts: 'Amount of each order, one column as high as the dates, refunds negative',
      start: 'Any date of the first month to divide',
      months: 'How many months; 12 when left out',
      show: '“all” with header and totals (default), “rows” without them, “values” the figures alone',
    },
    remarks: [
      'Orders before start are taken in complete years: the last twelve months, the twelve before, and so on. A month’s share is the average of its shares in these years, so that each year counts alike. The shares add up to 1 exactly: annual target × share.',
      'The month just before start counts as over. Where the orders end earlier, their last month may still be running and is left out. Months without orders count as 0, and so does a month below zero for its refunds.',
      'With fewer or more months than 12 the shares are those of these months alone, and add up to 1 as well.',
    ],
    keywords: ['seasonality', 'seasonal index', 'annual target', 'distribution by month'],
  },
  ru: {
    purpose: 'Доля каждого месяца в\u00a0году, чтобы разнести годовую цель.',
    parameters: {
      dates: 'Дата каждого заказа, один столбец, не\u00a0меньше года до\u00a0первого месяца',
      amounts: 'Сумма каждого заказа, столбец той\u00a0же высоты, возвраты со\u00a0знаком минус',
      start: 'Любая дата первого месяца',
      months: 'Сколько месяцев; если не\u00a0задано, 12',
      show: '«всё» с\u00a0заголовком и\u00a0итогами (по\u00a0умолчанию), «строки» без\u00a0них, «значения»\u00a0— только числа',
    },
    remarks: [
      'Заказы до\u00a0start берутся полными годами: последние двенадцать месяцев, двенадцать перед ними и\u00a0так далее. Доля месяца\u00a0— среднее его долей в\u00a0этих годах, поэтому каждый год весит одинаково. Доли в\u00a0сумме дают ровно\u00a01: годовая цель × доля.',
      'Месяц перед start считается завершённым. Если заказы кончаются раньше, их последний месяц мог ещё не\u00a0закончиться и\u00a0не\u00a0учитывается. Месяц без заказов\u00a0— ноль, месяц, который возвраты увели ниже нуля,\u00a0— тоже.',
      'Если месяцев не\u00a012, доли считаются внутри этих месяцев и\u00a0тоже дают\u00a01.',
    ],
    keywords: ['сезонность', 'индекс сезонности', 'годовая цель', 'разбивка по месяцам'],
  },
};

/** First days of the months of 2025. */
const dates = [
  [45658],
  [45689],
  [45717],
  [45748],
  [45778],
  [45809],
  [45839],
  [45870],
  [45901],
  [45931],
  [45962],
  [45992],
];

export const examples: readonly Example<typeof definition>[] = [
  {
    arguments: {
      dates,
      amounts: [[50], [50], [50], [50], [100], [100], [100], [100], [100], [100], [100], [100]],
      start: 46023,
      months: 12,
    },
    result: [
      ['Month', 'Share'],
      [46023, 0.05],
      [46054, 0.05],
      [46082, 0.05],
      [46113, 0.05],
      [46143, 0.1],
      [46174, 0.1],
      [46204, 0.1],
      [46235, 0.1],
      [46266, 0.1],
      [46296, 0.1],
      [46327, 0.1],
      [46357, 0.1],
      ['Total', 1],
    ],
    source: {
      en: 'Of 1,000 sold in 2025, 50 in each of four months is 5%, 100 in each of the others 10%.',
      ru: 'Из\u00a01\u00a0000 за\u00a02025\u00a0год по\u00a050 в\u00a0каждом из\u00a0четырёх месяцев\u00a0— 5\u00a0%, по\u00a0100 в\u00a0остальных\u00a0— 10\u00a0%.',
    },
  },
];
