import { isBlank } from '../../planning/cells';
import type { Limits } from '../../planning/limits';
import { fail, type At } from '../../planning/problem';
import { lastDay } from '../../planning/calendar';

/** The name of the Excel error a cell holds, however the host hands it over; undefined for anything else. */
export function errorIn(cell: unknown): string | undefined {
  if (typeof cell === 'string')
    return /^#[A-Z][A-Z0-9/_]*[!?]?$/.test(cell) && /[!?A]$/.test(cell) ? cell : undefined;
  if (typeof cell !== 'object' || cell === null) return undefined;
  for (const key of ['code', 'basicValue', 'errorCode'] as const) {
    const value: unknown = Reflect.get(cell, key);
    if (typeof value === 'string' && value.startsWith('#')) return value;
  }
  return undefined;
}

/** Ends with the sentence that fits a cell which should have held a number. */
export function failNotNumber(cell: unknown, at: At): never {
  const error = errorIn(cell);
  if (error !== undefined) fail({ ...at, code: 'errorValue', value: error });
  if (typeof cell === 'number') fail({ ...at, code: 'notFinite' });
  if (typeof cell === 'string' && looksLikeNumber(cell)) fail({ ...at, code: 'textNumber', value: cell });
  fail({ ...at, code: 'notNumber', value: cell });
}

/** Ends with the sentence that fits a cell which should have held a date. */
export function failNotDate(cell: unknown, at: At): never {
  const error = errorIn(cell);
  if (error !== undefined) fail({ ...at, code: 'errorValue', value: error });
  if (typeof cell === 'string' && looksLikeDate(cell)) fail({ ...at, code: 'textDate', value: cell });
  fail({ ...at, code: 'notDate', value: cell });
}

/** A number, blank counting as 0, within the limits. */
export function numberIn(cell: unknown, limits: Limits, at: At): number {
  const value = isBlank(cell) ? 0 : cell;
  if (typeof value !== 'number' || !Number.isFinite(value)) failNotNumber(value, at);
  const { min, above, max, whole } = limits;
  const outside =
    (min !== undefined && value < min) ||
    (above !== undefined && value <= above) ||
    (max !== undefined && value > max) ||
    (whole === true && !Number.isInteger(value));
  if (!outside) return value;
  if (limits.unit === 'share' && max !== undefined && value > max && value <= 100)
    fail({ ...at, code: 'percent', value });
  fail({ ...at, code: 'outOfLimits', value, limits });
}

/** A date serial, its time of day dropped. */
export function dateIn(cell: unknown, at: At): number {
  if (typeof cell !== 'number' || !(cell >= 1 && cell < lastDay + 1)) failNotDate(cell, at);
  return Math.floor(cell);
}

/** A name: a text, or a number that serves as one; blank and 0 give ''. */
export function nameIn(cell: unknown, at: At): string {
  if (cell === 0 || isBlank(cell)) return '';
  if (typeof cell === 'string') {
    const error = errorIn(cell);
    if (error !== undefined) fail({ ...at, code: 'errorValue', value: error });
    return cell;
  }
  if (typeof cell === 'number' && Number.isFinite(cell)) return String(cell);
  const error = errorIn(cell);
  if (error !== undefined) fail({ ...at, code: 'errorValue', value: error });
  fail({ ...at, code: 'notName', value: cell });
}

function looksLikeNumber(text: string): boolean {
  return /^[-+−(]?\s*[$€₽£]?\s*\d[\d\s\u00a0\u202f.,'’]*\s*(%|[$€₽£])?\)?$/.test(text.trim());
}

function looksLikeDate(text: string): boolean {
  return /^\s*\d{1,4}[-./]\d{1,2}([-./]\d{1,4})?(\D.*)?$/.test(text);
}
