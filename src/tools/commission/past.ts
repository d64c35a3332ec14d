/** The closed periods against what they would pay today. */
import type { Language } from '../../language/language';
import { monthOf, type MonthNumber } from '../../planning/calendar';
import { nameKey } from '../../planning/names';
import { adjustmentColumns } from '../../functions/kit/payout/columns';
import type { CellValue } from '../../workbook/port';
import { linesOf, owedBy, recalculated, type Frozen, type PaidLine } from './calculation';
import { placeOf, type BookCells, type Cells } from './cells';
import { differencesOf, type Difference } from './differences';
import { adjustmentHeaders } from './sheets/adjustment-columns';

/** A closed period as its sheet keeps it. */
export interface KeptPeriod extends Frozen {
  /** of the sheet, in which its lines are worded */
  readonly language: Language;
  readonly lines: readonly PaidLine[];
}

export interface PastChange extends Difference {
  /** the closed period */
  readonly month: MonthNumber;
}

export interface Past {
  readonly changes: readonly PastChange[];
  /** what is owed for draws when the last closed period ends, as it would be today; undefined: none is closed */
  readonly owed: readonly [rep: string, owed: number][] | undefined;
}

/** Periods by month. Balances run through those that follow each other. Throws a PlanningProblem where a table cannot be read. */
export function pastOf(cells: BookCells, kept: readonly KeptPeriod[]): Past {
  const changes: PastChange[] = [];
  let last: { readonly month: MonthNumber; readonly owed: [string, number][] } | undefined;
  for (const period of kept) {
    const opening = last?.month === period.month - 1 ? last.owed : period.opening;
    const paid = recalculated(cells, period, opening);
    const adjusted = adjustedFor(period.month, cells.adjustments);
    for (const difference of differencesOf(period.lines, linesOf(paid, period.language), adjusted))
      changes.push({ ...difference, month: period.month });
    last = { month: period.month, owed: owedBy(paid) };
  }
  return { changes, owed: last?.owed };
}

/** The lines of the table of adjustments that were written for a closed period. */
export function adjustedFor(month: MonthNumber, adjustments: Cells | undefined): PaidLine[] {
  if (!adjustments) return [];
  const place = (column: keyof typeof adjustmentHeaders.en): number =>
    placeOf(adjustments, [adjustmentHeaders.en[column], adjustmentHeaders.ru[column]]);
  const rep = placeOf(adjustments, Object.values(adjustmentColumns.rep.headers).flat());
  const amount = placeOf(adjustments, Object.values(adjustmentColumns.amount.headers).flat());
  const at = {
    period: place('period'),
    date: place('dealDate'),
    order: place('deal'),
    customer: place('customer'),
    component: place('component'),
  };
  return adjustments.slice(1).flatMap((row): PaidLine[] => {
    const cell = (index: number): CellValue => row[index] ?? '';
    const period = cell(at.period);
    if (typeof period !== 'number' || monthOf(period) !== month) return [];
    return [
      {
        rep: String(cell(rep)),
        date: cell(at.date),
        order: cell(at.order),
        customer: cell(at.customer),
        component: String(cell(at.component)),
        told: [],
        cents: Math.round(Number(cell(amount)) * 100),
      },
    ];
  });
}

/** Changes of reps whom the people of today lack: nobody can pay them before they are there again. */
export function unpayable(changes: readonly PastChange[], people: Cells): string[] {
  const place = placeOf(people, Object.values(adjustmentColumns.rep.headers).flat());
  const known = new Set(people.slice(1).map((row) => nameKey(String(row[place] ?? ''))));
  return [...new Set(changes.map(({ rep }) => rep))].filter((rep) => !known.has(nameKey(rep)));
}
