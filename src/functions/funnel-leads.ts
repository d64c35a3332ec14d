import { entrants } from '../planning/funnel/requirements';
import { define, type Example, type Native, type Texts } from './kit/definition';
import { list, number } from './kit/number';

/** Entrants the funnel needs: the planning definitions, section 1. */
export const definition = /*#__PURE__*/ define({
  id: 'FUNNEL.LEADS',
  family: 'funnel',
  parameters: {
    target: number({ unit: 'money', above: 0 }),
    average_deal: number({ unit: 'money', above: 0 }),
    conversions: list({ unit: 'share', above: 0, max: 1 }),
  },
  result: { kind: 'number', unit: 'count' },
  calculate: ({ target, average_deal, conversions }) =>
    entrants({ target, averageDeal: average_deal, conversions }),
});

export const texts: Texts<typeof definition> = {
  en: {
    purpose: 'Entrants the funnel needs for the plan, one number.',
    parameters: {
      target: 'Revenue the period must bring; for a number of deals enter it here and 1 as the average deal',
      average_deal: 'Average revenue of a won deal',
      conversions: 'From stage to stage, in order, or one conversion from entrant to deal',
    },
    remarks: [
      'Target ÷ average deal ÷ the product of all conversions, rounded up. Blank cells at the end of conversions are ignored.',
    ],
    keywords: ['leads', 'entrants', 'reference funnel', 'inflow'],
  },
  ru: {
    purpose: 'Сколько лидов нужно на\u00a0входе в\u00a0воронку, одним числом.',
    parameters: {
      target:
        'Выручка, которую нужно получить; если план в\u00a0сделках, введите их число, а\u00a0средний чек\u00a0— 1',
      average_deal: 'Средний чек сделки',
      conversions:
        'Из\u00a0этапа в\u00a0этап, по\u00a0порядку, или одна конверсия из\u00a0лида в\u00a0сделку',
    },
    remarks: [
      'План ÷ средний чек ÷ произведение всех конверсий, с\u00a0округлением вверх. Пустые ячейки в\u00a0конце conversions не\u00a0учитываются.',
    ],
    keywords: ['лиды', 'вход', 'эталонная воронка', 'заявки'],
  },
};

export const examples: readonly Example<typeof definition>[] = [
  {
    arguments: { target: 7, average_deal: 1, conversions: 0.05 },
    result: 140,
    source: {
      en: '7 customers at 5% take 140 leads.',
      ru: '7\u00a0клиентов при 5\u00a0%\u00a0— это 140\u00a0лидов.',
    },
  },
  {
    arguments: { target: 10000000, average_deal: 200000, conversions: 0.1 },
    result: 500,
    source: {
      en: '50 deals at 10% take 500 leads.',
      ru: '50\u00a0сделок при 10\u00a0%\u00a0— это 500\u00a0лидов.',
    },
  },
];

export const native: Native = {
  en: '=ROUNDUP(target/average_deal/PRODUCT(conversions)*(1-1E-12),0)',
  ru: '=ОКРУГЛВВЕРХ(target/average_deal/ПРОИЗВЕД(conversions)*(1-1E-12);0)',
};
