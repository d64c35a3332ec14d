import type { Translated } from '../../language/language';
import { dateIn, errorIn, nameIn, numberIn } from '../../planning/cell-readers';
import { isBlankOrZero } from '../../planning/cells';
import type { Limits } from '../../planning/limits';
import { nameKey, type NameCell } from '../../planning/names';
import { fail, cellAt, type At, type Words } from '../../planning/problem';
import type { Parameter } from './parameter';
import { rangeOf } from './range';
import { wordIn } from './words';

/** A column that a table may have, by the headers it is found under; the first of each language is the one to show. */
export interface TableColumn {
  readonly headers: Translated<readonly string[]>;
  /** the table is refused without it */
  readonly needed?: boolean;
}
export type TableColumns<Name extends string> = Readonly<Record<Name, TableColumn>>;

/** A row below the header, read cell by cell; what a cell should not hold ends with a problem at that cell. */
export interface HeadedRow<Name extends string> {
  /** place in the range, from 1 */
  readonly row: number;
  /** what stands in a cell; undefined where there is no such column */
  shown(column: Name): unknown;
  /** how to name a cell in a sentence */
  at(column: Name): At;
  /** blank is 0 */
  number(column: Name, limits: Limits): number;
  /** blank is '' */
  name(column: Name): NameCell;
  /** a date serial */
  date(column: Name): number | undefined;
  word<const W extends Words>(column: Name, words: W): (keyof W & string) | undefined;
  /** ends with a problem where the cell is blank */
  need(column: Name): void;
}

/** A table whose columns were found by their headers, English or Russian. */
export interface HeadedTable<Name extends string> {
  has(column: Name): boolean;
  /** reads the rows that hold something in a known column; no reader of a row is kept, as there may be tens of thousands */
  map<Read>(read: (row: HeadedRow<Name>) => Read): Read[];
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
          fail('columnTwice', cellAt(parameter, 1, index + 1), { value: String(cell), before: before + 1 });
        places.set(name, index);
      });
      for (const name of names)
        if (columns[name].needed === true && !places.has(name))
          fail('columnMissing', parameter, { headers: columns[name].headers });
      const found = [...places.values()];
      const rowOf = (cells: readonly unknown[], row: number): HeadedRow<Name> => {
        const shown = (column: Name): unknown => cells[places.get(column) ?? -1];
        const isBlank = (column: Name): boolean => isBlankOrZero(shown(column));
        const at = (column: Name): At => {
          const place = places.get(column);
          return place === undefined
            ? cellAt(parameter, row)
            : { parameter, row, header: String(header[place]).trim() };
        };
        return {
          row,
          shown,
          at,
          number: (column, limits) => numberIn(shown(column), limits, at(column)),
          name: (column) => nameIn(shown(column), at(column)),
          date: (column) => (isBlank(column) ? undefined : dateIn(shown(column), at(column))),
          word: (column, words) => (isBlank(column) ? undefined : wordIn(shown(column), words, at(column))),
          need: (column) => {
            if (isBlank(column)) fail('missing', at(column));
          },
        };
      };
      return {
        has: (name) => places.has(name),
        map: (read) =>
          below.flatMap((cells, index) =>
            found.every((place) => isBlankOrZero(cells[place])) ? [] : [read(rowOf(cells, index + 2))],
          ),
      };
    },
  };
}
