/** What the wizard has been told so far, and how each answer changes it. Nothing is lost on the way back and forth. */
import { nameKey } from '../../planning/names';
import type { HolidayCountry } from '../../planning/workdays/holidays';
import type { ColumnReference } from '../kit/columns';
import type { AverageDeal, DealsSnapshot } from './deals';
import { holidays } from './free-days';
import type { Feeding } from './feeding/feeding';
import { daysOf, periodOf, shifted, type Period, type PeriodKind } from './period';
import { countedBy, moved } from './stage-order';
import { templateConversions, type TemplateId } from './templates';

export const steps = ['goal', 'stages', 'team', 'preview'] as const;
export type Step = (typeof steps)[number];

export interface Stage {
  /** stays with the stage through renaming and moving */
  readonly id: number;
  readonly name: string;
  /** its name in the table of deals it was counted from */
  readonly source?: string;
  /** typed conversion to the next stage; `counted`: taken from the table of deals; undefined: typed, but not readable */
  readonly conversion: number | 'counted' | undefined;
  /** the conversion is a template's, nobody has put his own in yet */
  readonly typical?: boolean;
  /** what a sheet says the conversion was counted from; gone when another is typed */
  readonly basis?: string;
}

export const absenceKinds = ['vacation', 'sick', 'trip', 'training', 'other'] as const;
export type AbsenceKind = (typeof absenceKinds)[number];

export interface Absence {
  readonly id: number;
  readonly name: string;
  readonly kind: AbsenceKind;
  readonly days: number | undefined;
}

export interface FunnelState {
  readonly step: Step;
  readonly by: 'revenue' | 'deals';
  readonly revenue: number | undefined;
  readonly deals: number | undefined;
  readonly period: Period;
  readonly averageBy: 'typed' | 'data';
  readonly averageTyped: number | undefined;
  readonly averageColumn?: ColumnReference;
  /** what that column says; undefined while it is read, or where it holds no amounts */
  readonly averageFound?: AverageDeal;
  readonly template: TemplateId | 'own';
  readonly stages: readonly Stage[];
  /** the stages as they stood when their conversions were counted */
  readonly asCounted?: readonly Stage[];
  /** the table the conversions were counted from */
  readonly snapshot?: DealsSnapshot;
  /** the table they were counted from before another template was chosen: its own stages come back with their counts */
  readonly setAside?: DealsSnapshot;
  /** id of the stage that lost deals were lost from where the table does not say; undefined: the first */
  readonly lostAt?: number;
  readonly reps: number | undefined;
  /** typed working days; `computed`: from the period and its holidays */
  readonly workdays: number | 'computed' | undefined;
  readonly absences: readonly Absence[];
  readonly country: HolidayCountry | 'none';
  /** free days that are no holiday of the country */
  readonly daysOff: readonly number[];
  /** holidays of the country on which the team works */
  readonly worked: readonly number[];
  /** when each stage must be fed, by month; undefined: not asked for */
  readonly feeding?: Feeding;
  /** typed name of the sheet; undefined: made from the period */
  readonly sheetName: string | undefined;
  readonly nextId: number;
}

export interface Beginning {
  /** Excel day number of today: the plan begins as that of the next month */
  readonly today: number;
  readonly country: HolidayCountry | 'none';
  /** names of a template's stages, in the user's language */
  readonly stageNames: (template: TemplateId) => readonly string[];
}

export function firstState({ today, country, stageNames }: Beginning): FunnelState {
  return {
    step: 'goal',
    by: 'revenue',
    revenue: undefined,
    deals: undefined,
    period: shifted(periodOf('month', today), 1),
    averageBy: 'typed',
    averageTyped: undefined,
    ...templateStages('b2b', stageNames('b2b'), 1),
    reps: 5,
    workdays: 'computed',
    absences: [],
    country,
    daysOff: [],
    worked: [],
    sheetName: undefined,
  };
}

function templateStages(template: TemplateId, names: readonly string[], nextId: number) {
  const stages = names.map((name, index): Stage => ({
    id: nextId + index,
    name,
    conversion: templateConversions[template][index],
    typical: true,
  }));
  return { template, stages, nextId: nextId + names.length };
}

export type Action =
  | { readonly type: 'go'; readonly step: Step }
  | {
      readonly type: 'set';
      readonly values: Partial<
        Pick<
          FunnelState,
          | 'by'
          | 'revenue'
          | 'deals'
          | 'period'
          | 'averageBy'
          | 'averageTyped'
          | 'averageColumn'
          | 'averageFound'
          | 'reps'
          | 'workdays'
          | 'country'
          | 'feeding'
          | 'sheetName'
        >
      >;
    }
  | { readonly type: 'periodKind'; readonly kind: PeriodKind }
  | { readonly type: 'template'; readonly template: TemplateId; readonly names: readonly string[] }
  | { readonly type: 'counted'; readonly snapshot: DealsSnapshot }
  | { readonly type: 'loseAt'; readonly id: number }
  | { readonly type: 'typeConversions'; readonly shares: readonly (number | undefined)[] }
  | { readonly type: 'renameStage'; readonly id: number; readonly name: string }
  | { readonly type: 'convert'; readonly id: number; readonly conversion: number | undefined }
  | { readonly type: 'moveStage'; readonly id: number; readonly to: number }
  | { readonly type: 'deleteStage'; readonly id: number }
  | { readonly type: 'addStage'; readonly name: string }
  | { readonly type: 'addAbsence'; readonly name: string }
  | { readonly type: 'changeAbsence'; readonly id: number; readonly values: Partial<Omit<Absence, 'id'>> }
  | { readonly type: 'removeAbsence'; readonly id: number }
  | { readonly type: 'toggleHoliday'; readonly day: number }
  | { readonly type: 'replace'; readonly state: FunnelState };

