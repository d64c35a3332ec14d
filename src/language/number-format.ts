/** Shows a cell's value by its number format code, for examples in the pane: the few codes that the product itself writes. */
import { monthName } from './dates';
import { formatNumber, percentOf } from './format';
import type { MoneyStyle } from './format';
import type { Language } from './language';

const DAY = 86_400_000;
/** 1899-12-30, from which Excel counts days */
const EPOCH = Date.UTC(1899, 11, 30);

/**
 * `1234.5` by `#,##0.00` → `1,234.50` in the user's separators. Text is shown as it stands, whatever the code.
 * Quoted and escaped characters are kept; `;` parts positive, negative and zero; `mmm yy` and `yyyy-mm-dd` show dates.
 */
export function formatByCode(
  value: string | number | boolean,
  code: string,
  regional: MoneyStyle,
  language: Language,
): string {
  if (typeof value !== 'number') return String(value);
  const sections = splitSections(code);
  const hasNegative = value < 0 && sections.length > 1;
  const section = value === 0 && sections.length > 2 ? sections[2] : hasNegative ? sections[1] : sections[0];
  const signed = hasNegative ? Math.abs(value) : value;
  if (section === '' || /^general$/i.test(section)) return formatNumber(signed, regional, { most: 10 });

  const pieces: readonly string[] =
    section.match(/"[^"]*"|\\.|\[[^\]]*\]|[#0?,.]+|%|yyyy|yy|mmmm|mmm|mm|m|dd|d|[^]/gi) ?? [];
  const percent = pieces.includes('%');
  return pieces
    .map((piece) => {
      if (piece.startsWith('"')) return piece.slice(1, -1);
      if (piece.startsWith('\\')) return piece.slice(1);
      if (piece.startsWith('[')) return '';
      if (/^[#0?,.]*[#0?][#0?,.]*$/.test(piece))
        return digits(percent ? percentOf(signed) : signed, piece, regional);
      if (/^[ymd]+$/i.test(piece)) return datePart(signed, piece.toLowerCase(), language);
      return piece;
    })
    .join('')
    .replace(/ /g, '\u00a0');
}

function splitSections(code: string): string[] {
  const sections = [''];
  for (const piece of code.match(/"[^"]*"|\\.|[^]/g) ?? []) {
    if (piece === ';') sections.push('');
    else sections[sections.length - 1] += piece;
  }
  return sections;
}

function digits(value: number, mask: string, regional: MoneyStyle): string {
  const [whole, fraction = ''] = mask.split('.');
  const style = whole.includes(',') ? regional : { ...regional, group: '\u2060' };
  const text = formatNumber(value, style, {
    least: fraction.replace(/[^0]/g, '').length,
    most: fraction.replace(/[^0#?]/g, '').length,
  });
  return text.replaceAll('\u2060', '');
}

function datePart(serial: number, part: string, language: Language): string {
  const date = new Date(EPOCH + Math.floor(serial) * DAY);
  const month = date.getUTCMonth() + 1;
  switch (part) {
    case 'yyyy':
      return String(date.getUTCFullYear());
    case 'yy':
      return String(date.getUTCFullYear()).slice(-2);
    case 'mmmm':
      return monthName(month, language, 'sentence');
    case 'mmm':
      return monthName(month, language, 'sentence').slice(0, 3);
    case 'mm':
      return String(month).padStart(2, '0');
    case 'm':
      return String(month);
    case 'dd':
      return String(date.getUTCDate()).padStart(2, '0');
    default:
      return String(date.getUTCDate());
  }
}
