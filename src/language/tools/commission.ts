import { commission as en } from '../en/commission';
import { commission as ru } from '../ru/commission';
import { section } from '../section';

export type CommissionTexts = typeof en;

/** Texts of the commission wizard and of the sheets it writes. */
export const commissionTexts = section<CommissionTexts>({ en, ru });
