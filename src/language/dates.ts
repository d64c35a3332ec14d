/** Months, quarters and days in words. Months are 1 to 12; no time zones come into it. */
import { NO_BREAK_SPACE } from './format';
import type { Language, Translated } from './language';

const names: Translated<readonly string[]> = {
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  ru: [
    'январь',
    'февраль',
    'март',
    'апрель',
    'май',
    'июнь',
    'июль',
    'август',
    'сентябрь',
    'октябрь',
    'ноябрь',
    'декабрь',
  ],
};
/** Russian months in the genitive: «3 сентября». */
export const ofMonth: readonly string[] = [
  'января',
  'февраля',
  'марта',
  'апреля',
  'мая',
  'июня',
  'июля',
  'августа',
  'сентября',
  'октября',
  'ноября',
  'декабря',
];

/** Where the words stand: a heading or field begins with a capital, the inside of a sentence does not. */
export type Place = 'heading' | 'sentence';

export function monthName(month: number, language: Language, place: Place = 'heading'): string {
  return placed(names[language][month - 1] ?? '', place, language);
}

/** `September 2026`, «Сентябрь 2026», inside a sentence «сентябрь 2026». */
export function monthYear(year: number, month: number, language: Language, place: Place = 'heading'): string {
  return `${monthName(month, language, place)}${NO_BREAK_SPACE}${year}`;
}

/** Short enough for the name of a sheet: `Sep 2026`, «09.2026». Plain spaces: names of sheets are typed in formulas. */
export function monthYearShort(year: number, month: number, language: Language): string {
  return language === 'ru'
    ? `${String(month).padStart(2, '0')}.${year}`
    : `${monthName(month, 'en').slice(0, 3)} ${year}`;
}

/** `Q3 2026`, «3 квартал 2026». */
export function quarterYear(year: number, quarter: number, language: Language): string {
  return language === 'ru'
    ? `${quarter}${NO_BREAK_SPACE}квартал${NO_BREAK_SPACE}${year}`
    : `Q${quarter}${NO_BREAK_SPACE}${year}`;
}

/** `September 3, 2026`, «3 сентября 2026». */
export function dayMonthYear(year: number, month: number, day: number, language: Language): string {
  return language === 'ru'
    ? `${day}${NO_BREAK_SPACE}${ofMonth[month - 1]}${NO_BREAK_SPACE}${year}`
    : `${monthName(month, 'en')}${NO_BREAK_SPACE}${day}, ${year}`;
}

function placed(name: string, place: Place, language: Language): string {
  return place === 'heading' && language === 'ru' ? name.charAt(0).toUpperCase() + name.slice(1) : name;
}
