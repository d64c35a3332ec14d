/**
 * What customers spend on a purchase: the gamma-gamma model.
 * Source: P. Fader, B. Hardie, The Gamma-Gamma Model of Monetary Value (2013).
 */
import { sumOf } from '../sum';
import { logGamma } from '../statistics/gamma';
import { minimise } from '../statistics/minimise';

/** p: how a customer's purchases differ; q, v: how customers' averages differ. All above 0; v in money. */
export interface ValueModel {
  readonly p: number;
  readonly q: number;
  readonly v: number;
}

interface Spending {
  readonly frequency: number;
  readonly average: number;
}

/** Parameters beyond e^±this belong to data that do not settle them. */
const widest = 9;

/** The model under which the averages of customers who came back are most likely; undefined where they settle none. */
export function fitValue(frequency: readonly number[], average: readonly number[]): ValueModel | undefined {
  const customers: Spending[] = frequency
    .map((x, index) => ({ frequency: x, average: average[index] }))
    .filter((customer) => customer.frequency > 0 && customer.average > 0);
  if (customers.length < 2) return undefined;
  const mean = sumOf(customers.map((customer) => customer.average)) / customers.length;
  const counts = new Map<number, number>();
  for (const { frequency: x } of customers) counts.set(x, (counts.get(x) ?? 0) + 1);
  const scaled = customers.map(({ frequency: x, average: m }) => ({
    x,
    m: m / mean,
    log: Math.log((x * m) / mean),
  }));

  const unlikely = ([logP, logQ, logV]: readonly number[]): number => {
    const [p, q, v] = [Math.exp(logP), Math.exp(logQ), Math.exp(logV)];
    const ofAll = q * logV - logGamma(q);
    let sum = 0;
    for (const [x, customers] of counts) sum += customers * (logGamma(p * x + q) - logGamma(p * x) + ofAll);
    for (const { x, m, log } of scaled) sum += p * x * log - (p * x + q) * Math.log(v + x * m);
    return -sum;
  };
  const point = minimise(unlikely, { start: [0, 0, 0], within: widest });
  if (point === undefined) return undefined;
  const [p, q, v] = point.map(Math.exp);
  return { p, q, v: v * mean };
}

/**
 * What a purchase of a customer is worth on average: between what all customers spend and what this one spent, the nearer
 * to the latter the more purchases there were. Undefined where the model has no mean (q at most 1) and nothing was bought again.
 */
export function expectedValue(
  { p, q, v }: ValueModel,
  { frequency: x, average }: Spending,
): number | undefined {
  const weight = p * x + q - 1;
  return weight > 0 ? (p * (v + x * average)) / weight : undefined;
}
