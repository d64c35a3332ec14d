/** The floating bars of a new and a repeat deal: places in percent of one scale for both. */
import type { DealFigures } from '../../planning/profit/deal-profit';
import type { Outcome } from './state';

const lines = ['revenue', 'cost', 'acquisition', 'bonus', 'errors', 'profit'] as const;
export type Line = (typeof lines)[number];

export interface Bar {
  /** the figure as it is shown: costs are negative */
  readonly value: number;
  /** left end and width, percent of the track */
  readonly from: number;
  readonly width: number;
}
export interface BarRow {
  readonly line: Line;
  readonly fresh: Bar;
  readonly repeat: Bar;
}

type Deal = DealFigures & { readonly profit: number };

/** Rows from revenue to profit. The scale runs from the deepest loss, or 0, to the greater of both revenues. */
export function bars({ fresh, repeat }: Outcome): BarRow[] {
  const low = Math.min(0, fresh.profit, repeat.profit);
  const high = Math.max(fresh.revenue, repeat.revenue);
  const span = high - low || 1;
  const percent = (value: number): number => ((value - low) / span) * 100;
  const bar = (value: number, one: number, other: number): Bar => ({
    value,
    from: percent(Math.min(one, other)),
    width: (Math.abs(one - other) / span) * 100,
  });
  const side = (deal: Deal): Bar[] => {
    let height = deal.revenue;
    const costs = ([deal.cost, deal.acquisition, deal.bonus, deal.errors] as const).map((cost) => {
      height -= cost;
      return bar(cost === 0 ? 0 : -cost, height + cost, height);
    });
    return [bar(deal.revenue, 0, deal.revenue), ...costs, bar(deal.profit, 0, deal.profit)];
  };
  const [left, right] = [side(fresh), side(repeat)];
  return lines.map((line, index) => ({ line, fresh: left[index], repeat: right[index] }));
}
