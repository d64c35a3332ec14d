import { LexerTreeBuilder } from '@univerjs/engine-formula';
import { type CellMatrix, toCell } from '../grid/cells';
import { invalidArgument } from '../protocol/host-object';
import type { Range } from './range';

export interface CopyOptions {
  /** All, Formulas, Values or Formats */
  readonly what: unknown;
  readonly skipBlanks: boolean;
  readonly transpose: boolean;
}

/** Copies cells as pasting does: a smaller target is filled to the source's size, a larger one is tiled where it is a multiple. */
export function copyCells(from: Range, to: Range, { what, skipBlanks, transpose }: CopyOptions): void {
  if (!['All', 'Formulas', 'Values', 'Formats'].includes(String(what))) throw invalidArgument();
  const { $grid: grid } = to;
  const [rows, columns] = transpose
    ? [from.$box.columns, from.$box.rows]
    : [from.$box.rows, from.$box.columns];
  const tiles = to.$box.rows % rows === 0 && to.$box.columns % columns === 0;
  const target = tiles ? to.$box : { ...to.$box, rows, columns };
  to.$sheet.$refuseLocked(target);
  grid.flush();
  const lexer = grid.injector.get(LexerTreeBuilder);
  const contents: CellMatrix = {};
  const looks: CellMatrix = {};
  for (let i = 0; i < target.rows; i += 1) {
    for (let j = 0; j < target.columns; j += 1) {
      const [down, right] = transpose ? [j % columns, i % rows] : [i % rows, j % columns];
      const source = { row: from.$box.row + down, column: from.$box.column + right };
      const place = { row: target.row + i, column: target.column + j };
      const value = grid.value(from.$sheetId, source.row, source.column);
      const formula = grid.formulaText(from.$sheetId, source.row, source.column);
      if (skipBlanks && value === '' && formula === undefined) continue;
      if (what !== 'Formats') {
        const moved =
          formula && what !== 'Values'
            ? lexer.moveFormulaRefOffset(formula, place.column - source.column, place.row - source.row)
            : undefined;
        const cell = moved === undefined ? toCell(value, typeof value === 'string') : toCell(moved, false);
        (contents[place.row] ??= {})[place.column] =
          value === '' && moved === undefined ? toCell('', false) : cell;
      }
      if (what === 'All' || what === 'Formats') {
        const style = grid.style(from.$sheetId, source.row, source.column);
        (looks[place.row] ??= {})[place.column] = { s: Object.keys(style).length > 0 ? { ...style } : null };
      }
    }
  }
  if (Object.keys(contents).length > 0) grid.write(to.$sheetId, contents);
  if (Object.keys(looks).length > 0) grid.write(to.$sheetId, looks, true);
}
