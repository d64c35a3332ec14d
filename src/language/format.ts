/**
 * Numbers, money, shares and dates as this user reads them. Separators and currency come from the workbook
 * (a Russian interface may well sit on an American workbook); the language only adds words and spacing.
 */
import type { Language } from './language';

/** The user's separators. A space of any kind stands for "groups parted by a space". */
export interface NumberStyle {
  readonly decimal: string;
  readonly group: string;
}
export interface MoneyStyle extends NumberStyle {
  readonly currency: { readonly symbol: string; readonly before: boolean };
}

export const NO_BREAK_SPACE = '\u00a0';
const MINUS = '\u2212';

export interface Digits {
  /** digits after the decimal separator that are always shown */
  readonly least?: number;
  /** digits after the decimal separator at most */
  readonly most?: number;
}

const roundings = new Map<string, Intl.NumberFormat>();

/** Decimal digits of a number, rounded half away from zero: the language-neutral '1,234.50' before the user's signs. */
function neutral(value: number, { least = 0, most = Math.max(least, 0) }: Digits): string {
  const key = `${least}/${most}`;
  let rounding = roundings.get(key);
  if (!rounding) {
    rounding = new Intl.NumberFormat('en-US', { minimumFractionDigits: least, maximumFractionDigits: most });
    roundings.set(key, rounding);
  }
  return rounding.format(value);
}

/** `1 234,5`: no digits after the separator unless asked for. Not a number shows as an en dash. */
export function formatNumber(value: number, style: NumberStyle, digits: Digits = {}): string {
  if (!Number.isFinite(value)) return '–';
  const group = /^\s*$/.test(style.group) ? NO_BREAK_SPACE : style.group;
  const text = neutral(Math.abs(value), digits).replace(/[.,]/g, (sign) =>
    sign === '.' ? style.decimal : group,
  );
  return value < 0 && /[1-9]/.test(text) ? MINUS + text : text;
}

/** A fraction as a share: 0.45 → `45.0%`, in Russian `45,0 %`. */
export function formatPercent(
  fraction: number,
  style: NumberStyle,
  language: Language,
  digits: Digits = { least: 1 },
): string {
  return formatNumber(percentOf(fraction), style, digits) + percentSign(language);
}

/** The percent sign with the space that belongs before it. */
export function percentSign(language: Language): string {
  return language === 'ru' ? `${NO_BREAK_SPACE}%` : '%';
}

/** 0.552 → 55.2, not 55.200000000000003: the number a percent field shows. */
export function percentOf(fraction: number): number {
  return Number(`${Number(fraction.toPrecision(15))}e2`) || fraction * 100;
}

/** `$1,000,000` or `10 000 000 ₽`. Whole amounts carry no cents, others two digits, unless `digits` says otherwise. */
export function formatMoney(value: number, style: MoneyStyle, digits?: Digits): string {
  const whole = Math.abs(value - Math.round(value)) < 0.005;
  return withCurrency(formatNumber(value, style, digits ?? (whole ? {} : { least: 2 })), style.currency);
}

const shortScales: Readonly<Record<Language, readonly (readonly [number, string])[]>> = {
  en: [
    [1e9, 'B'],
    [1e6, 'M'],
    [1e3, 'K'],
  ],
  ru: [
    [1e9, `${NO_BREAK_SPACE}млрд`],
    [1e6, `${NO_BREAK_SPACE}млн`],
    [1e3, `${NO_BREAK_SPACE}тыс.`],
  ],
};

/** Three digits and a scale, for charts: `$14.3M`, `64,4 млн ₽`. Below 10,000 the amount in full. */
export function formatMoneyShort(value: number, style: MoneyStyle, language: Language): string {
  const size = Math.abs(value);
  if (!(size >= 9_999.5)) return withCurrency(formatNumber(value, style), style.currency);
  // 999,960 is 1M, not 1000K: what would round up to a thousand belongs to the next scale
  const [unit, word] = shortScales[language].find(([scale]) => size >= scale * 0.99995) ?? [1, ''];
  const scaled = value / unit;
  const figure = formatNumber(scaled, style, { most: Math.abs(scaled) >= 99.95 ? 0 : 1 });
  return withCurrency(figure + word, style.currency);
}

function withCurrency(figure: string, { symbol, before }: MoneyStyle['currency']): string {
  if (symbol === '') return figure;
  if (!before) return figure + NO_BREAK_SPACE + symbol;
  const space = /\p{L}$/u.test(symbol) ? NO_BREAK_SPACE : '';
  return figure.startsWith(MINUS)
    ? MINUS + symbol + space + figure.slice(MINUS.length)
    : symbol + space + figure;
}

/** `10:42`, 24 hours in Russian, the habit of the language elsewhere. */
export function formatTime(time: Date, language: Language): string {
  return new Intl.DateTimeFormat(language === 'ru' ? 'ru-RU' : 'en-US', {
    hour: 'numeric',
    minute: '2-digit',
  })
    .format(time)
    .replace(/\s/g, NO_BREAK_SPACE);
}
