/** Why the month shown cannot be closed now. */
import type { RepPayout } from '../../planning/commission/payout/model';
import type { ClosedPeriod, CommissionBook } from './book';
import type { Past } from './past';

export type Refusal =
  | { readonly code: 'wrong' | 'noJournal' | 'changed' | 'total' }
  | { readonly code: 'closed' | 'later'; readonly period: ClosedPeriod };

interface Given {
  readonly filled: { readonly book: CommissionBook };
  /** undefined where the tables cannot be read */
  readonly paid?: readonly RepPayout[];
  readonly past?: Past;
}

export function refusalOf({ filled: { book }, paid, past }: Given): Refusal | undefined {
  const { month, closed, tables, journal, total } = book;
  const again = closed.find((period) => period.month === month);
  if (again) return { code: 'closed', period: again };
  const later = closed.find((period) => period.month > month);
  if (later) return { code: 'later', period: later };
  if (!tables.adjustments || !tables.opening || !journal) return { code: 'noJournal' };
  if (!paid || !past) return { code: 'wrong' };
  if (past.changes.length > 0) return { code: 'changed' };
  const sum = paid.reduce((running, rep) => running + rep.total, 0) / 100;
  return total === undefined || Math.abs(total - sum) >= 0.005 ? { code: 'total' } : undefined;
}
