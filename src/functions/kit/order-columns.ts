import { column } from './column';
import { optional } from './parameter';
import { words } from './words';

/** The sales that questions about customers are asked of. */
export const dates = /*#__PURE__*/ column('date');
export const customers = /*#__PURE__*/ column('text');
export const amounts = /*#__PURE__*/ column('money');
export const amountsOrNone = /*#__PURE__*/ optional(column('money'));
export const ordersOrNone = /*#__PURE__*/ optional(column('text'));

export const month = { en: ['month'], ru: ['месяц'] };
export const quarter = { en: ['quarter'], ru: ['квартал'] };
export const year = { en: ['year'], ru: ['год'] };

/** Calendar periods. */
export const calendarPeriod = /*#__PURE__*/ words({ month, quarter, year });
/** Calendar periods, or the whole time as one. */
export const periodOrWhole = /*#__PURE__*/ words({
  month,
  quarter,
  year,
  whole: { en: ['whole'], ru: ['всё', 'все'] },
});
