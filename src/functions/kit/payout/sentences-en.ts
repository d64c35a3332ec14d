import type { CommissionProblems } from '../../../planning/commission/problems';
import type { Sentences } from '../sentences';
import { described, numeral, quoted } from '../wording';

const language = 'en';
const number = (value: number): string => numeral(value, language);

/** What is wrong with curves, shares and the tables of a payout, and what to do. */
export const englishCommission: Sentences<keyof CommissionProblems> = {
  pointsNotAscending: ({ value, previous }) =>
    `${number(value)} follows ${number(previous)}: sort the points so that each stands above the one before.`,
  curveOnePoint: () => 'one point has no line to go on: add a second point, or leave beyond out.',
  nothingToShare: () => 'all shares are 0: enter at least one share.',
  columnMissing: ({ headers }) =>
    `there is no column ${quoted(headers.en[0] ?? '', language)}: pass the table with its headers, such as Deals[#All], or add the column.`,
  columnTwice: ({ value, before }) =>
    `the column ${quoted(value, language)} is there twice, also as column ${before}: rename one of the two.`,
  columnNeeded: ({ headers, component }) =>
    `${quoted(component, language)} of the scheme needs a column ${quoted(headers.en[0] ?? '', language)}: add it.`,
  settingDiffers: ({ value, firstRow }) =>
    `${described(value, language)} contradicts row ${firstRow} of the same component: make them the same or leave one blank.`,
  notTogether: ({ headers }) =>
    `this cell and ${quoted(headers.en[0] ?? '', language)} are both filled: clear one of the two.`,
  notWith: ({ headers, value }) =>
    `this does not go with ${described(value, language)} in ${quoted(headers.en[0] ?? '', language)}: clear this cell or change that one.`,
  sameStep: ({ value, firstRow }) =>
    `${number(value)} is where row ${firstRow} of the same component begins: let each begin elsewhere.`,
  dateBefore: ({ headers }) =>
    `the date lies before ${quoted(headers.en[0] ?? '', language)}: correct one of the two.`,
  roleOverlaps: ({ rep, firstRow }) =>
    `the days of ${quoted(rep, language)} overlap with row ${firstRow}: end one row before the other starts.`,
  quotaNeeded: ({ component }) =>
    `${quoted(component, language)} hangs on the quota, and there is none: enter Quota for this row.`,
  targetNeeded: ({ component }) =>
    `${quoted(component, language)} multiplies the target pay, and there is none: enter OTE above Base, or Amount in the scheme.`,
  kindUnknown: ({ component }) =>
    `${quoted(component, language)} asks whether the sale is new or repeat: enter Customer or Kind for this deal.`,
  sharesUnreadable: ({ value }) =>
    `${quoted(value, language)} cannot be read: write reps with shares that make 100 %, as “Adams 60%; Brooks 40%”.`,
  periodUnfit: ({ months }) =>
    `the last day lies before the first one or more than ${months} months after it: correct one of the two.`,
  notNamed: ({ value, table }) =>
    `${quoted(value, language)} is not in ${table}: correct the name or add a row there.`,
};
