/** Pieces of sentences as formulas. FIXED writes numbers in the reader's own way, whatever his Excel's language; TEXT codes would not. */
import type { Currency } from '../../workbook/port';

/** A text as a constant of a formula. */
export function quoted(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}

/** An amount in a cell, with its currency; cents only where there are some, as everywhere else. */
export function moneyText(cell: string, currency: Currency): string {
  const figure = `FIXED(${cell},IF(ROUND(${cell},0)=ROUND(${cell},2),0,2))`;
  if (currency.symbol === '') return figure;
  return currency.before
    ? `${quoted(currency.symbol)}&${figure}`
    : `${figure}&${quoted(`\u00a0${currency.symbol}`)}`;
}
