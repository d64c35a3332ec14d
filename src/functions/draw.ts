import { drawPeriods } from '../planning/commission/draw';
import { fail } from '../planning/problem';
import { define, type Example, type Texts } from './kit/definition';
import { number } from './kit/number';
import { numbers } from './kit/numbers';
import { optional } from './kit/parameter';
import { show } from './kit/words';
import { yesUnlessNo } from './kit/yes-no';

/** A guaranteed minimum and what is owed for it: the planning definitions, section 3. */
export const definition = /*#__PURE__*/ define({
  id: 'DRAW',
  family: 'commission',
  parameters: {
    earned: numbers({ unit: 'money', min: -1e13, max: 1e13 }),
    draw: numbers({ unit: 'money', min: 0, max: 1e13 }),
    recoverable: yesUnlessNo(),
    opening: optional(number({ unit: 'money', min: 0, max: 1e13 }), 0),
    show,
  },
  result: {
    kind: 'spill',
    columns: [
      { header: { en: 'Earned', ru: 'Заработано' }, unit: 'payout' },
      { header: { en: 'Paid', ru: 'Выплачено' }, unit: 'payout' },
      { header: { en: 'Balance owed', ru: 'Долг' }, unit: 'payout' },
    ],
  },
  calculate({ earned, draw, recoverable, opening }) {
    if (draw.length !== 1 && draw.length !== earned.length)
      fail('heightsDiffer', 'draw', { rows: draw.length, other: 'earned', otherRows: earned.length });
    const draws = earned.map((_, period) => ({ amount: draw[period] ?? draw[0] ?? 0, recoverable }));
    return {
      rows: drawPeriods(earned, draws, opening).map(({ earned, paid, owed }) => [earned, paid, owed]),
    };
  },
});

export const texts: Texts<typeof definition> = {
  en: {
    purpose: 'Pay with a guaranteed minimum, and what the rep owes for it.',
    parameters: {
      earned: 'Earned in each period, one row or column; blank is 0, clawbacks are negative',
      draw: 'The guaranteed minimum: one number, or one for each period',
      recoverable: 'Whether later earnings pay back what the draw added: yes (default) or no',
      opening: 'What is owed before the first period; 0 when left out',
      show: '“all” with the header (default), “rows” or “values” without it',
    },
    remarks: [
      'A period pays at least the draw. With a recoverable draw the difference is owed, and later periods pay it back from what they earn above the draw: recovery never takes the pay below the draw.',
      'Paid less balance owed = earned, all periods together, when nothing was owed at the beginning.',
      'Without recovery the difference is a gift, and a balance from before stays as it is. Amounts are rounded to cents.',
    ],
    keywords: ['guarantee', 'recoverable draw', 'minimum pay', 'advance', 'balance'],
  },
  ru: {
    purpose: 'Выплата с\u00a0гарантированным минимумом и\u00a0долг менеджера за\u00a0него.',
    parameters: {
      earned:
        'Заработано в\u00a0каждом периоде, строка или столбец; пусто\u00a0— 0, удержания со\u00a0знаком минус',
      draw: 'Гарантированный минимум: одно число или своё для каждого периода',
      recoverable: 'Возвращается\u00a0ли доплата из\u00a0будущих заработков: да (по\u00a0умолчанию) или нет',
      opening: 'Долг до\u00a0первого периода; если не\u00a0задан, 0',
      show: '«всё» с\u00a0заголовком (по\u00a0умолчанию), «строки» или «значения»\u00a0— без него',
    },
    remarks: [
      'Выплата не\u00a0меньше минимума. Если он возвратный, доплата становится долгом, и\u00a0следующие периоды гасят его из\u00a0того, что заработано сверх минимума: ниже минимума выплата не\u00a0опускается.',
      'Выплачено минус долг = заработано, за\u00a0все периоды вместе, если вначале долга не\u00a0было.',
      'Если минимум невозвратный, доплата\u00a0— подарок, а\u00a0прежний долг остаётся как есть. Суммы округляются до\u00a0копеек.',
    ],
    keywords: ['гарантированный минимум', 'гарантия', 'аванс', 'долг', 'доплата до минимума'],
  },
};

export const examples: readonly Example<typeof definition>[] = [
  {
    arguments: { earned: [[2750], [3000], [1500], [2375], [3000], [2750]], draw: 2000 },
    result: [
      ['Earned', 'Paid', 'Balance owed'],
      [2750, 2750, 0],
      [3000, 3000, 0],
      [1500, 2000, 500],
      [2375, 2000, 125],
      [3000, 2875, 0],
      [2750, 2750, 0],
    ],
    source: {
      en: 'A recoverable draw of 2,000 over six months (Oracle Incentive Compensation): month 3 is topped up, months 4 and 5 pay it back.',
      ru: 'Возвратный минимум 2\u00a0000, шесть месяцев (Oracle Incentive Compensation): доплата третьего месяца гасится в\u00a0четвёртом и\u00a0пятом.',
    },
  },
  {
    arguments: { earned: [[1500], [3000]], draw: 2000, recoverable: { en: 'no', ru: 'нет' } },
    result: [
      ['Earned', 'Paid', 'Balance owed'],
      [1500, 2000, 0],
      [3000, 3000, 0],
    ],
    source: {
      en: 'A draw that is not paid back.',
      ru: 'Минимум без возврата.',
    },
  },
];
