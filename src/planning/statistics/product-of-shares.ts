import { times } from '../times';
import { sumOf } from '../sum';

/** A share as far as counts tell it: so many passed, so many did not. */
export interface Counted {
  readonly passed: number;
  readonly failed: number;
}

/** Points over which the density of one share is laid out. */
const points = 4096;
/** Deviations either side of the middle that hold all of a share that matters. */
const reach = 12;
/** Steps of the logarithm per standard deviation of the product. */
const fineness = 100;
/** Mass that is cut off at either end between two convolutions. */
const negligible = 1e-13;

/** Masses at the logarithms from · step, (from + 1) · step … */
interface Masses {
  readonly from: number;
  readonly masses: Float64Array;
}

/**
 * Quantiles of a product of shares, each known from counts alone: Beta(½ + passed, ½ + failed), independent, `passed` above 0.
 * The densities of their logarithms are convolved numerically; moments would err by +70 % on 3/10 · 2/12 · 4/9.
 */
export function productQuantiles(shares: readonly Counted[], levels: readonly number[]): number[] {
  const variance = shares.reduce((sum, { passed, failed }) => {
    const a = passed + 0.5;
    return sum + 1 / a - 1 / (a + failed + 0.5) + 1 / (2 * a * a);
  }, 0);
  const step = Math.sqrt(variance) / fineness;
  const product = shares
    .map((share) => logarithm(share, step))
    .reduce((left, right) => trimmed(convolved(left, right)));
  return levels.map((level) => Math.exp(Math.min(0, quantile(product, level)) * step));
}

/**
 * The logarithm of one share. With share = sin² of an angle the density is smooth at both ends; each point's mass is divided
 * between the two nearest steps, which keeps the mean.
 */
function logarithm({ passed, failed }: Counted, step: number): Masses {
  const middle = Math.asin(Math.sqrt((passed + 0.5) / (passed + failed + 1)));
  const spread = reach / (2 * Math.sqrt(passed + failed + 1));
  const first = Math.max(0, middle - spread);
  const width = (Math.min(Math.PI / 2, middle + spread) - first) / points;
  const angles = times(points, (index) => first + (index + 0.5) * width);
  const density = (angle: number): number =>
    2 * (passed * Math.log(Math.sin(angle)) + failed * Math.log(Math.cos(angle)));
  const top = Math.atan2(Math.sqrt(passed), Math.sqrt(failed));
  const highest = density(Math.min(top, first + (points - 0.5) * width));
  const weights = angles.map((angle) => Math.exp(density(angle) - highest));
  const total = sumOf(weights);
  const places = angles.map((angle) => (2 * Math.log(Math.sin(angle))) / step);
  const least = places.findIndex((_, index) => weights[index] / total > negligible / points);
  const from = Math.floor(places[least]);
  const masses = new Float64Array(Math.floor(places[points - 1]) - from + 2);
  places.forEach((place, index) => {
    if (index < least) return;
    const below = Math.floor(place);
    const mass = weights[index] / total;
    masses[below - from] += mass * (below + 1 - place);
    masses[below - from + 1] += mass * (place - below);
  });
  return trimmed({ from, masses });
}

function convolved(left: Masses, right: Masses): Masses {
  const masses = new Float64Array(left.masses.length + right.masses.length - 1);
  left.masses.forEach((mass, index) => {
    for (let other = 0; other < right.masses.length; other++)
      masses[index + other] += mass * right.masses[other];
  });
  return { from: left.from + right.from, masses };
}

/** Without the ends that together hold next to nothing. */
function trimmed({ from, masses }: Masses): Masses {
  let start = 0;
  let end = masses.length;
  for (let cut = 0; (cut += masses[start] ?? 1) < negligible;) start++;
  for (let cut = 0; (cut += masses[end - 1] ?? 1) < negligible;) end--;
  return { from: from + start, masses: masses.subarray(start, end) };
}

/** The place, in steps, below which `level` of the mass lies; the mass of a point is spread evenly around it. */
function quantile({ from, masses }: Masses, level: number): number {
  const total = sumOf(masses);
  let below = 0;
  for (let index = 0; index < masses.length; index++) {
    const mass = masses[index];
    if (below + mass >= level * total) return from + index - 0.5 + (level * total - below) / mass;
    below += mass;
  }
  return from + masses.length - 0.5;
}
