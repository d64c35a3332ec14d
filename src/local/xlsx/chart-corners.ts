import type { Box } from '../grid/address';
import type { Chart } from '../grid/chart';
import { anchorOf } from '../grid/charts';
import type { Grid } from '../grid/grid';
import { columnWidth, rowHeight } from '../grid/sizes';

/** English metric units, in which files measure drawings, in one pixel: 914,400 are an inch of 96 pixels. */
const UNITS = 9525;

/** A corner of a drawing in a file: its cell, and how far it is from that cell's left and upper edge. */
export interface Corner {
  readonly nativeCol: number;
  readonly nativeColOff?: number;
  readonly nativeRow: number;
  readonly nativeRowOff?: number;
}
export interface Corners {
  readonly tl: Corner;
  readonly br: Corner;
}
type Lengths = (index: number) => number;

/** The corners of a chart, as the file has them. */
export function cornersOf(grid: Grid, sheetId: string, chart: Chart): { tl: FileCorner; br: FileCorner } {
  const { row, column, rows, columns } = anchorOf(grid, sheetId, chart);
  const { left, top, right, bottom } = chart.insets;
  const [col, colOff] = endOf(column + columns, right, (index) => columnWidth(grid, sheetId, index));
  const [line, lineOff] = endOf(row + rows, bottom, (index) => rowHeight(grid, sheetId, index));
  return { tl: fileCorner(column, left, row, top), br: fileCorner(col, colOff, line, lineOff) };
}

/** The cells that a chart of a file stands over, and how far its edges are from theirs, inwards. */
export function standOver(
  grid: Grid,
  sheetId: string,
  { tl, br }: Corners,
): { readonly box: Box; readonly insets: Chart['insets'] } {
  const width: Lengths = (index) => columnWidth(grid, sheetId, index);
  const height: Lengths = (index) => rowHeight(grid, sheetId, index);
  const across = between(tl.nativeCol, tl.nativeColOff, br.nativeCol, br.nativeColOff, width);
  const along = between(tl.nativeRow, tl.nativeRowOff, br.nativeRow, br.nativeRowOff, height);
  return {
    box: { row: tl.nativeRow, column: tl.nativeCol, rows: along.lines, columns: across.lines },
    insets: { left: across.before, top: along.before, right: across.after, bottom: along.after },
  };
}

interface FileCorner {
  readonly col: number;
  readonly row: number;
  readonly nativeCol: number;
  readonly nativeColOff: number;
  readonly nativeRow: number;
  readonly nativeRowOff: number;
}
const fileCorner = (col: number, right: number, row: number, down: number): FileCorner => ({
  ...{ col, row },
  ...{ nativeCol: col, nativeColOff: Math.round(right * UNITS) },
  ...{ nativeRow: row, nativeRowOff: Math.round(down * UNITS) },
});

/** @param after the line behind the last one that is touched */
const endOf = (after: number, inset: number, lengths: Lengths): [line: number, offset: number] =>
  inset > 0 ? [after - 1, lengths(after - 1) - inset] : [after, 0];

function between(first: number, start = 0, last: number, end = 0, lengths: Lengths) {
  const touched = end > 0 ? last : last - 1;
  const inset = end > 0 ? Math.max(0, lengths(last) - Math.round(end / UNITS)) : 0;
  const before = Math.min(Math.round(start / UNITS), lengths(first));
  return { lines: Math.max(1, touched - first + 1), before, after: inset };
}
