import { deviationsFor } from './normal';

/** How sure an interval is unless told otherwise. */
export const usualConfidence = 0.95;

/**
 * The Wilson score interval of a share of which `passed` in `total` cases were seen, both ends in [0, 1];
 * at 95 % unless told otherwise.
 * Source: E. B. Wilson, Probable inference, the law of succession, and statistical inference, JASA 22 (1927).
 */
export function wilsonInterval(
  passed: number,
  total: number,
  confidence = usualConfidence,
): { low: number; high: number } {
  const z = deviationsFor(confidence);
  const square = z * z;
  const share = passed / total;
  const centre = (share + square / (2 * total)) / (1 + square / total);
  const half =
    (z * Math.sqrt((share * (1 - share)) / total + square / (4 * total * total))) / (1 + square / total);
  // the ends are exact where nothing or everything passed, whatever floating point makes of them
  return { low: passed === 0 ? 0 : centre - half, high: passed === total ? 1 : centre + half };
}
