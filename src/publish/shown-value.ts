import type { Language, Translated } from '../language/language';
import { dayParts } from '../planning/calendar';
import type { Cell } from '../planning/cells';
import type { Unit } from '../planning/limits';

const tags: Translated = { en: 'en-US', ru: 'ru-RU' };

/** A value of a result as a page of help shows it: grouped, with the decimals and the separators of the language. */
export function shownValue(value: Cell, unit: Unit, language: Language): string {
  if (typeof value !== 'number') return String(value);
  const written = (number: number, least: number, most: number): string =>
    new Intl.NumberFormat(tags[language], { minimumFractionDigits: least, maximumFractionDigits: most })
      .format(number)
      .replace(/[\s\u202f]/g, '\u00a0')
      .replace(/^-/, '−');
  switch (unit) {
    case 'share':
      return language === 'ru' ? `${written(value * 100, 0, 1)}\u00a0%` : `${written(value * 100, 0, 1)}%`;
    case 'payout':
      return written(value, 2, 2);
    case 'norm':
      return written(value, 1, 1);
    case 'month': {
      const { year, month } = dayParts(value);
      return `${String(month).padStart(2, '0')}.${year}`;
    }
    case 'date': {
      const { year, month, day } = dayParts(value);
      return [day, month, year].map((part) => String(part).padStart(2, '0')).join('.');
    }
    default:
      return written(value, 0, 2);
  }
}
