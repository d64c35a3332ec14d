/** Columns of a table or of plain cells, as formulas name them. */
import type { TableInfo } from '../../workbook/port';

/** Rows below a plain list that a formula reads as well: what is typed there later is not missed. */
export const spareRows = 10_000;
const lastRow = 1_048_576;

/** `Orders[Amount]`; of plain cells `'May sales'!$C$2:$C$13807`, which goes on below the last row. */
export function columnFormula({ name, sheet, headers, range }: TableInfo, column: string): string {
  if (range === undefined) return `${name}${bracketed(column)}`;
  const [, letters = 'A', top = '1', bottom = top] =
    /^\$?([A-Z]+)\$?(\d+)(?::\$?[A-Z]+\$?(\d+))?$/i.exec(range) ?? [];
  const letter = shifted(letters, headers.indexOf(column));
  const last = Math.min(lastRow, Number(bottom) + spareRows);
  return `${quotedSheet(sheet)}!$${letter}$${Number(top) + 1}:$${letter}$${last}`;
}

/** Letters, digits and spaces may stand in single brackets; anything else needs two and an apostrophe before its brackets. */
function bracketed(column: string): string {
  if (/^[\p{L}\p{N}_ ]+$/u.test(column) && column === column.trim()) return `[${column}]`;
  return `[[${column.replace(/['[\]#@]/g, "'$&")}]]`;
}

/** The name of a sheet before the exclamation mark. */
export function quotedSheet(sheet: string): string {
  return `'${sheet.replace(/'/g, "''")}'`;
}

/** The letters of the column so many steps to the right. */
export function shifted(letters: string, steps: number): string {
  let place = [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  place += steps;
  let text = '';
  for (; place > 0; place = Math.floor((place - 1) / 26)) {
    text = String.fromCharCode(65 + ((place - 1) % 26)) + text;
  }
  return text;
}

/** The column of a list that a formula names, as `columnFormula` writes it; a plain list may have grown since. */
export function columnIn(
  reference: string,
  lists: readonly TableInfo[],
): { readonly table: string; readonly column: string } | undefined {
  const wanted = comparable(reference);
  for (const list of lists)
    for (const column of list.headers)
      if (comparable(columnFormula(list, column)) === wanted) return { table: list.name, column };
  return undefined;
}

/** Excel leaves out quotation marks that a sheet's name does not need. */
function comparable(reference: string): string {
  return reference
    .trim()
    .toLowerCase()
    .replace(/'/g, '')
    .replace(/(!\$[a-z]+\$\d+):.*$/, '$1');
}

/** The arguments of the first call of a function in a formula, as they stand there; none where it is not called. */
export function argumentsOf(formula: string, name: string): string[] {
  const start = formula.toUpperCase().indexOf(`${name.toUpperCase()}(`);
  if (start < 0) return [];
  const found = [''];
  let depth = 0;
  let quote = '';
  for (const sign of formula.slice(start + name.length + 1)) {
    if (quote === '' && depth === 0 && sign === ')') break;
    if (quote !== '') quote = sign === quote ? '' : quote;
    else if (sign === '"' || sign === "'") quote = sign;
    else if ('([{'.includes(sign)) depth += 1;
    else if (')]}'.includes(sign)) depth -= 1;
    if (sign === ',' && depth === 0 && quote === '') found.push('');
    else found[found.length - 1] += sign;
  }
  return found.map((argument) => argument.trim());
}
