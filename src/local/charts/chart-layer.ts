import { createElement, useEffect, useReducer, useRef, useState } from 'react';
import {
  FormulaExecutedStateType,
  type ISetFormulaCalculationNotificationMutation,
  SetFormulaCalculationNotificationMutation,
} from '@univerjs/engine-formula';
import { SetWorksheetActiveOperation } from '@univerjs/sheets';
import { formatAddress } from '../grid/address';
import type { Chart } from '../grid/chart';
import { anchorOf, chartsOf } from '../grid/charts';
import type { Grid } from '../grid/grid';
import { activeSheet } from '../grid/sheets';
import { chartData } from './chart-data';
import { type ChartInk, DARK_INK, LIGHT_INK } from './chart-text';
import { drawChart } from './draw';

const COMPONENT = 'LocalChart';
/** changes of sheets and cells are gathered for so long, in milliseconds */
const GATHER = 30;

interface Shown {
  readonly key: string;
  readonly dispose: () => void;
}
/** What this layer asks of a sheet of the grid's facade with a screen. */
interface FloatingSheet {
  getRange(row: number, column: number, rows: number, columns: number): unknown;
  addFloatDomToRange(range: unknown, layer: object, place: object, id: string): { dispose(): void } | null;
}

/**
 * Draws the charts of the sheet on screen over its cells, and again after every calculation.
 * Needs the grid's facade with a screen: make one per visible workbook.
 */
export class ChartLayer {
  readonly #shown = new Map<string, Shown>();
  readonly #redraw = new Set<() => void>();
  readonly #stops: (() => void)[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param dark whether charts without a fill of their own stand on dark paper */
  constructor(
    private readonly grid: Grid,
    private readonly dark: () => boolean,
  ) {
    const { univerAPI } = grid.book;
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
      for (const redraw of this.#redraw) redraw();
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
    const sheet = this.grid.book.workbook.getSheetBySheetId(sheetId) as unknown as FloatingSheet | null;
    const wanted = new Map(chartsOf(this.grid, sheetId).map((chart) => [chart.id, chart]));
    for (const [id, shown] of this.#shown) {
      const chart = wanted.get(id);
      if (chart && shown.key === this.#key(sheetId, chart)) continue;
      shown.dispose();
      this.#shown.delete(id);
    }
    for (const [id, chart] of wanted) {
      if (this.#shown.has(id) || !sheet) continue;
      const { row, column, rows, columns } = anchorOf(this.grid, sheetId, chart);
      const layer = { componentKey: COMPONENT, allowTransform: false, data: { id } };
      const float = sheet.addFloatDomToRange(
        sheet.getRange(row, column, rows, columns),
        layer,
        {},
        `chart-${id}`,
      );
      if (float) this.#shown.set(id, { key: this.#key(sheetId, chart), dispose: () => float.dispose() });
    }
  }
  #key(sheetId: string, chart: Chart): string {
    return `${sheetId}!${formatAddress(anchorOf(this.grid, sheetId, chart))}`;
  }

  /** @internal the colours of the theme */
  get ink(): ChartInk {
    return this.dark() ? DARK_INK : LIGHT_INK;
  }
  /** @internal calls back when charts are to be drawn again */
  onRedraw(redraw: () => void): () => void {
    this.#redraw.add(redraw);
    return () => this.#redraw.delete(redraw);
  }
  /** @internal the chart on screen, as SVG */
  draw(id: string, width: number, height: number): { svg: string; chart: Chart } | undefined {
    const sheetId = activeSheet(this.grid).getSheetId();
    const chart = chartsOf(this.grid, sheetId).find((one) => one.id === id);
    if (!chart) return undefined;
    const { insets } = chart;
    const size = [width - insets.left - insets.right, height - insets.top - insets.bottom] as const;
    const svg = drawChart(chartData(this.grid, sheetId, chart), ...size, this.ink);
    return { svg, chart };
  }
}

/** One chart in its rectangle over the cells. */
function ChartView({ id, layer }: { id: string; layer: ChartLayer }) {
  const place = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState({ width: 0, height: 0 });
  const [, again] = useReducer((count: number) => count + 1, 0);
  useEffect(() => layer.onRedraw(again), [layer]);
  useEffect(() => {
    const element = place.current;
    if (!element) return undefined;
    const observer = new ResizeObserver(() =>
      setSize({ width: element.clientWidth, height: element.clientHeight }),
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const drawn = size.width > 0 ? layer.draw(id, size.width, size.height) : undefined;
  const { left, top, right, bottom } = drawn?.chart.insets ?? { left: 0, top: 0, right: 0, bottom: 0 };
  return createElement(
    'div',
    { ref: place, style: { position: 'absolute', inset: 0, overflow: 'hidden' } },
    createElement('div', {
      role: 'img',
      'aria-label': drawn?.chart.title.text ?? drawn?.chart.name,
      'data-chart': drawn?.chart.name,
      style: {
        position: 'absolute',
        left,
        top,
        right,
        bottom,
        outline: `1px solid ${layer.ink.line}`,
        background: layer.ink.paper,
      },
      dangerouslySetInnerHTML: { __html: drawn?.svg ?? '' },
    }),
  );
}
