import { checkCurve, valueOnCurve } from '../planning/commission/curve';
import { beyond, curve } from './kit/curve';
import { define, type Example, type Texts } from './kit/definition';
import { number } from './kit/number';

/** A payout curve, linear between its points: the planning definitions, section 3. */
export const definition = /*#__PURE__*/ define({
  id: 'COMMISSION.CURVE',
  family: 'commission',
  parameters: {
    x: number({ unit: 'number', min: -1e13, max: 1e13 }),
    curve: curve(),
    beyond: beyond(),
  },
  result: { kind: 'number', unit: 'number' },
  calculate({ x, curve: points, beyond: after }) {
    checkCurve(points, after);
    return valueOnCurve(x, points, after);
  },
});

export const texts: Texts<typeof definition> = {
  en: {
    purpose: 'A value on a payout curve: linear between its points.',
    parameters: {
      x: 'Where on the curve: an attainment or an amount',
      curve: 'Two columns: from, value. Each point stands above the one before',
      beyond:
        'Beyond the last point: “flat” keeps its value (default), “extend” lets the last line go on, a number lets it go on up to that value',
    },
    remarks: [
      'Below the first point the value is 0: the first point is the threshold. At a point the value is the point’s own.',
      'A number as the last argument is a cap: no value is above it.',
      'The result is in the units of the curve and is not rounded: a share of the target pay, or money. A row of headings over the points and blank rows below them are ignored.',
    ],
    keywords: ['payout curve', 'interpolation', 'attainment', 'threshold', 'cap', 'accelerator'],
  },
  ru: {
    purpose: 'Значение на\u00a0кривой выплат: между точками линейно.',
    parameters: {
      x: 'Место на\u00a0кривой: выполнение плана или сумма',
      curve: 'Два столбца: от, значение. Каждая точка выше предыдущей',
      beyond:
        'За\u00a0последней точкой: «ровно»\u00a0— её значение (по\u00a0умолчанию), «продолжить»\u00a0— дальше по\u00a0последней прямой, число\u00a0— дальше, но\u00a0не\u00a0выше него',
    },
    remarks: [
      'Ниже первой точки значение 0: первая точка\u00a0— порог. В\u00a0самой точке\u00a0— её собственное значение.',
      'Число последним аргументом\u00a0— потолок: выше него значений нет.',
      'Результат в\u00a0единицах кривой и\u00a0не\u00a0округляется: доля целевой премии или деньги. Строка заголовков над\u00a0точками и\u00a0пустые строки под\u00a0ними не\u00a0учитываются.',
    ],
    keywords: [
      'кривая выплат',
      'интерполяция',
      'выполнение плана',
      'порог',
      'потолок',
      'повышающий коэффициент',
    ],
  },
};

const perDeal = [
  [0, 0],
  [1000, 10],
  [3000, 50],
  [8000, 150],
  [20000, 2150],
];

export const examples: readonly Example<typeof definition>[] = [
  {
    arguments: {
      x: 0.5,
      curve: [
        [0.4, 0.2],
        [0.6, 0.35],
      ],
    },
    result: 0.275,
    source: {
      en: 'Half of the quota, between 40% that pay 20% and 60% that pay 35%: 27.5% of the target pay.',
      ru: 'Половина плана, между 40\u00a0% с\u00a0выплатой 20\u00a0% и\u00a060\u00a0% с\u00a0выплатой 35\u00a0%: 27,5\u00a0% целевой премии.',
    },
  },
  {
    arguments: { x: 4500, curve: perDeal },
    result: 80,
    source: {
      en: 'A deal of 4,500 on a curve of money (Oracle Incentive Compensation, interpolated tiers).',
      ru: 'Сделка на\u00a04\u00a0500 по\u00a0кривой в\u00a0деньгах (Oracle Incentive Compensation, интерполяция ступеней).',
    },
  },
  {
    arguments: {
      x: 1.5,
      curve: [
        [0.5, 0.5],
        [1, 1],
        [1.2, 1.4],
      ],
      beyond: 1.8,
    },
    result: 1.8,
    source: {
      en: 'Beyond 120% the last line goes on, but not above a cap of 180%.',
      ru: 'Выше 120\u00a0% кривая идёт дальше по\u00a0последней прямой, но\u00a0не\u00a0выше потолка 180\u00a0%.',
    },
  },
];
