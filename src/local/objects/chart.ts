import { type Box, boundingBox } from '../grid/address';
import { type Chart as ChartData, CHART_TYPES, type ChartType } from '../grid/chart';
import { chartPlace, type Place, placeChart } from '../grid/chart-place';
import { changeChart, chartsOf, findChart, removeChart, setAnchor, setSource } from '../grid/charts';
import { toPixels, toPoints } from '../grid/sizes';
import {
  HostObject,
  invalidArgument,
  itemAlreadyExists,
  itemNotFound,
  notImplemented,
} from '../protocol/host-object';
import { ChartAxes } from './chart-axes';
import { ChartFormat } from './chart-format';
import { ChartLegend, ChartTitle } from './chart-words';
import { ChartSeriesCollection } from './chart-series';
import { Range } from './range';
import type { Worksheet } from './worksheet';

/** A chart over the cells of a sheet; it moves and grows with them. */
export class Chart extends HostObject {
  constructor(
    readonly $sheet: Worksheet,
    readonly Id: string,
  ) {
    super('Chart');
  }
  get $chart(): ChartData {
    const chart = findChart(this.$sheet.$grid, this.$sheet.$sheetId, this.Id);
    if (!chart) throw itemNotFound();
    return chart;
  }
  $change(change: Partial<ChartData>): void {
    this.$sheet.$refuseChange();
    changeChart(this.$sheet.$grid, this.$sheet.$sheetId, this.$chart.id, change);
  }

  get Name(): string {
    return this.$chart.name;
  }
  set Name(name: string) {
    if (typeof name !== 'string' || name === '') throw invalidArgument();
    const others = chartsOf(this.$sheet.$grid, this.$sheet.$sheetId).filter(({ id }) => id !== this.Id);
    if (others.some((other) => other.name.toLowerCase() === name.toLowerCase())) throw itemAlreadyExists();
    this.$change({ name });
  }
  get ChartType(): ChartType {
    return this.$chart.type;
  }
  set ChartType(type: ChartType) {
    if (!CHART_TYPES.includes(type)) throw notImplemented(`charts of the kind ${String(type)}`);
    this.$change({ type });
  }
  get Worksheet(): Worksheet {
    return this.$sheet;
  }
  get Title(): ChartTitle {
    return new ChartTitle(this);
  }
  get Legend(): ChartLegend {
    return new ChartLegend(this);
  }
  get Axes(): ChartAxes {
    return new ChartAxes(this);
  }
  get Series(): ChartSeriesCollection {
    return new ChartSeriesCollection(this);
  }
  get Format(): ChartFormat {
    return new ChartFormat('ChartAreaFormat', {
      setFill: (fill) => this.$change({ fill }),
    });
  }

  /** @param seriesBy Auto, Columns or Rows: where the series stand */
  SetData(source: unknown, seriesBy?: unknown): void {
    const by = seriesBy ?? 'Auto'; // what is left out arrives as null
    this.$sheet.$refuseChange();
    if (!(source instanceof Range) || (by !== 'Auto' && by !== 'Columns' && by !== 'Rows'))
      throw invalidArgument();
    const cells = { sheetId: source.$sheetId, box: source.$held() };
    setSource(this.$sheet.$grid, this.$sheet.$sheetId, this.$chart, cells, by);
  }

  /** @param from the cell of the top left corner @param to the cell of the bottom right one */
  SetPosition(from: unknown, to?: unknown): void {
    this.$sheet.$refuseChange();
    const start = this.#cells(from);
    const box =
      to === undefined || to === null
        ? { ...start, rows: 15, columns: 7 }
        : boundingBox(start, this.#cells(to));
    setAnchor(this.$sheet.$grid, this.$sheet.$sheetId, this.$chart, box);
    this.$change({ insets: { left: 0, top: 0, right: 0, bottom: 0 } });
  }
  #cells(cells: unknown): Box {
    return (cells instanceof Range ? cells : this.$sheet.GetRange(cells)).$box;
  }

  /** in points from the sheet's edge, as are the three below */
  get Left(): number {
    return toPoints(this.$pixels.left);
  }
  set Left(points: number) {
    this.#place({ left: toPixels(size(points)) });
  }
  get Top(): number {
    return toPoints(this.$pixels.top);
  }
  set Top(points: number) {
    this.#place({ top: toPixels(size(points)) });
  }
  get Width(): number {
    return toPoints(this.$pixels.width);
  }
  set Width(points: number) {
    this.#place({ width: toPixels(size(points)) });
  }
  get Height(): number {
    return toPoints(this.$pixels.height);
  }
  set Height(points: number) {
    this.#place({ height: toPixels(size(points)) });
  }
  get $pixels(): Place {
    return chartPlace(this.$sheet.$grid, this.$sheet.$sheetId, this.$chart);
  }
  #place(change: Partial<Place>): void {
    this.$sheet.$refuseChange();
    placeChart(this.$sheet.$grid, this.$sheet.$sheetId, this.$chart, { ...this.$pixels, ...change });
  }

  Delete(): void {
    this.$sheet.$refuseChange();
    removeChart(this.$sheet.$grid, this.$sheet.$sheetId, this.$chart);
  }
}

function size(points: number): number {
  if (typeof points !== 'number' || !(points >= 0)) throw invalidArgument();
  return points;
}
