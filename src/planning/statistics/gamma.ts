const halfLogTwoPi = 0.9189385332046727;

/** log n! − Stirling's approximation of it, n above 0: by its series, and below 16 from that of the number above. */
export function stirlingError(n: number): number {
  if (n < 16) return stirlingError(n + 1) + (n + 0.5) * Math.log1p(1 / n) - 1;
  const square = n * n;
  return (1 / 12 - (1 / 360 - (1 / 1260 - (1 / 1680 - 1 / 1188 / square) / square) / square) / square) / n;
}

/** ln Γ(x) for x > 0, to about 15 digits, by Stirling's series. */
export function logGamma(x: number): number {
  return halfLogTwoPi + (x - 0.5) * Math.log(x) - x + stirlingError(x);
}
