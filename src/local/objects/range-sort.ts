import type { ICellData } from '@univerjs/core';
import { type CellMatrix, type CellValue, isError } from '../grid/cells';
import { HostObject, invalidArgument, notImplemented } from '../protocol/host-object';
import type { Range } from './range';

interface Field {
  readonly key: number;
  readonly ascending?: boolean;
  readonly sortOn?: string;
}

/** Puts the rows of a range, or its columns, in order. */
export class RangeSort extends HostObject {
  constructor(private readonly range: Range) {
    super('RangeSort');
  }

  /** @param fields keys count from the range's first column; the first that differs decides */
  Apply(
    fields: unknown,
    matchCase: unknown = false,
    hasHeaders: unknown = false,
    orientation: unknown = 'Rows',
  ): void {
    const { $grid: grid, $sheetId: sheetId, $sheet: sheet } = this.range;
    const box = this.range.$held();
    const keys = fieldsOf(fields, box.columns);
    if (orientation !== 'Rows' && orientation !== null) throw notImplemented('sorting of columns');
    sheet.$refuseLocked(box);
    grid.flush();
    const first = box.row + (hasHeaders ? 1 : 0);
    const matrix = grid.sheet(sheetId).getCellMatrix();
    const rows = Array.from({ length: box.row + box.rows - first }, (_row, index) =>
      Array.from({ length: box.columns }, (_cell, column) => {
        const [at, on] = [first + index, box.column + column] as const;
        if (grid.formulaText(sheetId, at, on) !== undefined) throw notImplemented('sorting of formulas');
        return { cell: matrix.getValue(at, on), value: grid.value(sheetId, at, on) };
      }),
    );
    rows.sort((one, other) => {
      for (const { key, ascending = true } of keys) {
        const order = compare(one[key]?.value ?? '', other[key]?.value ?? '', ascending, matchCase === true);
        if (order !== 0) return order;
      }
      return 0;
    });
    const cells: CellMatrix = {};
    rows.forEach((row, index) => {
      const line: Record<number, ICellData> = (cells[first + index] = {});
      row.forEach(({ cell }, column) => {
        line[box.column + column] = {
          v: cell?.v ?? null,
          t: cell?.t ?? null,
          p: cell?.p ?? null,
          s: cell?.s ?? null,
        };
      });
    });
    grid.write(sheetId, cells);
  }
}

function fieldsOf(fields: unknown, columns: number): readonly Field[] {
  const list = fields as readonly Field[];
  const known =
    Array.isArray(fields) &&
    fields.length > 0 &&
    list.every(({ key }) => Number.isInteger(key) && key >= 0 && key < columns);
  if (!known) throw invalidArgument();
  const other = list.find(({ sortOn }) => sortOn !== undefined && sortOn !== null && sortOn !== 'Value');
  if (other) throw notImplemented(`sorting by ${other.sortOn}`);
  return list;
}

/** Excel's order of kinds: numbers, texts, logical values, errors; blank cells stand last either way. */
const kind = (value: CellValue): number =>
  typeof value === 'number' ? 0 : typeof value === 'boolean' ? 2 : isError(value) ? 3 : 1;

function compare(one: CellValue, other: CellValue, ascending: boolean, matchCase: boolean): number {
  if (one === '' || other === '') return Number(one === '') - Number(other === '');
  const order =
    kind(one) - kind(other) ||
    (typeof one === 'string' && typeof other === 'string'
      ? one.localeCompare(other, undefined, { sensitivity: matchCase ? 'variant' : 'accent' })
      : Number(one) - Number(other));
  return ascending ? order : -order;
}
