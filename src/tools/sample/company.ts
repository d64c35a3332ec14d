/** The sample company: everything from one seed and one day, so that it can be made again exactly. */
import type { Language } from '../../language/language';
import type { CellValue } from '../../workbook/port';
import { deals } from './deals';
import { leads } from './leads';
import { orders } from './orders';
import { seeded } from './random';
import { vocabularies } from './vocabulary';

const seed = 20_260_901;

export interface SampleCompany {
  readonly orders: readonly (readonly CellValue[])[];
  readonly deals: readonly (readonly CellValue[])[];
  readonly leads: readonly (readonly CellValue[])[];
}

/** `today` is an Excel day number; orders and deals end the day before. */
export function sampleCompany(language: Language, today: number): SampleCompany {
  const words = vocabularies[language];
  const ordered = orders(seeded(seed), words, today);
  const customers = [...new Set(ordered.map((row) => String(row[3])))];
  return {
    orders: ordered,
    deals: deals(seeded(seed + 1), words, today, customers),
    leads: leads(seeded(seed + 2), words, today),
  };
}
