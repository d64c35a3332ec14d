import { CellValueType, type ICellData } from '@univerjs/core';
import type { CellErrorValue, CellValue as FileValue } from '@cj-tech-master/excelts';
import { type CellValue, isError } from '../grid/cells';

/** What a formula's cell shows, as a file carries it. */
export type CachedResult = string | number | boolean | CellErrorValue;

const MILLISECONDS_PER_DAY = 86_400_000;
/** day 0 of Excel's calendar */
const EPOCH = Date.UTC(1899, 11, 30);

export function toFileValue(value: CellValue): CachedResult | null {
  if (value === '') return null;
  // the file knows a few errors only; those of this host that it does not know are "not available" there
  if (isError(value)) return { error: (FILE_ERRORS.has(value) ? value : '#N/A') as CellErrorValue['error'] };
  return value;
}
const FILE_ERRORS = new Set(['#N/A', '#REF!', '#NAME?', '#DIV/0!', '#NULL!', '#VALUE!', '#NUM!']);

/** A value read from a file → the content of a cell; formulas are the caller's. */
export function fromFileValue(value: FileValue): Pick<ICellData, 'v' | 't'> {
  if (value === null || value === undefined) return {};
  if (typeof value === 'number') return { v: value, t: CellValueType.NUMBER };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof value === 'string') return { v: value, t: textType(value) };
  if (value instanceof Date)
    return { v: (value.getTime() - EPOCH) / MILLISECONDS_PER_DAY, t: CellValueType.NUMBER };
  if ('error' in value) return { v: value.error, t: CellValueType.STRING };
  if ('richText' in value && value.richText) return text(value.richText.map((run) => run.text).join(''));
  if ('text' in value) return text(String(value.text));
  if ('checkbox' in value) return { v: value.checkbox ? 1 : 0, t: CellValueType.BOOLEAN };
  return {};
}

const text = (v: string): Pick<ICellData, 'v' | 't'> => ({ v, t: textType(v) });
/** A text that looks like a number is one on purpose. */
const textType = (v: string): CellValueType =>
  v.trim() !== '' && !Number.isNaN(Number(v)) ? CellValueType.FORCE_STRING : CellValueType.STRING;
