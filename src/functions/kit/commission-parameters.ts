import { number } from './number';
import { optional } from './parameter';
import { tiers } from './tiers';
import { words } from './words';

/** Amounts so large that cents would be lost are refused. */
const amounts = { unit: 'money', min: -1e13, max: 1e13 } as const;

/** What COMMISSION and its trace are told alike. */
export const commissionParameters = {
  amount: /*#__PURE__*/ number(amounts),
  tiers: /*#__PURE__*/ tiers(),
  mode: /*#__PURE__*/ words({
    marginal: { en: ['marginal'], ru: ['по ступеням'] },
    whole: { en: ['whole'], ru: ['со всей суммы'] },
  }),
  already: /*#__PURE__*/ optional(number(amounts), 0),
};
