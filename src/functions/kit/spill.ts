import type { Cell } from '../../planning/cells';
import type { Language } from '../../language/language';
import type { Column, Definition } from './definition';
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
  return show === 'all' || !(column.total || (show === 'values' && column.label));
}

/** A table whose cells are known: its rows, what stands under them, the headers of its repeated columns. */
export interface Spilled {
  readonly rows: readonly Cell[][];
  readonly below: readonly Cell[][];
  readonly repeated: readonly number[];
}

/** The cells that a table puts into the workbook. `all`: header, rows, totals, notes; `rows`: without them; `values`: the figures alone. */
export function spillOf(
  { rows, below, repeated }: Spilled,
  columns: readonly Column[],
  show: Show,
  language: Language,
): Cell[][] {
  const used = columnsOf(columns, [...rows, ...below, []][0].length);
  const shown = rows.map((row) => row.filter((_, index) => used[index] && isShown(used[index], show)));
  if (show !== 'all') return shown;
  const months = [...repeated];
  const header = used.map((column) => (column.repeated ? (months.shift() ?? '') : column.header[language]));
  return [header, ...shown, ...below];
}
