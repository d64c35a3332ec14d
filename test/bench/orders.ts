/** Orders for the bench: seeded, the same on every machine, in the shape in which Excel hands ranges over. */
import { serialOf } from '../../src/planning/calendar';

export interface Columns {
  readonly dates: number[][];
  readonly reps: string[][];
  readonly amounts: number[][];
}

/** A small generator of evenly spread numbers in [0, 1) (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** First month of the plan that the bench asks for; the orders lie in the two years before. */
export const planStart = serialOf('2026-01-01');

/** `count` orders of `reps` reps over two years, parsed from JSON as they are when they come from Excel. */
export function orders(count: number, reps: number): Columns {
  const random = randomFrom(20260101);
  const dates: number[][] = [];
  const names: string[][] = [];
  const amounts: number[][] = [];
  for (let index = 0; index < count; index++) {
    dates.push([planStart - 1 - Math.floor(random() * 730) + (random() < 0.5 ? 0.5 : 0)]);
    names.push([`Rep ${Math.floor(random() * reps) + 1} of the team`]);
    amounts.push([Math.round(random() * 1000000) / 100 - 200]);
  }
  return JSON.parse(JSON.stringify({ dates, reps: names, amounts })) as Columns;
}
