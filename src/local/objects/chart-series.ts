import {
  AXIS,
  CHART_TYPES,
  type ChartSeries as SeriesData,
  type ChartType,
  type CellsPart,
  isStacked,
  MARKERS,
  type MarkerStyle,
  mixes,
} from '../grid/chart';
import { newSeries, seriesCells, setSeriesCells, valuesIn } from '../grid/charts';
import type { CellValue } from '../grid/cells';
import { HostObject, invalidArgument, itemNotFound, notImplemented } from '../protocol/host-object';
import type { Chart } from './chart';
import { ChartFormat } from './chart-format';
import { ChartDataLabels, ChartPoints } from './chart-labels';
import { colorOf } from './fill-font';
import { Collection } from './collection';
import { Range } from './range';

export class ChartSeriesCollection extends Collection<ChartSeries> {
  constructor(private readonly chart: Chart) {
    super('ChartSeriesCollection');
  }
  override $items(): ChartSeries[] {
    return this.chart.$chart.series.map(({ key }) => new ChartSeries(this.chart, key));
  }
  /** @param index place, left out: last */
  Add(name?: unknown, index?: unknown): ChartSeries {
    const series = [...this.chart.$chart.series];
    const place = index === undefined || index === null ? series.length : index;
    if (typeof place !== 'number' || place < 0 || place > series.length) throw invalidArgument();
    const added = { ...newSeries(), ...(typeof name === 'string' && name !== '' && { name }) };
    series.splice(place, 0, added);
    this.chart.$change({ series });
    return new ChartSeries(this.chart, added.key);
  }
}

export class ChartSeries extends HostObject {
  constructor(
    readonly $chart: Chart,
    private readonly key: string,
  ) {
    super('ChartSeries');
  }
  get $series(): SeriesData {
    const series = this.$chart.$chart.series.find(({ key }) => key === this.key);
    if (!series) throw itemNotFound();
    return series;
  }
  $set(change: Partial<SeriesData>): void {
    const { series } = this.$chart.$chart;
    this.$chart.$change({
      series: series.map((one) => (one.key === this.key ? { ...one, ...change } : one)),
    });
  }
  #values(part: CellsPart): CellValue[] {
    const { $grid: grid, $sheetId: sheetId } = this.$chart.$sheet;
    return valuesIn(grid, seriesCells(grid, sheetId, this.$chart.$chart, this.$series, part));
  }
  #setCells(part: CellsPart, cells: unknown): void {
    if (!(cells instanceof Range)) throw invalidArgument();
    const { $grid: grid, $sheetId: sheetId } = this.$chart.$sheet;
    this.$chart.$sheet.$refuseChange();
    setSeriesCells(grid, sheetId, this.$chart.$chart, this.$series, part, {
      sheetId: cells.$sheetId,
      box: cells.$held(),
    });
  }
  get $count(): number {
    return this.#values('values').length;
  }
  $value(index: number): CellValue | undefined {
    return this.#values('values')[index];
  }

  get Name(): string {
    return this.$series.name ?? String(this.#values('head')[0] ?? '');
  }
  set Name(name: string) {
    this.$set({ name: String(name) });
  }
  get ChartType(): ChartType {
    return this.$series.type ?? this.$chart.ChartType;
  }
  /** Columns, lines and areas may stand in one chart; what lies or is round stands alone. */
  set ChartType(type: ChartType) {
    const whole = this.$chart.ChartType;
    const known = CHART_TYPES.includes(type);
    if (!known || (type !== whole && !(mixes(type) && mixes(whole))))
      throw notImplemented(`series of the kind ${String(type)} in a chart of the kind ${whole}`);
    this.$set({ type: type === whole ? undefined : type });
  }
  get AxisGroup(): string {
    return this.$series.secondary ? 'Secondary' : 'Primary';
  }
  set AxisGroup(group: string) {
    if (group !== 'Primary' && group !== 'Secondary') throw invalidArgument();
    if (group === 'Secondary' && !mixes(this.$chart.ChartType))
      throw notImplemented(`second axes of charts of the kind ${this.$chart.ChartType}`);
    const secondary = group === 'Secondary';
    if (secondary && !this.$chart.$chart.secondary) this.$chart.$change({ secondary: AXIS });
    this.$set({ secondary });
  }
  SetValues(cells: unknown): void {
    this.#setCells('values', cells);
  }
  SetXAxisValues(cells: unknown): void {
    this.#setCells('categories', cells);
  }
  /** per cent of a bar's width */
  get GapWidth(): number {
    return this.$series.gapWidth ?? 150;
  }
  set GapWidth(gapWidth: number) {
    if (typeof gapWidth !== 'number' || gapWidth < 0 || gapWidth > 500) throw invalidArgument();
    this.$set({ gapWidth });
  }
  get Overlap(): number {
    return this.$series.overlap ?? (isStacked(this.ChartType) ? 100 : 0);
  }
  set Overlap(overlap: number) {
    if (typeof overlap !== 'number' || overlap < -100 || overlap > 100) throw invalidArgument();
    this.$set({ overlap });
  }
  get HasDataLabels(): boolean {
    return this.$series.labels !== undefined;
  }
  set HasDataLabels(shown: boolean) {
    this.$set({ labels: shown ? (this.$series.labels ?? { showValue: true }) : undefined });
  }
  get DataLabels(): ChartDataLabels {
    return new ChartDataLabels(this);
  }
  get Points(): ChartPoints {
    return new ChartPoints(this);
  }
  get Format(): ChartFormat {
    return new ChartFormat('ChartSeriesFormat', {
      setFill: (fill) => this.$set({ fill }),
      line: () => this.$series,
      setLine: (line) => this.$set(line),
    });
  }
  get Smooth(): boolean {
    return this.$series.smooth ?? false;
  }
  set Smooth(smooth: boolean) {
    this.$set({ smooth });
  }
  #setMarker(change: SeriesData['marker']): void {
    this.$set({ marker: { ...this.$series.marker, ...change } });
  }
  get MarkerStyle(): string {
    return this.$series.marker?.style ?? 'Automatic';
  }
  set MarkerStyle(style: string) {
    if (!MARKERS.includes(style as MarkerStyle)) throw invalidArgument();
    this.#setMarker({ style: style as MarkerStyle });
  }
  /** points */
  get MarkerSize(): number {
    return this.$series.marker?.size ?? 5;
  }
  set MarkerSize(size: number) {
    if (typeof size !== 'number' || size < 2 || size > 72) throw invalidArgument();
    this.#setMarker({ size });
  }
  get MarkerBackgroundColor(): string {
    return this.$series.marker?.fill ?? '';
  }
  set MarkerBackgroundColor(color: string) {
    this.#setMarker({ fill: colorOf(color) });
  }
  get MarkerForegroundColor(): string {
    return this.$series.marker?.line ?? '';
  }
  set MarkerForegroundColor(color: string) {
    this.#setMarker({ line: colorOf(color) });
  }
  Delete(): void {
    const { $grid: grid, $sheetId: sheetId } = this.$chart.$sheet;
    const gone = this.$series;
    for (const part of ['values', 'categories', 'head'] as const)
      setSeriesCells(grid, sheetId, this.$chart.$chart, gone, part, undefined);
    this.$chart.$change({ series: this.$chart.$chart.series.filter(({ key }) => key !== this.key) });
  }
}
