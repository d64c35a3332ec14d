import type { ChartLabels } from '../grid/chart';
import type { CellValue } from '../grid/cells';
import { HostObject, invalidArgument } from '../protocol/host-object';
import { ChartFormat } from './chart-format';
import type { ChartSeries } from './chart-series';
import { Collection } from './collection';

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

/** What stands at the points of a series. */
export class ChartDataLabels extends HostObject {
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
  /** of a pie: the share of the whole */
  get ShowPercentage(): boolean {
    return this.#labels.showPercentage ?? false;
  }
  set ShowPercentage(showPercentage: boolean) {
    this.#set({ showPercentage });
  }
  get Separator(): string {
    return this.#labels.separator ?? '; ';
  }
  set Separator(separator: string) {
    this.#set({ separator: String(separator) });
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

export class ChartPoints extends Collection<ChartPoint> {
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
