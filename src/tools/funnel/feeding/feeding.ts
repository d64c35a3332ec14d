/** When each stage must be fed so that deals come on time: an option of the plan, and what it comes to. */
import { firstDayOf, monthOf, type MonthNumber } from '../../../planning/calendar';
import { feedingSchedule, type StageSchedule } from '../../../planning/funnel/schedule';
import { averageOf, stageConversions, targetOf } from '../outcome';
import { daysOf } from '../period';
import type { FunnelState } from '../state';
import { ownDays, templateDays } from '../templates';

export interface Feeding {
  /** calendar days a deal spends in a stage, by the stage's id, as typed; undefined: typed, but not readable */
  readonly days: Readonly<Record<number, number | undefined>>;
  /** deals to win in a month of the period, by its place; a month that is not there shares what the others leave */
  readonly deals: Readonly<Record<number, number | undefined>>;
}

export const nothingTyped: Feeding = { days: {}, deals: {} };
/** As many as Excel's functions of the product take. */
export const mostDays = 3650;

/** The months of the plan's period. */
export function monthsOf({ period }: FunnelState): readonly MonthNumber[] {
  const { first, last } = daysOf(period);
  return Array.from({ length: monthOf(last) - monthOf(first) + 1 }, (_, index) => monthOf(first) + index);
}

/** Days a stage usually takes: as its template has them, stretched to how long the won deals of the table took. */
export function usualDays(state: FunnelState): number[] {
  const stages = state.stages.slice(0, -1);
  const typical = stages.map((_, index) =>
    state.template === 'own' ? ownDays : (templateDays[state.template][index] ?? ownDays),
  );
  const cycle = state.snapshot?.cycle?.days;
  const all = typical.reduce((sum, days) => sum + days, 0);
  if (cycle === undefined || all === 0) return typical;
  const ends = typical.map((_, index) =>
    Math.round((cycle * typical.slice(0, index + 1).reduce((sum, days) => sum + days, 0)) / all),
  );
  return ends.map((end, index) => end - (ends[index - 1] ?? 0));
}

/** Days in each stage before the last, as typed or usual; undefined where what is typed cannot be read. */
export function stageDays(state: FunnelState): (number | undefined)[] {
  const typed = state.feeding?.days ?? {};
  const usual = usualDays(state);
  return state.stages
    .slice(0, -1)
    .map(({ id }, index) => (Object.hasOwn(typed, id) ? typed[id] : usual[index]));
}

/** Deals of the plan, not rounded. */
export function plannedDeals(state: FunnelState): number | undefined {
  const target = targetOf(state);
  const average = averageOf(state);
  return target !== undefined && average !== undefined && target > 0 && average > 0
    ? target / average
    : undefined;
}

/** Deals to win in each month: those typed, and an equal share of the rest. */
export function monthlyDeals(state: FunnelState): (number | undefined)[] {
  const typed = state.feeding?.deals ?? {};
  const months = monthsOf(state);
  const planned = plannedDeals(state);
  const own = months.map((_, month) => typed[month]);
  const open = months.filter((_, month) => !Object.hasOwn(typed, month)).length;
  const sum = own.reduce<number>((all, deals) => all + (deals ?? 0), 0);
  const share = planned === undefined || open === 0 ? undefined : Math.max(0, planned - sum) / open;
  return months.map((_, month) => (Object.hasOwn(typed, month) ? typed[month] : share));
}

/** Whether every month has a figure of its own, and by how much these miss the plan; 0 where they add up to it. */
export function monthsMiss(state: FunnelState): number {
  const planned = plannedDeals(state);
  const deals = monthlyDeals(state);
  if (planned === undefined || deals.some((each) => each === undefined)) return 0;
  const difference = deals.reduce<number>((sum, each) => sum + (each ?? 0), 0) - planned;
  return Math.abs(difference) < 1e-6 * planned ? 0 : difference;
}

export interface FedStage extends StageSchedule {
  readonly name: string;
}

/** What each stage must receive before the period and in each of its months; undefined until all of it is known. */
export function schedule(state: FunnelState): FedStage[] | undefined {
  const known = <T>(values: readonly (T | undefined)[]): T[] | undefined =>
    values.every((value) => value !== undefined) ? (values as T[]) : undefined;
  const deals = known(monthlyDeals(state));
  const days = known(stageDays(state));
  const shares = known(
    stageConversions(state)
      .slice(0, -1)
      .map(({ share }) => (share !== undefined && share > 0 && share <= 1 ? share : undefined)),
  );
  const [first] = monthsOf(state);
  if (!deals || !days || !shares || first === undefined || state.stages.length < 2) return undefined;
  return feedingSchedule(deals, shares, days, first).map((stage, index) => ({
    ...stage,
    name: state.stages[index]?.name ?? '',
  }));
}

/** First day of the plan's period. */
export const startOf = (state: FunnelState): number => firstDayOf(monthsOf(state)[0] ?? 0);
