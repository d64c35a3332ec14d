/** What can be wrong with counts of deals and stages, beyond the problems that any argument can have. */
export interface FunnelProblems {
  /** lists that belong together differ in length */
  figuresDiffer: { readonly given: number; readonly other: string; readonly expected: number };
  passedAboveLeft: { readonly passed: number; readonly left: number };
  /** a name in the deals that the order of stages lacks, met in the row named first */
  unknownStage: { readonly stage: string; readonly deals: number };
  /** the deal stands in one stage and is said to be lost from another */
  lostYetStanding: { readonly stage: string; readonly lostFrom: string };
  /** nothing has passed, so nobody knows how many more it takes */
  nothingPassed: { readonly left: number };
  /** absences take up all days of all reps */
  nobodyPresent: { readonly absences: number; readonly repDays: number };
  tooManyEntrants: { readonly most: number };
}
