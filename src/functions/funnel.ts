import { checkStages, referenceFunnel } from '../planning/funnel/requirements';
import { define, type Example, type Texts } from './kit/definition';
import { names } from './kit/names';
import { list, number, numberOrNone } from './kit/number';
import { optional } from './kit/parameter';
import { defaultStages } from './kit/stage-names';
import { show, words } from './kit/words';

/** The reference funnel: the planning definitions, section 1. */
export const definition = /*#__PURE__*/ define({
  id: 'FUNNEL',
  family: 'funnel',
  parameters: {
    target: number({ unit: 'money', above: 0 }),
    average_deal: number({ unit: 'money', above: 0 }),
    conversions: list({ unit: 'share', above: 0, max: 1 }),
    stages: optional(names()),
    reps: numberOrNone({ unit: 'count', above: 0 }),
    workdays: numberOrNone({ unit: 'days', above: 0 }),
    rounding: words({ up: { en: ['up'], ru: ['вверх'] }, exact: { en: ['exact'], ru: ['точно'] } }),
    show,
  },
  result: {
    kind: 'spill',
    columns: [
      { header: { en: 'Stage', ru: 'Этап' }, unit: 'text', label: true },
      { header: { en: 'Conversion', ru: 'Конверсия' }, unit: 'share' },
      { header: { en: 'Deals', ru: 'Сделки' }, unit: 'count' },
      { header: { en: 'Amount', ru: 'Сумма' }, unit: 'money' },
      { header: { en: 'Per rep', ru: 'На менеджера' }, unit: 'norm' },
      { header: { en: 'Per rep/day', ru: 'В день' }, unit: 'norm' },
    ],
  },
  calculate({ target, average_deal, conversions, stages, reps, workdays, rounding }, { language }) {
    const named = stages && stages.length > 0 ? stages : defaultStages(conversions.length, language);
    checkStages(named, conversions);
    const funnel = referenceFunnel(
      { target, averageDeal: average_deal, conversions },
      { reps, workdays, rounding },
    );
    return {
      rows: funnel.map(({ conversion, deals, amount, perRep, perRepAndDay }, index) => [
        named[index],
        conversion,
        deals,
        amount,
        ...(perRep === undefined ? [] : [perRep]),
        ...(perRepAndDay === undefined ? [] : [perRepAndDay]),
      ]),
    };
  },
});

export const texts: Texts<typeof definition> = {
  en: {
    purpose: 'Deals and amounts that must stand at every stage for the plan to be met.',
    parameters: {
      target: 'Revenue the period must bring; for a number of deals enter it here and 1 as the average deal',
      average_deal: 'Average revenue of a won deal',
      conversions: 'From stage to stage, in order; the cell of the last stage may stay blank',
      stages: 'Names of the stages, from first contact to won',
      reps: 'Reps present on average, absences taken off',
      workdays: 'Working days of the period',
      rounding: '“up” to whole deals (default) or “exact”',
      show: '“all” with the header (default), “rows” without it, “values” the figures alone',
    },
    remarks: [
      'Deals to win = target ÷ average deal. Each stage before needs that ÷ the product of the conversions after it; every exact requirement is rounded up on its own.',
      'Amount = deals shown × average deal. Per rep = exact requirement ÷ reps; per rep and day = that ÷ working days.',
      'Blank or 0 in reps or workdays leaves their column out. Blank cells at the end of stages and conversions are ignored.',
    ],
    keywords: ['reference funnel', 'pipeline', 'leads', 'stages', 'conversion', 'norm', 'target'],
  },
  ru: {
    purpose: 'Сколько сделок и\u00a0на\u00a0какую сумму нужно на\u00a0каждом этапе, чтобы выполнить план.',
    parameters: {
      target:
        'Выручка, которую нужно получить; если план в\u00a0сделках, введите их число, а\u00a0средний чек\u00a0— 1',
      average_deal: 'Средний чек сделки',
      conversions: 'Из\u00a0этапа в\u00a0этап, по\u00a0порядку; ячейка последнего этапа может быть пустой',
      stages: 'Названия этапов, от\u00a0первого контакта до\u00a0сделки',
      reps: 'Менеджеров на\u00a0месте в\u00a0среднем, за\u00a0вычетом отсутствий',
      workdays: 'Рабочих дней в\u00a0периоде',
      rounding: '«вверх» до\u00a0целых сделок (по\u00a0умолчанию) или «точно»',
      show: '«всё» с\u00a0заголовком (по\u00a0умолчанию), «строки» без\u00a0него, «значения»\u00a0— только числа',
    },
    remarks: [
      'Сделок нужно = план ÷ средний чек. На\u00a0каждом этапе раньше\u00a0— это число ÷ произведение следующих конверсий; каждая точная потребность округляется вверх отдельно.',
      'Сумма = показанное число сделок × средний чек. На\u00a0менеджера = точная потребность ÷ менеджеры; в\u00a0день\u00a0— ещё ÷ рабочие дни.',
      'Пусто или\u00a00 в\u00a0reps или workdays убирает их\u00a0столбец. Пустые ячейки в\u00a0конце stages и\u00a0conversions не\u00a0учитываются.',
    ],
    keywords: ['эталонная воронка', 'воронка продаж', 'лиды', 'этапы', 'конверсия', 'норма', 'план'],
  },
};

export const examples: readonly Example<typeof definition>[] = [
  {
    arguments: { target: 10000000, average_deal: 200000, conversions: 0.1 },
    result: [
      ['Stage', 'Conversion', 'Deals', 'Amount'],
      ['Stage 1', 0.1, 500, 100000000],
      ['Won', '', 50, 10000000],
    ],
    source: {
      en: 'A plan of 10,000,000 at 200,000 a deal is 50 deals; at 10% that takes 500 leads.',
      ru: 'План 10\u00a0000\u00a0000 при чеке 200\u00a0000\u00a0— это 50\u00a0сделок; при 10\u00a0% нужно 500\u00a0лидов.',
    },
  },
  {
    arguments: {
      target: 1000000,
      average_deal: 20000,
      conversions: [[0.5], [0.4], [0.5]],
      stages: [
        [{ en: 'Leads', ru: 'Лиды' }],
        [{ en: 'Meetings', ru: 'Встречи' }],
        [{ en: 'Proposals', ru: 'Предложения' }],
        [{ en: 'Won', ru: 'Оплата' }],
      ],
      reps: 5,
      workdays: 20,
    },
    result: [
      ['Stage', 'Conversion', 'Deals', 'Amount', 'Per rep', 'Per rep/day'],
      ['Leads', 0.5, 500, 10000000, 100, 5],
      ['Meetings', 0.4, 250, 5000000, 50, 2.5],
      ['Proposals', 0.5, 100, 2000000, 20, 1],
      ['Won', '', 50, 1000000, 10, 0.5],
    ],
    source: {
      en: '50 deals ÷ 50% ÷ 40% ÷ 50% are 500 leads; 5 reps in 20 working days take 5 a day each.',
      ru: '50\u00a0сделок ÷ 50\u00a0% ÷ 40\u00a0% ÷ 50\u00a0%\u00a0— это 500\u00a0лидов; у\u00a0пяти менеджеров за\u00a020\u00a0рабочих дней выходит по\u00a05 в\u00a0день.',
    },
  },
];
