import type { CommissionProblems } from './commission/problems';
import type { FunnelProblems } from './funnel/problems';
import type { Limits } from './limits';

/** Where in the arguments of a function something is wrong; rows and columns count from 1 within the range passed. */
export interface At {
  readonly parameter: string;
  readonly row?: number | undefined;
  readonly column?: number | undefined;
  /** header of the column, where tables are read by their headers */
  readonly header?: string;
}

/** A word of an enumerated argument, in each language that may be typed, the first being the one to show. */
export type Words = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

type Details = FunnelProblems &
  CommissionProblems & {
    /** a required argument was left out, or its range is empty */
    missing: object;
    /** the cell holds an Excel error such as #DIV/0! */
    errorValue: { readonly value: string };
    /** a number or date kept as text */
    textNumber: { readonly value: string };
    textDate: { readonly value: string };
    notNumber: { readonly value: unknown };
    notDate: { readonly value: unknown };
    notName: { readonly value: unknown };
    notFinite: object;
    outOfLimits: { readonly value: number; readonly limits: Limits };
    /** 12 typed where 12 % was meant */
    percent: { readonly value: number };
    unknownWord: { readonly value: unknown; readonly words: Words };
    oneValueExpected: { readonly rows: number; readonly columns: number };
    listExpected: { readonly rows: number; readonly columns: number };
    pairExpected: { readonly rows: number; readonly columns: number };
    columnsExpected: { readonly columns: number; readonly expected: number };
    notRange: object;
    blankInside: object;
    /** `firstColumn`: in a list that goes across */
    duplicate: { readonly value: string; readonly firstRow?: number; readonly firstColumn?: number };
    /** ranges that belong together have data in rows that one of them does not reach */
    heightsDiffer: { readonly rows: number; readonly other: string; readonly otherRows: number };
    /** a cell is blank in a row whose other cells are filled */
    rowIncomplete: { readonly filled: string };
    stageWithoutConversion: { readonly stage: string; readonly stages: number; readonly conversions: number };
    moreConversionsThanStages: { readonly stages: number; readonly conversions: number };
    /** `roster`: the argument in which naming reps would do instead */
    noSales: { readonly from: number; readonly to: number; readonly roster?: string };
    noOrders: object;
    noOrdersYet: { readonly until: number };
    endBeforeStart: { readonly start: number; readonly end: number };
    /** so many periods between the first and the last date that one of the two must be wrong */
    tooManyPeriods: { readonly from: number; readonly to: number; readonly most: number };
    /** a customer's loss is never made up */
    neverPaysBack: { readonly profit: number };
    /** everybody who comes back comes back for ever, and money is worth the same for ever */
    endlessLifetime: object;
    recencyAboveAge: { readonly value: number; readonly age: number };
    recencyWithoutFrequency: { readonly value: number };
    modelShape: { readonly given: number; readonly expected: number };
    /** nobody came back, or the customers are too few or too much alike to tell */
    modelUnsettled: { readonly customers: number };
    growthMissing: { readonly rep: string; readonly month?: number };
    correctionOfUnknownRep: { readonly rep: string };
    correctionNotDashOrNumber: { readonly value: unknown };
    headerNotMonth: { readonly value: unknown };
    monthTwice: { readonly month: number };
    growthShape: { readonly columns: number };
    correctionsShape: { readonly columns: number };
    /** neither a table of reps by months nor figures alone */
    blockShape: object;
    /** a row that is named as totals but is not the sum of the others */
    totalsDiffer: { readonly value: string };
    shapesDiffer: {
      readonly rows: number;
      readonly columns: number;
      readonly other: string;
      readonly otherRows: number;
      readonly otherColumns: number;
    };
    targetNotMultiple: { readonly target: number; readonly unit: number };
    restNotMultiple: { readonly rest: number; readonly unit: number };
    locksAboveTarget: { readonly locked: number; readonly target: number };
    nothingToScale: { readonly rest: number };
    /** a day before the first or after the last month of the plan */
    outsidePlan: { readonly day: number; readonly from: number; readonly to: number };
    monthNotInPlan: { readonly month: number };
    calendarShape: { readonly columns: number };
    notWorkingMark: { readonly value: unknown };
    dayTwice: { readonly day: number; readonly firstRow: number };
    seasonNeedsYear: { readonly months: number };
    forecastNeedsMonths: { readonly months: number; readonly least: number };
    firstTierNotZero: { readonly value: number };
    notAscending: { readonly value: number; readonly previous: number };
    resultTooLarge: object;
  };

export type ProblemCode = keyof Details;
export type ProblemOf<Code extends ProblemCode> = { readonly code: Code } & At & Details[Code];
export type Problem = { [Code in ProblemCode]: ProblemOf<Code> }[ProblemCode];

/** Why a calculation could not be done: what is wrong and where, without a word of any language. */
export class PlanningProblem extends Error {
  constructor(readonly problem: Problem) {
    super(problem.code);
    this.name = 'PlanningProblem';
  }
}

/** Ends a calculation with a problem at a place, or of a whole argument. */
export function fail<Code extends ProblemCode>(
  code: Code,
  at: At | string,
  ...[details]: object extends Details[Code] ? [details?: Details[Code]] : [details: Details[Code]]
): never {
  throw new PlanningProblem({
    code,
    ...(typeof at === 'string' ? { parameter: at } : at),
    ...details,
  } as Problem);
}

/** A place in the range passed as `parameter`; of one value, or of a whole range, without row and column. */
export function cellAt(parameter: string, row?: number, column?: number): At {
  return { parameter, row, column };
}
