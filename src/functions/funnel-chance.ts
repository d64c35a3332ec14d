import { chanceOfDeals, mostEntrants } from '../planning/funnel/chance';
import { conversions } from './kit/deal-parameters';
import { define, type Example, type Native, type Texts } from './kit/definition';
import { number } from './kit/number';

/** Chance that so many deals come of so many entrants: the planning definitions, section 1. */
export const definition = /*#__PURE__*/ define({
  id: 'FUNNEL.CHANCE',
  family: 'funnel',
  parameters: {
    deals: number({ unit: 'count', min: 0, max: mostEntrants }),
    conversions,
    entered: number({ unit: 'count', min: 0, max: mostEntrants, whole: true }),
  },
  result: { kind: 'number', unit: 'share' },
  calculate: ({ deals, conversions: steps, entered }) => chanceOfDeals(deals, steps, entered),
});

export const texts: Texts<typeof definition> = {
  en: {
    purpose: 'How likely it is to win at least so many deals.',
    parameters: {
      deals: 'Deals to win, at least; part of a deal counts as a whole one',
      conversions: 'From stage to stage, in order, or one conversion from entrant to deal',
      entered: 'Entrants of the first stage, such as leads',
    },
    remarks: [
      'The exact binomial chance: every entrant becomes a deal with the product of the conversions, on its own. The reference need leaves a chance of about one half; FUNNEL.FORCHANCE says how many entrants make it 90%.',
      'The conversions are taken as known. Where they rest on few cases see FUNNEL.RANGE. Blank cells at the end of conversions are ignored.',
      'The error is below 10⁻¹² for up to a million entrants.',
    ],
    keywords: ['probability', 'risk', 'binomial', 'how likely', 'target'],
  },
  ru: {
    purpose: 'С\u00a0какой вероятностью выйдет не\u00a0меньше стольких сделок.',
    parameters: {
      deals: 'Сколько сделок нужно, не\u00a0меньше; неполная сделка считается целой',
      conversions:
        'Из\u00a0этапа в\u00a0этап, по\u00a0порядку, или\u00a0одна конверсия из\u00a0лида в\u00a0сделку',
      entered: 'Сколько вошло в\u00a0первый этап, например лидов',
    },
    remarks: [
      'Точная биномиальная вероятность: каждый вошедший становится сделкой с\u00a0вероятностью, равной произведению конверсий, независимо от\u00a0других. Эталонная потребность даёт примерно половину; сколько нужно для 90\u00a0%, скажет FUNNEL.FORCHANCE.',
      'Конверсии считаются известными. Если за\u00a0ними мало случаев, смотрите FUNNEL.RANGE. Пустые ячейки в\u00a0конце conversions не\u00a0учитываются.',
      'Ошибка меньше 10⁻¹² при\u00a0числе вошедших до\u00a0миллиона.',
    ],
    keywords: ['вероятность', 'риск', 'шанс', 'выполнение плана', 'воронка'],
  },
};

export const examples: readonly Example<typeof definition>[] = [
  {
    arguments: { deals: 1, conversions: 0.1, entered: 22 },
    result: 0.901522909781639,
    source: {
      en: '1 − 0.9²²: with 22 leads at 10% a deal comes in nine cases of ten.',
      ru: '1 − 0,9²²: из\u00a022\u00a0лидов при\u00a010\u00a0% сделка выходит в\u00a0девяти случаях из\u00a0десяти.',
    },
  },
];

export const native: Native = {
  en: '=IF(deals<=0,1,IF(ROUNDUP(deals*(1-1E-12),0)>entered,0,1-BINOM.DIST(ROUNDUP(deals*(1-1E-12),0)-1,entered,PRODUCT(conversions),TRUE)))',
  ru: '=ЕСЛИ(deals<=0;1;ЕСЛИ(ОКРУГЛВВЕРХ(deals*(1-1E-12);0)>entered;0;1-БИНОМ.РАСП(ОКРУГЛВВЕРХ(deals*(1-1E-12);0)-1;entered;ПРОИЗВЕД(conversions);ИСТИНА)))',
};
