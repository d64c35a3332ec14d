import { entrantsForChance, mostEntrants } from '../planning/funnel/chance';
import { conversions } from './kit/deal-parameters';
import { define, type Example, type Texts } from './kit/definition';
import { number } from './kit/number';

/** Entrants for a chance: the planning definitions, section 1. */
export const definition = /*#__PURE__*/ define({
  id: 'FUNNEL.FORCHANCE',
  family: 'funnel',
  parameters: {
    deals: number({ unit: 'count', above: 0, max: mostEntrants }),
    conversions,
    chance: number({ unit: 'share', min: 0.01, max: 0.9999 }),
  },
  result: { kind: 'number', unit: 'count' },
  calculate: ({ deals, conversions: steps, chance }) => entrantsForChance(deals, steps, chance),
});

export const texts: Texts<typeof definition> = {
  en: {
    purpose: 'The fewest entrants that bring the deals with the chance you want.',
    parameters: {
      deals: 'Deals to win, at least; part of a deal counts as a whole one',
      conversions: 'From stage to stage, in order, or one conversion from entrant to deal',
      chance: 'How likely it shall be, 1% to 99.99%',
    },
    remarks: [
      'The smallest number of entrants for which FUNNEL.CHANCE reaches the chance. The reference need (FUNNEL.LEADS) is reached in about half of all cases; what lies between is the price of safety.',
      'The conversions are taken as known. Where they rest on few cases see FUNNEL.RANGE.',
    ],
    keywords: ['probability', 'safety', 'entrants', 'leads', '90%', 'binomial'],
  },
  ru: {
    purpose: 'Сколько минимум нужно на\u00a0входе, чтобы выйти на\u00a0сделки с\u00a0нужной вероятностью.',
    parameters: {
      deals: 'Сколько сделок нужно, не\u00a0меньше; неполная сделка считается целой',
      conversions:
        'Из\u00a0этапа в\u00a0этап, по\u00a0порядку, или\u00a0одна конверсия из\u00a0лида в\u00a0сделку',
      chance: 'Какая вероятность нужна, от\u00a01\u00a0до\u00a099,99\u00a0%',
    },
    remarks: [
      'Наименьшее число вошедших, при\u00a0котором FUNNEL.CHANCE не\u00a0меньше нужной вероятности. Эталонной потребности (FUNNEL.LEADS) хватает примерно в\u00a0половине случаев; разница\u00a0— цена надёжности.',
      'Конверсии считаются известными. Если за\u00a0ними мало случаев, смотрите FUNNEL.RANGE.',
    ],
    keywords: ['вероятность', 'надёжность', 'сколько лидов', 'вход', 'запас'],
  },
};

export const examples: readonly Example<typeof definition>[] = [
  {
    arguments: { deals: 1, conversions: 0.1, chance: 0.9 },
    result: 22,
    source: {
      en: '1 − 0.9²¹ is 89.06%, 1 − 0.9²² is 90.15%: 22 leads.',
      ru: '1 − 0,9²¹\u00a0— это 89,06\u00a0%, 1 − 0,9²²\u00a0— 90,15\u00a0%: нужно 22\u00a0лида.',
    },
  },
];
