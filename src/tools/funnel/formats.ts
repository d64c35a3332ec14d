/** Number formats of the sheet: English codes, as Excel takes them in every language. */
import type { Currency } from '../../workbook/port';

export const shareFormat = '0.0%';
export const countFormat = '#,##0';
export const normFormat = '#,##0.0';

/** `"$"#,##0` or `#,##0\ "₽"`; with cents where the amount has some. */
export function moneyFormat({ symbol, before }: Currency, amount = 0): string {
  const figure = Math.abs(amount - Math.round(amount)) < 0.005 ? '#,##0' : '#,##0.00';
  if (symbol === '') return figure;
  return before ? `"${symbol}"${figure}` : `${figure}\\ "${symbol}"`;
}
