/** What the wizard has been told so far, and how each answer changes it. Nothing is lost on the way back and forth. */
import type { MonthNumber } from '../../planning/calendar';
import { usualRamp } from '../../planning/plan/team-changes';
import type { CellValue } from '../../workbook/port';
import type { Picked } from '../kit/columns';
import { monthsPlanned } from './places';
import type { Sales } from './sales';

export const steps = ['data', 'growth', 'preview'] as const;
export type Step = (typeof steps)[number];
export type SalesKey = 'date' | 'rep' | 'amount';

/** Which growth is being typed: the others stay as they are. */
export const growthKinds = ['all', 'rep', 'month'] as const;
export type GrowthKind = (typeof growthKinds)[number];

/** 0: not rounded */
export const roundings = [0, 1, 10, 100, 1000, 10000] as const;

/** A number that may be left out: undefined; NaN: something is typed that is no number. */
export type Optional = number | undefined;

/** A month of a rep that the director sets himself; `month` 'all': the calculated plan of all months stays as it is. */
export interface Correction {
  readonly id: number;
  /** key of the rep */
  readonly rep: string;
  /** as a sheet has it, where it is known from there only */
  readonly name?: string;
  readonly month: MonthNumber | 'all';
  readonly value: Optional;
  readonly why: string;
}
export interface NewRep {
  readonly id: number;
  readonly name: string;
  /** of what the team plans, at full strength */
  readonly share: Optional;
  readonly from: MonthNumber;
}
export interface LeavingRep {
  readonly id: number;
  readonly rep: string;
  readonly to: string;
  readonly from: MonthNumber;
}

export interface PlanState {
  readonly step: Step;
  readonly picked?: Picked<SalesKey>;
  /** undefined while it is read */
  readonly sales?: Sales;
  readonly start: MonthNumber;
  /** the user has chosen the first month: other data do not change it */
  readonly startChosen: boolean;
  readonly growthKind: GrowthKind;
  readonly growth: Optional;
  /** by key of the rep */
  readonly growthOfRep: Readonly<Record<string, Optional>>;
  /** by calendar month, January first */
  readonly growthOfMonth: readonly Optional[];
  readonly roundTo: number;
  readonly target: Optional;
  readonly corrections: readonly Correction[];
  /** rows of an edited sheet's table that this plan does not use, of other months or unknown reps: they stay */
  readonly otherCorrections: readonly (readonly CellValue[])[];
  readonly newReps: readonly NewRep[];
  readonly leaving: readonly LeavingRep[];
  readonly ramp: readonly number[];
  /** names of a sheet's team table, in its order; of a new plan: none, the data say who is there */
  readonly roster: readonly string[];
  /** typed name of the sheet; undefined: made from the plan's years */
  readonly sheetName: string | undefined;
  readonly nextId: number;
}

export function firstState(start: MonthNumber): PlanState {
  return {
    step: 'data',
    start,
    startChosen: false,
    growthKind: 'all',
    growth: 0.1,
    growthOfRep: {},
    growthOfMonth: Array.from({ length: monthsPlanned }, () => undefined),
    roundTo: 0,
    target: undefined,
    corrections: [],
    otherCorrections: [],
    newReps: [],
    leaving: [],
    ramp: usualRamp,
    roster: [],
    sheetName: undefined,
    nextId: 1,
  };
}

type Settable = Pick<PlanState, 'growthKind' | 'growth' | 'roundTo' | 'target' | 'sheetName'>;
type Changes<T> = Partial<Omit<T, 'id'>>;

export type Action =
  | { readonly type: 'go'; readonly step: Step }
  | { readonly type: 'set'; readonly values: Partial<Settable> }
  | { readonly type: 'pick'; readonly picked: Picked<SalesKey> }
  | { readonly type: 'read'; readonly sales: Sales; readonly start: MonthNumber }
  | { readonly type: 'start'; readonly start: MonthNumber }
  | { readonly type: 'growthOfRep'; readonly rep: string; readonly growth: Optional }
  | { readonly type: 'growthOfMonth'; readonly month: number; readonly growth: Optional }
  | { readonly type: 'addCorrection'; readonly rep: string; readonly month: MonthNumber }
  | { readonly type: 'changeCorrection'; readonly id: number; readonly values: Changes<Correction> }
  | { readonly type: 'addNewRep' }
  | { readonly type: 'changeNewRep'; readonly id: number; readonly values: Changes<NewRep> }
  | { readonly type: 'addLeaving'; readonly rep: string; readonly to: string }
  | { readonly type: 'changeLeaving'; readonly id: number; readonly values: Changes<LeavingRep> }
  | { readonly type: 'remove'; readonly id: number };

export function reduce(state: PlanState, action: Action): PlanState {
  switch (action.type) {
    case 'go':
      return { ...state, step: action.step };
    case 'set':
      return { ...state, ...action.values };
    case 'pick':
      return { ...state, picked: action.picked, sales: undefined };
    case 'read':
      return { ...state, sales: action.sales, ...(!state.startChosen && { start: action.start }) };
    case 'start':
      return { ...moved(state, action.start), startChosen: true };
    case 'growthOfRep':
      return { ...state, growthOfRep: { ...state.growthOfRep, [action.rep]: action.growth } };
    case 'growthOfMonth':
      return {
        ...state,
        growthOfMonth: state.growthOfMonth.map((growth, month) =>
          month === action.month ? action.growth : growth,
        ),
      };
    case 'addCorrection':
      return added(state, {
        corrections: [
          ...state.corrections,
          { id: state.nextId, rep: action.rep, month: action.month, value: undefined, why: '' },
        ],
      });
    case 'changeCorrection':
      return { ...state, corrections: changed(state.corrections, action.id, action.values) };
    case 'addNewRep':
      return added(state, {
        newReps: [...state.newReps, { id: state.nextId, name: '', share: undefined, from: state.start }],
      });
    case 'changeNewRep':
      return { ...state, newReps: changed(state.newReps, action.id, action.values) };
    case 'addLeaving':
      return added(state, {
        leaving: [...state.leaving, { id: state.nextId, rep: action.rep, to: action.to, from: state.start }],
      });
    case 'changeLeaving':
      return { ...state, leaving: changed(state.leaving, action.id, action.values) };
    case 'remove':
      return {
        ...state,
        corrections: state.corrections.filter(({ id }) => id !== action.id),
        newReps: state.newReps.filter(({ id }) => id !== action.id),
        leaving: state.leaving.filter(({ id }) => id !== action.id),
      };
  }
}

function added(state: PlanState, change: Partial<PlanState>): PlanState {
  return { ...state, ...change, nextId: state.nextId + 1 };
}

function changed<T extends { readonly id: number }>(
  items: readonly T[],
  id: number,
  values: Changes<T>,
): readonly T[] {
  return items.map((item) => (item.id === id ? { ...item, ...values } : item));
}

/** Months that were told relative to the plan's first one move with it. */
function moved(state: PlanState, start: MonthNumber): PlanState {
  const by = start - state.start;
  return {
    ...state,
    start,
    corrections: state.corrections.map((each) => ({
      ...each,
      month: each.month === 'all' ? each.month : each.month + by,
    })),
    newReps: state.newReps.map((each) => ({ ...each, from: each.from + by })),
    leaving: state.leaving.map((each) => ({ ...each, from: each.from + by })),
  };
}
