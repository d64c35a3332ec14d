/**
 * Monthly plan of a new rep: a share of the team's plan, ramped up. The first month of the plan takes the first step of the
 * ramp; the last step holds from then on.
 */
export function newRepPlan(team: readonly number[], share: number, ramp: readonly number[]): number[] {
  return team.map((plan, month) => plan * share * (ramp[Math.min(month, ramp.length - 1)] ?? 1));
}
