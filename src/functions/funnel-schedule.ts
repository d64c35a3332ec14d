import { firstDayOf, monthOf } from '../planning/calendar';
import { feedingSchedule } from '../planning/funnel/schedule';
import { conversions, counts, stageDays } from './kit/deal-parameters';
import { define, type Example, type Texts } from './kit/definition';
import { date } from './kit/number';
import { figures } from './kit/series';
import { defaultStages } from './kit/stage-names';
import { show } from './kit/words';
import { totalName } from './kit/total-name';

/** When to feed the funnel: the planning definitions, section 1. */
export const definition = /*#__PURE__*/ define({
  id: 'FUNNEL.SCHEDULE',
  family: 'funnel',
  parameters: { targets: counts, conversions, days: stageDays, start: date(), show },
  result: {
    kind: 'spill',
    columns: [
      { header: { en: 'Stage', ru: 'Этап' }, unit: 'text', label: true },
      { header: { en: 'Before start', ru: 'До начала' }, unit: 'norm' },
      { header: { en: 'Month', ru: 'Месяц' }, unit: 'norm', repeated: true },
      { header: totalName, unit: 'norm', total: true },
    ],
  },
  calculate({ targets, conversions: steps, days, start }, { language }) {
    const first = monthOf(start);
    const names = defaultStages(steps.length, language);
    const spent = figures(days, steps.length, 'conversions');
    return {
      rows: feedingSchedule(targets.values, steps, spent, first).map(({ before, months }, stage) => [
        names[stage],
        before,
        ...months,
        months.reduce((sum, count) => sum + count, before),
      ]),
      repeated: targets.values.map((_, month) => firstDayOf(first + month)),
    };
  },
});

export const texts: Texts<typeof definition> = {
  en: {
    purpose: 'What each stage must receive in which month, so that deals come on time.',
    parameters: {
      targets: 'Deals to win in each month, one row or column',
      conversions: 'From stage to stage, in order; the cell of the last stage may stay blank',
      days: 'Calendar days a deal spends in each stage before the last',
      start: 'Any date of the first month of targets',
      show: '“all” with header and totals (default), “rows” without them, “values” the figures alone',
    },
    remarks: [
      'Deals are won evenly over the days of their month. A stage needs them earlier by the days spent in it and in the stages after it, divided by the conversions up to the deal. Counts are fractional.',
      'What must have entered before the first month stands in a column of its own: it is already in the funnel, or it is missing. A stage’s sum equals its need without delays.',
      'The header holds the first day of each month as a date; give it a number format such as mmm yy. A blank month is a month without deals.',
    ],
    keywords: ['feeding schedule', 'sales cycle', 'lead time', 'by month', 'when', 'delay'],
  },
  ru: {
    purpose: 'Сколько и\u00a0в\u00a0каком месяце должно войти на\u00a0каждый этап, чтобы успеть.',
    parameters: {
      targets: 'Сколько сделок нужно в\u00a0каждом месяце, строка или\u00a0столбец',
      conversions: 'Из\u00a0этапа в\u00a0этап, по\u00a0порядку; ячейка последнего этапа может быть пустой',
      days: 'Сколько календарных дней сделка проводит на\u00a0каждом этапе, кроме последнего',
      start: 'Любая дата первого месяца из\u00a0targets',
      show: '«всё» с\u00a0заголовком и\u00a0итогами (по\u00a0умолчанию), «строки» без\u00a0них, «значения»\u00a0— только числа',
    },
    remarks: [
      'Сделки выходят равномерно по\u00a0дням своего месяца. Этапу они нужны раньше на\u00a0дни, проведённые на\u00a0нём и\u00a0на\u00a0следующих этапах, и\u00a0делятся на\u00a0конверсии до\u00a0сделки. Числа дробные.',
      'Что должно войти до\u00a0первого месяца, стоит отдельным столбцом: это уже в\u00a0воронке, или\u00a0этого не\u00a0хватает. Сумма по\u00a0этапу равна потребности без\u00a0задержек.',
      'В\u00a0заголовке первый день каждого месяца датой; задайте ему формат вроде ммм гг. Пустой месяц\u00a0— месяц без\u00a0сделок.',
    ],
    keywords: ['график подачи', 'цикл сделки', 'по месяцам', 'когда', 'сроки', 'воронка'],
  },
};

export const examples: readonly Example<typeof definition>[] = [
  {
    arguments: { targets: [[30, 31]], conversions: [[0.5, 0.1]], days: [[10, 30]], start: 46266 },
    result: [
      ['Stage', 'Before start', 46266, 46296, 'Total'],
      ['Stage 1', 800, 420, 0, 1220],
      ['Stage 2', 300, 300, 10, 610],
      ['Won', 0, 30, 31, 61],
    ],
    source: {
      en: 'One deal a day in September and October 2026. Stage 2 needs ten a day, 30 days earlier, so 300 before September; stage 1 twenty a day, 40 days earlier, so 800.',
      ru: 'Одна сделка в\u00a0день в\u00a0сентябре и\u00a0октябре 2026\u00a0года. Этапу 2\u00a0нужно по\u00a0десять в\u00a0день на\u00a030\u00a0дней раньше, до\u00a0сентября\u00a0— 300; этапу 1\u00a0— по\u00a0двадцать на\u00a040\u00a0дней раньше, то есть 800.',
    },
  },
];
