/** Customers for the bench and the tests of the purchases model: seeded, made as the model says that customers behave. */
import { randomFrom } from './orders';

/** r, alpha, a, b of the customers made. */
export const made = { r: 1, alpha: 8, a: 1, b: 2 } as const;

/** Frequency, recency and age of `count` customers, in weeks, each a column as Excel hands it over. */
export function customers(count: number): [frequency: number[][], recency: number[][], age: number[][]] {
  const random = randomFrom(7);
  const exponential = (): number => -Math.log(1 - random());
  const columns: [number[][], number[][], number[][]] = [[], [], []];
  for (let index = 0; index < count; index++) {
    const rate = exponential() / made.alpha;
    const [one, two] = [exponential(), exponential() + exponential()];
    const age = 104 * (0.2 + 0.8 * random());
    let [time, last, frequency] = [exponential() / rate, 0, 0];
    while (time < age) {
      last = time;
      frequency++;
      if (random() < one / (one + two)) break;
      time += exponential() / rate;
    }
    [frequency, last, age].forEach((figure, column) => columns[column].push([figure]));
  }
  return columns;
}
