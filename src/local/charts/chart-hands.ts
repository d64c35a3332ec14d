import { RedoCommand, UndoCommand } from '@univerjs/core';
import { DeviceInputEventType } from '@univerjs/engine-render';
import {
  IEditorBridgeService,
  ScrollToRangeOperation,
  SetCellEditVisibleOperation,
} from '@univerjs/sheets-ui';
import { ILayoutService } from '@univerjs/ui';
import { toGridRange } from '../grid/address';
import { type Place, placeChart } from '../grid/chart-place';
import { anchorOf, chartsOf, removeChart } from '../grid/charts';
import type { Grid } from '../grid/grid';
import { mayEditObjects } from '../grid/protection';
import { activeSheet } from '../grid/sheets';
import { type Handle, moved, resized } from './chart-drag';
import { gone, panesOf } from './panes';

/** pixels of the screen: a pointer that goes less far has clicked */
const DRAG = 3;
/** pixels that an arrow key moves a chart; with Ctrl it is one */
const STEP = 10;
const ARROWS: Readonly<Record<string, readonly [right: number, down: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** Where the charts of the sheet on screen are shown. */
interface ChartPlaces {
  placeOf(id: string): Place | undefined;
  drag(id: string, to?: Place): void;
}

/** What a person does to the charts of the sheet on screen, with the mouse and with keys; each change is one step of undo. */
export class ChartHands {
  constructor(
    private readonly grid: Grid,
    private readonly places: ChartPlaces,
    private readonly onRefused: () => void,
  ) {}

  /** Goes to the first chart of the sheet, as Ctrl+Alt+5 does in Excel; from there Tab goes round. */
  enter(): void {
    focusNext(1);
  }

  /** A chart has got the focus. */
  select(id: string, element: HTMLElement): void {
    this.#finishTyping();
    if (element.matches(':focus-visible')) this.#reveal(id); // not under a pointer that is about to drag it
  }

  /** A pointer is pressed on a chart or a handle of it. */
  press(id: string, pressed: PointerEvent, element: HTMLElement): void {
    const from = this.places.placeOf(id);
    if (pressed.button !== 0 || !from) return;
    const handle = pressed.target instanceof HTMLElement ? pressed.target.dataset.handle : undefined;
    const zoom = this.#sheet.getZoomRatio();
    const panes = panesOf(this.grid);
    const whole = handle === undefined;
    const listening = new AbortController();
    const { signal } = listening;
    let place: Place | undefined;
    const end = (): void => {
      listening.abort();
      this.places.drag(id);
    };
    const move = ({ clientX, clientY }: PointerEvent): void => {
      const right = clientX - pressed.clientX;
      const down = clientY - pressed.clientY;
      if (!place && Math.hypot(right, down) < DRAG) return;
      if (!place && !this.#may()) return end();
      const across = gone(panes.across, pressed.clientX, clientX, zoom, whole ? from.left : undefined);
      const along = gone(panes.down, pressed.clientY, clientY, zoom, whole ? from.top : undefined);
      place = handle ? resized(from, handle as Handle, across, along) : moved(from, across, along);
      this.places.drag(id, place);
    };
    const drop = (): void => {
      if (place) this.#put(id, place);
      end();
    };
    const cancel = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      event.stopImmediatePropagation();
      end();
    };
    element.setPointerCapture(pressed.pointerId);
    element.addEventListener('pointermove', move, { signal });
    element.addEventListener('pointerup', drop, { signal });
    element.addEventListener('lostpointercapture', end, { signal });
    addEventListener('keydown', cancel, { signal, capture: true });
  }

  /** A key is pressed while a chart is selected. */
  key(id: string, event: KeyboardEvent): void {
    const control = event.ctrlKey || event.metaKey;
    const arrow = ARROWS[event.key];
    if (arrow && !event.altKey) this.#nudge(id, arrow, control ? 1 : STEP, event.shiftKey);
    else if (event.key === 'Delete' || event.key === 'Backspace') this.#remove(id);
    else if (event.key === 'Escape') this.#leave();
    else if (event.key === 'Tab' && !control) focusNext(event.shiftKey ? -1 : 1);
    else if (control && event.code === 'KeyZ' && !event.shiftKey) this.#command(UndoCommand.id);
    else if (control && (event.code === 'KeyY' || event.code === 'KeyZ')) this.#command(RedoCommand.id);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  #nudge(id: string, [right, down]: readonly [number, number], step: number, resizes: boolean): void {
    const place = this.places.placeOf(id);
    if (!place || !this.#may()) return;
    const to = resizes
      ? resized(place, 'se', right * step, down * step)
      : moved(place, right * step, down * step);
    this.#put(id, to);
    this.places.drag(id); // at once, for the next press of the key
    this.#reveal(id);
  }

  #put(id: string, place: Place): void {
    const chart = this.#chart(id);
    if (chart) this.grid.steps.together(() => placeChart(this.grid, this.#sheetId, chart, place));
  }

  #remove(id: string): void {
    const chart = this.#chart(id);
    if (!chart || !this.#may()) return;
    this.#leave();
    this.grid.steps.together(() => removeChart(this.grid, this.#sheetId, chart));
  }

  #leave(): void {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    this.grid.injector.get(ILayoutService).focus();
  }

  #may(): boolean {
    const may = mayEditObjects(this.grid, this.#sheetId);
    if (!may) this.onRefused();
    return may;
  }

  /** What was being typed is written into its cell, as by a click on another one. */
  #finishTyping(): void {
    if (!this.grid.injector.get(IEditorBridgeService).isVisible().visible) return;
    const eventType = DeviceInputEventType.PointerDown;
    this.#command(SetCellEditVisibleOperation.id, { visible: false, eventType, unitId: this.grid.unitId });
  }

  #reveal(id: string): void {
    const chart = this.#chart(id);
    if (!chart) return;
    const range = toGridRange(anchorOf(this.grid, this.#sheetId, chart));
    this.#command(ScrollToRangeOperation.id, { range });
  }

  #command(id: string, params?: object): void {
    void this.grid.commands.executeCommand(id, params);
  }
  #chart(id: string) {
    return chartsOf(this.grid, this.#sheetId).find((chart) => chart.id === id);
  }
  get #sheet() {
    return activeSheet(this.grid);
  }
  get #sheetId(): string {
    return this.#sheet.getSheetId();
  }
}

/** The chart after the selected one, or before it; the first where none is selected. */
function focusNext(by: 1 | -1): void {
  const charts = [...document.querySelectorAll<HTMLElement>('[data-chart]')];
  const selected = charts.findIndex((chart) => chart === document.activeElement);
  charts.at((selected + by) % charts.length)?.focus({ preventScroll: true });
}
