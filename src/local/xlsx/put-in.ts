import type { Grid } from '../grid/grid';
import { addName } from '../grid/names';
import { addTable, TABLE_LOOK, tableLookKey } from '../grid/tables';
import { pageKey } from '../objects/page-layout';
import { putChart } from './charts';
import type { OpenedBook } from './open';

/** Puts into the running grid what its own data does not carry: names, tables, charts, how sheets are printed. */
export async function putIn(grid: Grid, opened: OpenedBook): Promise<void> {
  const sheetIds = opened.data.sheetOrder;
  await grid.asOneStep(() => {
    for (const { name, formula, sheet } of opened.names) {
      addName(grid, { name, formula, ...(sheet !== undefined && { sheetId: sheetIds[sheet] }) });
    }
    for (const { sheet, name, box, columns, look } of opened.tables) {
      const sheetId = sheetIds[sheet];
      if (!sheetId) continue;
      const table = addTable(grid, sheetId, box, name, columns);
      if (JSON.stringify(look) !== JSON.stringify(TABLE_LOOK)) grid.store.set(tableLookKey(table.id), look);
    }
    for (const chart of opened.charts) {
      const sheetId = sheetIds[chart.sheet];
      if (sheetId) putChart(grid, sheetId, chart);
    }
    for (const [index, page] of opened.pages.entries()) {
      const sheetId = sheetIds[index];
      if (sheetId) grid.store.set(pageKey(sheetId), page);
    }
  });
}
