import type { SheetDescription } from '../../../workbook/sheet';
import { adjustmentsSheet } from './adjustments-sheet';
import { peopleSheet } from './people-sheet';
import { payoutSheet } from './payout-sheet';
import type { PayoutPlan } from './plan';
import { schemeSheet } from './scheme-sheet';
import { statementSheet } from './statement-sheet';

/** Statement, payouts, scheme, people and adjustments, as they stand in the workbook from the left. */
export function commissionSheets(plan: PayoutPlan): SheetDescription[] {
  return [
    statementSheet(plan),
    payoutSheet(plan),
    schemeSheet(plan),
    peopleSheet(plan),
    adjustmentsSheet(plan),
  ];
}
