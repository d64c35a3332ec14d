import type { ChartFont as FontData } from '../grid/chart';
import { HostObject, invalidArgument } from '../protocol/host-object';
import type { Chart } from './chart';
import { ChartFormat } from './chart-format';

/** The chart's title. */
export class ChartTitle extends HostObject {
  constructor(private readonly chart: Chart) {
    super('ChartTitle');
  }
  get #title(): Chart['$chart']['title'] {
    return this.chart.$chart.title;
  }
  #set(change: Partial<Chart['$chart']['title']>): void {
    this.chart.$change({ title: { ...this.#title, ...change } });
  }
  get Visible(): boolean {
    return this.#title.visible;
  }
  set Visible(visible: boolean) {
    this.#set({ visible });
  }
  get Text(): string {
    return this.#title.text ?? '';
  }
  set Text(text: string) {
    this.#set({ text: String(text), visible: true });
  }
  get Format(): ChartFormat {
    return new ChartFormat('ChartTitleFormat', {
      font: () => this.#title.font ?? {},
      setFont: (font: FontData) => this.#set({ font }),
    });
  }
}

const POSITIONS = ['Top', 'Bottom', 'Left', 'Right', 'Corner'];

/** What says which series is which. */
export class ChartLegend extends HostObject {
  constructor(private readonly chart: Chart) {
    super('ChartLegend');
  }
  get Visible(): boolean {
    return this.chart.$chart.legend.visible;
  }
  set Visible(visible: boolean) {
    this.chart.$change({ legend: { ...this.chart.$chart.legend, visible } });
  }
  get Format(): ChartFormat {
    return new ChartFormat('ChartLegendFormat', {
      font: () => this.chart.$chart.legend.font ?? {},
      setFont: (font: FontData) => this.chart.$change({ legend: { ...this.chart.$chart.legend, font } }),
    });
  }
  get Position(): string {
    return this.chart.$chart.legend.position;
  }
  set Position(position: string) {
    if (!POSITIONS.includes(position)) throw invalidArgument();
    this.chart.$change({ legend: { ...this.chart.$chart.legend, position } });
  }
}
