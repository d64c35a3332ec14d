import type { Cell } from '../../planning/cells';
import type { Language } from '../../language/language';
import type { Column, Definition, Table } from './definition';
import type { Show } from './words';

/** The columns of a spill `width` wide: the repeated one as often as there is room, optional ones at the end left out. */
export function columnsOf(columns: readonly Column[], width: number): Column[] {
  const others = columns.filter((column) => !column.repeated).length;
  return columns
    .flatMap((column) =>
      column.repeated ? new Array<Column>(Math.max(0, width - others)).fill(column) : [column],
    )
    .slice(0, width);
}

/** What a function shows unless told otherwise; one that cannot be told shows bare rows. */
export function defaultShow({ parameters }: Pick<Definition, 'parameters'>): Show {
  return 'show' in parameters ? 'all' : 'rows';
}

/** Which of the columns `show` leaves in. */
export function isShown(column: Column, show: Show): boolean {
  if (show === 'all') return true;
  return column.total !== true && (show === 'rows' || column.label !== true);
}

/** The cells that a table puts into the workbook. `all`: header, rows, totals, notes; `rows`: without them; `values`: the figures alone. */
export function spillOf(table: Table, columns: readonly Column[], show: Show, language: Language): Cell[][] {
  const used = columnsOf(columns, table.rows[0]?.length ?? table.total?.length ?? 0);
  const shown = (row: readonly Cell[]): Cell[] => row.filter((_, index) => isShownAt(used, index, show));
  if (show !== 'all') return table.rows.map(shown);
  const months = [...(table.repeated ?? [])];
  const header = used.map((column) => (column.repeated ? (months.shift() ?? '') : column.header[language]));
  const below = [...(table.total ? [table.total] : []), ...(table.notes ?? [])];
  return [header, ...table.rows.map(shown), ...below.map((row) => [...row])];
}

function isShownAt(columns: readonly Column[], index: number, show: Show): boolean {
  const column = columns[index];
  return column !== undefined && isShown(column, show);
}
