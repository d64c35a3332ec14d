import { sumOf } from '../sum';
import { wilsonInterval } from '../statistics/wilson';

/** Room below the reference that a sample must be able to exclude before “on track” is said. */
const tellingShare = 0.8;
/** An inflow counts as low when it stays more than a tenth behind. */
const inflowShare = 0.9;
/** Floating point noise that must not make an inflow low. */
const noise = 1e-12;

export type Inflow = 'low' | 'enough';
export type ConversionVerdict = 'noData' | 'bottleneck' | 'tooFew' | 'onTrack';

/** What the reference asks of a stage and what the deals show. */
export interface StageFacts {
  /** deals that must reach the stage in the whole period */
  readonly needed: number;
  readonly reached: number;
  /** deals that moved on or were lost, and of these those that moved on */
  readonly left: number;
  readonly passed: number;
}

export interface ConversionCheck {
  readonly reference: number;
  /** passed / left, and its Wilson interval; undefined while nothing has left */
  readonly actual: { readonly share: number; readonly low: number; readonly high: number } | undefined;
  readonly verdict: ConversionVerdict;
  /** deals that would be won in the end, had this stage kept to its reference */
  readonly dealsLost: number;
}

export interface StageCheck extends StageFacts {
  readonly inflow: Inflow;
  /** undefined for the last stage */
  readonly conversion: ConversionCheck | undefined;
}

/** Whether enough has come in, `elapsed` being the share of the period gone by. */
export function inflowOf(reached: number, needed: number, elapsed: number): Inflow {
  return reached < needed * elapsed * inflowShare * (1 - noise) ? 'low' : 'enough';
}

/** Judges every stage against its reference: the planning definitions, section 1. `conversions` has one less than stages. */
export function checkStagesOf(
  facts: readonly StageFacts[],
  conversions: readonly number[],
  { elapsed, confidence }: { readonly elapsed: number; readonly confidence: number },
): StageCheck[] {
  let later = 1;
  return facts
    .map((stage, index) => ({ stage, reference: conversions.at(index) }))
    .reverse()
    .map(({ stage, reference }) => {
      const conversion =
        reference === undefined ? undefined : conversionCheck(stage, reference, later, confidence);
      later *= reference ?? 1;
      return { ...stage, inflow: inflowOf(stage.reached, stage.needed, elapsed), conversion };
    })
    .reverse();
}

/** `later` is the product of the reference conversions after this one. */
function conversionCheck(
  { left, passed }: StageFacts,
  reference: number,
  later: number,
  confidence: number,
): ConversionCheck {
  if (left === 0) return { reference, actual: undefined, verdict: 'noData', dealsLost: 0 };
  const share = passed / left;
  const { low, high } = wilsonInterval(passed, left, confidence);
  const verdict = high < reference ? 'bottleneck' : low < reference * tellingShare ? 'tooFew' : 'onTrack';
  const dealsLost = left * Math.max(0, reference - share) * later;
  return { reference, actual: { share, low, high }, verdict, dealsLost };
}

export interface FunnelCheck {
  readonly inflow: Inflow;
  /** products over all stages; undefined while a stage has no data */
  readonly reference: number;
  readonly actual: number | undefined;
  readonly verdict: ConversionVerdict | 'inverted';
  /** place of the bottleneck that costs most deals, from 0; −1 where there is none */
  readonly worst: number;
  readonly dealsLost: number;
}

/** The funnel as a whole: on its head, else its costliest bottleneck, else as sure as its least sure stage. */
export function checkWhole(stages: readonly StageCheck[], inverted: boolean): FunnelCheck {
  const conversions = stages.flatMap(({ conversion }) => (conversion ? [conversion] : []));
  const shares = conversions.map(({ actual }) => actual?.share);
  const bottlenecks = conversions.filter(({ verdict }) => verdict === 'bottleneck');
  const most = Math.max(...bottlenecks.map(({ dealsLost }) => dealsLost));
  const worst = conversions.findIndex(
    ({ verdict, dealsLost }) => verdict === 'bottleneck' && dealsLost === most,
  );
  return {
    inflow: stages[0].inflow,
    reference: conversions.reduce((product, { reference }) => product * reference, 1),
    actual: shares.reduce<number | undefined>(
      (product, share) => (product === undefined || share === undefined ? undefined : product * share),
      1,
    ),
    verdict: inverted ? 'inverted' : wholeVerdict(conversions),
    worst,
    dealsLost: sumOf(conversions.map(({ dealsLost }) => dealsLost)),
  };
}

function wholeVerdict(conversions: readonly ConversionCheck[]): ConversionVerdict {
  const has = (wanted: ConversionVerdict): boolean => conversions.some(({ verdict }) => verdict === wanted);
  if (has('bottleneck')) return 'bottleneck';
  if (conversions.every(({ verdict }) => verdict === 'noData')) return 'noData';
  return has('tooFew') || has('noData') ? 'tooFew' : 'onTrack';
}