export function reduce(state: FunnelState, action: Action): FunnelState {
  switch (action.type) {
    case 'go':
      return { ...state, step: action.step };
    case 'set':
      return { ...state, ...action.values };
    case 'periodKind':
      return { ...state, period: periodOf(action.kind, daysOf(state.period).first) };
    case 'template':
      return withTemplate(state, action.template, action.names);
    case 'counted':
      return counted(state, action.snapshot);
    case 'loseAt':
      // a stage that the table does not know is counted from then on: by those it lost
      return {
        ...state,
        lostAt: action.id,
        stages: state.stages.map((stage) =>
          stage.id === action.id ? { ...stage, conversion: stage.conversion ?? 'counted' } : stage,
        ),
        ...(!state.asCounted?.some(({ id }) => id === action.id) && { asCounted: state.stages }),
      };
    case 'typeConversions':
      return {
        ...state,
        snapshot: undefined,
        setAside: undefined,
        asCounted: undefined,
        stages: state.stages.map(({ id, name, conversion }, index) => ({
          id,
          name,
          conversion: conversion === 'counted' ? action.shares[index] : conversion,
        })),
      };
    case 'renameStage':
      return withStages(
        state,
        state.stages.map((stage) => (stage.id === action.id ? { ...stage, name: action.name } : stage)),
      );
    case 'convert':
      return {
        ...state,
        stages: state.stages.map((stage) =>
          stage.id === action.id
            ? { ...stage, conversion: action.conversion, basis: undefined, typical: false }
            : stage,
        ),
      };
    case 'moveStage':
      return withStages(state, moved(state.stages, action.id, action.to));
    case 'deleteStage':
      return withStages(
        state,
        state.stages.filter((stage) => stage.id !== action.id),
      );
    case 'addStage':
      return added(state, action.name);
    case 'addAbsence':
      return {
        ...state,
        absences: [...state.absences, { id: state.nextId, name: action.name, kind: 'vacation', days: 5 }],
        nextId: state.nextId + 1,
      };
    case 'changeAbsence':
      return {
        ...state,
        absences: state.absences.map((absence) =>
          absence.id === action.id ? { ...absence, ...action.values } : absence,
        ),
      };
    case 'removeAbsence':
      return { ...state, absences: state.absences.filter((absence) => absence.id !== action.id) };
    case 'toggleHoliday':
      return toggled(state, action.day);
    case 'replace':
      return action.state;
  }
}

/** A template's stages and typical conversions; those of the table that was counted keep what was counted. */
function withTemplate(state: FunnelState, template: TemplateId, names: readonly string[]): FunnelState {
  const table = state.snapshot ?? state.setAside;
  const chosen = { ...state, ...templateStages(template, names, state.nextId) };
  const keys = names.map(nameKey).sort().join('\n');
  const isOfTable = table !== undefined && keys === table.stages.map(nameKey).sort().join('\n');
  if (!isOfTable) return { ...chosen, snapshot: undefined, asCounted: undefined, setAside: table };
  const stages = chosen.stages.map((stage) => ({
    ...stage,
    source: stage.name,
    conversion: 'counted' as const,
    typical: false,
  }));
  return { ...chosen, snapshot: table, stages, asCounted: stages };
}

/** Stages changed by hand are the user's own, no longer a template's. */
function withStages(state: FunnelState, stages: readonly Stage[]): FunnelState {
  return { ...state, stages, asCounted: countedBy(state, stages), template: 'own' };
}

function counted(state: FunnelState, snapshot: DealsSnapshot): FunnelState {
  const stages = snapshot.stages.map((name, index): Stage => ({
    id: state.nextId + index,
    name,
    source: name,
    conversion: 'counted',
  }));
  const asBefore =
    stages.length === state.stages.length &&
    stages.every((stage, index) => stage.name === state.stages[index]?.name);
  return {
    ...state,
    snapshot,
    stages,
    asCounted: stages,
    template: asBefore ? state.template : 'own',
    nextId: state.nextId + stages.length,
  };
}

/** A new stage stands before the last one, which is the goal of them all. */
function added(state: FunnelState, name: string): FunnelState {
  const place = Math.max(0, state.stages.length - 1);
  const stage: Stage = { id: state.nextId, name, conversion: undefined };
  const stages = [...state.stages.slice(0, place), stage, ...state.stages.slice(place)];
  return { ...withStages(state, stages), nextId: state.nextId + 1 };
}

function toggled(state: FunnelState, day: number): FunnelState {
  const without = (days: readonly number[]) => days.filter((each) => each !== day);
  if (state.daysOff.includes(day)) return { ...state, daysOff: without(state.daysOff) };
  if (state.worked.includes(day)) return { ...state, worked: without(state.worked) };
  const ofCountry = holidays(state).some((holiday) => holiday.day === day);
  return ofCountry
    ? { ...state, worked: [...state.worked, day] }
    : { ...state, daysOff: [...state.daysOff, day].sort((a, b) => a - b) };
}
