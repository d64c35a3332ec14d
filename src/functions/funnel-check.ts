import { cellAt } from '../planning/problem';
import type { Translated } from '../language/language';
import {
  checkStagesOf,
  checkWhole,
  type ConversionVerdict,
  type Inflow,
  type StageCheck,
  type StageFacts,
} from '../planning/funnel/check';
import { isInverted, type OpenStage } from '../planning/funnel/inverted';
import { checkStages } from '../planning/funnel/requirements';
import type { NameCell } from '../planning/names';
import { confidence } from './kit/confidence';
import { counts } from './kit/deal-parameters';
import { define, type TableRow, type Example, type Texts } from './kit/definition';
import { names } from './kit/names';
import { list, number, numberOrNone } from './kit/number';
import { optional } from './kit/parameter';
import { checkPassed, figures, type Series } from './kit/series';
import { stock, type Standing } from './kit/stock';
import { show } from './kit/words';

const inflowWords: Readonly<Record<Inflow, Translated>> = {
  low: { en: 'low', ru: 'мало на входе' },
  enough: { en: 'enough', ru: 'достаточно' },
};
const verdictWords: Readonly<Record<ConversionVerdict | 'inverted', Translated>> = {
  noData: { en: 'no data', ru: 'нет данных' },
  bottleneck: { en: 'bottleneck', ru: 'узкое место' },
  tooFew: { en: 'too few to tell', ru: 'мало данных' },
  onTrack: { en: 'on track', ru: 'в норме' },
  inverted: { en: 'inverted', ru: 'обратная воронка' },
};
const whole: Translated = { en: 'Whole funnel', ru: 'Воронка в целом' };

/** The counts of every stage as they were passed. */
interface Counted {
  readonly stages: readonly NameCell[];
  readonly needed: readonly number[];
  readonly reached: Series;
  readonly left: Series;
  readonly passed: Series;
}

/** The figures of every stage, each list as long as the stages; the last stage may lack those that it cannot have. */
function factsOf({ stages, needed, reached, left, passed }: Counted): StageFacts[] {
  const count = stages.length;
  const neededHere = figures({ values: needed, at: () => cellAt('needed') }, count, 'stages');
  const reachedHere = figures(reached, count, 'stages');
  const leftHere = figures(left, count, 'stages', 1);
  const passedHere = figures(passed, count, 'stages', 1);
  checkPassed(passedHere, leftHere, passed.at);
  return stages.map((_, index) => ({
    needed: neededHere[index],
    reached: reachedHere[index],
    left: leftHere[index],
    passed: passedHere[index],
  }));
}

/** The stages before the last with the deals standing in them: what is won stands no more. */
function openStages({ standing, stock }: Standing, checked: readonly StageCheck[]): OpenStage[] {
  const here = figures(standing, checked.length, 'stages', 1);
  const due = stock && figures(stock, checked.length, 'stages', 1);
  return checked.slice(0, -1).map(({ reached, needed }, index) => ({
    reached,
    needed,
    standing: here[index],
    expected: due?.[index],
  }));
}

/** Fact against reference: the planning definitions, section 1. */
export const definition = /*#__PURE__*/ define({
  id: 'FUNNEL.CHECK',
  family: 'funnel',
  parameters: {
    stages: names(),
    conversions: list({ unit: 'share', above: 0, max: 1 }),
    needed: list({ unit: 'count', above: 0 }),
    reached: counts,
    left: counts,
    passed: counts,
    standing: stock(),
    elapsed: optional(number({ unit: 'share', min: 0, max: 1 }), 1),
    average_deal: numberOrNone({ unit: 'money', above: 0 }),
    confidence,
    show,
  },
  result: {
    kind: 'spill',
    columns: [
      { header: { en: 'Stage', ru: 'Этап' }, unit: 'text', label: true },
      { header: { en: 'Needed', ru: 'Нужно' }, unit: 'count' },
      { header: { en: 'Reached', ru: 'Дошли' }, unit: 'count' },
      { header: { en: 'Inflow', ru: 'Вход' }, unit: 'text', label: true },
      { header: { en: 'Reference conversion', ru: 'Эталонная конверсия' }, unit: 'share' },
      { header: { en: 'Actual', ru: 'Факт' }, unit: 'share' },
      { header: { en: 'Low', ru: 'Не ниже' }, unit: 'share' },
      { header: { en: 'High', ru: 'Не выше' }, unit: 'share' },
      { header: { en: 'Conversion verdict', ru: 'Вывод о конверсии' }, unit: 'text', label: true },
      { header: { en: 'Deals lost', ru: 'Потеряно сделок' }, unit: 'norm' },
      { header: { en: 'Money lost', ru: 'Потеряно денег' }, unit: 'money' },
    ],
    totalRow: true,
  },
  calculate(args, { language }) {
    const { stages, conversions, average_deal, elapsed, confidence: sure } = args;
    checkStages(stages, conversions);
    const facts = factsOf(args);
    const terms = { elapsed, confidence: sure };
    const checked = checkStagesOf(facts, conversions, terms);
    const inverted = args.standing !== undefined && isInverted(openStages(args.standing, checked), terms);
    const { verdict, worst, ...funnel } = checkWhole(checked, inverted);
    const lost = (deals?: number): TableRow =>
      average_deal === undefined ? [deals] : [deals, deals && deals * average_deal];
    const where = verdict === 'bottleneck' ? `: ${stages[worst]}` : '';
    return {
      rows: checked.map(({ needed, reached, inflow, conversion }, index) => [
        stages[index],
        needed,
        reached,
        inflowWords[inflow][language],
        conversion?.reference,
        conversion?.actual?.share,
        conversion?.actual?.low,
        conversion?.actual?.high,
        conversion && verdictWords[conversion.verdict][language],
        ...lost(conversion?.dealsLost),
      ]),
      total: [
        whole[language],
        '',
        '',
        inflowWords[funnel.inflow][language],
        funnel.reference,
        funnel.actual,
        '',
        '',
        `${verdictWords[verdict][language]}${where}`,
        ...lost(funnel.dealsLost),
      ],
    };
  },
});

