import { funnelCheck as en } from '../en/funnel-check';
import { funnelCheck as ru } from '../ru/funnel-check';
import { section } from '../section';

export type FunnelCheckTexts = typeof en;

/** Texts of “Fact against reference” and of the cells it writes. */
export const funnelCheckTexts = section<FunnelCheckTexts>({ en, ru });
