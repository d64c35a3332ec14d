import { entrantsRange } from '../planning/funnel/range';
import { isBlankOrZero } from '../planning/cells';
import { fail } from '../planning/problem';
import { withoutTrailing } from '../planning/without-trailing';
import { confidence } from './kit/confidence';
import { counts } from './kit/deal-parameters';
import { define, type Example, type Texts } from './kit/definition';
import { number } from './kit/number';
import { checkPassed, figures } from './kit/series';

/** Entrants needed where conversions are known from few cases: the planning definitions, section 1. */
export const definition = /*#__PURE__*/ define({
  id: 'FUNNEL.RANGE',
  family: 'funnel',
  parameters: {
    deals: number({ unit: 'count', above: 0 }),
    passed: counts,
    left: counts,
    confidence,
  },
  result: {
    kind: 'spill',
    columns: [
      { header: { en: 'Low', ru: 'Не меньше' }, unit: 'count' },
      { header: { en: 'Middle', ru: 'Середина' }, unit: 'count' },
      { header: { en: 'High', ru: 'Не больше' }, unit: 'count' },
    ],
  },
  calculate({ deals, passed, left, confidence: sure }) {
    const all = withoutTrailing(left.values, isBlankOrZero);
    if (all.length === 0) fail('missing', 'left');
    const through = figures(passed, all.length, 'left');
    checkPassed(through, all, passed.at);
    const stages = all.map((count, index) => {
      const part = through[index];
      if (part === 0) fail('nothingPassed', passed.at(index), { left: count });
      return { passed: part, failed: count - part };
    });
    const { low, middle, high } = entrantsRange(deals, stages, sure);
    return { rows: [[low, middle, high]] };
  },
});

export const texts: Texts<typeof definition> = {
  en: {
    purpose: 'Entrants needed, and how far off that may be, given few cases.',
    parameters: {
      deals: 'Deals to win',
      passed: 'Deals that moved on from each stage, in order',
      left: 'Deals that left each stage: passed or lost; as many cells as passed',
      confidence: 'How sure the bounds are; 95% when left out',
    },
    remarks: [
      'Returns three cells without a header: low, middle, high. With the confidence given the need lies between low and high; it is as likely above the middle as below. The figures are not rounded.',
      'Each conversion is taken as Beta(½ + passed, ½ + failed); the need is deals ÷ their product, whose distribution is worked out numerically. Multiplying the bounds of single conversions would be far too wide.',
      'The bounds speak of what the conversions may be; the luck of the single deals comes on top (FUNNEL.CHANCE). A stage that nobody has passed has no upper bound: a sentence says so. Blank cells and zeros at the end are ignored.',
    ],
    keywords: ['uncertainty', 'interval', 'few cases', 'how sure', 'leads', 'entrants'],
  },
  ru: {
    purpose: 'Сколько нужно на\u00a0входе и\u00a0насколько это неточно, если случаев мало.',
    parameters: {
      deals: 'Сколько сделок нужно',
      passed: 'Сколько сделок прошло дальше с\u00a0каждого этапа, по\u00a0порядку',
      left: 'Сколько ушло с\u00a0каждого этапа: прошло или\u00a0потеряно; столько же ячеек',
      confidence: 'Насколько надёжны границы; если не\u00a0задано, 95\u00a0%',
    },
    remarks: [
      'Возвращает три ячейки без\u00a0заголовка: нижнюю границу, середину, верхнюю. С\u00a0заданной надёжностью потребность лежит между границами; выше и\u00a0ниже середины она одинаково вероятна. Числа не\u00a0округлены.',
      'Каждая конверсия\u00a0— Beta(½ + прошло, ½ + не\u00a0прошло); потребность\u00a0— deals ÷ произведение, его распределение считается численно. Перемножать границы отдельных конверсий нельзя: выйдет слишком широко.',
      'Границы говорят о\u00a0том, какими могут быть конверсии; везение в\u00a0отдельных сделках добавляется сверху (FUNNEL.CHANCE). У\u00a0этапа, который никто не\u00a0прошёл, верхней границы нет: об\u00a0этом скажет пояснение. Пустые ячейки и\u00a0нули в\u00a0конце не\u00a0учитываются.',
    ],
    keywords: ['неопределённость', 'интервал', 'мало данных', 'надёжность', 'сколько лидов'],
  },
};

export const examples: readonly Example<typeof definition>[] = [
  {
    arguments: { deals: 10, passed: [[10], [40]], left: [[14], [100]] },
    result: [[25.337164468315375, 35.70590858712542, 58.64229705997088]],
    source: {
      en: '10 of 14, then 40 of 100. Multiplied, these conversions ask for 35 entrants; 25 to 59 are possible (a simulation of a million draws gives 25.3, 35.7 and 58.6).',
      ru: '10\u00a0из\u00a014, затем 40\u00a0из\u00a0100. Произведение конверсий даёт 35\u00a0на\u00a0входе; возможно от\u00a025\u00a0до\u00a059 (моделирование четырёх миллионов случаев: 25,3, 35,7\u00a0и\u00a058,6).',
    },
  },
];
