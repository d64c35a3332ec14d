/** What the answers so far come to: the plan as the sheet will calculate it. */
import { nameKey } from '../../planning/names';
import { allocate } from '../../planning/plan/allocate';
import type { Rep } from '../../planning/plan/monthly-sales';
import { plan, type Growth } from '../../planning/plan/plan';
import type { RepMonths } from '../../planning/plan/rep-months';
import { withTeamChanges } from '../../planning/plan/team-changes';
import { PlanningProblem } from '../../planning/problem';
import { roundToUnit } from '../../planning/rounding';
import { monthsPlanned } from './places';
import { baseOf, type Base } from './sales';
import type { PlanState } from './state';

/** A cent: what a reconciled plan is rounded to when nothing else is asked for. */
export const cent = 0.01;

export interface PlannedRep {
  readonly key: string;
  readonly name: string;
  /** last year's sales */
  readonly lastYear: number;
  readonly months: readonly number[];
  /** months that were set by hand */
  readonly byHand: readonly boolean[];
  readonly year: number;
  readonly isNew: boolean;
}

export interface Outcome {
  readonly base: Base;
  readonly reps: readonly PlannedRep[];
  readonly total: number;
  readonly lastYear: number;
  /** before it is reconciled with the target */
  readonly calculated: number;
  /** why it cannot be reconciled: the code of a planning problem; `reps` then hold the calculated plan */
  readonly wrong?: string;
}

/** Names as reps, each once. */
function asReps(names: readonly string[]): Rep[] {
  const seen = new Set<string>();
  return names.flatMap((name) => {
    const key = nameKey(name);
    if (key === '' || seen.has(key)) return [];
    seen.add(key);
    return [{ key, name: name.trim() }];
  });
}

/** The team in its order: as the sheet that is edited has it, then whoever else has sales, new reps last. */
function rosterOf({ roster, newReps, sales, start }: Answers): Rep[] {
  const team = asReps(roster);
  const selling = (sales && baseOf(sales, start, team)?.reps) ?? team;
  const known = selling.filter(({ key }) => key !== '');
  const fresh = asReps(newReps.map(({ name }) => name));
  const isKnown = new Set(known.map(({ key }) => key));
  return [...known, ...fresh.filter(({ key }) => !isKnown.has(key))];
}

/** The answers that a plan is made of. */
export type Answers = Pick<
  PlanState,
  | 'sales'
  | 'start'
  | 'roster'
  | 'newReps'
  | 'leaving'
  | 'ramp'
  | 'corrections'
  | 'growth'
  | 'growthOfRep'
  | 'growthOfMonth'
  | 'roundTo'
  | 'target'
>;

/** Undefined until the sales are read and hold something for this plan. */
export function outcomeOf(state: Answers): Outcome | undefined {
  const { sales, start } = state;
  const roster = rosterOf(state);
  const base = sales && baseOf(sales, start, roster);
  if (!sales || !base) return undefined;
  const window = { first: start, months: monthsPlanned };
  const growth = growthOf(state, base.reps);
  const calculated = plan(sales.orders, window, { growth, roster, corrections: [], roundTo: undefined });
  const team = withTeamChanges(calculated, start, {
    newcomers: new Map(
      state.newReps.flatMap(({ name, share = 0, from }) =>
        share > 0 ? [[nameKey(name), { share, from }] as const] : [],
      ),
    ),
    leavers: new Map(state.leaving.map(({ rep, to, from }) => [rep, { to, from }] as const)),
    ramp: state.ramp,
  });
  const byHand = correctionsOf(state);
  const { rows, wrong } = reconciled(state, team, byHand);
  const reps = rows.map(({ rep, months }, place): PlannedRep => {
    const lastYear = sum((base.history[place] ?? []).slice(0, monthsPlanned));
    return {
      key: rep.key,
      name: String(rep.name),
      lastYear,
      months,
      byHand: months.map((_, month) => byHand.get(rep.key)?.has(start + month) ?? false),
      year: sum(months),
      isNew: lastYear <= 0,
    };
  });
  return {
    base,
    reps,
    total: sum(reps.map(({ year }) => year)),
    lastYear: base.lastYear,
    calculated: sum(team.map(({ months }) => sum(months))),
    ...(wrong !== undefined && { wrong }),
  };
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((all, amount) => all + amount, 0);
}

/** The number where one is typed. */
export function known(value: number | undefined): number | undefined {
  return value === undefined || Number.isNaN(value) ? undefined : value;
}

function growthOf({ growth, growthOfRep, growthOfMonth, start }: Answers, reps: readonly Rep[]): Growth {
  const months = Array.from({ length: monthsPlanned }, (_, month) => start + month);
  const shares = reps.map(
    ({ key }) =>
      [
        key,
        new Map(
          months.map((month) => [
            month,
            known(growthOfRep[key]) ?? known(growthOfMonth[month % 12]) ?? known(growth) ?? 0,
          ]),
        ),
      ] as const,
  );
  return { kind: 'byRepAndMonth', shares: new Map(shares) };
}

/** Months set by hand, by rep and month. */
function correctionsOf({ corrections }: Answers): Map<string, Map<number, number>> {
  const found = new Map<string, Map<number, number>>();
  for (const { rep, month, value } of corrections) {
    const amount = known(value);
    if (month === 'all' || amount === undefined) continue;
    found.set(rep, (found.get(rep) ?? new Map<number, number>()).set(month, amount));
  }
  return found;
}

function reconciled(
  { target, roundTo, corrections, start }: Answers,
  rows: readonly RepMonths[],
  byHand: ReadonlyMap<string, ReadonlyMap<number, number>>,
): { rows: RepMonths[]; wrong?: string } {
  const goal = known(target) ?? 0;
  const unit = roundTo > 0 ? roundTo : cent;
  const kept = new Set(corrections.filter(({ month }) => month === 'all').map(({ rep }) => rep));
  const cells = rows.flatMap(({ rep, months }) =>
    months.map((planned, month) => ({
      planned,
      locked:
        byHand.get(rep.key)?.get(start + month) ??
        (goal > 0 && kept.has(rep.key) ? roundToUnit(planned, unit) : undefined),
    })),
  );
  const asRows = (figures: readonly number[]): RepMonths[] =>
    rows.map(({ rep }, place) => ({
      rep,
      months: figures.slice(place * monthsPlanned, (place + 1) * monthsPlanned),
    }));
  const plain = () =>
    asRows(
      cells.map(({ planned, locked }) => locked ?? (roundTo > 0 ? roundToUnit(planned, roundTo) : planned)),
    );
  if (goal <= 0) return { rows: plain() };
  try {
    return { rows: asRows(allocate(cells, goal, unit)) };
  } catch (error) {
    if (!(error instanceof PlanningProblem)) throw error;
    return { rows: plain(), wrong: error.problem.code };
  }
}
