/** What keeps a step from being done. The first fault of a step is where "Next" moves the focus. */
import { nameKey } from '../../planning/names';
import type { Outcome } from './outcome';
import type { PlanState, SalesKey, Step } from './state';

/** Key of a sentence in the texts. */
export type FaultKey =
  | 'noTable'
  | 'noColumn'
  | 'sameColumn'
  | 'reading'
  | 'noOrders'
  | 'faultyRows'
  | 'noBase'
  | 'growth'
  | 'number'
  | 'targetNotMultiple'
  | 'restNotMultiple'
  | 'locksAboveTarget'
  | 'nothingToScale'
  | 'value'
  | 'twice'
  | 'name'
  | 'nameTaken'
  | 'share'
  | 'self'
  | 'takerLeaves'
  | 'leavesTwice';

/** Id of a field: `table`, `date`, `start`, `growth`, `rep:adams`, `month:3`, `target`, `value:4`, `name:5`, `share:5`, `to:6`. */
export type FieldId =
  | 'table'
  | SalesKey
  | 'start'
  | 'growth'
  | 'target'
  | `rep:${string}`
  | `month:${number}`
  | `value:${number}`
  | `name:${number}`
  | `share:${number}`
  | `to:${number}`;

export interface Fault {
  readonly field: FieldId;
  readonly key: FaultKey;
}

function dataFaults({ picked, sales }: PlanState, outcome: Outcome | undefined): Fault[] {
  if (!picked) return [{ field: 'table', key: 'noTable' }];
  const keys: readonly SalesKey[] = ['date', 'rep', 'amount'];
  const missing = keys.filter((key) => picked.columns[key] === undefined);
  if (missing.length > 0) return missing.map((field) => ({ field, key: 'noColumn' }));
  const twice = keys.filter((key, place) =>
    keys.slice(0, place).some((other) => picked.columns[other] === picked.columns[key]),
  );
  if (twice.length > 0) return twice.map((field) => ({ field, key: 'sameColumn' }));
  if (!sales) return [{ field: 'table', key: 'reading' }];
  if (sales.facts.faultyRows > 0) return [{ field: 'table', key: 'faultyRows' }];
  if (sales.facts.orders === 0) return [{ field: 'table', key: 'noOrders' }];
  return outcome ? [] : [{ field: 'start', key: 'noBase' }];
}

const isNumber = (value: number | undefined): value is number => value !== undefined && !Number.isNaN(value);

function growthFaults(state: PlanState, outcome: Outcome | undefined): Fault[] {
  const faults: Fault[] = [];
  if (!isNumber(state.growth)) faults.push({ field: 'growth', key: 'growth' });
  for (const [rep, growth] of Object.entries(state.growthOfRep))
    if (Number.isNaN(growth)) faults.push({ field: `rep:${rep}`, key: 'number' });
  state.growthOfMonth.forEach((growth, month) => {
    if (Number.isNaN(growth)) faults.push({ field: `month:${month}`, key: 'number' });
  });
  if (Number.isNaN(state.target)) faults.push({ field: 'target', key: 'number' });
  faults.push(...correctionFaults(state), ...newRepFaults(state, outcome), ...leavingFaults(state));
  if (faults.length === 0 && outcome?.wrong !== undefined)
    faults.push({ field: 'target', key: outcome.wrong as FaultKey });
  return faults;
}

function correctionFaults({ corrections }: PlanState): Fault[] {
  const seen = new Set<string>();
  return corrections.flatMap(({ id, rep, month, value }): Fault[] => {
    const key = `${month} ${rep}`;
    const again = seen.has(key);
    seen.add(key);
    if (again) return [{ field: `value:${id}`, key: 'twice' }];
    return month !== 'all' && !isNumber(value) ? [{ field: `value:${id}`, key: 'value' }] : [];
  });
}

function newRepFaults({ newReps, roster }: PlanState, outcome: Outcome | undefined): Fault[] {
  const seen = new Set<string>();
  const there = new Set(
    outcome?.reps.filter(({ lastYear }) => lastYear > 0).map(({ key }) => key) ?? roster.map(nameKey),
  );
  return newReps.flatMap(({ id, name, share }): Fault[] => {
    const key = nameKey(name);
    const taken = seen.has(key) || there.has(key);
    seen.add(key);
    return [
      ...(key === ''
        ? [{ field: `name:${id}`, key: 'name' } as const]
        : taken
          ? [{ field: `name:${id}`, key: 'nameTaken' } as const]
          : []),
      ...(isNumber(share) && share > 0 ? [] : [{ field: `share:${id}`, key: 'share' } as const]),
    ];
  });
}

function leavingFaults({ leaving }: PlanState): Fault[] {
  const gone = new Set(leaving.map(({ rep }) => rep));
  return leaving.flatMap(({ id, rep, to }, place): Fault[] => {
    const field: FieldId = `to:${id}`;
    if (leaving.slice(0, place).some((other) => other.rep === rep)) return [{ field, key: 'leavesTwice' }];
    if (rep === to) return [{ field, key: 'self' }];
    return gone.has(to) ? [{ field, key: 'takerLeaves' }] : [];
  });
}

/** What is wrong on a step, in the order of its fields. */
export function faultsOf(state: PlanState, step: Step, outcome: Outcome | undefined): Fault[] {
  if (step === 'data') return dataFaults(state, outcome);
  return step === 'growth' ? growthFaults(state, outcome) : [];
}
