import type { SheetDescription } from '../../../workbook/sheet';
import type { RepeatAnswer } from '../answer';
import { cohortSheet } from './cohort-sheet';
import type { RepeatLayout } from './layout';
import { lostSheet } from './lost-sheet';
import { shareSheet } from './share-sheet';

/** The three sheets on repeat sales, as plain data: share and level, cohorts, customers to win back. */
export function repeatSheets(answer: RepeatAnswer, layout: RepeatLayout): SheetDescription[] {
  return [shareSheet(answer, layout), cohortSheet(answer, layout), lostSheet(layout)];
}
