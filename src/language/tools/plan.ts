import { plan as en } from '../en/plan';
import { plan as ru } from '../ru/plan';
import { section } from '../section';

export type PlanTexts = typeof en;

/** Texts of the plan wizard and of the sheet it writes. */
export const planTexts = section<PlanTexts>({ en, ru });
