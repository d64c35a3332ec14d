/** Excel's General format: as many digits as fit into a cell, 11 characters at most. */
const CHARACTERS = 11;

/** @param comma the decimal mark is a comma */
export function generalText(value: number, comma: boolean): string {
  const text = shortest(value);
  return comma ? text.replace('.', ',') : text;
}

function shortest(value: number): string {
  const size = Math.abs(value);
  if (size !== 0 && (size >= 1e11 || size < 1e-9)) return exponential(value);
  const whole = Math.trunc(size).toString().length;
  const places = Math.max(0, CHARACTERS - 1 - whole);
  const fixed = value.toFixed(Math.min(places, 9));
  return fixed.includes('.') ? fixed.replace(/\.?0+$/, '') : fixed;
}

/** 1234567890123 → 1.23457E+12 */
function exponential(value: number): string {
  const [digits = '', power = ''] = value.toExponential(5).split('e');
  const exponent = Number(power);
  const sign = exponent < 0 ? '-' : '+';
  return `${digits.replace(/\.?0+$/, '')}E${sign}${String(Math.abs(exponent)).padStart(2, '0')}`;
}
