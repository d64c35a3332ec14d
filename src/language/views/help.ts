import { help as en } from '../en/help';
import { help as ru } from '../ru/help';
import { section } from '../section';

export type HelpTexts = typeof en;

/** Texts of the help view. */
export const helpTexts = section<HelpTexts>({ en, ru });
