/** What one deal brings and costs. Amounts are of one currency, costs positive. */
export interface DealFigures {
  readonly revenue: number;
  /** goods and overheads */
  readonly cost: number;
  readonly acquisition: number;
  readonly bonus: number;
  /** fixing errors */
  readonly errors: number;
}

export interface DealProfit {
  readonly profit: number;
  /** profit ÷ revenue; undefined where there is no revenue */
  readonly margin: number | undefined;
}

/** Profit of one deal and its share of the revenue: the planning definitions, section 4. */
export function dealProfit({ revenue, cost, acquisition, bonus, errors }: DealFigures): DealProfit {
  const profit = revenue - cost - acquisition - bonus - errors;
  return { profit, margin: revenue === 0 ? undefined : profit / revenue };
}
