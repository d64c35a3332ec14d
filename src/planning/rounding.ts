/** Floating point noise that must not lift an exact requirement to the next whole number. */
const noise = 1e-12;

/** Rounds a requirement up to whole pieces; an exact 500 stays 500. */
export function roundUp(exact: number): number {
  return Math.ceil(exact * (1 - noise));
}

/** `value` times ten to the power `digits`, through decimal text, so that 1.005 becomes 100.5 and not 100.49999999999999. */
function shift(value: number, digits: number): number {
  const [mantissa, exponent = '0'] = value.toString().split('e');
  return Number(`${mantissa}e${Number(exponent) + digits}`);
}

/** Rounds as Excel's ROUND: half away from zero, after normalising to 15 significant digits (1.005 → 1.01). */
export function round(value: number, digits: number): number {
  const normal = Number(Math.abs(value).toPrecision(15));
  const rounded = shift(Math.round(shift(normal, digits)), -digits);
  return value < 0 && rounded !== 0 ? -rounded : rounded;
}

/** Rounds money to cents, half away from zero. */
export function roundToCents(amount: number): number {
  return round(amount, 2);
}

/** Rounds to the nearest multiple of `unit` (1, 10, 1,000, 0.01 …), half away from zero. */
export function roundToUnit(value: number, unit: number): number {
  const steps = round(value / unit, 0);
  return unit < 1 ? Number((steps * unit).toPrecision(15)) : steps * unit;
}
