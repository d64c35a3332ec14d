import type { NameCell } from '../names';
import { fail } from '../problem';
import { roundUp } from '../rounding';

export interface FunnelGoal {
  /** revenue the period must bring */
  readonly target: number;
  /** revenue of one won deal */
  readonly averageDeal: number;
  /** share of each stage that reaches the next, from first contact on, each in (0, 1] */
  readonly conversions: readonly number[];
}

/**
 * Deals that must reach every stage, from first contact to won, exact.
 * Deals to win = target ÷ average deal; each stage before needs that ÷ the product of the conversions after it.
 */
export function requirements({ target, averageDeal, conversions }: FunnelGoal): number[] {
  const won = target / averageDeal;
  const needed = [won];
  let conversion = 1;
  for (const step of [...conversions].reverse()) {
    conversion *= step;
    needed.unshift(won / conversion);
  }
  return needed;
}

/** Entrants needed at the first stage, rounded up to whole ones. */
export function entrants(goal: FunnelGoal): number {
  return roundUp(requirements(goal)[0] ?? 0);
}

/** Holds stages and conversions together: one stage more than there are conversions. */
export function checkStages(stages: readonly NameCell[], conversions: readonly number[]): void {
  if (conversions.length >= stages.length) {
    fail('moreConversionsThanStages', 'conversions', {
      stages: stages.length,
      conversions: conversions.length,
    });
  }
  if (conversions.length < stages.length - 1) {
    const stage = String(stages[conversions.length] ?? '');
    fail('stageWithoutConversion', 'conversions', {
      stage,
      stages: stages.length,
      conversions: conversions.length,
    });
  }
}

export interface StageRequirement {
  /** share of this stage that reaches the next; undefined for the last */
  readonly conversion: number | undefined;
  /** deals that must reach the stage, as shown: rounded up, or exact if so asked */
  readonly deals: number;
  /** deals shown × average deal */
  readonly amount: number;
  /** exact deals ÷ reps present; undefined where the team is not known */
  readonly perRep: number | undefined;
  /** exact deals ÷ reps present ÷ working days */
  readonly perRepAndDay: number | undefined;
}

/** The reference funnel: what every stage must hold for the target to be met, and the norm of each rep. */
export function referenceFunnel(
  goal: FunnelGoal,
  team: {
    readonly reps?: number | undefined;
    readonly workdays?: number | undefined;
    readonly rounding: 'up' | 'exact';
  },
): StageRequirement[] {
  return requirements(goal).map((exact, index) => {
    const deals = team.rounding === 'up' ? roundUp(exact) : exact;
    const perRep = team.reps === undefined ? undefined : exact / team.reps;
    return {
      conversion: goal.conversions[index],
      deals,
      amount: deals * goal.averageDeal,
      perRep,
      perRepAndDay: perRep === undefined || team.workdays === undefined ? undefined : perRep / team.workdays,
    };
  });
}
