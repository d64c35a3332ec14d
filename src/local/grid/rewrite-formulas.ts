import type { CellMatrix } from './cells';
import type { Grid } from './grid';
import { allNames, changeName } from './names';

/** Puts another text in the place of every formula that `rewrite` changes, in cells and names of the whole workbook. */
export function rewriteFormulas(grid: Grid, rewrite: (formula: string) => string): void {
  for (const sheet of grid.workbook.getSheets()) {
    const cells: CellMatrix = {};
    sheet.getCellMatrix().forValue((row, column, cell) => {
      const formula = cell?.f;
      if (!formula) return;
      const rewritten = rewrite(formula);
      if (rewritten !== formula)
        (cells[row] ??= {})[column] = { f: rewritten, ...(cell.si && { si: cell.si }) };
    });
    if (Object.keys(cells).length > 0) grid.write(sheet.getSheetId(), cells);
  }
  grid.flush();
  for (const name of allNames(grid)) {
    const formula = rewrite(name.formula);
    if (formula !== name.formula) changeName(grid, name, { formula });
  }
}
