import { commissionTrace } from '../planning/commission/tiers';
import { commissionParameters } from './kit/commission-parameters';
import { define, type Example, type Texts } from './kit/definition';
import { show } from './kit/words';
import { totalName } from './kit/total-name';

/** The lines behind a commission: the planning definitions, section 3. */
export const definition = /*#__PURE__*/ define({
  id: 'COMMISSION.TRACE',
  family: 'commission',
  parameters: { ...commissionParameters, show },
  result: {
    kind: 'spill',
    columns: [
      { header: { en: 'From', ru: 'От' }, unit: 'money' },
      { header: { en: 'To', ru: 'До' }, unit: 'money' },
      { header: { en: 'Amount', ru: 'Сумма' }, unit: 'money' },
      { header: { en: 'Rate', ru: 'Ставка' }, unit: 'share' },
      { header: { en: 'Commission', ru: 'Комиссия' }, unit: 'payout' },
    ],
    totalRow: true,
  },
  calculate({ amount, tiers, mode, already }, { language }) {
    const trace = commissionTrace(tiers, { amount, already, mode });
    return {
      rows: trace.lines.map((line) => [line.from, line.to, line.amount, line.rate, line.commission]),
      total: [totalName[language], '', amount, '', trace.total],
    };
  },
});

export const texts: Texts<typeof definition> = {
  en: {
    purpose: 'How a commission came about, line by line.',
    parameters: {
      amount: 'What was sold; a return is negative',
      tiers: 'Two columns: from, rate. The first tier begins at 0, each next one higher',
      mode: '“marginal”, each rate on its own part (default), or “whole”, the rate reached on the whole amount',
      already: 'Sold before in the same period; 0 when left out',
      show: '“all” with header and total (default), “rows” without them, “values” the figures alone',
    },
    remarks: [
      'From and To are the heights between which a part of the amount lies, counted on from what was sold already; the amounts add up to the amount.',
      'The total equals COMMISSION. Its cents are shared among the lines by largest remainder, so that the lines add up to it exactly.',
    ],
    keywords: ['trace', 'statement', 'tiers', 'explain', 'lines'],
  },
  ru: {
    purpose: 'Из\u00a0чего сложилась комиссия, строка за\u00a0строкой.',
    parameters: {
      amount: 'Сколько продано; возврат\u00a0— со\u00a0знаком минус',
      tiers: 'Два столбца: от, ставка. Первая ступень с\u00a00, каждая следующая выше',
      mode: '«по\u00a0ступеням», каждая ставка на\u00a0свою часть (по\u00a0умолчанию), или «со\u00a0всей суммы», достигнутая ставка на\u00a0всё',
      already: 'Сколько уже продано в\u00a0этом периоде; если не\u00a0задано, 0',
      show: '«всё» с\u00a0заголовком и\u00a0итогом (по\u00a0умолчанию), «строки» без\u00a0них, «значения»\u00a0— только числа',
    },
    remarks: [
      '«От» и\u00a0«До»\u00a0— высоты, между которыми лежит часть суммы, считая от\u00a0уже проданного; части складываются в\u00a0сумму.',
      'Итог равен COMMISSION. Копейки итога распределены по\u00a0строкам по\u00a0наибольшему остатку, поэтому строки сходятся с\u00a0ним точно.',
    ],
    keywords: ['расшифровка', 'расчётный лист', 'ступени', 'начисление', 'строки'],
  },
};

export const examples: readonly Example<typeof definition>[] = [
  {
    arguments: {
      amount: 20000,
      tiers: [
        [0, 0.04],
        [150000, 0.06],
      ],
      already: 145000,
    },
    result: [
      ['From', 'To', 'Amount', 'Rate', 'Commission'],
      [145000, 150000, 5000, 0.04, 200],
      [150000, 165000, 15000, 0.06, 900],
      ['Total', '', 20000, '', 1100],
    ],
    source: {
      en: 'A deal of 20,000 after 145,000 sold: it reaches into the second tier.',
      ru: 'Сделка на\u00a020\u00a0000 после проданных 145\u00a0000 переходит на\u00a0вторую ступень.',
    },
  },
];
