import { round } from '../rounding';

/** The four levels of selling again, by repeat share of revenue: the planning definitions, section 4. */
export type Level = 1 | 2 | 3 | 4;

export interface RepeatLevel {
  readonly level: Level;
  /** the share to reach next; undefined at the top */
  readonly goal: number | undefined;
  /** goal less share, in points */
  readonly gap: number | undefined;
}

const tops: readonly { readonly level: Level; readonly top: number; readonly goal: number }[] = [
  { level: 1, top: 0.1, goal: 0.15 },
  { level: 2, top: 0.3, goal: 0.3 },
  { level: 3, top: 0.9, goal: 0.9 },
];

/** The level of a repeat share; the fourth also where the whole company (marketing, service) takes part. */
export function repeatLevel(share: number, wholeCompany: boolean): RepeatLevel {
  // a share of 0.1 that was calculated may stand a hair above it
  const exact = round(share, 12);
  const found = wholeCompany ? undefined : tops.find(({ top }) => exact <= top);
  if (found === undefined) return { level: 4, goal: undefined, gap: undefined };
  return { level: found.level, goal: found.goal, gap: round(found.goal - exact, 12) };
}
