import { createElement } from 'react';
import {
  FormulaExecutedStateType,
  type ISetFormulaCalculationNotificationMutation,
  SetFormulaCalculationNotificationMutation,
} from '@univerjs/engine-formula';
import { SheetCanvasFloatDomManagerService } from '@univerjs/preset-sheets-drawing';
import { SetWorksheetActiveOperation } from '@univerjs/sheets';
import type { Chart } from '../grid/chart';
import { chartPlace, type Place } from '../grid/chart-place';
import { chartsOf, findChart } from '../grid/charts';
import type { Grid } from '../grid/grid';
import { activeSheet } from '../grid/sheets';
import { chartData } from './chart-data';
import { ChartHands } from './chart-hands';
import { type ChartInk, DARK_INK, LIGHT_INK } from './chart-text';
import { ChartView } from './chart-view';
import { drawChart } from './draw';

const COMPONENT = 'LocalChart';
/** changes of sheets and cells are gathered for so long, in milliseconds */
const GATHER = 30;
/** Univer makes what it floats over cells so many pixels smaller than it is asked to */
const MARGIN = 4;

/** Distance from cell A1, and size: Univer reads them anew whenever the sheet is scrolled, zoomed or changed. */
interface Anchor {
  marginX: number;
  marginY: number;
  width: number;
  height: number;
}
interface Shown {
  readonly anchor: Anchor;
  readonly dispose: () => void;
}
/** What this layer asks of a sheet of the grid's facade with a screen. */
interface FloatingSheet {
  getRange(address: string): unknown;
  addFloatDomToRange(range: unknown, layer: object, place: Anchor, id: string): { dispose(): void } | null;
}

/**
 * Draws the charts of the sheet on screen over its cells, and again after every calculation.
 * Needs the grid's facade with a screen: make one per visible workbook.
 */
export class ChartLayer {
  /** what a person does to charts */
  readonly hands: ChartHands;
  readonly #shown = new Map<string, Shown>();
  readonly #redraw = new Map<string, () => void>();
  readonly #stops: (() => void)[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** a chart on its way to another place */
  #dragged: { readonly id: string; readonly place: Place } | undefined;

  /**
   * @param dark whether charts without a fill of their own stand on dark paper
   * @param onRefused a chart of a protected sheet was to be changed
   */
  constructor(
    private readonly grid: Grid,
    private readonly dark: () => boolean,
    onRefused: () => void,
  ) {
    const { univerAPI } = grid.book;
    this.hands = new ChartHands(grid, this, onRefused);
    this.#stops.push(this.#register(univerAPI));
    this.#stops.push(grid.store.onChange((key) => key.startsWith('charts/') && this.refresh()));
    const listener = grid.commands.onCommandExecuted(({ id, params }) => {
      if (id === SetFormulaCalculationNotificationMutation.id) {
        const { functionsExecutedState } = params as ISetFormulaCalculationNotificationMutation;
        if (functionsExecutedState === FormulaExecutedStateType.SUCCESS) this.refresh();
      } else if (id === SetWorksheetActiveOperation.id || id.includes('.mutation.')) this.refresh();
    });
    this.#stops.push(() => listener.dispose());
    this.refresh();
  }

  /** Draws what has changed, once the work at hand is done. */
  refresh(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      this.#place();
      for (const redraw of this.#redraw.values()) redraw();
    }, GATHER);
  }

  dispose(): void {
    clearTimeout(this.#timer);
    for (const stop of this.#stops) stop();
    for (const { dispose } of this.#shown.values()) dispose();
    this.#shown.clear();
  }

  #register(univerAPI: Grid['book']['univerAPI']): () => void {
    const api = univerAPI as unknown as {
      registerComponent(name: string, component: unknown): { dispose(): void };
    };
    const registered = api.registerComponent(COMPONENT, (props: { data?: { id?: string } }) =>
      createElement(ChartView, { id: props.data?.id ?? '', layer: this }),
    );
    return () => registered.dispose();
  }

  /** Puts charts over the cells where they belong; takes away those that are gone or on another sheet. */
  #place(): void {
    const sheetId = activeSheet(this.grid).getSheetId();
    const wanted = new Map(chartsOf(this.grid, sheetId).map((chart) => [chart.id, chart]));
    for (const [id, shown] of this.#shown) {
      if (wanted.has(id) && this.#float(id)) continue; // Univer takes it away when its sheet is left
      shown.dispose();
      this.#shown.delete(id);
    }
    for (const id of wanted.keys()) {
      const place = this.placeOf(id);
      if (place && !this.#move(id, place)) this.#add(sheetId, id, place);
    }
  }
  #add(sheetId: string, id: string, place: Place): void {
    const sheet = this.grid.book.workbook.getSheetBySheetId(sheetId) as unknown as FloatingSheet | null;
    const layer = { componentKey: COMPONENT, allowTransform: false, data: { id } };
    const anchor = anchorAt(place);
    const float = sheet?.addFloatDomToRange(sheet.getRange('A1'), layer, anchor, floatId(id));
    if (float) this.#shown.set(id, { anchor, dispose: () => float.dispose() });
  }
  /** A chart that is there moves without being made anew: it keeps the focus. */
  #move(id: string, place: Place): boolean {
    const shown = this.#shown.get(id);
    const float = this.#float(id);
    if (!shown || !float) return false;
    const { left = 0, top = 0 } = float.boundsOfViewArea ?? {}; // the headers of rows and columns
    Object.assign(shown.anchor, anchorAt(place));
    const { marginX, marginY, width, height } = shown.anchor;
    float.rect.transformByState({ left: left + marginX, top: top + marginY, width, height });
    return true;
  }
  #float(id: string) {
    return this.grid.injector.get(SheetCanvasFloatDomManagerService).getFloatDomInfo(floatId(id));
  }

  /** A chart of the sheet on screen. */
  chart(id: string): Chart | undefined {
    return findChart(this.grid, activeSheet(this.grid).getSheetId(), id);
  }
  /** Where a chart is shown: while it is dragged, not where it belongs yet. */
  placeOf(id: string): Place | undefined {
    const chart = this.chart(id);
    if (this.#dragged?.id === id) return this.#dragged.place;
    return chart && chartPlace(this.grid, activeSheet(this.grid).getSheetId(), chart);
  }
  /** Shows a chart elsewhere while it is dragged; without a place where it belongs. */
  drag(id: string, to?: Place): void {
    this.#dragged = to && { id, place: to };
    const place = this.placeOf(id);
    if (place) this.#move(id, place);
    this.#redraw.get(id)?.();
  }

  /** @internal the colours of the theme */
  get ink(): ChartInk {
    return this.dark() ? DARK_INK : LIGHT_INK;
  }
  /** @internal calls back when a chart is to be drawn again */
  onRedraw(id: string, redraw: () => void): () => void {
    this.#redraw.set(id, redraw);
    return () => this.#redraw.delete(id);
  }
  /** @internal a chart of the sheet on screen as SVG, in the size it has without zoom */
  draw(id: string): { svg: string; chart: Chart } | undefined {
    const chart = this.chart(id);
    const place = this.placeOf(id);
    if (!chart || !place) return undefined;
    const data = chartData(this.grid, activeSheet(this.grid).getSheetId(), chart);
    return { svg: drawChart(data, place.width, place.height, this.ink), chart };
  }
}

const floatId = (id: string): string => `chart-${id}`;
const anchorAt = ({ left, top, width, height }: Place): Anchor => ({
  marginX: left,
  marginY: top,
  width: width + MARGIN,
  height: height + MARGIN,
});
