import { funnel as en } from '../en/funnel';
import { funnel as ru } from '../ru/funnel';
import { section } from '../section';

export type FunnelTexts = typeof en;

/** Texts of the funnel wizard and of the sheet it writes. */
export const funnelTexts = section<FunnelTexts>({ en, ru });
