import {
  AXIS,
  type ChartAxis as AxisData,
  type ChartFont as FontData,
  isRound,
  TICK_LABELS,
  type TickLabels,
} from '../grid/chart';
import { HostObject, invalidArgument, itemNotFound } from '../protocol/host-object';
import type { Chart } from './chart';
import { ChartFormat } from './chart-format';

type Which = 'category' | 'value' | 'secondary';

export class ChartAxes extends HostObject {
  constructor(private readonly chart: Chart) {
    super('ChartAxes');
  }
  get CategoryAxis(): ChartAxis {
    return new ChartAxis(this.chart, 'category');
  }
  get ValueAxis(): ChartAxis {
    return new ChartAxis(this.chart, 'value');
  }
  /** @param type Category or Value */
  GetItem(type: unknown, group: unknown = 'Primary'): ChartAxis {
    if (type !== 'Category' && type !== 'Value') throw invalidArgument();
    if (group === 'Secondary' && type === 'Value') {
      if (!this.chart.$chart.series.some(({ secondary }) => secondary)) throw itemNotFound();
      return new ChartAxis(this.chart, 'secondary');
    }
    if (group !== 'Primary') throw invalidArgument();
    return new ChartAxis(this.chart, type === 'Category' ? 'category' : 'value');
  }
}

/** An axis. Bounds that nobody set are the chart's own choice and read as an empty text, as in Excel. */
class ChartAxis extends HostObject {
  constructor(
    private readonly chart: Chart,
    private readonly which: Which,
  ) {
    super('ChartAxis');
  }
  get $axis(): AxisData {
    if (isRound(this.chart.ChartType)) throw itemNotFound();
    return this.chart.$chart[this.which] ?? AXIS;
  }
  $set(change: Partial<AxisData>): void {
    this.chart.$change({ [this.which]: { ...this.$axis, ...change } });
  }
  get Type(): string {
    return this.which === 'category' ? 'Category' : 'Value';
  }
  get AxisGroup(): string {
    return this.which === 'secondary' ? 'Secondary' : 'Primary';
  }
  get Visible(): boolean {
    return this.$axis.visible;
  }
  set Visible(visible: boolean) {
    this.$set({ visible });
  }
  get ReversePlotOrder(): boolean {
    return this.$axis.reversed;
  }
  set ReversePlotOrder(reversed: boolean) {
    this.$set({ reversed });
  }
  get Minimum(): number | '' {
    return this.$axis.minimum ?? '';
  }
  set Minimum(minimum: number | '') {
    this.$set({ minimum: bound(minimum) });
  }
  get Maximum(): number | '' {
    return this.$axis.maximum ?? '';
  }
  set Maximum(maximum: number | '') {
    this.$set({ maximum: bound(maximum) });
  }
  get MajorUnit(): number | '' {
    return this.$axis.majorUnit ?? '';
  }
  set MajorUnit(majorUnit: number | '') {
    this.$set({ majorUnit: bound(majorUnit) });
  }
  get NumberFormat(): string {
    return this.$axis.numberFormat ?? 'General';
  }
  set NumberFormat(numberFormat: string) {
    this.$set({ numberFormat });
  }
  /** where the axis' labels stand */
  get TickLabelPosition(): TickLabels {
    return this.$axis.tickLabels ?? 'NextToAxis';
  }
  set TickLabelPosition(tickLabels: TickLabels) {
    if (!TICK_LABELS.includes(tickLabels)) throw invalidArgument();
    this.$set({ tickLabels });
  }
  /** every how many categories one is named; an empty text: as many as fit */
  get TickLabelSpacing(): number | '' {
    return this.$axis.labelSpacing ?? '';
  }
  set TickLabelSpacing(labelSpacing: number | '') {
    if (typeof labelSpacing === 'number' && !(labelSpacing >= 1)) throw invalidArgument();
    this.$set({ labelSpacing: bound(labelSpacing) });
  }
  get MajorGridlines(): ChartGridlines {
    return new ChartGridlines(this);
  }
  get Title(): ChartAxisTitle {
    return new ChartAxisTitle(this);
  }
  get Format(): ChartFormat {
    return new ChartFormat('ChartAxisFormat', {
      font: () => this.$axis.font ?? {},
      setFont: (font: FontData) => this.$set({ font }),
      line: () => this.$axis,
      setLine: ({ line }) => this.$set({ line }),
      plainLine: true,
    });
  }
}

function bound(value: number | ''): number | undefined {
  if (value === '') return undefined;
  if (typeof value !== 'number') throw invalidArgument();
  return value;
}

class ChartGridlines extends HostObject {
  constructor(private readonly axis: ChartAxis) {
    super('ChartGridlines');
  }
  get Visible(): boolean {
    return this.axis.$axis.gridlines;
  }
  set Visible(gridlines: boolean) {
    this.axis.$set({ gridlines });
  }
  get Format(): ChartFormat {
    return new ChartFormat('ChartGridlinesFormat', {
      line: () => ({ line: this.axis.$axis.gridline }),
      setLine: ({ line }) => this.axis.$set({ gridline: line }),
      plainLine: true,
    });
  }
}

class ChartAxisTitle extends HostObject {
  constructor(private readonly axis: ChartAxis) {
    super('ChartAxisTitle');
  }
  get Text(): string {
    return this.axis.$axis.title ?? '';
  }
  set Text(title: string) {
    this.axis.$set({ title: String(title) });
  }
  get Visible(): boolean {
    return this.axis.$axis.title !== undefined;
  }
  set Visible(visible: boolean) {
    this.axis.$set({ title: visible ? (this.axis.$axis.title ?? '') : undefined });
  }
  get Format(): ChartFormat {
    return new ChartFormat('ChartAxisTitleFormat', {
      font: () => this.axis.$axis.titleFont ?? {},
      setFont: (titleFont: FontData) => this.axis.$set({ titleFont }),
    });
  }
}
