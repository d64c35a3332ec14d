/** A name as a cell holds it: a text, or a number such as a personnel number. */
export type NameCell = string | number;

/** What is not a single space between words; most names have nothing of it and stay the text they are. */
const untidySpaces = /\s{2,}|[^\S ]/g;

/**
 * The key under which a name is compared: no difference of case, of leading, trailing, doubled and no-break spaces.
 * Case is folded without a locale, and the four Turkish letters i (I ı İ i) fall together, so that a name matches
 * whichever language the computer speaks.
 */
export function nameKey(name: NameCell): string {
  return tidyName(String(name).normalize('NFC'))
    .toUpperCase()
    .toLowerCase()
    .replace(/\u0307/g, '');
}

/** A name as it is shown: spaces put in order, the letters as they were typed. */
export function tidyName(name: string): string {
  return name.replace(untidySpaces, ' ').trim();
}

const collator = /*#__PURE__*/ new Intl.Collator('en', { numeric: true });

/** Order of names, the same on every computer: the Unicode root order, with numbers by their value. */
export function compareNames(a: NameCell, b: NameCell): number {
  return collator.compare(String(a), String(b));
}