export const texts: Texts<typeof definition> = {
  en: {
    purpose: 'Your funnel against the reference: what leaks, what is only chance.',
    parameters: {
      stages: 'Names of the stages, from first contact to won',
      conversions: 'Reference conversions from stage to stage; the cell of the last stage may stay blank',
      needed: 'Deals the reference needs at each stage in the whole period',
      reached: 'Deals that reached each stage',
      left: 'Deals that left each stage: passed or lost; the cell of the last stage may stay blank',
      passed: 'Deals that moved on from each stage; the cell of the last stage may stay blank',
      standing:
        'Deals standing in each stage now; in a second column, how many should stand there (FUNNEL.STOCK)',
      elapsed: 'Share of the period that is over, 0% to 100%; 100% when left out',
      average_deal: 'Average revenue of a won deal; adds the money lost',
      confidence: 'How sure Low and High are; 95% when left out',
      show: '“all” with the header and the whole funnel (default), “rows” without them, “values” the figures alone',
    },
    remarks: [
      'Inflow is “low” where reached < needed × elapsed × 0.9, else “enough”. A blank or 0 in elapsed means that nothing is due yet.',
      'Actual is passed ÷ left; Low and High are its bounds (Wilson’s interval). The first that applies: nothing left yet, “no data”; High below the reference, “bottleneck”; Low below 80% of the reference, “too few to tell”; else “on track”.',
      'Deals lost = left × (reference − actual, not below 0) × the reference conversions after it; money lost = that × average deal.',
      'The last line judges the whole funnel: inflow of the first stage, conversions multiplied, losses added up, and the costliest bottleneck by name; “too few to tell” where any stage is.',
      '“inverted” comes first: an early stage holds fewer deals and a late one more than it should, by more than chance. Of the stages before the last the first half are early, the second half late; a middle one is neither.',
      'With the stock in the second column of standing, chance is the square root of the stock × 1.96 (at 95%); a stock of 0 or blank is not judged.',
      'With one column nobody knows how long deals should stand. Then a late stage must hold more deals than an early one (by over 1.96 × the root of both together), and the inflow of the first must be low, by over 1.96 × the root of what was due.',
    ],
    keywords: [
      'bottleneck',
      'fact',
      'plan against fact',
      'leak',
      'diagnosis',
      'inverted funnel',
      'money lost',
    ],
  },
  ru: {
    purpose: 'Ваша воронка против эталона: где утечка, а\u00a0где случайность.',
    parameters: {
      stages: 'Названия этапов, от\u00a0первого контакта до\u00a0сделки',
      conversions: 'Эталонные конверсии из\u00a0этапа в\u00a0этап; ячейка последнего этапа может быть пустой',
      needed: 'Сколько сделок по\u00a0эталону нужно на\u00a0каждом этапе за\u00a0весь период',
      reached: 'Сколько сделок дошло до\u00a0каждого этапа',
      left: 'Сколько ушло с\u00a0этапа: прошло или\u00a0потеряно; ячейка последнего этапа может быть пустой',
      passed: 'Сколько прошло дальше; ячейка последнего этапа может быть пустой',
      standing:
        'Сколько сделок стоит на\u00a0этапах сейчас; во\u00a0втором столбце\u00a0— сколько должно стоять (FUNNEL.STOCK)',
      elapsed:
        'Какая доля периода прошла, от\u00a00\u00a0до\u00a0100\u00a0%; если не\u00a0задано, 100\u00a0%',
      average_deal: 'Средний чек сделки; добавляет потерянные деньги',
      confidence: 'Насколько надёжны границы; если не\u00a0задано, 95\u00a0%',
      show: '«всё» с\u00a0заголовком и\u00a0воронкой в\u00a0целом (по\u00a0умолчанию), «строки» без\u00a0них, «значения»\u00a0— только числа',
    },
    remarks: [
      '«Мало на\u00a0входе», если дошло < нужно × elapsed × 0,9, иначе «достаточно». Пусто или\u00a00\u00a0в\u00a0elapsed: пока ничего не\u00a0требуется.',
      'Факт\u00a0— прошло ÷ ушло; «Не\u00a0ниже» и\u00a0«Не\u00a0выше»\u00a0— его границы (интервал Вильсона). Первое, что подходит: никто не\u00a0ушёл\u00a0— «нет данных»; верхняя граница ниже эталона\u00a0— «узкое место»; нижняя ниже 80\u00a0% эталона\u00a0— «мало данных»; иначе «в\u00a0норме».',
      'Потеряно сделок = ушло × (эталон − факт, не\u00a0меньше 0) × эталонные конверсии дальше; потеряно денег\u00a0— это × средний чек.',
      'Последняя строка\u00a0— воронка в\u00a0целом: вход первого этапа, произведение конверсий, сумма потерь и\u00a0самое дорогое узкое место по\u00a0имени; «мало данных», если мало хоть на\u00a0одном этапе.',
      'Прежде всего\u00a0— «обратная воронка»: на\u00a0раннем этапе сделок меньше, а\u00a0на\u00a0позднем больше, чем должно стоять, и\u00a0это не\u00a0случайность. Из\u00a0этапов до\u00a0последнего первая половина\u00a0— ранние, вторая\u00a0— поздние, средний не\u00a0входит ни\u00a0в\u00a0одну.',
      'Если во\u00a0втором столбце standing задано, сколько должно стоять, случайность\u00a0— корень из\u00a0этого числа × 1,96 (для 95\u00a0%); пустое и\u00a00\u00a0не\u00a0оцениваются.',
      'Если столбец один, неизвестно, сколько сделкам положено стоять. Тогда на\u00a0позднем этапе сделок должно быть больше, чем на\u00a0раннем (больше чем на\u00a01,96 × корень из\u00a0их суммы), а\u00a0на\u00a0первом\u00a0— мало на\u00a0входе: не\u00a0хватает больше чем 1,96 × корень из\u00a0того, что должно было дойти.',
    ],
    keywords: [
      'узкое место',
      'план-факт',
      'утечка',
      'диагностика',
      'обратная воронка',
      'эталонная воронка',
      'мало на входе',
    ],
  },
};

