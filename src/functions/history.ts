import { history } from '../planning/plan/rep-months';
import { define, type Example, type Texts } from './kit/definition';
import { months, orderParameters, windowOf } from './kit/plan-parameters';
import { repTable, repTableResult } from './kit/rep-table';
import { roster } from './kit/reps';
import { show } from './kit/words';

/** Sales by rep and month: the base of the planning definitions, section 2. */
export const definition = /*#__PURE__*/ define({
  id: 'HISTORY',
  family: 'plan',
  parameters: { ...orderParameters, months, roster: roster(), show },
  result: repTableResult,
  calculate(args, { language, note }) {
    const window = windowOf(args);
    return repTable(history(args, window, args.roster, note), window, language);
  },
});

export const texts: Texts<typeof definition> = {
  en: {
    purpose: 'Sales of every rep by month, from a list of orders.',
    parameters: {
      dates: 'Date of each order, one column',
      reps: 'Rep of each order, one column as high as the dates',
      amounts: 'Amount of each order, refunds negative',
      start: 'Any date of the first month',
      months: 'How many months; 12 when left out',
      roster: 'Reps to show, in this order, also those without orders',
      show: '“all” with header and totals (default), “rows” without them, “values” the figures alone',
    },
    remarks: [
      'Reps follow the roster, then the alphabet; orders without a rep are a line of their own, “No rep”, and part of the totals.',
      'Case, leading, trailing and doubled spaces make no difference in names. Times of day are dropped.',
      'Blank rows hold no order; a blank amount counts as 0. A row with an amount but no date, a text in place of a date or a number: a sentence names the row.',
      'The header holds the first day of each month as a date; give it a number format such as mmm yy.',
    ],
    keywords: ['actual', 'last year', 'orders', 'monthly sales', 'fact'],
  },
  ru: {
    purpose: 'Продажи каждого менеджера по\u00a0месяцам из\u00a0списка заказов.',
    parameters: {
      dates: 'Дата каждого заказа, один столбец',
      reps: 'Менеджер каждого заказа, столбец той\u00a0же высоты',
      amounts: 'Сумма каждого заказа, возвраты со\u00a0знаком минус',
      start: 'Любая дата первого месяца',
      months: 'Сколько месяцев; если не\u00a0задано, 12',
      roster: 'Каких менеджеров показать и\u00a0в\u00a0каком порядке, даже без заказов',
      show: '«всё» с\u00a0заголовком и\u00a0итогами (по\u00a0умолчанию), «строки» без\u00a0них, «значения»\u00a0— только числа',
    },
    remarks: [
      'Сначала менеджеры из\u00a0списка roster, затем остальные по\u00a0алфавиту; заказы без менеджера\u00a0— отдельная строка «Без менеджера», она входит в\u00a0итог.',
      'Регистр букв, лишние и\u00a0двойные пробелы в\u00a0именах не\u00a0важны. Время суток отбрасывается.',
      'Пустые строки\u00a0— не\u00a0заказы; пустая сумма считается нулём. Если есть сумма, но\u00a0нет даты, или вместо даты и\u00a0числа стоит текст, пояснение назовёт строку.',
      'В\u00a0заголовке первый день каждого месяца датой; задайте ему формат вроде ммм\u00a0гг.',
    ],
    keywords: ['факт', 'прошлый год', 'заказы', 'продажи по месяцам', 'история'],
  },
};

/** Serials of 5 and 20 July and 3 August 2025. */
const dates = [[45843], [45858], [45872]];

export const examples: readonly Example<typeof definition>[] = [
  {
    arguments: {
      dates,
      reps: [
        [{ en: 'Adams', ru: 'Белова' }],
        [{ en: 'Brooks', ru: 'Волков' }],
        [{ en: 'Adams', ru: 'Белова' }],
      ],
      amounts: [[1200], [800], [-200]],
      start: 45839,
      months: 2,
    },
    result: [
      ['Rep', 45839, 45870, 'Total'],
      ['Adams', 1200, -200, 1000],
      ['Brooks', 800, 0, 800],
      ['Total', 2000, -200, 1800],
    ],
    source: {
      en: 'Three orders of July and August 2025, one of them a refund; the sums can be done in the head.',
      ru: 'Три заказа июля и\u00a0августа 2025\u00a0года, один\u00a0— возврат; суммы легко проверить в\u00a0уме.',
    },
  },
];
