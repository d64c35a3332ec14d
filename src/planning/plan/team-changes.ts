/** Reps who come and go: what the plan of a team becomes. */
import { sumOf } from '../sum';
import type { MonthNumber } from '../calendar';
import type { RepMonths } from './rep-months';

/** Shares of a new rep's full plan in his first months; the last one holds from then on. */
export const usualRamp: readonly number[] = [0.25, 0.5, 0.75, 1];

/** A rep without a past: a share of what all the others plan for the month, with a ramp from his first month. */
export interface Newcomer {
  readonly share: number;
  readonly from: MonthNumber;
}
/** A rep whose plan goes to another one from a month on. */
export interface Leaver {
  /** key of the rep who takes the plan over */
  readonly to: string;
  readonly from: MonthNumber;
}
export interface TeamChanges {
  /** by key of the rep */
  readonly newcomers: ReadonlyMap<string, Newcomer>;
  readonly leavers: ReadonlyMap<string, Leaver>;
  readonly ramp: readonly number[];
}

/** The share of a full plan that is asked for in a month. */
export function rampShare(ramp: readonly number[], from: MonthNumber, month: MonthNumber): number {
  if (month < from) return 0;
  return ramp[Math.min(month - from, ramp.length - 1)] ?? 1;
}

/**
 * Plans with the changes of the team, `first` being their first month. A new rep's plan comes on top of the team's and
 * takes the place of his own; what a leaver hands on is gone from his plan. A plan is handed on once: not to himself, not
 * to somebody who is not in the plan.
 */
export function withTeamChanges(
  rows: readonly RepMonths[],
  first: MonthNumber,
  { newcomers, leavers, ramp }: TeamChanges,
): RepMonths[] {
  const others = rows.filter(({ rep }) => !newcomers.has(rep.key));
  const team = (month: number) => sumOf(others.map((row) => row.months[month] ?? 0));
  const full = rows.map(({ rep, months }) => {
    const fresh = newcomers.get(rep.key);
    if (!fresh) return months;
    return months.map((_, month) => fresh.share * team(month) * rampShare(ramp, fresh.from, first + month));
  });
  const places = new Map(rows.map(({ rep }, place) => [rep.key, place]));
  const plans = full.map((months) => [...months]);
  rows.forEach(({ rep }, place) => {
    const leaver = leavers.get(rep.key);
    const to = leaver && places.get(leaver.to);
    if (!leaver || to === undefined || to === place) return;
    full[place]?.forEach((amount, month) => {
      if (first + month < leaver.from) return;
      const taking = plans[to];
      const giving = plans[place];
      if (!taking || !giving) return;
      taking[month] = (taking[month] ?? 0) + amount;
      giving[month] = (giving[month] ?? 0) - amount;
    });
  });
  return rows.map(({ rep }, place) => ({ rep, months: plans[place] ?? [] }));
}
