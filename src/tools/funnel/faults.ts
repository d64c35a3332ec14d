/** What keeps a step from being done. The first fault of a step is where "Next" moves the focus. */
import { nameKey } from '../../planning/names';
import { outcome, averageOf, repsPresent, stageConversions, workdaysOf } from './outcome';
import { monthsOf, mostDays, stageDays } from './feeding/feeding';
import type { FunnelState, Step } from './state';

/** Key of a sentence in the texts. */
export type FaultKey =
  | 'revenue'
  | 'deals'
  | 'averageDeal'
  | 'averageSource'
  | 'stageName'
  | 'stageTwice'
  | 'conversion'
  | 'noneLeft'
  | 'nonePassed'
  | 'twoStages'
  | 'tooLarge'
  | 'reps'
  | 'workdays'
  | 'absenceDays'
  | 'allAbsent'
  | 'stageDays'
  | 'monthDeals';

/** Id of a field: `revenue`, `stage:3`, `conversion:3`, `absence:4`; `add` is the button that adds a stage. */
export type FieldId =
  | 'revenue'
  | 'deals'
  | 'averageDeal'
  | 'averageColumn'
  | 'add'
  | 'reps'
  | 'workdays'
  | `stage:${number}`
  | `conversion:${number}`
  | `absence:${number}`
  | `days:${number}`
  | `month:${number}`;

export interface Fault {
  readonly field: FieldId;
  readonly key: FaultKey;
}

const isPositive = (value: number | undefined): value is number => value !== undefined && value > 0;

function goalFaults(state: FunnelState): Fault[] {
  const faults: Fault[] = [];
  if (state.by === 'revenue' && !isPositive(state.revenue)) faults.push({ field: 'revenue', key: 'revenue' });
  if (state.by === 'deals' && !isPositive(state.deals)) faults.push({ field: 'deals', key: 'deals' });
  if (!isPositive(averageOf(state))) {
    faults.push(
      state.averageBy === 'typed'
        ? { field: 'averageDeal', key: 'averageDeal' }
        : { field: 'averageColumn', key: 'averageSource' },
    );
  }
  return faults;
}

function stageFaults(state: FunnelState): Fault[] {
  const conversions = stageConversions(state);
  const seen = new Set<string>();
  const faults = state.stages.flatMap((stage, index): Fault[] => {
    const found: Fault[] = [];
    const key = nameKey(stage.name);
    if (key === '') found.push({ field: `stage:${stage.id}`, key: 'stageName' });
    else if (seen.has(key)) found.push({ field: `stage:${stage.id}`, key: 'stageTwice' });
    seen.add(key);
    const conversion = conversions[index];
    if (index < state.stages.length - 1 && !(isPositive(conversion?.share) && conversion.share <= 1)) {
      found.push({
        field: `conversion:${stage.id}`,
        key: conversionFault(stage.conversion === 'counted', conversion?.counted?.left),
      });
    }
    return found;
  });
  if (state.stages.length < 2) faults.push({ field: 'add', key: 'twoStages' });
  const first = state.stages[0];
  if (faults.length === 0 && first && goalFaults(state).length === 0 && !outcome(state)) {
    faults.push({ field: `conversion:${first.id}`, key: 'tooLarge' });
  }
  return faults;
}

function conversionFault(counted: boolean, left: number | undefined): FaultKey {
  if (!counted || left === undefined) return 'conversion';
  return left === 0 ? 'noneLeft' : 'nonePassed';
}

function teamFaults(state: FunnelState): Fault[] {
  const faults: Fault[] = [];
  const workdays = workdaysOf(state);
  if (!(isPositive(state.reps) && Number.isInteger(state.reps))) faults.push({ field: 'reps', key: 'reps' });
  if (!(isPositive(workdays) && workdays <= 366)) faults.push({ field: 'workdays', key: 'workdays' });
  for (const absence of state.absences) {
    if (absence.days === undefined || absence.days < 0)
      faults.push({ field: `absence:${absence.id}`, key: 'absenceDays' });
  }
  const present = repsPresent(state);
  const last = state.absences[state.absences.length - 1];
  if (faults.length === 0 && present !== undefined && present <= 0 && last)
    faults.push({ field: `absence:${last.id}`, key: 'allAbsent' });
  return [...faults, ...feedingFaults(state)];
}

function feedingFaults(state: FunnelState): Fault[] {
  const { feeding } = state;
  if (!feeding) return [];
  const isReadable = (value: number | undefined, most = Infinity) =>
    value !== undefined && value >= 0 && value <= most;
  const days = stageDays(state);
  return [
    ...state.stages
      .slice(0, -1)
      .filter((_, index) => !isReadable(days[index], mostDays))
      .map(({ id }): Fault => ({ field: `days:${id}`, key: 'stageDays' })),
    ...monthsOf(state)
      .map((_, month) => month)
      .filter((month) => Object.hasOwn(feeding.deals, month) && !isReadable(feeding.deals[month]))
      .map((month): Fault => ({ field: `month:${month}`, key: 'monthDeals' })),
  ];
}

/** What is wrong on a step, in the order of its fields. */
export function faultsOf(state: FunnelState, step: Step): Fault[] {
  if (step === 'goal') return goalFaults(state);
  if (step === 'stages') return stageFaults(state);
  return step === 'team' ? teamFaults(state) : [];
}
