import type { Injector } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { CellAlertManagerService, CellAlertType } from '@univerjs/sheets-ui';
import type { Place } from '../functions/values';

/** Distance between the pointer and the sentence, in pixels: the cell under it stays in sight. */
const GAP = 16;

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
  // where the pointer is, not where the cell is: the grid tells cells' places without what is scrolled away
  const pointer = { x: 0, y: 0 };
  grid.addEventListener(
    'pointermove',
    ({ clientX, clientY }) => Object.assign(pointer, { x: clientX, y: clientY }),
    true,
  );
  const place = (): void => {
    tip.hidden = false;
    const { left, right } = grid.getBoundingClientRect();
    tip.style.left = `${Math.max(left, Math.min(pointer.x + GAP, right - tip.offsetWidth))}px`;
    const below = pointer.y + GAP;
    const fits = below + tip.offsetHeight <= innerHeight;
    tip.style.top = `${fits ? below : pointer.y - GAP - tip.offsetHeight}px`;
  };
  univerAPI.addEvent(univerAPI.Event.CellPointerMove, ({ workbook, worksheet, row, column }) => {
    const text = why({ unitId: workbook.getId(), sheetId: worksheet.getSheetId(), row, column });
    if (tip.textContent === text && !tip.hidden) return;
    tip.textContent = text;
    if (text) place();
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
