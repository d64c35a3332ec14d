/** What the profitability wizard asks, and what follows from it. */
import { costOfCustomer } from '../../planning/profit/cost-of-customer';
import { dealProfit, type DealFigures } from '../../planning/profit/deal-profit';
import { paybackDeals, profitOfMix } from '../../planning/profit/mix';
import { repeatLevel, type Level } from '../../planning/profit/repeat-level';
import { roundToCents } from '../../planning/rounding';
import type { Rates, Sources } from './data/source';

/** Every figure that is asked for, in the order of the sheet. */
export const figures = [
  'revenue',
  'cost',
  'costPerLead',
  'conversion',
  'bonusNew',
  'bonusRepeat',
  'errorsNew',
  'errorsRepeat',
  'deals',
  'repeat',
] as const;
export type Figure = (typeof figures)[number];

export interface ProfitState {
  /** amounts per deal, conversion as a fraction, counts of deals; undefined: nothing typed yet */
  readonly figures: Readonly<Record<Figure, number | undefined>>;
  /** figures that are taken live from lists of the workbook */
  readonly sources: Sources;
  /** as long as nobody has put in his own */
  readonly isExample: boolean;
}

/** The table of the planning definitions, section 4: one new deal of five. */
export const firstState: ProfitState = {
  figures: {
    revenue: 55000,
    cost: 40000,
    costPerLead: 500,
    conversion: 0.1,
    bonusNew: 5000,
    bonusRepeat: 3000,
    errorsNew: 3000,
    errorsRepeat: 1000,
    deals: 5,
    repeat: 4,
  },
  sources: {},
  isExample: true,
};

export const mostDeals = 100;

/** What a scheme pays for a deal, to the cent; a deal that loses money costs nobody his. */
export function bonusBy(
  { revenue, margin, deal }: Rates,
  figures: { readonly revenue: number; readonly cost: number },
): number {
  return roundToCents(
    Math.max(0, figures.revenue * revenue + (figures.revenue - figures.cost) * margin + deal),
  );
}

/** A figure typed or taken; repeat deals follow when there are fewer deals than that, and a bonus by a scheme the revenue. */
export function withFigures(
  state: ProfitState,
  values: Readonly<Partial<Record<Figure, number | undefined>>>,
  sources: Sources = {},
): ProfitState {
  const all = { ...state.figures, ...values };
  const repeat = all.deals === undefined ? all.repeat : Math.min(all.repeat ?? 0, all.deals);
  const typed = (Object.keys(values) as Figure[]).filter(
    (figure) => figure !== 'repeat' && figure !== 'deals',
  );
  const kept = Object.fromEntries(
    Object.entries(state.sources).filter(([figure]) => !typed.some((each) => each === figure)),
  );
  const known = { ...kept, ...sources };
  return {
    figures: { ...all, repeat, ...bonuses(all, known) },
    sources: known,
    isExample: state.isExample && typed.length === 0,
  };
}

function bonuses(all: ProfitState['figures'], sources: Sources): Partial<Record<Figure, number>> {
  const { revenue, cost } = all;
  if (revenue === undefined || cost === undefined) return {};
  return Object.fromEntries(
    (['bonusNew', 'bonusRepeat'] as const).flatMap((figure) => {
      const rates = sources[figure]?.rates;
      return rates ? [[figure, bonusBy(rates, { revenue, cost })]] : [];
    }),
  );
}

/** What is wrong with a figure: it is missing or out of bounds. */
export function isFaulty(figure: Figure, value: number | undefined): boolean {
  if (value === undefined || !Number.isFinite(value) || value < 0) return true;
  if (figure === 'conversion') return value === 0 || value > 1;
  if (figure === 'deals') return value < 1 || value > mostDeals || !Number.isInteger(value);
  return false;
}

export interface Outcome {
  readonly fresh: DealFigures & { readonly profit: number };
  readonly repeat: DealFigures & { readonly profit: number };
  /** what one new customer costs */
  readonly acquisition: number;
  readonly mix: { readonly profit: number; readonly allNew: number; readonly share: number };
  readonly payback: number | undefined;
  readonly level: Level;
}

/** Everything the pane shows; undefined while a figure is missing. */
export function outcome({ figures: all }: ProfitState): Outcome | undefined {
  if (figures.some((figure) => isFaulty(figure, all[figure]))) return undefined;
  const known = all as Readonly<Record<Figure, number>>;
  const acquisition = costOfCustomer(known.costPerLead, known.conversion);
  const side = (deal: Omit<DealFigures, 'revenue' | 'cost'>) => {
    const whole = { revenue: known.revenue, cost: known.cost, ...deal };
    return { ...whole, profit: dealProfit(whole).profit };
  };
  const fresh = side({ acquisition, bonus: known.bonusNew, errors: known.errorsNew });
  const repeat = side({ acquisition: 0, bonus: known.bonusRepeat, errors: known.errorsRepeat });
  const profits = { profitNew: fresh.profit, profitRepeat: repeat.profit };
  const { deals, repeat: repeatDeals } = known;
  const share = repeatDeals / deals;
  return {
    fresh,
    repeat,
    acquisition,
    mix: {
      profit: profitOfMix({ newDeals: deals - repeatDeals, repeatDeals, ...profits }).profit,
      allNew: profitOfMix({ newDeals: deals, repeatDeals: 0, ...profits }).profit,
      share,
    },
    payback: paybackDeals(fresh.profit, repeat.profit),
    level: repeatLevel(share, false).level,
  };
}
