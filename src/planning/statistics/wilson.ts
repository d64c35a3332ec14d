/** Two-sided 95 %: the 97.5 % point of the normal distribution. */
const z95 = 1.959963984540054;

/**
 * The 95 % Wilson score interval of a share of which `passed` in `total` cases were seen, both ends in [0, 1].
 * Source: E. B. Wilson, Probable inference, the law of succession, and statistical inference, JASA 22 (1927).
 */
export function wilsonInterval(passed: number, total: number): { low: number; high: number } {
  const square = z95 * z95;
  const share = passed / total;
  const centre = (share + square / (2 * total)) / (1 + square / total);
  const half =
    (z95 * Math.sqrt((share * (1 - share)) / total + square / (4 * total * total))) / (1 + square / total);
  // the ends are exact where nothing or everything passed, whatever floating point makes of them
  return { low: passed === 0 ? 0 : centre - half, high: passed === total ? 1 : centre + half };
}
