import { IRenderManagerService, SHEET_VIEWPORT_KEY } from '@univerjs/engine-render';

import type { Grid } from '../grid/grid';
import { activeSheet } from '../grid/sheets';
import { pixelsTo } from '../grid/sizes';

/** What of a sheet stays and what scrolls, along one side of the screen. */
export interface Pane {
  /** pixels of the window: the frozen cells end here; undefined where none are frozen */
  readonly line: number | undefined;
  /** the same line in pixels of the sheet */
  readonly frozenTo: number;
  /** pixels of the sheet that are scrolled away behind the line */
  readonly hidden: number;
}
export interface Panes {
  readonly across: Pane;
  readonly down: Pane;
}

/**
 * How far a pointer has gone on the sheet. Where it crosses the line of frozen cells, what is scrolled away behind it lies
 * between, so that what it drags stays under it.
 * @param pressed pixels of the window, as is `now`
 * @param start pixels of the sheet where the thing begins that is moved as a whole: one that reaches over the line is shown
 * from its frozen start on, and goes back into the frozen cells without a leap; undefined where one side alone is moved
 */
export function gone(pane: Pane, pressed: number, now: number, zoom: number, start?: number): number {
  const { line, frozenTo, hidden } = pane;
  const by = (now - pressed) / zoom;
  if (line === undefined || pressed < line === now < line) return by;
  if (pressed < line) return by + hidden;
  return start !== undefined && start <= frozenTo ? by : by - hidden;
}

/** The panes of the sheet on screen. */
export function panesOf(grid: Grid): Panes {
  const none: Pane = { line: undefined, frozenTo: 0, hidden: 0 };
  const render = grid.injector.get(IRenderManagerService).getRenderById(grid.unitId);
  const view = render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
  if (!render || !view) return { across: none, down: none };
  const sheet = activeSheet(grid);
  const { startColumn, startRow, xSplit, ySplit } = sheet.getFreeze();
  const canvas = render.engine.getCanvasElement().getBoundingClientRect();
  const to = (row: number, column: number) => pixelsTo(grid, sheet.getSheetId(), row, column);
  const end = to(Math.max(0, startRow), Math.max(0, startColumn));
  const begin = to(Math.max(0, startRow - ySplit), Math.max(0, startColumn - xSplit));
  return {
    across:
      xSplit > 0
        ? { line: canvas.left + view.left, frozenTo: end.left, hidden: view.viewportScrollX - begin.left }
        : none,
    down:
      ySplit > 0
        ? { line: canvas.top + view.top, frozenTo: end.top, hidden: view.viewportScrollY - begin.top }
        : none,
  };
}
