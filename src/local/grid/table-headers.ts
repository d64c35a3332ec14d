import { type Box, intersection } from './address';
import { rewrite } from './formula-text';
import type { Grid } from './grid';
import { rewriteFormulas } from './rewrite-formulas';
import { columnNames, replaceTable, tablesOf } from './tables';

/** What Excel calls a column without a header: Column1, «Столбец1». */
export const blankHeader = (grid: Grid): string => (grid.book.locale === 'ru-RU' ? 'Столбец' : 'Column');

/** A column is called what stands in its header cell, and formulas that name it follow. */
export function followHeaders(grid: Grid, sheetId: string, written: Box): void {
  for (const table of tablesOf(grid, sheetId)) {
    const { row, column } = table.box;
    if (!intersection(written, { ...table.box, rows: 1 })) continue;
    grid.flush();
    const names = columnNames(
      table.columns.map((_each, index) => String(grid.stored(sheetId, row, column + index))),
      blankHeader(grid),
    );
    const renamed = table.columns.map((each, index) => ({ ...each, name: names[index] ?? each.name }));
    const changed = table.columns.filter(({ name }, index) => name !== renamed[index]?.name);
    if (changed.length === 0) continue;
    replaceTable(grid, table, { ...table, columns: renamed });
    for (const { id, name } of changed) {
      const to = renamed.find((each) => each.id === id)?.name ?? name;
      rewriteFormulas(grid, (formula) => renameColumn(formula, table.name, name, to));
    }
  }
}

/** A formula with another name for a column of a table. */
export function renameColumn(formula: string, table: string, from: string, to: string): string {
  return rewrite(formula, ({ kind, text, prefix }) => {
    const bracket = text.indexOf('[');
    if (kind !== 'structured' || bracket < 0) return undefined;
    if (bracket > 0 && text.slice(0, bracket).toLowerCase() !== table.toLowerCase()) return undefined;
    return (
      prefix +
      text.slice(0, bracket) +
      text.slice(bracket).replaceAll(`[${from}]`, `[${to}]`).replaceAll(`[@${from}]`, `[@${to}]`)
    );
  });
}
