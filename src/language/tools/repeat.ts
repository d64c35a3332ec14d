import { repeat as en } from '../en/repeat';
import { repeat as ru } from '../ru/repeat';
import { section } from '../section';

export type RepeatTexts = typeof en;

/** Texts of “How repeat is my business?” and of the sheets it writes. */
export const repeatTexts = section<RepeatTexts>({ en, ru });
