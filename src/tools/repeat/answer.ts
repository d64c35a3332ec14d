/** What a list of orders tells of repeat sales: share and level of the days looked at, and who is likely to be lost. */
import { firstDayOf, monthOf } from '../../planning/calendar';
import { likelyLost, type LikelyLost } from '../../planning/customers/likely-lost';
import { orderBook } from '../../planning/customers/order-book';
import type { CalendarPeriod } from '../../planning/customers/period';
import { repeatShare, shareOf, type NewAndRepeat } from '../../planning/customers/repeat-share';
import { repeatLevel, type Level } from '../../planning/profit/repeat-level';
import type { CellValue } from '../../workbook/port';
import { meanings, type Columns } from '../kit/columns';

/** What is asked of a list of orders; the order number may be missing. */
export const wanted = {
  date: meanings.date,
  customer: meanings.customer,
  amount: meanings.amount,
  order: meanings.order,
};
export type OrderColumn = keyof typeof wanted;
export const needed = ['date', 'customer', 'amount'] as const;

/** The columns picked, once all that are needed are there. */
export function chosen(
  columns: Columns<OrderColumn>,
): (Columns<OrderColumn> & Record<(typeof needed)[number], string>) | undefined {
  const { date, customer, amount, order } = columns;
  return date === undefined || customer === undefined || amount === undefined
    ? undefined
    : { date, customer, amount, order };
}

/** Days to look at, both included; undefined: the last twelve months, and the end of the data. */
export interface Days {
  readonly from: number | undefined;
  readonly to: number | undefined;
}

/** The cells of those columns. */
export type OrderCells = Readonly<Record<OrderColumn, readonly CellValue[] | undefined>>;

export interface RepeatAnswer {
  /** serials of the first day of the data, and of the last one that is not ahead */
  readonly first: number;
  readonly last: number;
  /** first and last day looked at, and the months of the chart */
  readonly start: number;
  readonly end: number;
  readonly months: number;
  /** rows dated after today: a slip of the keyboard, or orders taken ahead */
  readonly ahead: number;
  readonly total: NewAndRepeat;
  /** undefined where there is no revenue */
  readonly share: number | undefined;
  readonly level: Level | undefined;
  /** the data begin less than a year before the months looked at */
  readonly beginsLate: boolean;
  /** periods for cohorts, so that they fit on a page */
  readonly cohortsBy: CalendarPeriod;
  readonly lost: readonly LikelyLost[];
}

const monthsShown = 12;
const daysOfYear = 365;

/** Ends with a PlanningProblem that names the row where the list cannot be read. */
export function repeatAnswer(columns: OrderCells, { from, to }: Days, today: number): RepeatAnswer {
  const upright = (cells: readonly CellValue[] = []): CellValue[][] => cells.map((cell) => [cell]);
  const book = orderBook({
    dates: upright(columns.date),
    customers: upright(columns.customer),
    amounts: upright(columns.amount),
    orders: columns.order && upright(columns.order),
  });
  const first = book.lines.reduce((least, { day }) => Math.min(least, day), Infinity);
  const ahead = book.lines.filter(({ day }) => day > today).length;
  const isAhead = ahead === book.lines.length;
  const last = book.lines.reduce(
    (most, { day }) => (day <= today || isAhead ? Math.max(most, day) : most),
    0,
  );
  const end = to ?? last;
  const start = from ?? firstDayOf(Math.max(monthOf(first), monthOf(end) - monthsShown + 1));
  const { total } = repeatShare(book, { start, end, by: 'whole', lapse: undefined });
  const share = shareOf(total);
  return {
    first,
    last,
    start,
    end,
    months: Math.min(monthsShown, monthOf(end) - monthOf(start) + 1),
    ahead,
    total,
    share,
    level: share === undefined ? undefined : repeatLevel(Math.min(1, Math.max(0, share)), false).level,
    beginsLate: start - first < daysOfYear,
    cohortsBy: cohortsBy(monthOf(last) - monthOf(first) + 1),
    lost: likelyLost(book, end),
  };
}

function cohortsBy(months: number): CalendarPeriod {
  if (months <= 24) return 'month';
  return months <= 72 ? 'quarter' : 'year';
}
