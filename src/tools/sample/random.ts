/** Random numbers from a seed, the same on every machine: mulberry32 by Tommy Ettinger (public domain). */
export interface Random {
  /** in [0, 1) */
  next(): number;
  /** whole number from `low` to `high`, both included */
  whole(low: number, high: number): number;
  pick<T>(values: readonly T[]): T;
  /** log-normal around a median; `spread` is the standard deviation of the logarithm */
  around(median: number, spread: number): number;
}

export function seeded(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const whole = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
  const normal = () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
  return {
    next,
    whole,
    pick: (values) => values[whole(0, values.length - 1)] as (typeof values)[number],
    around: (median, spread) => median * Math.exp(spread * normal()),
  };
}
