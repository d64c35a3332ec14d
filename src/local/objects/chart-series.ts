import {
  type ChartLabels,
  type ChartSeries as SeriesData,
  type ChartType,
  type CellsPart,
  newSeries,
  seriesCells,
  setSeriesCells,
  valuesIn,
} from '../grid/charts';
import type { CellValue } from '../grid/cells';
import { HostObject, invalidArgument, itemNotFound } from '../protocol/host-object';
import type { Chart } from './chart';
import { ChartFormat } from './chart-format';
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
    return this.$chart.ChartType;
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
    return this.$series.overlap ?? (this.ChartType.endsWith('Stacked') ? 100 : 0);
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
      line: () => this.$series.line,
      setLine: (line) => this.$set({ line }),
    });
  }
  Delete(): void {
    const { $grid: grid, $sheetId: sheetId } = this.$chart.$sheet;
    const gone = this.$series;
    for (const part of ['values', 'categories', 'head'] as const)
      setSeriesCells(grid, sheetId, this.$chart.$chart, gone, part, undefined);
    this.$chart.$change({ series: this.$chart.$chart.series.filter(({ key }) => key !== this.key) });
  }
}

const LABEL_POSITIONS = [
  'Center',
  'InsideEnd',
  'InsideBase',
  'OutsideEnd',
  'Left',
  'Right',
  'Top',
  'Bottom',
  'BestFit',
];

class ChartDataLabels extends HostObject {
  constructor(private readonly series: ChartSeries) {
    super('ChartDataLabels');
  }
  get #labels(): ChartLabels {
    return this.series.$series.labels ?? {};
  }
  #set(change: Partial<ChartLabels>): void {
    this.series.$set({ labels: { ...this.#labels, ...change } });
  }
  get ShowValue(): boolean {
    return this.#labels.showValue ?? false;
  }
  set ShowValue(showValue: boolean) {
    this.#set({ showValue });
  }
  get ShowCategoryName(): boolean {
    return this.#labels.showCategoryName ?? false;
  }
  set ShowCategoryName(showCategoryName: boolean) {
    this.#set({ showCategoryName });
  }
  get ShowSeriesName(): boolean {
    return this.#labels.showSeriesName ?? false;
  }
  set ShowSeriesName(showSeriesName: boolean) {
    this.#set({ showSeriesName });
  }
  get Position(): string {
    return this.#labels.position ?? 'BestFit';
  }
  set Position(position: string) {
    if (!LABEL_POSITIONS.includes(position)) throw invalidArgument();
    this.#set({ position });
  }
  get NumberFormat(): string {
    return this.#labels.numberFormat ?? 'General';
  }
  set NumberFormat(numberFormat: string) {
    this.#set({ numberFormat });
  }
  get Format(): ChartFormat {
    return new ChartFormat('ChartDataLabelFormat', {
      font: () => this.#labels.font ?? {},
      setFont: (font) => this.#set({ font }),
    });
  }
}

class ChartPoints extends Collection<ChartPoint> {
  constructor(private readonly series: ChartSeries) {
    super('ChartPointsCollection');
  }
  override $items(): ChartPoint[] {
    return Array.from({ length: this.series.$count }, (_point, index) => new ChartPoint(this.series, index));
  }
}

class ChartPoint extends HostObject {
  constructor(
    private readonly series: ChartSeries,
    private readonly index: number,
  ) {
    super('ChartPoint');
  }
  #set(change: { fill?: string; label?: boolean }): void {
    const { points } = this.series.$series;
    this.series.$set({ points: { ...points, [this.index]: { ...points[this.index], ...change } } });
  }
  get Value(): CellValue | undefined {
    return this.series.$value(this.index);
  }
  get HasDataLabel(): boolean {
    return this.series.$series.points[this.index]?.label ?? this.series.HasDataLabels;
  }
  set HasDataLabel(label: boolean) {
    this.#set({ label });
  }
  get Format(): ChartFormat {
    return new ChartFormat('ChartPointFormat', { setFill: (fill) => this.#set({ fill }) });
  }
}
