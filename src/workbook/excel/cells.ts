/** Values on their way into cells and out of them. */
import type { CellValue } from '../port';

/** What Excel would take for a formula or a command when it is typed or pasted. */
const formulaLike = /^[=+\-@\t\r\n']/;
/** What Excel would turn into a number, a date or a truth value. */
const numberLike = /^[\s$€£₽(%.,\d][\s\d.,:;/%$€£₽()eE+-]*$/;
const truthLike = /^(true|false|истина|ложь)$/i;

/** The value to write so that the cell holds exactly this: text stays text, whatever it looks like. */
export function asData(value: CellValue): CellValue {
  if (typeof value !== 'string' || value === '') return value;
  return formulaLike.test(value) || numberLike.test(value) || truthLike.test(value.trim())
    ? `'${value}`
    : value;
}

/**
 * Whether a cell calculates. A text such as `=cmd()` reads like a formula too, but its value is that very text.
 * @param formula of the cell, as `Range.formulas` has it
 * @param value of the same cell
 */
export function isFormula(formula: unknown, value: unknown): formula is string {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value;
}

/** A cell as it is read: blank cells are ''. */
export function asValue(value: unknown): CellValue {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : '';
}

export function asValues(values: readonly (readonly unknown[])[]): CellValue[][] {
  return values.map((row) => row.map(asValue));
}

/** `C5` of `Sheet1!C5` and `'My sheet'!C5`. */
export function withoutSheet(address: string): string {
  return address.slice(address.lastIndexOf('!') + 1);
}

const errorValue = /^#[A-Z/0_]+[!?]?$/;

/** True for what a cell with an error reads as: `#VALUE!`. */
export function isErrorValue(value: unknown): value is string {
  return typeof value === 'string' && errorValue.test(value);
}
