import { times } from '../times';
import { firstDayOf, type MonthNumber } from '../calendar';

/** Deals that each stage must receive, by the month in which they must enter it. */
export interface StageSchedule {
  /** before the first month */
  readonly before: number;
  readonly months: readonly number[];
}

/**
 * The feeding schedule, from first contact to won. Deals are won evenly over the days of their month; the calendar days spent
 * in a stage and all after it shift what the stage needs earlier. Counts are fractional; none falls out of the schedule.
 * `days` has one figure for each conversion.
 */
export function feedingSchedule(
  targets: readonly number[],
  conversions: readonly number[],
  days: readonly number[],
  first: MonthNumber,
): StageSchedule[] {
  const edges = times(targets.length + 1, (month) => firstDayOf(first + month));
  let perDeal = 1;
  let ahead = 0;
  const schedule = [stageSchedule(targets, edges, perDeal, ahead)];
  for (let stage = conversions.length - 1; stage >= 0; stage--) {
    perDeal /= conversions[stage];
    ahead += days[stage];
    schedule.unshift(stageSchedule(targets, edges, perDeal, ahead));
  }
  return schedule;
}

function stageSchedule(
  targets: readonly number[],
  edges: readonly number[],
  perDeal: number,
  ahead: number,
): StageSchedule {
  const months = targets.map(() => 0);
  let before = 0;
  targets.forEach((target, month) => {
    const start = edges[month] - ahead;
    const end = edges[month + 1] - ahead;
    const perDay = (target * perDeal) / (end - start);
    before += perDay * Math.max(0, Math.min(end, edges[0]) - start);
    for (let into = month; into >= 0 && edges[into + 1] > start; into--) {
      const from = Math.max(start, edges[into]);
      const to = Math.min(end, edges[into + 1]);
      if (to > from) months[into] += perDay * (to - from);
    }
  });
  return { before, months };
}

/** Deals standing in a stage on any day: entries per working day × working days spent in it (Little's law). */
export function stockOf(deals: number, days: number, workdays: number): number {
  return (deals / workdays) * days;
}
