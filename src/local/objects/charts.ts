import { CHART_TYPES, type ChartType } from '../grid/chart';
import { addChart, chartsOf } from '../grid/charts';
import { invalidArgument, notImplemented } from '../protocol/host-object';
import { Chart } from './chart';
import { Collection } from './collection';
import { Range } from './range';
import type { Worksheet } from './worksheet';

/** The charts of a sheet. */
export class Charts extends Collection<Chart> {
  constructor(private readonly sheet: Worksheet) {
    super('ChartCollection');
  }
  override $items(): Chart[] {
    return chartsOf(this.sheet.$grid, this.sheet.$sheetId).map(({ id }) => new Chart(this.sheet, id));
  }
  /** @param seriesBy Auto, Columns or Rows: where the series stand */
  Add(type: unknown, source: unknown, seriesBy?: unknown): Chart {
    const by = seriesBy ?? 'Auto'; // what is left out arrives as null
    this.sheet.$refuseChange();
    if (typeof type !== 'string') throw invalidArgument();
    if (!CHART_TYPES.includes(type as ChartType)) throw notImplemented(`charts of the kind ${type}`);
    if (!(source instanceof Range) || (by !== 'Auto' && by !== 'Columns' && by !== 'Rows'))
      throw invalidArgument();
    const cells = { sheetId: source.$sheetId, box: source.$held() };
    const chart = addChart(this.sheet.$grid, this.sheet.$sheetId, type as ChartType, cells, by);
    return new Chart(this.sheet, chart.id);
  }
}
