/** Numbers as people type them into a field, read by the workbook's separators and nothing else. */
import type { MoneyStyle, NumberStyle } from './format';

/** Why a text is no number; the pane has a sentence for each. */
export type NotANumber =
  /** nothing typed */
  | 'empty'
  /** letters or signs that do not belong to a number */
  | 'notANumber'
  /** groups that are not three digits: `1,23` where the comma parts thousands */
  | 'grouping'
  /** another country's decimal sign: `1.5` where decimals follow a comma */
  | 'wrongDecimal';

export type Parsed =
  | {
      readonly ok: true;
      readonly value: number;
      /** typed with a percent sign; `value` is then already the fraction */
      readonly percent: boolean;
    }
  | { readonly ok: false; readonly reason: NotANumber };

const SPACES = /[\s\u00a0\u202f\u2007\u2009]/g;
const APOSTROPHES = /['’ʼ`´]/g;

/** Powers of ten behind the short words people type: 10 млн, 1.5k. */
const scales: readonly (readonly [RegExp, number])[] = [
  [/(?:млрд\.?|bn|b)$/iu, 9],
  [/(?:млн\.?|mln|mio|m)$/iu, 6],
  [/(?:тыс\.?|т\.?|k)$/iu, 3],
];

/**
 * Reads `1 234 567,89`, `1,234,567.89`, `12 %`, `−5`, `$1,000`, `10 млн ₽` by the given separators.
 * Spaces and apostrophes part groups everywhere; a comma or a point means what the workbook's settings say.
 */
export function parseNumber(text: string, style: NumberStyle | MoneyStyle): Parsed {
  let rest = text.replace(SPACES, ' ').trim();
  if (rest === '') return { ok: false, reason: 'empty' };

  const bracketed = /^\((.*)\)$/.exec(rest);
  if (bracketed) rest = bracketed[1].trim();
  let negative = Boolean(bracketed);

  rest = withoutCurrency(rest, 'currency' in style ? style.currency.symbol : '');
  const signed = /^([+\-−–])\s*(.*)$/.exec(rest);
  if (signed) {
    if (bracketed) return { ok: false, reason: 'notANumber' };
    negative = signed[1] !== '+';
    rest = withoutCurrency(signed[2], 'currency' in style ? style.currency.symbol : '');
  }

  const percent = rest.endsWith('%') || rest.startsWith('%');
  if (percent) rest = rest.replace(/^%\s*|\s*%$/, '');
  let power = percent ? -2 : 0;
  for (const [word, scale] of percent ? [] : scales) {
    if (!word.test(rest)) continue;
    rest = rest.replace(word, '').trimEnd();
    power = scale;
    break;
  }

  const digits = plainDigits(rest, style);
  if (typeof digits !== 'string') return { ok: false, reason: digits.reason };
  // shifted as text: 1.1 million is 1100000, not 1100000.0000000001
  const size = Number(`${digits}e${power}`);
  if (!Number.isFinite(size)) return { ok: false, reason: 'notANumber' };
  return { ok: true, value: negative && size !== 0 ? -size : size, percent };
}

function withoutCurrency(text: string, symbol: string): string {
  let rest = text.replace(/^\p{Sc}\s*|\s*\p{Sc}$/gu, '').replace(/\s*руб\.?$|\s*р\.$/iu, '');
  if (symbol !== '') {
    if (rest.startsWith(symbol)) rest = rest.slice(symbol.length);
    else if (rest.endsWith(symbol)) rest = rest.slice(0, -symbol.length);
  }
  return rest.trim();
}

/** `1 234,5` → `1234.5`, or why not. */
function plainDigits(text: string, { decimal, group }: NumberStyle): string | { reason: NotANumber } {
  if (!/\d/.test(text) || /[^\d\s.,'’ʼ`´٫٬]/.test(text)) return { reason: 'notANumber' };
  const [whole, fraction = '', ...more] = text.split(decimal);
  if (more.length > 0) return { reason: 'notANumber' };
  if (!/^\d*$/.test(fraction)) return { reason: /[.,]/.test(fraction) ? 'wrongDecimal' : 'notANumber' };

  const marks = new Set(whole.replace(APOSTROPHES, "'").replace(/\d/g, '').split(''));
  if (marks.size > 1) return { reason: 'grouping' };
  const [mark] = marks;
  if (mark === undefined) return `${whole || '0'}.${fraction || '0'}`;
  const allowed = mark === ' ' || mark === "'" || mark === group;
  if (!allowed) return { reason: 'wrongDecimal' };
  // groups of three, or of two above the thousands as in India
  const parts = whole.replace(APOSTROPHES, "'").split(mark);
  const inGroups =
    /^\d{1,3}$/.test(parts[0]) &&
    parts.slice(1, -1).every((part) => /^\d{2,3}$/.test(part)) &&
    /^\d{3}$/.test(parts[parts.length - 1]);
  return inGroups ? `${parts.join('')}.${fraction || '0'}` : { reason: 'grouping' };
}
