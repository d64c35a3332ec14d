const g = 7;
const lanczos = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
  12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
];
const halfLogTwoPi = 0.9189385332046727;

/**
 * ln Γ(x) for x > 0, to about 15 digits.
 * Source: C. Lanczos, A precision approximation of the gamma function, SIAM J. Numer. Anal. 1 (1964), with g = 7, n = 9.
 */
export function logGamma(x: number): number {
  if (x < 0.5) return logGamma(x + 1) - Math.log(x);
  let sum = lanczos[0] ?? 0;
  for (let index = 1; index < lanczos.length; index++) sum += (lanczos[index] ?? 0) / (x + index - 1);
  const base = x + g - 0.5;
  return halfLogTwoPi + (x - 0.5) * Math.log(base) - base + Math.log(sum);
}
