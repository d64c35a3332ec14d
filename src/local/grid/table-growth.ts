import { LexerTreeBuilder } from '@univerjs/engine-formula';
import { type Box, formatAddress, parseAddress, quoteSheet, splitSheet } from './address';
import { type CellMatrix, toCell } from './cells';
import type { Grid } from './grid';
import { changeName, CHART_NAME, everyName } from './names';

/** Charts that read whole columns of a table follow when it gets more or fewer rows, as in Excel. Boxes without header and totals. */
export function followByCharts(grid: Grid, sheetId: string, before: Box, after: Box): void {
  const sheet = grid.sheet(sheetId).getName();
  for (const name of everyName(grid)) {
    if (!name.name.startsWith(CHART_NAME) || name.name.endsWith('.anchor')) continue;
    const reference = splitSheet(name.formula);
    const box = parseAddress(reference.address);
    const isOfTable =
      box &&
      reference.sheet?.toLowerCase() === sheet.toLowerCase() &&
      box.row === before.row &&
      box.rows === before.rows &&
      box.column >= before.column &&
      box.column + box.columns <= before.column + before.columns;
    if (!isOfTable) continue;
    const grown = { ...box, row: after.row, rows: after.rows };
    changeName(grid, name, { formula: `${quoteSheet(sheet)}!${formatAddress(grown, '$')}` });
  }
}

/** New rows of a table get the formulas of its calculated columns: those that have the same formula in every row. */
export function fillCalculatedColumns(grid: Grid, sheetId: string, before: Box, after: Box): void {
  if (after.rows <= before.rows) return;
  const lexer = grid.injector.get(LexerTreeBuilder);
  const cells: CellMatrix = {};
  for (let column = before.column; column < before.column + before.columns; column += 1) {
    const first = grid.formulaText(sheetId, before.row, column);
    if (first === undefined) continue;
    const at = (down: number): string => lexer.moveFormulaRefOffset(first, 0, down);
    const rows = Array.from({ length: before.rows }, (_row, down) => down);
    if (!rows.every((down) => grid.formulaText(sheetId, before.row + down, column) === at(down))) continue;
    for (let down = before.rows; down < after.rows; down += 1) {
      const row = before.row + down;
      const isBlank =
        grid.stored(sheetId, row, column) === '' && grid.formulaText(sheetId, row, column) === undefined;
      if (isBlank) (cells[row] ??= {})[column] = toCell(at(down), false);
    }
  }
  if (Object.keys(cells).length > 0) grid.write(sheetId, cells);
}
