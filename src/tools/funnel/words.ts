/** Small wordings that form and sheet share. */
import type { Language } from '../../language/language';
import { dayParts } from '../../planning/calendar';

/** A day in figures, as the sheet's notes write it: 2026-03-01, «01.03.2026». */
export function formatDay(serial: number, language: Language): string {
  const { year, month, day } = dayParts(serial);
  const two = (part: number) => String(part).padStart(2, '0');
  return language === 'ru' ? `${two(day)}.${two(month)}.${year}` : `${year}-${two(month)}-${two(day)}`;
}
