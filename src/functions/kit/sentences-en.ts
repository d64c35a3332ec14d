import { englishCommission } from './payout/sentences-en';
import { englishFunnel } from './funnel-sentences-en';
import type { ProblemSentences } from './sentences';

export const english: ProblemSentences = {
  where: '{parameter:plain}[, row {row:plain}][, column {column:plain}][, {header}]: ',
  unforeseen:
    '{name:plain} met a fault of its own ({detail:plain}): check the arguments, and report this if they are right.',
  ...englishFunnel,
  ...englishCommission,
  missing: 'nothing is given: enter a value or point to its cells.',
  errorValue: 'the cell holds the error {value:error}: correct that cell first.',
  textNumber: '{value} is text, not a number: convert the cell to a number.',
  textDate: '{value} is text, not a date: convert the cells to dates (Data, Text to Columns).',
  notNumber: '{value} is not a number: enter a number.',
  notDate: '{value} is not a date: enter a date.',
  notName: '{value} is not a name: enter a text.',
  notFinite: 'the number is not one to count with: enter an ordinary number.',
  outOfLimits: '{value} is out of range: enter a number that is {limits:limits}.',
  percent: '{value:plain} is {value:percent}: enter {value:plain} % or {value:hundredth}.',
  unknownWord: '{value} is not known: enter {words:choices}.',
  oneValueExpected: '{rows} × {columns} cells given: point to one cell.',
  listExpected: '{rows} × {columns} cells given: point to one row or one column.',
  pairExpected: '{rows} cells given: point to one cell or to two (new, repeat).',
  columnsExpected: '{columns:column|columns} given: point to a range {expected:column|columns} wide.',
  notRange: 'the rows differ in width: point to one rectangle of cells.',
  blankInside: 'the cell is blank or 0, but later ones are filled: fill it in or take it out.',
  duplicate:
    '{value} is already in[ row {firstRow:plain}][ column {firstColumn:plain}]: keep one of the two.',
  heightsDiffer:
    'the range has {rows:row|rows}, {other:plain} has data down to row {otherRows}: point to ranges of the same length.',
  rowIncomplete: 'the cell is blank, but {filled:plain} is filled: fill it in or clear the row.',
  stageWithoutConversion:
    'the stage {stage} has no conversion ({stages:stage|stages}, {conversions:conversion|conversions}): add it or take stages out.',
  moreConversionsThanStages:
    'stages names {stages}, but {conversions:conversion takes|conversions take} one stage more: name every stage, the last conversion stays blank.',
  noSales:
    'there are no sales from {from:month} to {to:month}: check start and the amounts[, or name the reps in {roster:plain}].',
  noOrders: 'there are no orders: point to the rows that hold them.',
  noOrdersYet: 'nobody had bought by {until:day}: enter a later date.',
  endBeforeStart: 'the end {end:day} lies before the start {start:day}: enter a later date.',
  tooManyPeriods:
    'from {from:day} to {to:day} there are more than {most} periods: correct the first or last date, or count by year.',
  neverPaysBack: 'a repeat deal leaves {profit}, so the first sale is never paid back: raise it above 0.',
  endlessLifetime:
    'customers who always come back earn without end: enter periods, a discount, or a repeat rate below 100%.',
  recencyAboveAge: '{value} is more than the age {age}: check the columns and their unit.',
  recencyWithoutFrequency: '{value} stands beside a frequency of 0: who bought once has a recency of 0.',
  modelShape:
    '{given:cell|cells} given: point to the {expected} parameters of the model, in one row or column.',
  modelUnsettled:
    '{customers:customer|customers} do not settle a model: add more, some of whom bought again and some long ago.',
  growthMissing:
    '{rep} has no growth[ for {month:month}]: add a row for this rep[ and a column for {month:month}] (0% is an answer too).',
  correctionOfUnknownRep:
    '{rep} is neither in the sales nor in roster: correct the name or add it to roster.',
  correctionNotDashOrNumber: '{value} is not a plan: enter a number, or “-” for zero on purpose.',
  headerNotMonth: '{value} in the header is not a date: enter a date of the month.',
  monthTwice: '{month:month} is in the header twice: keep one of the two.',
  growthShape:
    '{columns:column|columns} given: point to one number, two columns (rep, growth), or a table of reps by months with dates in its header.',
  correctionsShape:
    '{columns:column|columns} given: point to three columns (rep, month, value), or a table of reps by months with dates in its header.',
  blockShape:
    'the range is not understood: point to a table of reps by months with dates in its header, or figures alone.',
  totalsDiffer: '{value} is not the sum of the other rows: correct the totals or leave them out.',
  shapesDiffer:
    'the range has {rows} × {columns} cells, {other:plain} has {otherRows} × {otherColumns}: point to ranges of the same size.',
  targetNotMultiple: '{target} is no multiple of {unit}: change the target or round_to.',
  restNotMultiple:
    'the locked cells leave {rest}, no multiple of {unit}: change the target, the locked cells or round_to.',
  locksAboveTarget:
    'the locked cells add up to {locked}, more than the target {target}: unlock cells or raise the target.',
  nothingToScale:
    '{rest} of the target is left, but no unlocked cell has a plan above 0: unlock cells or plan something there.',
  outsidePlan: '{day:month} is outside the plan ({from:month}–{to:month}): enter a day of the plan.',
  monthNotInPlan: '{month:month} is missing between the plan’s months: add its column.',
  calendarShape:
    '{columns:column|columns} given: point to a list of holidays, or two columns (date, working 1 or 0).',
  notWorkingMark: '{value} is not known: enter 1 for a working day, 0 for a day off.',
  dayTwice: '{day:day} is marked otherwise in row {firstRow:plain}: keep one of the two.',
  seasonNeedsYear:
    'there is no complete year of sales before start ({months:month|months}): add earlier orders or check start.',
  forecastNeedsMonths:
    'sales of {least:month|months} before start are needed, {months} are there: add earlier orders or check start.',
  firstTierNotZero: 'the first tier begins at {value}: start it at 0.',
  notAscending: '{value} follows {previous}: sort the rows so that each begins above the one before.',
  resultTooLarge: 'the result is too large to count with: check the figures.',
};
