import { sumOf } from '../sum';
import { splitWhole } from '../largest-remainder';
import { fail } from '../problem';

/** Cells of a plan in any order, each with the value it is locked at, if it is. */
export interface PlanCell {
  readonly planned: number;
  readonly locked: number | undefined;
}

/** A share of a unit that is floating point, not a remainder: 15 digits are what a cell can show. */
const noise = 1e-9;

/**
 * Reconciles a plan with a target: locked cells keep their value, the others are scaled in proportion and rounded to the
 * unit by largest remainder, so that all together are the target exactly. Ends with a problem where that cannot be.
 */
export function allocate(cells: readonly PlanCell[], target: number, unit: number): number[] {
  const locked = sumOf(cells.map((cell) => cell.locked ?? 0));
  const open = cells.filter((cell) => cell.locked === undefined);
  const rest = target - locked;
  const steps = Math.round(rest / unit);
  const tolerance = noise * Math.max(1, Math.abs(target / unit) * 1e-5);
  if (rest / unit < -tolerance) fail('locksAboveTarget', 'locked', { locked, target });
  if (Math.abs(rest / unit - steps) > tolerance) {
    if (locked === 0) fail('targetNotMultiple', 'target', { target, unit });
    fail('restNotMultiple', 'target', { rest, unit });
  }
  if (steps > 0 && !open.some(({ planned }) => planned > 0)) fail('nothingToScale', 'plan', { rest });
  const parts = splitWhole(
    steps,
    open.map(({ planned }) => planned),
  );
  let next = 0;
  return cells.map((cell) => cell.locked ?? multipleOf(parts[next++], unit));
}

/** `steps` units as the decimal number one would write: 3 × 0.1 is 0.3. */
function multipleOf(steps: number, unit: number): number {
  return Number((steps * unit).toPrecision(15));
}
