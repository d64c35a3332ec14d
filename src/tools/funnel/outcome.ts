/** What the answers so far come to. */
import { referenceFunnel, type StageRequirement } from '../../planning/funnel/requirements';
import { roundUp } from '../../planning/rounding';
import { countedConversions, type CountedConversion } from './deals';
import { computedWorkdays } from './free-days';
import { countedTo, lostStage } from './stage-order';
import type { FunnelState } from './state';

/** Of the last stage: none. */
export interface StageConversion {
  readonly share: number | undefined;
  /** what the table of deals says of it, whether or not that is used */
  readonly counted?: CountedConversion;
  /** the stage that it was counted to, where another one comes next now: then it is counted no longer */
  readonly before?: string;
}

/** The average deal as typed or as found in the data. */
export function averageOf(state: FunnelState): number | undefined {
  return state.averageBy === 'typed' ? state.averageTyped : state.averageFound?.average;
}

/** Revenue to be sold: as typed, or planned deals × average deal. */
export function targetOf(state: FunnelState): number | undefined {
  if (state.by === 'revenue') return state.revenue;
  const average = averageOf(state);
  return state.deals === undefined || average === undefined ? undefined : state.deals * average;
}

/** Whole deals to be won. */
export function dealsNeeded(state: FunnelState): number | undefined {
  const average = averageOf(state);
  if (state.by === 'deals') return positive(state.deals) ? roundUp(state.deals) : undefined;
  return positive(state.revenue) && positive(average) && Number.isFinite(state.revenue / average)
    ? roundUp(state.revenue / average)
    : undefined;
}

function positive(value: number | undefined): value is number {
  return value !== undefined && value > 0;
}

/** One entry per stage. */
export function stageConversions(state: FunnelState): StageConversion[] {
  const { snapshot, stages, asCounted = stages } = state;
  const place = (id: number | undefined) => asCounted.findIndex((stage) => stage.id === id);
  const all = snapshot
    ? countedConversions(
        snapshot,
        asCounted.map(({ source }) => source),
        place(lostStage(state)),
      )
    : [];
  return stages.map(({ id, conversion }, index) => {
    if (index === stages.length - 1) return { share: undefined };
    const counted = all[place(id)];
    const share = conversion === 'counted' ? counted?.share : conversion;
    const before = countedTo(state, index);
    return before === undefined ? { share, counted } : { share, before };
  });
}

export function workdaysOf(state: FunnelState): number | undefined {
  return state.workdays === 'computed' ? computedWorkdays(state) : state.workdays;
}

/** Rep-days of absence. */
export function absentDays(state: FunnelState): number {
  return state.absences.reduce((sum, { days }) => sum + (days ?? 0), 0);
}

/** Reps at work on an average day: reps − absences ÷ working days. */
export function repsPresent(state: FunnelState): number | undefined {
  const workdays = workdaysOf(state);
  return positive(state.reps) && positive(workdays) ? state.reps - absentDays(state) / workdays : undefined;
}

export interface Outcome {
  readonly target: number;
  readonly averageDeal: number;
  /** one per stage, first contact first */
  readonly stages: readonly (StageRequirement & { readonly name: string })[];
  /** whole entrants of the first stage */
  readonly entrants: number;
  /** entrants per rep and working day, absences counted; undefined until the team is known */
  readonly norm: number | undefined;
  /** the same with everyone at work */
  readonly normWithoutAbsences: number | undefined;
}

/** The funnel, as soon as goal and stages are known; undefined before that. */
export function outcome(state: FunnelState): Outcome | undefined {
  const target = targetOf(state);
  const averageDeal = averageOf(state);
  const shares = stageConversions(state)
    .slice(0, -1)
    .map(({ share }) => share);
  if (!positive(target) || !positive(averageDeal) || state.stages.length < 2) return undefined;
  const conversions = shares.filter((share): share is number => positive(share) && share <= 1);
  if (conversions.length < shares.length) return undefined;
  const goal = { target, averageDeal, conversions };
  const workdays = workdaysOf(state);
  const present = repsPresent(state);
  const team = positive(present) && positive(workdays) ? { reps: present, workdays } : {};
  const requirements = requirementsOf(goal, team);
  const first = requirements?.[0];
  if (!requirements || !first) return undefined;
  const everyone =
    positive(state.reps) && positive(workdays)
      ? requirementsOf(goal, { reps: state.reps, workdays })
      : undefined;
  return {
    target,
    averageDeal,
    stages: requirements.map((requirement, index) => ({
      ...requirement,
      name: state.stages[index]?.name ?? '',
    })),
    entrants: first.deals,
    norm: first.perRepAndDay,
    normWithoutAbsences: everyone?.[0]?.perRepAndDay,
  };
}

/** Undefined where the requirement is beyond any number. */
function requirementsOf(
  goal: { target: number; averageDeal: number; conversions: number[] },
  team: { reps?: number; workdays?: number },
): StageRequirement[] | undefined {
  try {
    return referenceFunnel(goal, { ...team, rounding: 'up' });
  } catch {
    return undefined;
  }
}
