import { dayMonthYear, monthYear, type Place } from '../../../language/dates';
import { formatMoney } from '../../../language/format';
import type { Language } from '../../../language/language';
import { dayParts, firstDayOf, type MonthNumber } from '../../../planning/calendar';
import { dayNumber } from '../../../planning/workdays/workdays';
import type { Regional, WorkbookPort } from '../../../workbook/port';
import type { Moment } from '../operations';

/** A day in the words of a language, from its serial. */
export function dayText(serial: number, language: Language): string {
  const { year, month, day } = dayParts(Math.floor(serial));
  return dayMonthYear(year, month, day, language);
}

/** A month, inside a sentence unless it begins one. */
export function monthText(month: MonthNumber, language: Language, place: Place = 'sentence'): string {
  const { year, month: number } = dayParts(firstDayOf(month));
  return monthYear(year, number, language, place);
}

/** Now, and the names that the workbook has; `language` is that of the sheets. */
export async function momentOf(
  workbook: WorkbookPort,
  language: Language,
  regional: Regional,
): Promise<Moment> {
  const now = new Date();
  const on =
    dayNumber(now.getFullYear(), now.getMonth() + 1, now.getDate()) +
    (now.getHours() * 60 + now.getMinutes()) / 1440;
  const [sheets, tables] = await Promise.all([workbook.sheetNames(), workbook.tables()]);
  return {
    on,
    day: dayText(on, language),
    money: (amount) => formatMoney(amount, regional),
    currency: regional.currency,
    taken: { sheets, tables: tables.map(({ name }) => name) },
  };
}
