import { isBlank, isBlankOrZero } from './cells';
import { tidyName, type NameCell } from './names';
import type { Limits } from './limits';
import { fail, type At } from './problem';
import { lastDay } from './calendar';

/** The errors a cell can show, by their English names, as hosts hand them over. */
const errorNames: ReadonlySet<unknown> = /*#__PURE__*/ new Set([
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#GETTING_DATA',
  '#SPILL!',
  '#CONNECT!',
  '#BLOCKED!',
  '#UNKNOWN!',
  '#FIELD!',
  '#CALC!',
  '#BUSY!',
  '#PYTHON!',
  '#EXTERNAL!',
  '#TIMEOUT!',
]);

/** The name of the Excel error a cell holds, however the host hands it over; undefined for anything else. */
export function errorIn(cell: unknown): string | undefined {
  if (typeof cell === 'string') return errorNames.has(cell) ? cell : undefined;
  if (typeof cell !== 'object' || cell === null) return undefined;
  for (const key of ['code', 'basicValue']) {
    const value: unknown = Reflect.get(cell, key);
    if (typeof value === 'string' && errorNames.has(value)) return value;
  }
  return undefined;
}

/** Ends with a problem where a cell holds an error. */
function refuseError(cell: unknown, at: At): void {
  const value = errorIn(cell);
  if (value !== undefined) fail('errorValue', at, { value });
}

/** Ends with the sentence that fits a cell which should have held a number. */
export function failNotNumber(value: unknown, at: At): never {
  refuseError(value, at);
  if (typeof value === 'number') fail('notFinite', at);
  if (typeof value === 'string' && looksLikeNumber(value)) fail('textNumber', at, { value });
  fail('notNumber', at, { value });
}

/** Ends with the sentence that fits a cell which should have held a date. */
export function failNotDate(value: unknown, at: At): never {
  refuseError(value, at);
  if (typeof value === 'string' && looksLikeDate(value)) fail('textDate', at, { value });
  fail('notDate', at, { value });
}

/** A number, blank counting as 0, within the limits. */
export function numberIn(cell: unknown, limits: Limits, at: At): number {
  const value = isBlank(cell) ? 0 : cell;
  if (typeof value !== 'number' || !Number.isFinite(value)) failNotNumber(value, at);
  const { unit, min = -Infinity, above = -Infinity, max = Infinity, whole } = limits;
  if (value >= min && value > above && value <= max && !(whole && value % 1)) return value;
  if (unit === 'share' && value > Math.max(1, max) && value <= 100) fail('percent', at, { value });
  fail('outOfLimits', at, { value, limits });
}

/** A date serial, its time of day dropped. */
export function dateIn(cell: unknown, at: At): number {
  if (typeof cell !== 'number' || !(cell >= 1 && cell < lastDay + 1)) failNotDate(cell, at);
  return Math.floor(cell);
}

/** A name: a text with its spaces in order, or a number that serves as one; blank and 0 give ''. */
export function nameIn(cell: unknown, at: At): NameCell {
  if (isBlankOrZero(cell)) return '';
  refuseError(cell, at);
  if (typeof cell === 'string') return tidyName(cell);
  if (typeof cell === 'number' && Number.isFinite(cell)) return cell;
  fail('notName', at, { value: cell });
}

function looksLikeNumber(text: string): boolean {
  return /^[-+−(]?\s*[$€₽£]?\s*\d[\d\s\u00a0\u202f.,'’]*\s*(%|[$€₽£])?\)?$/.test(text.trim());
}

function looksLikeDate(text: string): boolean {
  return /^\s*\d{1,4}[-./]\d{1,2}([-./]\d{1,4})?(\D.*)?$/.test(text);
}

/** A text that can only be a heading: letters and no digit, no error value. */
export function isHeading(cell: unknown): boolean {
  return typeof cell === 'string' && /\p{L}/u.test(cell) && !/\d/.test(cell) && errorIn(cell) === undefined;
}
