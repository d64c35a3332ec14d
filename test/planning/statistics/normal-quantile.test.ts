import { normalQuantile } from '../../../src/planning/statistics/normal-quantile';

// NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.6.7.1, to more digits by R's qnorm
it.each([
  [0.5, 0],
  [0.9, 1.2815516],
  [0.975, 1.959964],
  [0.995, 2.5758293],
  [0.9995, 3.2905267],
  [0.025, -1.959964],
  [1e-12, -7.0344838],
])('the quantile of %d is %d', (share, quantile) => expect(normalQuantile(share)).toBeCloseTo(quantile, 5));
