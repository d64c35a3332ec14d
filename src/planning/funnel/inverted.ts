import { deviationsFor } from '../statistics/normal';
import { inflowOf } from './check';

/** A stage before won, as it stands now. */
export interface OpenStage {
  readonly standing: number;
  /** deals that should stand there; 0 where the stage is not to be judged, undefined where nobody knows */
  readonly expected?: number | undefined;
  /** deals that have reached it so far, and that must in the whole period */
  readonly reached: number;
  readonly needed: number;
}

/**
 * Whether the funnel stands on its head. Of the stages before won, the first half are early and the second half late; of an
 * odd number the middle one is neither. Deals come and go on their own, so that √n of n standing is chance.
 *
 * Where the stock is known: an early stage holds fewer deals, and a late one more, than it should, by more than chance.
 * Where it is not: a late stage holds more deals than an early one, and too few have come into the first, both by more than
 * chance. A late stage that holds many is no sign by itself: deals may take long there, even longer than the period. Nor is a
 * low inflow further down: what came in this period may not have got there yet.
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
  const [first] = stages;
  const due = (first?.needed ?? 0) * elapsed;
  const isStarved =
    first !== undefined &&
    inflowOf(first.reached, first.needed, elapsed) === 'low' &&
    due - first.reached > deviations * Math.sqrt(due);
  return (
    isStarved &&
    early.some(({ standing: few }) =>
      late.some(({ standing: many }) => many - few > deviations * Math.sqrt(few + many)),
    )
  );
}
