/** How this user writes numbers, and his currency: from the computer's settings, as Excel knows them. */
import type { Currency, Regional } from '../port';

/** Currencies of the regions where the product is at home; elsewhere an amount carries no sign rather than a wrong one. */
const currencies: Readonly<Record<string, string>> = {
  US: 'USD',
  RU: 'RUB',
  GB: 'GBP',
  CA: 'CAD',
  AU: 'AUD',
  NZ: 'NZD',
  IE: 'EUR',
  DE: 'EUR',
  AT: 'EUR',
  FR: 'EUR',
  ES: 'EUR',
  IT: 'EUR',
  NL: 'EUR',
  BE: 'EUR',
  FI: 'EUR',
  PT: 'EUR',
  EE: 'EUR',
  LV: 'EUR',
  LT: 'EUR',
  CH: 'CHF',
  PL: 'PLN',
  CZ: 'CZK',
  SE: 'SEK',
  NO: 'NOK',
  DK: 'DKK',
  IN: 'INR',
  KZ: 'KZT',
  BY: 'BYN',
  AM: 'AMD',
  GE: 'GEL',
  UZ: 'UZS',
  KG: 'KGS',
  ZA: 'ZAR',
};

export async function regionalOf(context: Excel.RequestContext): Promise<Regional> {
  // Excel's own separators, which the user may have set apart from the system's
  const application = context.workbook.application.load('decimalSeparator,thousandsSeparator');
  const culture = application.cultureInfo.load('name');
  const withCurrency = Office.context.requirements.isSetSupported('ExcelApi', '1.17');
  const numbers = withCurrency ? culture.numberFormat.load('currencySymbol') : undefined;
  await context.sync();
  return {
    decimal: application.decimalSeparator || '.',
    group: application.thousandsSeparator || ',',
    currency: currencyOf(culture.name, numbers?.currencySymbol),
    country: regionOf(culture.name),
  };
}

/** `US` of `en-US`; undefined for a culture without a region. */
export function regionOf(culture: string): string | undefined {
  return /[-_]([A-Za-z]{2})\b/.exec(culture)?.[1]?.toUpperCase();
}

/** The currency's sign and its side of the number, by the region's habit. */
export function currencyOf(culture: string, symbol?: string): Currency {
  const code = currencies[regionOf(culture) ?? ''];
  if (code === undefined) return { symbol: symbol ?? '', before: true };
  const parts = new Intl.NumberFormat(culture.replace('_', '-'), {
    style: 'currency',
    currency: code,
    currencyDisplay: 'narrowSymbol',
  }).formatToParts(1);
  const place = (type: string) => parts.findIndex((part) => part.type === type);
  return {
    symbol: symbol || (parts[place('currency')]?.value ?? ''),
    before: place('currency') < place('integer'),
  };
}
