/**
 * How often customers buy until they silently stop: the beta-geometric / NBD model.
 * Source: P. Fader, B. Hardie, K. L. Lee, “Counting Your Customers” the Easy Way, Marketing Science 24 (2005).
 */
import { sumOf } from '../sum';
import { logGamma } from '../statistics/gamma';
import { minimise } from '../statistics/minimise';

/** r, alpha: how purchase rates differ among customers; a, b: how chances of stopping after a purchase differ. All above 0; alpha in units of time. */
export interface PurchasesModel {
  readonly r: number;
  readonly alpha: number;
  readonly a: number;
  readonly b: number;
}

/** What is known of customers, one place a customer, all times in one unit. */
export interface CustomerHistory {
  /** purchases after the first */
  readonly frequency: readonly number[];
  /** time from the first purchase to the last */
  readonly recency: readonly number[];
  /** time from the first purchase to today */
  readonly age: readonly number[];
}

/** Log-likelihood of the model, customers that are alike taken together. */
function logLikelihood({ r, alpha, a, b }: PurchasesModel, { alike, counts }: Grouped): number {
  const logAlpha = Math.log(alpha);
  const logA = Math.log(a);
  const beta = logGamma(a + b) - logGamma(b);
  const ofRate = logGamma(r);
  let sum = 0;
  for (const { frequency: x, customers } of counts) {
    const rate = logGamma(r + x) - ofRate + r * logAlpha;
    sum += customers * (rate + beta + logGamma(b + x) - logGamma(a + b + x));
  }
  for (let index = 0; index < alike.length; index++) {
    const { frequency: x, recency, age, customers } = alike[index];
    const active = -(r + x) * Math.log(alpha + age);
    if (x === 0) {
      sum += customers * active;
      continue;
    }
    const stopped = logA - Math.log(b + x - 1) - (r + x) * Math.log(alpha + recency);
    const [high, low] = active > stopped ? [active, stopped] : [stopped, active];
    sum += customers * (high + Math.log1p(Math.exp(low - high)));
  }
  return sum;
}

interface Alike {
  readonly frequency: number;
  readonly recency: number;
  readonly age: number;
  customers: number;
}
interface Grouped {
  readonly alike: readonly Alike[];
  /** customers by frequency alone */
  readonly counts: readonly { readonly frequency: number; readonly customers: number }[];
}

/** Customers with the same history, counted; times divided by `unit`. */
function grouped({ frequency, recency, age }: CustomerHistory, unit: number): Grouped {
  const places = new Map<string, Alike>();
  const counts = new Map<number, number>();
  for (let index = 0; index < frequency.length; index++) {
    const x = frequency[index];
    counts.set(x, (counts.get(x) ?? 0) + 1);
    const key = `${x} ${x === 0 ? 0 : recency[index]} ${age[index]}`;
    const found = places.get(key);
    if (found) found.customers++;
    else
      places.set(key, {
        frequency: x,
        recency: recency[index] / unit,
        age: age[index] / unit,
        customers: 1,
      });
  }
  return {
    alike: [...places.values()],
    counts: [...counts].map(([x, customers]) => ({ frequency: x, customers })),
  };
}

/** Times are scaled to about this before the search, so that its first step fits any unit. */
const usualAge = 10;
/** Parameters beyond e^±this belong to data that do not settle them. */
const widest = 9;
/** So many customers tell where to look; the end of the search is on all of them. */
const sampleSize = 3000;

function everyNth({ frequency, recency, age }: CustomerHistory, nth: number): CustomerHistory {
  const chosen = (figures: readonly number[]): number[] => figures.filter((_, index) => index % nth === 0);
  return { frequency: chosen(frequency), recency: chosen(recency), age: chosen(age) };
}

/**
 * The model under which the histories are most likely, and its log-likelihood; undefined where they settle none
 * (nobody came back, too few customers, or customers who hardly differ).
 */
export function fitPurchases(
  history: CustomerHistory,
): (PurchasesModel & { readonly logLikelihood: number }) | undefined {
  const oldest = history.age.reduce((most, age) => Math.max(most, age), 0);
  if (oldest === 0 || history.frequency.every((x) => x === 0)) return undefined;
  const unit = oldest / usualAge;
  const data = grouped(history, unit);
  const modelAt = ([r, alpha, a, b]: readonly number[]): PurchasesModel => ({
    r: Math.exp(r),
    alpha: Math.exp(alpha),
    a: Math.exp(a),
    b: Math.exp(b),
  });
  const unlikely =
    (of: Grouped) =>
    (at: readonly number[]): number =>
      -logLikelihood(modelAt(at), of);
  const some = Math.ceil(history.frequency.length / sampleSize);
  const point = minimise(unlikely(data), {
    start: [0, 0, 0, 0],
    within: widest,
    rough: some > 1 ? unlikely(grouped(everyNth(history, some), unit)) : undefined,
  });
  if (point === undefined) return undefined;
  const model = modelAt(point);
  const purchases = sumOf(history.frequency);
  return {
    ...model,
    alpha: model.alpha * unit,
    logLikelihood: logLikelihood(model, data) - purchases * Math.log(unit),
  };
}

/** One customer: purchases after the first, and the times of the last one and of today since the first. */
export interface CustomerState {
  readonly frequency: number;
  readonly recency: number;
  readonly age: number;
}

/** Chance that a customer is still one. Who bought once only has had no occasion to stop, so the chance is 1. */
export function chanceAlive(
  { r, alpha, a, b }: PurchasesModel,
  { frequency: x, recency, age }: CustomerState,
): number {
  if (x === 0) return 1;
  return 1 / (1 + (a / (b + x - 1)) * ((alpha + age) / (alpha + recency)) ** (r + x));
}

/** Purchases to expect of a customer within the time `ahead` from today: equation 10 of the paper. */
export function expectedPurchases(model: PurchasesModel, state: CustomerState, ahead: number): number {
  const { r, alpha, a, b } = model;
  const { frequency: x, age } = state;
  const z = ahead / (alpha + age + ahead);
  // 2F1(r+x, b+x; a+b+x−1; z) by Euler’s transformation is (1−z)^(a−1−r−x) times one with a−1 among its parameters;
  // taken apart so that nothing is divided by a−1, which may be 0
  const c = a + b + x - 1;
  const power = (a - 1) * Math.log1p(-z);
  const ratio = a === 1 ? Math.log1p(-z) : Math.expm1(power) / (a - 1);
  const bought = -c * ratio - Math.exp(power) * series(a + b - 1 - r, a - 1, c, z);
  return bought * chanceAlive(model, state);
}

/** (2F1(p, e; c; z) − 1) · c ÷ e for 0 ≤ z < 1, finite at e = 0 and at c = 0. */
function series(p: number, e: number, c: number, z: number): number {
  let term = p * z;
  let sum = term;
  for (let n = 1; n < 1e6 && Math.abs(term) > Math.abs(sum) * 1e-16; n++) {
    term *= (((p + n) * (e + n)) / ((c + n) * (n + 1))) * z;
    sum += term;
  }
  return sum;
}
