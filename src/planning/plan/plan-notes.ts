import { times } from '../times';
import { firstDayOf } from '../calendar';
import type { TakeNote } from '../note';
import type { MonthlySales } from './monthly-sales';
import type { RepMonths, Window } from './rep-months';

/** Notes reps whose name the orders write in several ways. */
export function noteSpellings({ reps, spellings }: MonthlySales, note: TakeNote): void {
  spellings.forEach((names, place) => {
    if (names.length > 1 && reps[place]?.key !== '') note({ code: 'sameRep', names });
  });
}

/** Notes months in which nobody sold, unless nobody sold in any. Those after the last sale only where they are `over`. */
export function noteEmptyMonths(
  rows: readonly RepMonths[],
  { first, months }: Window,
  over: boolean,
  note: TakeNote,
): void {
  const sold = times(months, (month) => rows.some((row) => row.months[month] !== 0));
  const last = sold.lastIndexOf(true);
  const empty = sold.flatMap((some, month) =>
    some || last < 0 || (!over && month > last) ? [] : [firstDayOf(first + month)],
  );
  if (empty.length > 0) note({ code: 'emptyMonths', months: empty });
}

/** Notes what a plan of 0 rests on: reps who sold nothing in the year before, and months in which refunds exceeded their sales. */
export function noteBase(
  base: readonly RepMonths[],
  plans: readonly RepMonths[],
  first: number,
  note: TakeNote,
): void {
  const names = base.flatMap(({ rep, months }, row) =>
    [...months, ...(plans[row]?.months ?? [])].every((figure) => figure === 0) ? [rep.name] : [],
  );
  if (names.length > 0) note({ code: 'noBase', names });
  base.forEach(({ rep, months }, row) => {
    const below = months.flatMap((sold, month) =>
      sold < 0 && plans[row]?.months[month] === 0 ? [firstDayOf(first + month)] : [],
    );
    if (below.length > 0) note({ code: 'negativeBase', rep: rep.name, months: below });
  });
}
