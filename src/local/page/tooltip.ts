import type { Injector } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type { FWorksheet } from '@univerjs/sheets/facade';
import { CellAlertManagerService, CellAlertType } from '@univerjs/sheets-ui';
import type { Place } from '../functions/values';

/** Distance between a cell and the sentence about it, in pixels. */
const GAP = 4;

/** Shows why a cell shows an error, beside the cell while the pointer rests on it. */
export function explainErrors(
  univerAPI: FUniver,
  tip: HTMLElement,
  grid: HTMLElement,
  why: (at: Place) => string,
): void {
  const hide = (): void => {
    tip.hidden = true;
  };
  const place = (worksheet: FWorksheet, row: number, column: number): void => {
    const cell = worksheet.getRange(row, column).getCellRect();
    const cells = grid.querySelector('canvas[id^="univer-sheet-main-canvas"]') ?? grid;
    const { left, top, right } = cells.getBoundingClientRect();
    tip.hidden = false;
    const width = tip.offsetWidth;
    tip.style.left = `${Math.max(left, Math.min(left + cell.right + GAP, right - width))}px`;
    const below = top + cell.bottom + GAP;
    const fits = below + tip.offsetHeight <= innerHeight;
    tip.style.top = `${fits ? below : top + cell.top - GAP - tip.offsetHeight}px`;
  };
  univerAPI.addEvent(univerAPI.Event.CellPointerMove, ({ workbook, worksheet, row, column }) => {
    const text = why({ unitId: workbook.getId(), sheetId: worksheet.getSheetId(), row, column });
    if (tip.textContent === text && !tip.hidden) return;
    tip.textContent = text;
    if (text) place(worksheet, row, column);
    else hide();
  });
  grid.addEventListener('pointerleave', hide);
  univerAPI.addEvent(univerAPI.Event.Scroll, hide);
}

/** The grid has a general word for every error: it is silent where there is a sentence about this one. */
export function silenceGrid(injector: Injector, why: (at: Place) => string): void {
  const alerts = injector.get(CellAlertManagerService);
  const show = alerts.showAlert.bind(alerts);
  alerts.showAlert = (alert) => {
    const { unitId, subUnitId: sheetId, row, col: column } = alert.location;
    const known = alert.type === CellAlertType.ERROR && why({ unitId, sheetId, row, column }) !== '';
    if (known) alerts.removeAlert(alert.key);
    else show(alert);
  };
}
