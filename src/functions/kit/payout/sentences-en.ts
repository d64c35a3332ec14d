import type { CommissionProblems } from '../../../planning/commission/problems';
import type { Sentences } from '../sentences';

/** What is wrong with curves, shares and the tables of a payout, and what to do. */
export const englishCommission: Sentences<keyof CommissionProblems> = {
  curveOnePoint: 'one point has no line to go on: add a second one, or leave beyond out.',
  nothingToShare: 'all shares are 0: enter at least one share.',
  columnMissing:
    'there is no column {headers:header}: pass the table with its headers, such as Deals[#All], or add the column.',
  columnTwice: 'the column {value} is there twice, also as column {before:plain}: rename one of the two.',
  columnNeeded: '{component} of the scheme needs a column {headers:header}: add it.',
  settingDiffers: '{value} contradicts row {firstRow:plain} of the same component: correct one of the two.',
  notTogether: 'this cell and {headers:header} are both filled: clear one of the two.',
  notWith: 'this does not go with {value} in {headers:header}: clear one of the two.',
  sameStep: '{value} is where row {firstRow:plain} of the same component begins: correct one of the two.',
  dateBefore: 'the date lies before {headers:header}: correct one of the two.',
  roleOverlaps: 'the days of {rep} overlap with row {firstRow:plain}: correct one of the two.',
  quotaNeeded: '{component} needs a quota: enter Quota for this row.',
  targetNeeded: '{component} needs a target pay: enter OTE above Base, or Amount in the scheme.',
  kindUnknown: '{component} needs to know whether the sale is new or repeat: enter Customer or Kind.',
  sharesUnreadable:
    '{value} cannot be read: enter reps with shares that make 100 %, as “Adams 60%; Brooks 40%”.',
  paysNothing:
    '{component} has neither rate nor amount in any of its rows: enter one, 0 for no pay, or delete the rows.',
  gateMissing:
    'this says whose attainment the gate asks, and there is no gate: enter Gate or clear this cell.',
  periodUnfit:
    'the last day lies before the first one or more than {months} months after it: correct one of the two.',
  notNamed: '{value} is not in {table:plain}: correct the name or add it there.',
};
