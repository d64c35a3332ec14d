import { fail } from '../planning/problem';
import { roundToCents } from '../planning/rounding';
import { splitToCents } from '../planning/split';
import { define, type Example, type Texts } from './kit/definition';
import { number } from './kit/number';
import { numbers } from './kit/numbers';
import { shapeOf } from './kit/shape';

/** Parts of an amount that add up to it: the planning definitions, section 0. */
export const definition = /*#__PURE__*/ define({
  id: 'SPLIT',
  family: 'commission',
  parameters: {
    amount: number({ unit: 'payout', min: -1e13, max: 1e13 }),
    shares: shapeOf(numbers({ unit: 'number', min: 0, max: 1e13 })),
  },
  result: { kind: 'numbers', unit: 'payout' },
  calculate({ amount, shares: { value: shares, across } }) {
    if (shares.every((share) => share === 0)) fail('nothingToShare', 'shares');
    const parts = splitToCents(roundToCents(amount), shares);
    return { rows: across ? [parts] : parts.map((part) => [part]) };
  },
});

export const texts: Texts<typeof definition> = {
  en: {
    purpose: 'Splits an amount by shares so that the parts add up to the cent.',
    parameters: {
      amount: 'What is split, rounded to cents; a return is negative',
      shares: 'One row or column of shares: percentages, points or amounts; blank is 0',
    },
    remarks: [
      'Shares are proportions: 60% and 30% split as 2 to 1, and so do 2 and 1. What they add up to does not matter.',
      'Largest remainder: every part is within a cent of its exact share; the cents left over go to the largest remainders, to the earlier part where they are equal.',
      'The parts stand beside their shares: a column for a column, a row for a row.',
    ],
    keywords: ['split credit', 'share', 'rounding', 'cents', 'largest remainder', 'allocate'],
  },
  ru: {
    purpose: 'Делит сумму по\u00a0долям так, что части сходятся до\u00a0копейки.',
    parameters: {
      amount: 'Что делим, с\u00a0округлением до\u00a0копеек; возврат\u00a0— со\u00a0знаком минус',
      shares: 'Строка или столбец долей: проценты, баллы или суммы; пусто\u00a0— это 0',
    },
    remarks: [
      'Доли\u00a0— это пропорции: 60\u00a0% и\u00a030\u00a0% делят как 2 к\u00a01, и\u00a0числа 2 и\u00a01 тоже. Сколько они дают вместе, неважно.',
      'Наибольший остаток: каждая часть не\u00a0дальше копейки от\u00a0точной доли; оставшиеся копейки достаются наибольшим остаткам, при равных\u00a0— тому, кто раньше.',
      'Части стоят рядом с\u00a0долями: столбец к\u00a0столбцу, строка к\u00a0строке.',
    ],
    keywords: ['разделить сделку', 'доля', 'округление', 'копейки', 'распределить'],
  },
};

export const examples: readonly Example<typeof definition>[] = [
  {
    arguments: { amount: 100, shares: [[1], [1], [1]] },
    result: [[33.34], [33.33], [33.33]],
    source: {
      en: '100 among three: the cent left over goes to the first.',
      ru: '100 на\u00a0троих: лишняя копейка\u00a0— первому.',
    },
  },
  {
    arguments: { amount: 25000, shares: [[0.6, 0.4]] },
    result: [[15000, 10000]],
    source: {
      en: 'A deal of 25,000 shared 60 to 40, in a row.',
      ru: 'Сделка на\u00a025\u00a0000, поделённая 60 на\u00a040, в\u00a0строку.',
    },
  },
];
