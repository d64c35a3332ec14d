import { quotaPayout } from '../planning/commission/quota-payout';
import { define, type Example, type Native, type Texts } from './kit/definition';
import { number, numberOrNone } from './kit/number';
import { tiers } from './kit/tiers';
import { words } from './kit/words';

const most = 1e13;

/** Pay by attainment of a quota: the planning definitions, section 3. */
export const definition = /*#__PURE__*/ define({
  id: 'QUOTA.PAYOUT',
  family: 'commission',
  parameters: {
    actual: number({ unit: 'money', min: -most, max: most }),
    quota: number({ unit: 'money', above: 0, max: most }),
    target_pay: number({ unit: 'money', min: 0, max: most }),
    curve: tiers('multipliers', {
      heights: { unit: 'share', min: 0, max: 10 },
      rates: { unit: 'number', min: 0, max: 20 },
    }),
    mode: words({
      marginal: { en: ['marginal'], ru: ['по ступеням'] },
      retroactive: { en: ['retroactive'], ru: ['на всё', 'на все'] },
    }),
    cap: numberOrNone({ unit: 'money', above: 0 }),
  },
  result: { kind: 'number', unit: 'payout' },
  calculate: ({ actual, quota, target_pay: targetPay, curve, mode, cap }) =>
    quotaPayout(curve, { actual, quota, targetPay, mode, cap }),
});

export const texts: Texts<typeof definition> = {
  en: {
    purpose: 'Pay for the attainment of a quota, with multipliers and a cap.',
    parameters: {
      actual: 'What was sold: money, deals or points, as the quota',
      quota: 'What was asked for',
      target_pay: 'Pay at 100%, before multipliers',
      curve: 'Two columns: attainment from, multiplier. The first row begins at 0, each next one higher',
      mode: '“marginal”, each multiplier on its own part (default), or “retroactive”, the one reached on everything',
      cap: 'The most that is paid; no cap when left out',
    },
    remarks: [
      'Attainment = actual ÷ quota. Marginal: target pay × the attainment, each part of it times its own multiplier. Retroactive: target pay × attainment × the multiplier reached.',
      'A multiplier of 0 from 0 is a threshold: retroactive pays from the first cent once it is reached, marginal pays only for what lies above it. A multiplier below 1 is a decelerator, above 1 an accelerator.',
      'A multiplier holds from its first value on, that value included. Rounded to cents once. Less than nothing sold pays nothing.',
      'For a curve that is linear between its points: target pay × COMMISSION.CURVE.',
    ],
    keywords: ['attainment', 'multiplier', 'accelerator', 'decelerator', 'threshold', 'cap', 'bonus', 'OTE'],
  },
  ru: {
    purpose: 'Премия за\u00a0выполнение плана: коэффициенты, порог, потолок.',
    parameters: {
      actual: 'Сколько продано: деньги, сделки или баллы, как в\u00a0плане',
      quota: 'План',
      target_pay: 'Премия при 100\u00a0% плана, без коэффициентов',
      curve: 'Два столбца: выполнение от, коэффициент. Первая строка с\u00a00, каждая следующая выше',
      mode: '«по\u00a0ступеням», каждый коэффициент на\u00a0свою часть (по\u00a0умолчанию), или «на\u00a0всё», достигнутый\u00a0— на\u00a0всё выполнение',
      cap: 'Потолок выплаты; если не\u00a0задан, его нет',
    },
    remarks: [
      'Выполнение = продано ÷ план. По\u00a0ступеням: премия × выполнение, каждая его часть со\u00a0своим коэффициентом. На\u00a0всё: премия × выполнение × достигнутый коэффициент.',
      'Коэффициент 0 с\u00a00\u00a0— это порог: в\u00a0режиме «на\u00a0всё» после него платится с\u00a0первой копейки, «по\u00a0ступеням»\u00a0— только за\u00a0то, что выше порога. Коэффициент меньше 1\u00a0— понижающий, больше 1\u00a0— повышающий.',
      'Коэффициент действует начиная со\u00a0своего значения включительно. Округляется до\u00a0копеек один раз. Если возвратов больше, чем продаж, премия 0.',
      'Если между точками кривая линейна: премия × COMMISSION.CURVE.',
    ],
    keywords: [
      'выполнение плана',
      'коэффициент',
      'повышающий коэффициент',
      'порог',
      'потолок',
      'премия',
      'бонус',
    ],
  },
};

const accelerator = [
  [0, 1],
  [1, 1.4],
];

export const examples: readonly Example<typeof definition>[] = [
  {
    arguments: { actual: 110000, quota: 100000, target_pay: 50000, curve: accelerator },
    result: 57000,
    source: {
      en: 'Attainment 110%: 100% at 1 and 10% at 1.4 of a bonus of 50,000.',
      ru: 'Выполнение 110\u00a0%: 100\u00a0% с\u00a0коэффициентом 1 и\u00a010\u00a0% с\u00a01,4 от\u00a0премии 50\u00a0000.',
    },
  },
  {
    arguments: {
      actual: 110000,
      quota: 100000,
      target_pay: 50000,
      curve: accelerator,
      mode: { en: 'retroactive', ru: 'на всё' },
    },
    result: 77000,
    source: {
      en: 'The same, retroactive: 50,000 × 110% × 1.4.',
      ru: 'То\u00a0же, коэффициент на\u00a0всё: 50\u00a0000 × 110\u00a0% × 1,4.',
    },
  },
  {
    arguments: {
      actual: 110000,
      quota: 100000,
      target_pay: 50000,
      curve: accelerator,
      mode: { en: 'retroactive', ru: 'на всё' },
      cap: 75000,
    },
    result: 75000,
    source: {
      en: 'The same with a cap of 75,000.',
      ru: 'То\u00a0же с\u00a0потолком 75\u00a0000.',
    },
  },
];

export const native: Native = {
  en: '=ROUND(MIN(cap,target_pay*SUMPRODUCT((actual/quota>from)*(actual/quota-from)*(multiplier-multiplier_before))),2)',
  ru: '=ОКРУГЛ(МИН(cap;target_pay*СУММПРОИЗВ((actual/quota>from)*(actual/quota-from)*(multiplier-multiplier_before)));2)',
};
