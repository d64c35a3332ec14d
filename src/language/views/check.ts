import { check as en } from '../en/check';
import { check as ru } from '../ru/check';
import { section } from '../section';

export type CheckTexts = typeof en;

/** Texts of “Check formulas”. */
export const checkTexts = section<CheckTexts>({ en, ru });
