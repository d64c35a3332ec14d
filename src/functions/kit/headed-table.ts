import type { Translated } from '../../language/language';
import { errorIn } from '../../planning/cell-readers';
import { isBlankOrZero } from '../../planning/cells';
import { nameKey } from '../../planning/names';
import { fail, type At } from '../../planning/problem';
import type { Parameter } from './parameter';
import { rangeOf } from './range';

/** A column that a table may have, by the headers it is found under; the first of each language is the one to show. */
export interface TableColumn {
  readonly headers: Translated<readonly string[]>;
  /** the table is refused without it */
  readonly needed?: boolean;
}
export type TableColumns<Name extends string> = Readonly<Record<Name, TableColumn>>;

/** A row below the header. */
export interface TableRow {
  /** place in the range, from 1 */
  readonly row: number;
  readonly cells: readonly unknown[];
}

/** A table whose columns were found by their headers, English or Russian. */
export interface HeadedTable<Name extends string> {
  /** the rows that hold something in a known column */
  readonly rows: readonly TableRow[];
  has(column: Name): boolean;
  /** undefined where there is no such column */
  cell(row: TableRow, column: Name): unknown;
  /** how to name a place in a sentence */
  at(row: TableRow, column: Name): At;
  /** how to name the whole table */
  readonly parameter: string;
}

/** How headers compare: as names, and without a unit after a comma or in brackets where the whole header is not known. */
const unitAfter = /\s*[,(].*$/;

/** A range with headers in its first row, in any order of columns. Other columns are the user's own; blank rows are skipped. */
export function headedTable<Name extends string>(columns: TableColumns<Name>): Parameter<HeadedTable<Name>> {
  const names = Object.keys(columns) as Name[];
  const byHeader = new Map(
    names.flatMap((name) =>
      Object.values(columns[name].headers).flatMap((headers) =>
        headers.map((header): [string, Name] => [nameKey(header), name]),
      ),
    ),
  );
  const columnOf = (header: unknown): Name | undefined => {
    if (typeof header !== 'string' || errorIn(header) !== undefined) return undefined;
    const key = nameKey(header);
    return byHeader.get(key) ?? byHeader.get(key.replace(unitAfter, ''));
  };
  return {
    kind: 'table',
    unit: 'text',
    optional: false,
    shape: 'matrix',
    read: (argument, parameter) => {
      const [header = [], ...below] = rangeOf(argument, parameter);
      const places = new Map<Name, number>();
      header.forEach((cell, index) => {
        const name = columnOf(cell);
        if (name === undefined) return;
        const before = places.get(name);
        if (before !== undefined)
          fail({
            code: 'columnTwice',
            parameter,
            row: 1,
            column: index + 1,
            value: String(cell),
            before: before + 1,
          });
        places.set(name, index);
      });
      for (const name of names)
        if (columns[name].needed === true && !places.has(name))
          fail({ code: 'columnMissing', parameter, headers: columns[name].headers });
      const known = [...places.values()];
      const rows: TableRow[] = [];
      below.forEach((cells, index) => {
        if (known.some((place) => !isBlankOrZero(cells[place]))) rows.push({ row: index + 2, cells });
      });
      return {
        parameter,
        rows,
        has: (name) => places.has(name),
        cell: ({ cells }, name) => {
          const place = places.get(name);
          return place === undefined ? undefined : cells[place];
        },
        at: ({ row }, name) => {
          const place = places.get(name);
          return place === undefined
            ? { parameter, row }
            : { parameter, row, header: String(header[place]).trim() };
        },
      };
    },
  };
}
