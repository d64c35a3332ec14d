/** Months of a plan in words. */
import type { Language } from '../../language/language';
import { planTexts } from '../../language/tools/plan';
import type { MonthNumber } from '../../planning/calendar';

const yearOf = (month: MonthNumber) => Math.floor(month / 12);
const numberOf = (month: MonthNumber) => (month % 12) + 1;

/** `Mar 2027` */
export function monthWords(month: MonthNumber, language: Language): string {
  return planTexts(language).month(numberOf(month), yearOf(month));
}

/** `Jan–Dec 2026` */
export function spanWords(from: MonthNumber, to: MonthNumber, language: Language): string {
  return planTexts(language).span(numberOf(from), yearOf(from), numberOf(to), yearOf(to));
}

/** `Jun 2011, Sep–Nov 2011`: months that follow one another as a span. */
export function monthList(months: readonly MonthNumber[], language: Language): string {
  const spans: { from: MonthNumber; to: MonthNumber }[] = [];
  for (const month of months) {
    const last = spans[spans.length - 1];
    if (last && month === last.to + 1) last.to = month;
    else spans.push({ from: month, to: month });
  }
  return spans
    .map(({ from, to }) => (from === to ? monthWords(from, language) : spanWords(from, to, language)))
    .join(', ');
}
