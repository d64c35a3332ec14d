/** The headers a column is found under, in each language, the first being the one to show. */
export type Headers = Readonly<Record<'en' | 'ru', readonly string[]>>;

/** What can be wrong with curves, shares and the tables of a payout, beyond the problems that any argument can have. */
export interface CommissionProblems {
  curveOnePoint: object;
  /** all weights of a split are zero */
  nothingToShare: object;
  /** a table lacks a column; its headers in every language, the first being the one to show */
  columnMissing: { readonly headers: Headers };
  columnTwice: { readonly value: string; readonly before: number };
  /** a column that `component` of the scheme cannot do without */
  columnNeeded: { readonly headers: Headers; readonly component: string };
  /** a row of the scheme contradicts another one of the same component */
  settingDiffers: { readonly value: unknown; readonly firstRow: number };
  /** two cells of a row exclude each other */
  notTogether: { readonly headers: Headers };
  /** a cell does not go with the word in another column */
  notWith: { readonly headers: Headers; readonly value: unknown };
  sameStep: { readonly value: number; readonly firstRow: number };
  /** reps with shares that cannot be read or do not make 100 % */
  sharesUnreadable: { readonly value: string };
  dateBefore: { readonly headers: Headers };
  roleOverlaps: { readonly rep: string; readonly firstRow: number };
  /** the last day lies before the first one, or too long after it */
  periodUnfit: { readonly months: number };
  /** a name that another table lacks */
  notNamed: { readonly value: string; readonly table: string };
  quotaNeeded: { readonly component: string };
  targetNeeded: { readonly component: string };
  /** no row of a component has a rate or an amount */
  paysNothing: { readonly component: string };
  gateMissing: object;
  kindUnknown: { readonly component: string };
}
