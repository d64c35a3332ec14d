import type { Language, Translated } from '../../language/language';
import { dayParts } from '../../planning/calendar';
import type { Limits } from '../../planning/limits';
import { tidyName } from '../../planning/names';
import type { Words } from '../../planning/problem';

export const noBreakSpace = '\u00a0';
export const tags: Translated = { en: 'en-US', ru: 'ru-RU' };
const quotes: Translated<readonly [string, string]> = { en: ['“', '”'], ru: ['«', '»'] };
const longest = 40;

/** A number as the language writes it, at most 15 digits. */
export function numeral(value: number, language: Language): string {
  if (Math.abs(value) >= 1e15 || (value !== 0 && Math.abs(value) < 1e-9)) return plain(value, language);
  const text = new Intl.NumberFormat(tags[language], {
    maximumFractionDigits: 12,
    maximumSignificantDigits: 15,
  }).format(value);
  return text.replace(/[\s\u202f]/g, noBreakSpace).replace(/^-/, '−');
}

/** A number without grouping, as it would be typed. */
export function plain(value: number, language: Language): string {
  const text = String(Number(value.toPrecision(12)));
  return language === 'ru' ? text.replace('.', ',') : text;
}

/** 12 as `1200 %`: what Excel takes it for. */
export function percent(value: number, language: Language): string {
  return `${plain(value * 100, language).replace(/^-/, '−')}${language === 'en' ? ' ' : noBreakSpace}%`;
}

/** A text in the language's quotation marks, its spaces in order; cut where it is long. */
export function quoted(text: string, language: Language): string {
  return verbatim(tidyName(text), language);
}

/** A name as it was typed, its spaces shown, in the language's quotation marks; cut where it is long. */
export function verbatim(text: string, language: Language): string {
  const [open, close] = quotes[language];
  return `${open}${text.length > longest ? `${text.slice(0, longest)}…` : text}${close}`;
}

/** Whatever a cell held, in words. */
export function described(value: unknown, language: Language): string {
  if (typeof value === 'string') return quoted(value, language);
  if (Number.isFinite(value)) return numeral(value as number, language);
  return typeof value === 'boolean' ? truths[language][Number(value)] : otherValue[language];
}
const truths: Translated<readonly string[]> = { en: ['FALSE', 'TRUE'], ru: ['ЛОЖЬ', 'ИСТИНА'] };
const otherValue: Translated = { en: 'a value of another kind', ru: 'значение другого рода' };

/** A month of a date serial: 07.2013. */
export function monthText(serial: number): string {
  const { year, month } = dayParts(serial);
  return `${String(month).padStart(2, '0')}.${year}`;
}

/** A day of a date serial: 05.07.2013. */
export function dayText(serial: number): string {
  return `${String(dayParts(serial).day).padStart(2, '0')}.${monthText(serial)}`;
}

/** The words of an enumerated argument that are typed in a language: “up” or “exact”. */
export function choices(words: Words, language: Language): string {
  const shown = Object.values(words).map((word) => quoted(word[language]?.[0] ?? '', language));
  const last = shown.pop() ?? '';
  if (shown.length === 0) return last;
  return `${shown.join(', ')} ${language === 'ru' ? 'или' : 'or'} ${last}`;
}

const bounds: Translated<Readonly<Record<'above' | 'min' | 'max' | 'whole', string>>> = {
  en: { above: 'more than', min: 'at least', max: 'at most', whole: 'a whole number' },
  ru: { above: 'больше', min: 'не\u00a0меньше', max: 'не\u00a0больше', whole: 'целое' },
};

/** The limits of a parameter in words: more than 0, at most 100 %. Empty where there are none. */
export function limitsText(limits: Limits, language: Language): string {
  const figure = (value: number): string =>
    limits.unit === 'share' && value !== 0 ? percent(value, language) : numeral(value, language);
  const words = bounds[language];
  const told = (['above', 'min', 'max'] as const).flatMap((bound) => {
    const value = limits[bound];
    return value === undefined ? [] : [`${words[bound]}${noBreakSpace}${figure(value)}`];
  });
  return [...(limits.whole ? [words.whole] : []), ...told].join(', ');
}
