import { catalogue as en } from '../en/catalogue';
import { catalogue as ru } from '../ru/catalogue';
import { section } from '../section';

export type CatalogueTexts = typeof en;

/** Texts of the catalogue of functions. */
export const catalogueTexts = section<CatalogueTexts>({ en, ru });
