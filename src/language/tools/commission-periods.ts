import { commissionPeriods as en } from '../en/commission-periods';
import { commissionPeriods as ru } from '../ru/commission-periods';
import { section } from '../section';

/** Texts of closing periods, changes of the past and what if. */
export const periodTexts = section<typeof en>({ en, ru });
