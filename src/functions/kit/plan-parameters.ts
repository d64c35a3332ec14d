import { monthOf } from '../../planning/calendar';
import type { Window } from '../../planning/plan/rep-months';
import { column } from './column';
import { date, number } from './number';
import { optional } from './parameter';

/** The orders and the months that HISTORY and PLAN are told alike. */
export const orderParameters = {
  dates: /*#__PURE__*/ column('date'),
  reps: /*#__PURE__*/ column('text'),
  amounts: /*#__PURE__*/ column('money'),
  start: /*#__PURE__*/ date(),
};

/** How many months, from one to three years; a year when left out. */
export const months = /*#__PURE__*/ optional(number({ unit: 'months', min: 1, max: 36, whole: true }), 12);

/** The months that such arguments ask for. */
export function windowOf({ start, months: count }: { start: number; months: number }): Window {
  return { first: monthOf(start), months: count };
}