const stages = [
  [{ en: 'Leads', ru: 'Лиды' }],
  [{ en: 'Meetings', ru: 'Встречи' }],
  [{ en: 'Proposals', ru: 'Предложения' }],
  [{ en: 'Won', ru: 'Оплата' }],
];

export const examples: readonly Example<typeof definition>[] = [
  {
    arguments: {
      stages,
      conversions: [[0.5], [0.4], [0.5]],
      needed: [[500], [250], [100], [50]],
      reached: [[260], [70], [28], [12]],
      left: [[200], [60], [20], ['']],
      passed: [[70], [28], [12], ['']],
      elapsed: 0.5,
      average_deal: 20000,
    },
    result: [
      [
        'Stage',
        'Needed',
        'Reached',
        'Inflow',
        'Reference conversion',
        'Actual',
        'Low',
        'High',
        'Conversion verdict',
        'Deals lost',
        'Money lost',
      ],
      ['Leads', 500, 260, 'enough', 0.5, 0.35, 0.287288241274, 0.41836535664, 'bottleneck', 6, 120000],
      ['Meetings', 250, 70, 'low', 0.4, 0.466666666667, 0.346279060414, 0.591065729728, 'on track', 0, 0],
      ['Proposals', 100, 28, 'low', 0.5, 0.6, 0.386581500762, 0.781193467627, 'too few to tell', 0, 0],
      ['Won', 50, 12, 'low', '', '', '', '', '', '', ''],
      ['Whole funnel', '', '', 'enough', 0.1, 0.098, '', '', 'bottleneck: Leads', 6, 120000],
    ],
    source: {
      en: 'Half of the period is over. Enough leads came, but 35% of them become meetings, not 50%: 200 × 15% × 40% × 50% are 6 deals, 120,000 in money.',
      ru: 'Прошла половина периода. Лидов хватает, но во\u00a0встречи переходят 35\u00a0%, а\u00a0не\u00a050\u00a0%: 200 × 15\u00a0% × 40\u00a0% × 50\u00a0%\u00a0— это 6\u00a0сделок, 120\u00a0000\u00a0в\u00a0деньгах.',
    },
  },
];
