import { deviationsFor } from '../statistics/normal';
import type { Inflow } from './check';

/** A stage before won, as it stands now. */
export interface OpenStage {
  readonly standing: number;
  /** deals that should stand there; 0 where the stage is not to be judged, undefined where nobody knows */
  readonly expected?: number | undefined;
  readonly inflow: Inflow;
  /** deals that have left it so far in the period */
  readonly left: number;
}

/**
 * Whether the funnel stands on its head. Of the stages before won, the first half are early and the second half late; of an
 * odd number the middle one is neither. Deals come and go on their own, so that √n of n standing is chance.
 *
 * Where the stock is known: an early stage holds fewer deals, and a late one more, than it should, by more than chance.
 * Where it is not: a late stage holds more deals than an early one, by more than chance, and either too little comes into the
 * early one or the late one is stuck, at the pace so far holding more than a whole period lets go.
 */
export function isInverted(
  stages: readonly OpenStage[],
  { elapsed, confidence }: { readonly elapsed: number; readonly confidence: number },
): boolean {
  const deviations = deviationsFor(confidence);
  const early = stages.slice(0, Math.floor(stages.length / 2));
  const late = stages.slice(Math.ceil(stages.length / 2));
  if (stages.some(({ expected }) => expected !== undefined)) {
    /** deviations above what should stand, negative below */
    const above = ({ standing, expected = 0 }: OpenStage): number =>
      expected > 0 ? (standing - expected) / Math.sqrt(expected) : 0;
    return (
      early.some((stage) => above(stage) < -deviations) && late.some((stage) => above(stage) > deviations)
    );
  }
  const isStuck = ({ standing, left }: OpenStage): boolean => elapsed > 0 && standing > left / elapsed;
  return early.some((first) =>
    late.some(
      (last) =>
        last.standing - first.standing > deviations * Math.sqrt(first.standing + last.standing) &&
        (first.inflow === 'low' || isStuck(last)),
    ),
  );
}
