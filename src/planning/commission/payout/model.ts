import type { NameCell } from '../../names';

/** What of a deal can be counted. `cash` counts on the day of payment, everything else on the day of the deal. */
export type Measure = 'revenue' | 'margin' | 'cash' | 'count';
export type Basis = Measure | 'attainment' | 'kpi';
/** The period after which heights begin at 0 again; `deal`: each deal for itself. */
export type Period = 'deal' | 'month' | 'quarter' | 'year';
export type PayMode = 'marginal' | 'whole' | 'retroactive' | 'curve';

/** A rep's part of a deal. */
export interface Credit {
  readonly rep: string;
  /** name as the deal has it */
  readonly name: NameCell;
  readonly share: number;
}

/** A deal; names are keys that compare, days are date serials. */
export interface Deal {
  readonly row: number;
  readonly date: number;
  readonly paid: number | undefined;
  readonly returned: number | undefined;
  readonly revenue: number;
  readonly margin: number;
  readonly customer: NameCell;
  readonly order: NameCell;
  /** as typed; undefined is told from the customer's history */
  readonly kind: 'new' | 'repeat' | undefined;
  readonly credits: readonly Credit[];
}

/** A rep in a role, from `start` to `end`, both inclusive; money a month. */
export interface Person {
  readonly row: number;
  readonly rep: string;
  readonly name: NameCell;
  readonly role: string;
  readonly team: string;
  readonly base: number;
  readonly quota: number;
  readonly quotaOf: Measure;
  readonly ote: number;
  readonly start: number;
  readonly end: number;
  /** whether what is sold pays by the team's sales alone: such a row's quota is the team's */
  readonly leads?: boolean;
}

/** A step of a component's scale. */
export interface Step {
  /** in the basis, or as a share of the quota */
  readonly from: number;
  /** rate, or a fixed sum */
  readonly pay: number;
  readonly row: number;
}

/** One component of a role's pay: the rows of the scheme that belong together. */
export interface Component {
  /** key of the role; '' for everybody */
  readonly role: string;
  readonly name: string;
  /** the name as it compares: a KPI is found by it */
  readonly key: string;
  /** the first of its rows */
  readonly row: number;
  readonly basis: Basis;
  readonly period: Period;
  readonly mode: PayMode;
  readonly appliesTo: 'all' | 'new' | 'repeat';
  readonly whose: 'rep' | 'team';
  readonly cap: number | undefined;
  /** share of the quota */
  readonly gate: number | undefined;
  /** whose sales and quota the gate asks */
  readonly gateBy: 'rep' | 'team';
  /** whether steps hold rates or fixed sums */
  readonly pays: 'rate' | 'fixed';
  /** pay at 100 % that multipliers apply to; undefined: OTE − base */
  readonly target: number | undefined;
  /** whether `from` is a share of the quota */
  readonly ofQuota: boolean;
  /** ascending, the first from 0 unless the mode is `curve` */
  readonly steps: readonly Step[];
}

export interface RoleDraw {
  readonly role: string;
  readonly row: number;
  /** a month */
  readonly amount: number;
  readonly recoverable: boolean;
}

export interface KpiResult {
  readonly row: number;
  readonly rep: string;
  readonly name: NameCell;
  readonly kpi: string;
  readonly result: number;
  /** a day of the month it belongs to; undefined: the period paid for */
  readonly date: number | undefined;
}

export interface Adjustment {
  readonly row: number;
  readonly rep: string;
  readonly name: NameCell;
  readonly amount: number;
  readonly date: number | undefined;
  readonly reason: string;
}

export interface Opening {
  readonly row: number;
  readonly rep: string;
  readonly name: NameCell;
  readonly owed: number;
}

/** Everything a payout is calculated from. */
export interface PayoutInput {
  readonly deals: readonly Deal[];
  readonly people: readonly Person[];
  readonly components: readonly Component[];
  readonly draws: readonly RoleDraw[];
  readonly kpi: readonly KpiResult[];
  readonly adjustments: readonly Adjustment[];
  readonly opening: readonly Opening[];
  /** first and last day that is paid for */
  readonly from: number;
  readonly to: number;
}

/** The columns that add up to a row's total, in cents. */
export const payColumns = [
  'base',
  'new',
  'repeat',
  'accelerators',
  'kpi',
  'splits',
  'clawbacks',
  'adjustments',
  'draw',
] as const;
export type PayColumn = (typeof payColumns)[number];

/** What a line of the trace tells besides its component. */
export type LineKind =
  'pay' | 'catchUp' | 'cap' | 'gate' | 'clawback' | 'notCounted' | 'noRole' | 'base' | 'adjustment' | 'draw';

/** A line behind a row. Heights in the basis; what it does not tell is undefined. */
export interface TraceLine {
  readonly kind: LineKind;
  readonly component: string;
  readonly basis?: Basis | undefined;
  readonly deal?: Deal | undefined;
  readonly date?: number | undefined;
  readonly from?: number | undefined;
  readonly to?: number | undefined;
  readonly amount?: number | undefined;
  readonly rate?: number | undefined;
  /** in cents */
  readonly cents: number;
  /** the column it belongs to, where it pays */
  readonly column?: PayColumn;
  /** cents of it that stand under accelerators instead: what raised rates add */
  readonly accelerated?: number;
}

/** A row of the payout: what one rep gets. */
export interface RepPayout {
  readonly rep: string;
  readonly name: NameCell;
  /** in cents */
  readonly columns: Readonly<Record<PayColumn, number>>;
  readonly total: number;
  /** balance owed for draws after this period, in cents */
  readonly owed: number;
  readonly ote: number;
  readonly sales: number;
  readonly quota: number;
  /** whether sales are the team's, so that they are not added up again */
  readonly byTeam: boolean;
  readonly lines: readonly TraceLine[];
}
