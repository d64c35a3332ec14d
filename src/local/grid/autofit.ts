import type { Box } from './address';
import { BODY_FONT, COLUMN_WIDTH, ROW_HEIGHT } from './book';
import type { Grid } from './grid';
import { displayText, numberFormat } from './looks';
import { setColumnWidth, setRowHeight } from './sizes';
import { usedBox } from './used-cells';

/** room left and right of a cell's text, in pixels */
const PADDING = 10;
/** what a character of Calibri takes of its size, on average; digits are all of one width */
const DIGIT = 0.507;
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[\d$€£]/, DIGIT],
  [/[\s.,:;!'|ijl’ ]/, 0.25],
  [/[ftrI()[\]{}/\\-]/, 0.33],
  [/[mwMW@%ЖШЩЮМФжшщюмф₽]/, 0.82],
  [/[A-ZА-ЯЁ]/, 0.6],
];

/** Width of a text in pixels, where no canvas can measure it. */
export function textWidth(text: string, points: number, bold: boolean): number {
  let width = 0;
  for (const character of text)
    width += WIDTHS.find(([characters]) => characters.test(character))?.[1] ?? 0.5;
  return ((width * points * 4) / 3) * (bold ? 1.06 : 1);
}

/** Makes every column of a box as wide as its widest text within the box. */
export function autofitColumns(grid: Grid, sheetId: string, box: Box): void {
  const used = usedBox(grid, sheetId, true, box);
  for (let column = box.column; column < box.column + box.columns; column += 1) {
    let widest = 0;
    if (used && column >= used.column && column < used.column + used.columns) {
      for (let row = used.row; row < used.row + used.rows; row += 1) {
        const value = grid.value(sheetId, row, column);
        if (value === '') continue;
        const style = grid.style(sheetId, row, column);
        const text = displayText(grid, value, numberFormat(style));
        const lines = text
          .split('\n')
          .map((line) => textWidth(line, style.fs ?? BODY_FONT.size, style.bl === 1));
        widest = Math.max(widest, ...lines);
      }
    }
    const pixels = widest > 0 ? Math.ceil(widest) + PADDING : COLUMN_WIDTH;
    setColumnWidth(grid, sheetId, { row: 0, rows: 1, column, columns: 1 }, pixels);
  }
}

/** Makes every row of a box as high as its highest text, with wrapped lines counted. */
export function autofitRows(grid: Grid, sheetId: string, box: Box): void {
  const used = usedBox(grid, sheetId, true, {
    ...box,
    column: 0,
    columns: grid.sheet(sheetId).getColumnCount(),
  });
  for (let row = box.row; row < box.row + box.rows; row += 1) {
    let highest = ROW_HEIGHT;
    if (used && row >= used.row && row < used.row + used.rows) {
      for (let column = used.column; column < used.column + used.columns; column += 1) {
        const value = grid.value(sheetId, row, column);
        if (value === '') continue;
        const style = grid.style(sheetId, row, column);
        const points = style.fs ?? BODY_FONT.size;
        const text = displayText(grid, value, numberFormat(style));
        const room = grid.sheet(sheetId).getColumnWidth(column) - PADDING;
        const lines = text
          .split('\n')
          .map((line) =>
            style.tb === 3 ? Math.max(1, Math.ceil(textWidth(line, points, style.bl === 1) / room)) : 1,
          )
          .reduce((sum, count) => sum + count, 0);
        highest = Math.max(highest, Math.ceil(lines * points * 1.64 + 2));
      }
    }
    setRowHeight(grid, sheetId, { row, rows: 1, column: 0, columns: 1 }, highest);
  }
}
