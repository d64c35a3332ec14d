/** Share of the plan that was reached; undefined where nothing was planned. */
export function attainment(actual: number, plan: number): number | undefined {
  return plan === 0 ? undefined : actual / plan;
}
