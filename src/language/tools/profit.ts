import { profit as en } from '../en/profit';
import { profit as ru } from '../ru/profit';
import { section } from '../section';

export type ProfitTexts = typeof en;

/** Texts of “New vs repeat” and of the sheet it writes. */
export const profitTexts = section<ProfitTexts>({ en, ru });
