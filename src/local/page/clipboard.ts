import type { ICellData, IRange, Nullable } from '@univerjs/core';
import { SheetsSelectionsService } from '@univerjs/sheets';
import { ISheetClipboardService } from '@univerjs/sheets-ui';
import { fromGridRange } from '../grid/address';
import type { Grid } from '../grid/grid';
import { spillParent } from '../grid/spills';
import { growTablesOver } from '../grid/typing';

/** Copying and pasting as in Excel, where the grid does otherwise. */
export function followClipboard(grid: Grid): void {
  let copied: { readonly sheetId: string; readonly range: IRange } | undefined;
  grid.injector.get(ISheetClipboardService).addClipboardHook({
    id: 'local-clipboard',
    onBeforeCopy: (_unitId, sheetId, range) => {
      copied = { sheetId, range };
    },
    getCellValueBySpecialMatrix: (row, column) => {
      const cell = copied && spilledValue(grid, copied.sheetId, copied.range, row, column);
      return cell as ICellData;
    },
    onAfterPaste: (success) => {
      // the grid takes note of its step of undo after this
      if (success) setTimeout(() => growTablesOver(grid, ...selected(grid)));
    },
  });
}

/** What a spill shows in a cell that is copied without the formula that filled it; nothing where the formula goes along. */
function spilledValue(
  grid: Grid,
  sheetId: string,
  { startRow, endRow, startColumn, endColumn }: IRange,
  row: number,
  column: number,
): Nullable<ICellData & { displayV?: string }> {
  const spilled = grid.spilled(sheetId, row, column);
  if (spilled?.v === undefined || spilled.v === null || grid.stored(sheetId, row, column) !== '')
    return undefined;
  const parent = spillParent(grid, sheetId, row, column);
  if (!parent) return undefined;
  const along =
    parent.row >= startRow &&
    parent.row <= endRow &&
    parent.column >= startColumn &&
    parent.column <= endColumn;
  if (along) return undefined;
  const shown = grid.sheet(sheetId).getCell(row, column)?.v;
  const own = grid.sheet(sheetId).getCellRaw(row, column);
  return { ...own, v: spilled.v, t: spilled.t, displayV: String(shown ?? spilled.v) };
}

function selected(grid: Grid): [sheetId: string, boxes: ReturnType<typeof fromGridRange>[]] {
  const sheetId = grid.workbook.getActiveSheet().getSheetId();
  const selections = grid.injector.get(SheetsSelectionsService).getWorkbookSelections(grid.unitId);
  return [sheetId, selections.getSelectionsOfWorksheet(sheetId).map(({ range }) => fromGridRange(range))];
}
