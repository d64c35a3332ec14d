import type { Box } from './address';
import type { Chart } from './chart';
import { anchorOf, changeChart, setAnchor } from './charts';
import type { Grid } from './grid';
import { pixelsTo } from './sizes';

/** A rectangle of a sheet, in pixels from the sheet's top left corner as they are without zoom. */
export interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}
/** Pixels of each column, or of each row; a hidden one has none. */
type Lengths = (index: number) => number;

/** Where a chart is now: its cells may have moved and grown since it was put there. */
export function chartPlace(grid: Grid, sheetId: string, chart: Chart): Place {
  const { insets } = chart;
  const { row, column, rows, columns } = anchorOf(grid, sheetId, chart);
  const start = pixelsTo(grid, sheetId, row, column);
  const end = pixelsTo(grid, sheetId, row + rows, column + columns);
  const left = start.left + insets.left;
  const top = start.top + insets.top;
  return { left, top, width: end.left - insets.right - left, height: end.top - insets.bottom - top };
}

/** Puts a chart elsewhere on its sheet, or gives it another size. */
export function placeChart(grid: Grid, sheetId: string, chart: Chart, place: Place): void {
  const sheet = grid.sheet(sheetId);
  const { box, insets } = standing(
    place,
    (column) => (sheet.getColVisible(column) ? sheet.getColumnWidth(column) : 0),
    (row) => (sheet.getRowVisible(row) ? sheet.getRowHeight(row) : 0),
  );
  setAnchor(grid, sheetId, chart, box);
  changeChart(grid, sheetId, chart.id, { insets });
}

/** The cells that a rectangle touches, and how far its edges are from theirs, inwards. */
export function standing(
  { left, top, width, height }: Place,
  widths: Lengths,
  heights: Lengths,
): { readonly box: Box; readonly insets: Chart['insets'] } {
  const first = lineAt(left, widths);
  const last = lineAt(Math.max(left, left + width - 1), widths);
  const highest = lineAt(top, heights);
  const lowest = lineAt(Math.max(top, top + height - 1), heights);
  return {
    box: {
      row: highest.index,
      column: first.index,
      rows: lowest.index - highest.index + 1,
      columns: last.index - first.index + 1,
    },
    insets: {
      left: left - first.start,
      top: top - highest.start,
      right: last.end - left - width,
      bottom: lowest.end - top - height,
    },
  };
}

/** The column, or row, that holds a pixel. */
function lineAt(pixel: number, lengths: Lengths): { index: number; start: number; end: number } {
  let index = 0;
  let start = 0;
  let end = lengths(0);
  while (end <= pixel) {
    index += 1;
    start = end;
    end += lengths(index);
  }
  return { index, start, end };
}
