import { roundUp } from '../rounding';

/** How many deals are new and how many repeat, and what one of each leaves. Losses are negative. */
export interface Mix {
  readonly newDeals: number;
  readonly repeatDeals: number;
  readonly profitNew: number;
  readonly profitRepeat: number;
}

/** Profit of a mix of deals, and of one deal on average; undefined where there are no deals. */
export function profitOfMix({ newDeals, repeatDeals, profitNew, profitRepeat }: Mix): {
  readonly profit: number;
  readonly perDeal: number | undefined;
} {
  const profit = newDeals * profitNew + repeatDeals * profitRepeat;
  const deals = newDeals + repeatDeals;
  return { profit, perDeal: deals === 0 ? undefined : profit / deals };
}

/** Repeat deals until what a customer brought in all is not below zero; undefined where that never comes. */
export function paybackDeals(profitNew: number, profitRepeat: number): number | undefined {
  if (profitNew >= 0) return 0;
  return profitRepeat > 0 ? roundUp(-profitNew / profitRepeat) : undefined;
}

/** What moving deals from new to repeat takes and brings, the revenue staying the same. */
export interface ShareGoal {
  readonly revenue: number;
  /** repeat share of the revenue today, and the one to reach */
  readonly share: number;
  readonly goal: number;
  readonly profitNew: number;
  readonly profitRepeat: number;
  readonly averageDeal: number;
}

/** Whole deals that have to be repeat instead of new, and the profit gained by them; none where the goal is reached. */
export function dealsToMove({ revenue, share, goal, profitNew, profitRepeat, averageDeal }: ShareGoal): {
  readonly deals: number;
  readonly profit: number;
} {
  const deals = roundUp((revenue * Math.max(0, goal - share)) / averageDeal);
  return { deals, profit: deals * (profitRepeat - profitNew) };
}
