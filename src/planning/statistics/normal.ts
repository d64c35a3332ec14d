/** Coefficients of the rational approximations, from the constant term on: numerator, denominator. */
type Rational = readonly [readonly number[], readonly number[]];

const central: Rational = [
  [
    3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946, 45921.95393154987,
    67265.7709270087, 33430.57558358813, 2509.0809287301227,
  ],
  [
    1, 42.31333070160091, 687.1870074920579, 5394.196021424751, 21213.794301586597, 39307.89580009271,
    28729.085735721943, 5226.495278852546,
  ],
];
const tail: Rational = [
  [
    1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045, 1.2704582524523684,
    0.2417807251774506, 0.022723844989269184, 0.0007745450142783414,
  ],
  [
    1, 2.053191626637759, 1.6763848301838038, 0.6897673349851, 0.14810397642748008, 0.015198666563616457,
    0.0005475938084995345, 1.0507500716444169e-9,
  ],
];

const polynomial = (coefficients: readonly number[], at: number): number =>
  coefficients.reduceRight((sum, coefficient) => sum * at + coefficient, 0);
const rational = ([numerator, denominator]: Rational, at: number): number =>
  polynomial(numerator, at) / polynomial(denominator, at);

/**
 * How many standard deviations either side of the mean hold the share `confidence` of a normal distribution:
 * 1.959963984540054 for 0.95. To 16 digits for a confidence of up to 0.99999999997.
 * Source: M. J. Wichura, Algorithm AS 241, Applied Statistics 37 (1988), PPND16 without its farthest tail.
 */
export function deviationsFor(confidence: number): number {
  const offset = confidence / 2;
  if (offset <= 0.425) return offset * rational(central, 0.180625 - offset * offset);
  return rational(tail, Math.sqrt(-Math.log(0.5 - offset)) - 1.6);
}
