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

/** Somebody whom the people of today lack: the difference has nobody to be paid to, and holds up nobody else's. */
export interface LeftOut {
  readonly rep: string;
  /** undefined where it cannot be calculated: the people of the closed period lack the rep as well */
  readonly cents: number | undefined;
}

export interface Past {
  /** of those whom the people of today know */
  readonly changes: readonly PastChange[];
  readonly leftOut: readonly LeftOut[];
  /**
   * What is owed for draws when the last closed period ends, by those whom the people of today know, as it would be today;
   * undefined: none is closed.
   */
  readonly owed: readonly [rep: string, owed: number][] | undefined;
}

/** Periods by month. Balances run through those that follow each other. Throws a PlanningProblem where a table cannot be read. */
export function pastOf(cells: BookCells, kept: readonly KeptPeriod[]): Past {
  const changes: PastChange[] = [];
  const strangers: string[] = [];
  let last: { readonly month: MonthNumber; readonly owed: [string, number][] } | undefined;
  for (const period of kept) {
    const opening = last?.month === period.month - 1 ? last.owed : period.opening;
    const { paid, strangers: unknown } = recalculated(cells, period, opening);
    strangers.push(...unknown);
    const adjusted = adjustedFor(period.month, cells.adjustments);
    for (const difference of differencesOf(period.lines, linesOf(paid, period.language), adjusted))
      changes.push({ ...difference, month: period.month });
    last = { month: period.month, owed: owedBy(paid) };
  }
  const isPayable = knownIn(cells.people);
  return {
    changes: changes.filter(({ rep }) => isPayable(rep)),
    leftOut: leftOutOf(
      changes.filter(({ rep }) => !isPayable(rep)),
      strangers,
    ),
    owed: last?.owed.filter(([rep]) => isPayable(rep)),
  };
}

/** By rep, in the order in which they are met. */
function leftOutOf(changes: readonly PastChange[], strangers: readonly string[]): LeftOut[] {
  const found = new Map<string, LeftOut>();
  for (const rep of strangers) found.set(nameKey(rep), { rep, cents: undefined });
  for (const { rep, cents } of changes) {
    const before = found.get(nameKey(rep)) ?? { rep, cents: 0 };
    found.set(nameKey(rep), {
      rep: before.rep,
      cents: before.cents === undefined ? undefined : before.cents + cents,
    });
  }
  return [...found.values()];
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

/** Whether a table of people has a row of somebody. */
export function knownIn(people: Cells): (rep: string) => boolean {
  const place = placeOf(people, Object.values(adjustmentColumns.rep.headers).flat());
  const known = new Set(people.slice(1).map((row) => nameKey(String(row[place] ?? ''))));
  return (rep) => known.has(nameKey(rep));
}
