import { intersection } from '../grid/address';
import { currentRegion } from '../grid/current-region';
import { sheetProtection } from '../grid/protection';
import { tablesOf } from '../grid/tables';
import { selectionOf } from '../objects/selection';
import type { Workbook } from '../objects/workbook';

/** Why there is no table: cells of it belong to one already, or the sheet is protected. */
export type NoTable = 'taken' | 'protected';

/** A table of the selected cells, or of the block around the only one, its first row the header. One step of undo. */
export function makeTable(workbook: Workbook): Promise<NoTable | undefined> {
  const { $grid: grid } = workbook;
  return grid.asOneStep(() => {
    const { sheetId, box, active } = selectionOf(grid);
    if (sheetProtection(grid, sheetId)) return 'protected';
    const isOne = box.rows * box.columns === 1;
    const cells = isOne ? currentRegion(grid, sheetId, active.row, active.column) : box;
    if (tablesOf(grid, sheetId).some((table) => intersection(table.box, cells))) return 'taken';
    const range = workbook.$activeSheet().$range(cells);
    workbook.Tables.Add(range, true);
    range.Select();
    return undefined;
  });
}
