/**
 * What a table of deals in their present stage tells about the conversions between stages.
 * Deals that are still open have not failed: a conversion is passed / left, never passed / reached.
 */

/** Deals of one stage as the table shows them today. */
export interface StageSnapshot {
  /** in the stage now; in the last stage: won */
  readonly standing: number;
  /** left the sale from this stage */
  readonly lost: number;
}

export interface StageCounts extends StageSnapshot {
  /** entered the stage, whatever became of them */
  readonly reached: number;
  /** moved on to the next stage */
  readonly passed: number;
  /** moved on or lost: the base of the conversion */
  readonly left: number;
}

/**
 * Counts per stage, from first contact to won. `lostUnknown` are lost deals of which the table does not say where they
 * were lost; all that is known of them is that they entered, so they count as lost in the first stage.
 */
export function countStages(stages: readonly StageSnapshot[], lostUnknown = 0): StageCounts[] {
  let reachedNext = 0;
  return stages
    .map(({ standing, lost }, index) => ({ standing, lost: index === 0 ? lost + lostUnknown : lost }))
    .reverse()
    .map(({ standing, lost }) => {
      const passed = reachedNext;
      reachedNext = standing + lost + passed;
      return { standing, lost, passed, left: passed + lost, reached: reachedNext };
    })
    .reverse();
}
