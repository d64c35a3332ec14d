import type { Box } from './address';
import { type CellValue, isError } from './cells';

/** One series of a chart: its numbers, what stands in front of them, and what heads them. */
export interface SourcePart {
  readonly values: Box;
  readonly categories?: Box;
  readonly head?: Box;
}

/** Rows and columns change places where the series stand in rows. */
export function readSource(
  box: Box,
  by: 'Auto' | 'Columns' | 'Rows',
  valuesIn: (box: Box) => readonly CellValue[],
): SourcePart[] {
  const words = (part: Box): boolean => {
    const values = valuesIn(part);
    return (
      values.some((value) => typeof value === 'string' && value !== '' && !isError(value)) &&
      values.every((value) => typeof value !== 'number')
    );
  };
  const heads = box.rows > 1 && words({ ...box, rows: 1, column: box.column + box.columns - 1, columns: 1 });
  const body = heads ? { ...box, row: box.row + 1, rows: box.rows - 1 } : box;
  // what a function has not answered yet may be a text: in front of numbers it is taken for one
  const first = { ...body, columns: 1 };
  const pending = valuesIn(first).every((value) => value === '' || isError(value));
  const labels = box.columns > 1 && (pending || words(first));
  const data: Box = {
    row: box.row + (heads ? 1 : 0),
    column: box.column + (labels ? 1 : 0),
    rows: box.rows - (heads ? 1 : 0),
    columns: box.columns - (labels ? 1 : 0),
  };
  const columns = by === 'Columns' || (by === 'Auto' && data.rows >= data.columns);
  const across = { ...data, row: box.row, rows: 1 };
  const down = { ...data, column: box.column, columns: 1 };
  return Array.from({ length: columns ? data.columns : data.rows }, (_part, index) =>
    columns
      ? {
          values: { ...data, column: data.column + index, columns: 1 },
          categories: labels ? down : undefined,
          head: heads ? { row: box.row, rows: 1, column: data.column + index, columns: 1 } : undefined,
        }
      : {
          values: { ...data, row: data.row + index, rows: 1 },
          categories: heads ? across : undefined,
          head: labels ? { row: data.row + index, rows: 1, column: box.column, columns: 1 } : undefined,
        },
  );
}
