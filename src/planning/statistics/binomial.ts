/**
 * The binomial distribution by Loader's saddle-point expansion: exact to rounding for millions of trials, where differences
 * of log-gammas lose a digit for every digit of the trials.
 * Source: C. Loader, Fast and Accurate Computation of Binomial Probabilities (2000).
 */
import { stirlingError } from './gamma';

/** x · log(x / mean) + mean − x, without cancellation where x is near the mean. */
function deviance(x: number, mean: number): number {
  const difference = x - mean;
  if (Math.abs(difference) >= 0.1 * (x + mean)) return x * Math.log(x / mean) - difference;
  const ratio = difference / (x + mean);
  let sum = difference * ratio;
  let term = 2 * x * ratio;
  for (let odd = 3; ; odd += 2) {
    term *= ratio * ratio;
    const next = sum + term / odd;
    if (next === sum) return next;
    sum = next;
  }
}

/** Chance of exactly `successes` in `trials`, 0 < share < 1. */
function pointChance(successes: number, trials: number, share: number): number {
  const failures = trials - successes;
  if (successes === 0) return Math.exp(trials * Math.log1p(-share));
  if (failures === 0) return Math.exp(trials * Math.log(share));
  const exponent =
    stirlingError(trials) -
    stirlingError(successes) -
    stirlingError(failures) -
    deviance(successes, trials * share) -
    deviance(failures, trials * (1 - share));
  return Math.exp(exponent) * Math.sqrt(trials / (2 * Math.PI * successes * failures));
}

/** Terms below this part of the sum change none of its digits. */
const negligible = 1e-18;

/**
 * Chance of at least `successes` in `trials` that each succeed with `share`: whole successes and trials, share in [0, 1].
 * The shorter tail is summed from its greatest term on, so that a million trials take some thousand terms.
 */
export function chanceOfAtLeast(successes: number, trials: number, share: number): number {
  if (successes <= 0) return 1;
  if (successes > trials || share === 0) return 0;
  if (share === 1) return 1;
  const odds = share / (1 - share);
  let sum = 1;
  let term = 1;
  if (successes > trials * share) {
    for (let count = successes; count < trials && term > sum * negligible; count++) {
      term *= ((trials - count) / (count + 1)) * odds;
      sum += term;
    }
    return Math.min(1, pointChance(successes, trials, share) * sum);
  }
  for (let count = successes - 1; count > 0 && term > sum * negligible; count--) {
    term *= count / (trials - count + 1) / odds;
    sum += term;
  }
  return Math.max(0, 1 - pointChance(successes - 1, trials, share) * sum);
}

/** A chance that misses the wanted one by no more than rounding has reached it. */
const rounding = 1e-12;

/** The fewest trials for at least `successes` with the wanted chance; undefined where more than `most` would be needed. */
export function trialsForChance(
  successes: number,
  share: number,
  chance: number,
  most: number,
): number | undefined {
  const suffices = (trials: number): boolean =>
    chanceOfAtLeast(successes, trials, share) >= chance - rounding;
  let enough = Math.max(successes, Math.ceil(successes / share));
  while (enough <= most && !suffices(enough)) enough *= 2;
  enough = Math.min(enough, most);
  if (!suffices(enough)) return undefined;
  let tooFew = successes - 1;
  while (enough - tooFew > 1) {
    const middle = Math.floor((tooFew + enough) / 2);
    if (suffices(middle)) enough = middle;
    else tooFew = middle;
  }
  return enough;
}
