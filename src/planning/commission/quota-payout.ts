import { sumOf } from '../sum';
import { roundToCents } from '../rounding';
import { commissionLines, type Tier } from './tiers';

/** `marginal`: each multiplier on its own part of the attainment; `retroactive`: the one reached on all of it. */
export type QuotaMode = 'marginal' | 'retroactive';

/** What was sold against what was asked for, and the pay that stands for exactly that. */
export interface QuotaResult {
  readonly actual: number;
  readonly quota: number;
  /** pay at an attainment of 100 %, before multipliers */
  readonly targetPay: number;
  readonly mode: QuotaMode;
  /** the most that is paid */
  readonly cap: number | undefined;
}

/** actual ÷ quota without the noise of floating point, so that 3 × 0.1 of 0.3 is 100 %. */
export function attainmentOf(actual: number, quota: number): number {
  return Number((actual / quota).toPrecision(15));
}

/** Pay by attainment, the scale being attainment | multiplier; nothing for less than nothing sold. Rounded to cents once. */
export function quotaPayout(
  scale: readonly Tier[],
  { actual, quota, targetPay, mode, cap = Infinity }: QuotaResult,
): number {
  const attainment = Math.max(0, attainmentOf(actual, quota));
  const lines = commissionLines(scale, {
    amount: attainment,
    already: 0,
    mode: mode === 'retroactive' ? 'whole' : 'marginal',
  });
  const multiple = sumOf(lines.map(({ commission }) => commission));
  return roundToCents(Math.min(multiple * targetPay, cap));
}
