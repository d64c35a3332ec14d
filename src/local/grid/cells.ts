import { CellValueType, type ICellData, type Nullable } from '@univerjs/core';
import { ERROR_TYPE_SET, type ErrorType } from '@univerjs/engine-formula';

/** What a cell holds: blank is '', an error is its English name ("#N/A"). */
export type CellValue = string | number | boolean;
/** What an add-in or a person puts into a cell. */
export type CellInput = string | number | boolean;

/** Cells by row and column, as the grid's mutations take them. */
export type CellMatrix = Record<number, Record<number, ICellData>>;

export const isError = (value: unknown): value is string =>
  typeof value === 'string' && ERROR_TYPE_SET.has(value as ErrorType);

/** A stored cell's true value. */
export function cellValue(cell: Nullable<ICellData>): CellValue {
  if (cell?.v === undefined || cell.v === null) return '';
  if (cell.t === CellValueType.BOOLEAN) return cell.v === 1 || cell.v === true || cell.v === '1';
  return cell.v;
}

/** everything but the look of a cell, gone */
const EMPTY = { v: null, f: null, si: null, p: null } as const;

const NUMBER_TEXT = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;

/**
 * An input as Excel takes it from the API: text that looks like a number or a truth value becomes one, a leading `=` makes
 * a formula, a leading apostrophe makes text of anything, as does the text format "@".
 */
export function toCell(input: CellInput, textFormat: boolean): ICellData {
  if (input === '') return { ...EMPTY };
  if (typeof input === 'number') return { ...EMPTY, v: input, t: CellValueType.NUMBER };
  if (typeof input === 'boolean') return { ...EMPTY, v: input ? 1 : 0, t: CellValueType.BOOLEAN };
  if (textFormat) return { ...EMPTY, v: input, t: CellValueType.FORCE_STRING };
  if (input.startsWith('=') && input.length > 1) return { ...EMPTY, f: input };
  if (input.startsWith("'")) return { ...EMPTY, v: input.slice(1), t: CellValueType.FORCE_STRING };
  const text = input.trim();
  if (NUMBER_TEXT.test(text)) return { ...EMPTY, v: Number(text), t: CellValueType.NUMBER };
  if (text.endsWith('%') && NUMBER_TEXT.test(text.slice(0, -1))) {
    return {
      ...EMPTY,
      v: Number(text.slice(0, -1)) / 100,
      t: CellValueType.NUMBER,
      s: { n: { pattern: text.includes('.') ? '0.00%' : '0%' } },
    };
  }
  if (/^(true|false)$/i.test(text))
    return { ...EMPTY, v: /^t/i.test(text) ? 1 : 0, t: CellValueType.BOOLEAN };
  return { ...EMPTY, v: input, t: CellValueType.STRING };
}
