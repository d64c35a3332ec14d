import type { Grid } from '../grid/grid';
import { addName } from '../grid/names';
import { addTable, TABLE_LOOK, tableLookKey } from '../grid/tables';
import { setValidation } from '../grid/validations';
import { addCondition } from '../grid/conditional-formats';
import type { OpenedBook } from './open';
import { putChart } from './opened-charts';

/** Puts into the running grid what its own data does not carry: names, tables, charts, conditional formats, validation, what the store keeps. */
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
    for (const [index, sheetId] of sheetIds.entries()) {
      // the one put in last comes first
      for (const condition of [...(opened.conditions[index] ?? [])].reverse())
        addCondition(grid, sheetId, condition);
      for (const { box, fields } of opened.validations[index] ?? [])
        setValidation(grid, sheetId, box, fields);
    }
  });
  for (const [key, value] of opened.state) grid.store.set(key, value, false);
  grid.undo.clearUndoRedo(grid.unitId); // a person cannot take back half of a file
}
