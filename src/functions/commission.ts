import { commission } from '../planning/commission/tiers';
import { commissionParameters } from './kit/commission-parameters';
import { define, type Example, type Native, type Texts } from './kit/definition';

/** Payout by a tiered scale: the planning definitions, section 3. */
export const definition = /*#__PURE__*/ define({
  id: 'COMMISSION',
  family: 'commission',
  parameters: { ...commissionParameters },
  result: { kind: 'number', unit: 'payout' },
  calculate: ({ amount, tiers, mode, already }) => commission(tiers, { amount, already, mode }),
});

export const texts: Texts<typeof definition> = {
  en: {
    purpose: 'Commission on an amount by a scale of tiers.',
    parameters: {
      amount: 'What was sold; a return is negative',
      tiers: 'Two columns: from, rate. The first tier begins at 0, each next one higher',
      mode: '“marginal”, each rate on its own part (default), or “whole”, the rate reached on the whole amount',
      already: 'Sold before in the same period; 0 when left out',
    },
    remarks: [
      'Marginal: what all sales so far earn with this amount, less what they earned without it. A return takes back what it would earn now at that height.',
      'Whole: amount × the rate of the height reached (already + amount), without catching up on what was paid before.',
      'A tier holds from its first value on, that value included. Rounded to cents once, half away from zero. A row of headings over the tiers and blank rows below them are ignored.',
    ],
    keywords: ['tiers', 'accelerator', 'bonus', 'rate', 'payout', 'marginal', 'return'],
  },
  ru: {
    purpose: 'Комиссия с\u00a0суммы по\u00a0шкале ступеней.',
    parameters: {
      amount: 'Сколько продано; возврат\u00a0— со\u00a0знаком минус',
      tiers: 'Два столбца: от, ставка. Первая ступень с\u00a00, каждая следующая выше',
      mode: '«по\u00a0ступеням», каждая ставка на\u00a0свою часть (по\u00a0умолчанию), или «со\u00a0всей суммы», достигнутая ставка на\u00a0всё',
      already: 'Сколько уже продано в\u00a0этом периоде; если не\u00a0задано, 0',
    },
    remarks: [
      'По\u00a0ступеням: сколько приносят все продажи вместе с\u00a0этой суммой, минус сколько они принесли без неё. Возврат забирает столько, сколько он принёс\u00a0бы сейчас на\u00a0этой высоте.',
      'Со\u00a0всей суммы: сумма × ставка достигнутой высоты (already + amount), без перерасчёта выплаченного раньше.',
      'Ступень действует начиная со\u00a0своего значения включительно. Округляется до\u00a0копеек один раз, половина\u00a0— от\u00a0нуля. Строка заголовков над\u00a0ступенями и\u00a0пустые строки под\u00a0ними не\u00a0учитываются.',
    ],
    keywords: [
      'ступени',
      'повышающий коэффициент',
      'процент с продаж',
      'премия',
      'ставка',
      'мотивация',
      'возврат',
    ],
  },
};

export const examples: readonly Example<typeof definition>[] = [
  {
    arguments: {
      amount: 60000,
      tiers: [
        [0, 0.01],
        [10000, 0.02],
        [50000, 0.03],
      ],
    },
    result: 1200,
    source: {
      en: 'Each rate on its own part of 60,000.',
      ru: 'Каждая ставка на\u00a0свою часть от\u00a060\u00a0000.',
    },
  },
  {
    arguments: {
      amount: 60000,
      tiers: [
        [0, 0.01],
        [10000, 0.02],
        [50000, 0.03],
      ],
      mode: { en: 'whole', ru: 'со всей суммы' },
    },
    result: 1800,
    source: {
      en: 'The rate reached, 3%, on all of 60,000.',
      ru: 'Достигнутая ставка 3\u00a0% на\u00a0все 60\u00a0000.',
    },
  },
  {
    arguments: {
      amount: 20000,
      tiers: [
        [0, 0.04],
        [150000, 0.06],
      ],
      already: 145000,
    },
    result: 1100,
    source: {
      en: 'A deal of 20,000 after 145,000: 5,000 at 4% and 15,000 at 6% (marginal from year to date, as in Salesforce Spiff’s lessons).',
      ru: 'Сделка на\u00a020\u00a0000 после 145\u00a0000: 5\u00a0000 по\u00a04\u00a0% и\u00a015\u00a0000 по\u00a06\u00a0% (по\u00a0ступеням с\u00a0начала года).',
    },
  },
  {
    arguments: {
      amount: 30000,
      tiers: [
        [0, 0.05],
        [10000, 0.07],
        [25000, 0.1],
      ],
    },
    result: 2050,
    source: {
      en: '10,000 at 5%, 15,000 at 7%, 5,000 at 10%.',
      ru: '10\u00a0000 по\u00a05\u00a0%, 15\u00a0000 по\u00a07\u00a0%, 5\u00a0000 по\u00a010\u00a0%.',
    },
  },
  {
    arguments: {
      amount: 150000,
      tiers: [
        [0, 0.05],
        [100000, 0.06],
        [125000, 0.07],
      ],
    },
    result: 8250,
    source: {
      en: 'Quota 100,000, sold 150,000: 5% to the quota, 6% to 125% of it, 7% above.',
      ru: 'План 100\u00a0000, продано 150\u00a0000: 5\u00a0% до\u00a0плана, 6\u00a0% до\u00a0125\u00a0% плана, выше 7\u00a0%.',
    },
  },
];

export const native: Native = {
  en: '=ROUND(SUMPRODUCT((amount>from)*(amount-from)*(rate-rate_of_the_tier_before)),2)',
  ru: '=ОКРУГЛ(СУММПРОИЗВ((amount>from)*(amount-from)*(rate-rate_of_the_tier_before));2)',
};
