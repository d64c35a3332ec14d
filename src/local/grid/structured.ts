import { formatAddress, quoteSheet, type Box } from './address';
import { rewrite } from './formula-text';
import type { GridTable } from './tables';

/** A table as a formula means it. */
export interface MeantTable extends GridTable {
  readonly sheetName: string;
  readonly totals: boolean;
}

/** `[[#All],[Rate]]` → `#All`, `Rate`; `[Rate]` → `Rate`; `[@[Win rate]]` → `#This Row`, `Win rate`. Ranges stay one part. */
function partsOf(specifier: string): string[] {
  let inside = specifier.slice(1, -1).trim();
  const parts: string[] = [];
  if (inside.startsWith('@')) {
    parts.push('#This Row');
    inside = inside.slice(1).trim();
  }
  if (!inside.startsWith('[')) return inside === '' ? parts : [...parts, inside];
  for (const piece of inside.split(/\]\s*,\s*\[/)) parts.push(piece.replace(/^\[/, '').replace(/\]$/, ''));
  return parts;
}
/** apostrophes take the meaning off the characters that structure a reference */
const plain = (name: string): string => name.replace(/'(.)/g, '$1').trim();

/**
 * The cells that a structured reference means, as an address; undefined where table or column is unknown, '#VALUE!' for the own
 * row outside the table's rows. The engine keeps what it has read of a formula under its text, and goes on with the old
 * cells of a table that has grown: an address it reads anew.
 */
export function structuredAddress(
  table: MeantTable,
  specifier: string,
  row: number | undefined,
): string | undefined {
  const { box } = table;
  const last = box.row + box.rows - 1 - (table.totals ? 1 : 0);
  let rows: { from: number; to: number } | undefined;
  const include = (from: number, to: number): void => {
    rows = { from: Math.min(rows?.from ?? from, from), to: Math.max(rows?.to ?? to, to) };
  };
  let columns = { from: 0, to: box.columns - 1 };
  for (const part of partsOf(specifier)) {
    const item = part.trim().toLowerCase();
    if (item === '#all') include(box.row, box.row + box.rows - 1);
    else if (item === '#data') include(box.row + 1, last);
    else if (item === '#headers') include(box.row, box.row);
    else if (item === '#totals') {
      if (!table.totals) return '#REF!';
      include(box.row + box.rows - 1, box.row + box.rows - 1);
    } else if (item === '#this row') {
      if (row === undefined || row <= box.row || row > last) return '#VALUE!';
      include(row, row);
    } else {
      const [first = '', second = first] = part.split(/\]\s*:\s*\[/);
      const [from, to] = [first, second].map((name) =>
        table.columns.findIndex((column) => column.name.toLowerCase() === plain(name).toLowerCase()),
      );
      if (from === undefined || to === undefined || from < 0 || to < 0) return undefined;
      columns = { from: Math.min(from, to), to: Math.max(from, to) };
    }
  }
  const shown = rows ?? { from: box.row + 1, to: last };
  const cells: Box = {
    row: shown.from,
    rows: shown.to - shown.from + 1,
    column: box.column + columns.from,
    columns: columns.to - columns.from + 1,
  };
  return `${quoteSheet(table.sheetName)}!${formatAddress(cells, '$')}`;
}

/** A formula with the addresses of cells in the place of references to tables. */
export function withoutTables(
  formula: string,
  tables: ReadonlyMap<string, MeantTable>,
  cell: { readonly sheetId: string; readonly row: number; readonly column: number } | undefined,
): string {
  if (tables.size === 0) return formula;
  const here = (): MeantTable | undefined =>
    cell &&
    [...tables.values()].find(
      ({ sheetId, box }) =>
        sheetId === cell.sheetId &&
        cell.row >= box.row &&
        cell.row < box.row + box.rows &&
        cell.column >= box.column &&
        cell.column < box.column + box.columns,
    );
  return rewrite(formula, ({ kind, text, sheet }) => {
    if (kind === 'other' || sheet !== undefined) return undefined;
    const bracket = text.indexOf('[');
    const table =
      bracket === 0 ? here() : tables.get((bracket < 0 ? text : text.slice(0, bracket)).toLowerCase());
    return table && structuredAddress(table, bracket < 0 ? '[]' : text.slice(bracket), cell?.row);
  });
}
