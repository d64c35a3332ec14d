import type { Figure } from '../state';

/** What a deal is paid by a scheme: a share of its revenue, of its margin, and money for the deal itself. */
export interface Rates {
  readonly revenue: number;
  readonly margin: number;
  readonly deal: number;
}

/** Where a figure comes from: the sheet holds the formula, so that it follows the data. */
export interface Source {
  /** name of the list */
  readonly list: string;
  readonly formula: string;
  /** of a bonus, which follows the revenue */
  readonly rates?: Rates;
}

export type Sources = Readonly<Partial<Record<Figure, Source>>>;

/** Figures that a list tells, and what stands for them in the sheet. */
export interface Finding {
  readonly values: Readonly<Partial<Record<Figure, number>>>;
  readonly sources: Sources;
}
