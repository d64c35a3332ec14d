/** Names that the feeding schedule gives its cells, scoped to the funnel's sheet. */
import type { Language } from '../../../language/language';
import type { PlanSheet } from '../../../workbook/port';

export interface FeedingNames {
  readonly start: string;
  readonly stage: string;
  /** deals typed for a month, from 1 */
  readonly month: (number: number) => string;
}

export const feedingNames: Readonly<Record<Language, FeedingNames>> = {
  en: {
    start: 'Funnel_FeedFrom',
    stage: 'Funnel_FeedStage',
    month: (number) => `Funnel_FeedDeals${number}`,
  },
  ru: {
    start: 'Воронка_ПодачаС',
    stage: 'Воронка_ПодачаЭтап',
    month: (number) => `Воронка_ПодачаСделок${number}`,
  },
};

/** How many months the schedule of a sheet has; 0 where it has none. */
export function monthsOn({ values }: PlanSheet, names: FeedingNames): number {
  let count = 0;
  while (names.month(count + 1) in values) count += 1;
  return names.start in values ? count : 0;
}
