import type { Language } from '../language/language';
import type { CellValue, Currency } from '../workbook/port';

export type Family = 'funnel' | 'plan' | 'commission' | 'profit';

/** One function as the pane's catalogue and the help pages show it, in one language. */
export interface CatalogueEntry {
  /** as typed in a cell: SALES.FUNNEL */
  readonly name: string;
  readonly family: Family;
  readonly purpose: string;
  readonly parameters: readonly CatalogueParameter[];
  readonly examples: readonly CatalogueExample[];
  /** page of help, relative to the add-in's origin: help/en/FUNNEL.html */
  readonly help: string;
  /** words that find it beyond its name and purpose */
  readonly keywords: readonly string[];
}
export interface CatalogueParameter {
  readonly name: string;
  readonly text: string;
  /** kind and unit in words: money, list of %, date */
  readonly kind: string;
  readonly optional: boolean;
}
export interface CatalogueExample {
  /** as it is typed in this language: `;` and decimal commas in Russian */
  readonly formula: string;
  /** as `Range.formulas` takes it: English, commas, constants only */
  readonly insert: string;
  /** what it returns */
  readonly result: readonly (readonly CellValue[])[];
  /** how each column of the result is shown: number format codes, English */
  readonly formats: readonly string[];
  readonly source: string;
}

export declare function catalogue(language: Language, currency: Currency): readonly CatalogueEntry[];
/** English number formats of the result columns of a SALES formula, `width` columns wide; undefined when it calls no SALES function on its own. */
export declare function formatsOf(formula: string, width: number, currency: Currency): readonly string[] | undefined;
