import { englishCommission } from './payout/sentences-en';
import { englishFunnel } from './funnel-sentences-en';
import type { ProblemSentences } from './sentences';
import {
  choices,
  dayText,
  described,
  limitsText,
  monthText,
  numeral,
  percent,
  plain,
  quoted,
} from './wording';

const language = 'en';
const number = (value: number): string => numeral(value, language);

/** A count with its noun: 1 row, 2 rows. */
function counted(value: number, noun: string): string {
  return `${number(value)} ${noun}${value === 1 ? '' : 's'}`;
}

export const english: ProblemSentences = {
  where: ({ parameter, row, column, header }) =>
    [
      parameter,
      row === undefined ? '' : `row ${row}`,
      column === undefined ? '' : `column ${column}`,
      header === undefined ? '' : quoted(header, language),
    ]
      .filter(Boolean)
      .join(', '),
  sentences: {
    ...englishFunnel,
    ...englishCommission,
    missing: () => 'nothing is given here: enter a value or point to the cells that hold it.',
    errorValue: ({ value }) => `the cell holds the error ${value}: correct that cell first.`,
    textNumber: ({ value }) =>
      `${quoted(value, language)} is text, not a number: convert the cell to a number.`,
    textDate: ({ value }) =>
      `${quoted(value, language)} is text, not a date: convert the cells to dates (Data, Text to Columns).`,
    notNumber: ({ value }) =>
      `${described(value, language)} stands where a number is needed: enter a number.`,
    notDate: ({ value }) => `${described(value, language)} is not a date: enter a date.`,
    notName: ({ value }) => `${described(value, language)} is not a name: enter a text.`,
    notFinite: () => 'the number is not a figure one can count with: enter an ordinary number.',
    outOfLimits: ({ value, limits }) =>
      `${number(value)} is out of range: enter a number that is ${limitsText(limits, language)}.`,
    percent: ({ value }) =>
      `${plain(value, language)} is ${percent(value, language)}: enter ${plain(value, language)} % or ${plain(value / 100, language)}.`,
    unknownWord: ({ value, words }) =>
      `${described(value, language)} is not known: enter ${choices(words, language)}.`,
    oneValueExpected: ({ rows, columns }) =>
      `one cell is needed, ${rows} × ${columns} are given: point to a single cell.`,
    listExpected: ({ rows, columns }) =>
      `one row or one column is needed, ${rows} × ${columns} cells are given: point to a single row or column.`,
    pairExpected: ({ rows }) =>
      `one number or two cells (new, repeat) are needed, ${rows} are given: point to one or two cells.`,
    columnsExpected: ({ columns, expected }) =>
      `${counted(expected, 'column')} are needed, ${columns} given: point to a range ${counted(expected, 'column')} wide.`,
    notRange: () => 'the rows differ in width: point to one rectangle of cells.',
    blankInside: () => 'the cell is blank or 0 while later ones are filled: fill it in or take it out.',
    duplicate: ({ value, firstRow, row }) =>
      `${quoted(value, language)} is already in ${row === undefined ? 'column' : 'row'} ${firstRow}: keep one of the two.`,
    heightsDiffer: ({ rows, other, otherRows }) =>
      `the range has ${counted(rows, 'row')}, ${other} has data down to row ${number(otherRows)}: make both ranges equally high.`,
    rowIncomplete: ({ filled }) =>
      `the cell is blank, but ${filled} is filled in this row: fill it in or clear the row.`,
    stageWithoutConversion: ({ stage, stages, conversions }) =>
      `the stage ${quoted(stage, language)} has no conversion (${counted(stages, 'stage')} need ${counted(stages - 1, 'conversion')}, ${conversions} given): add it or take stages out.`,
    moreConversionsThanStages: ({ stages, conversions }) =>
      `${conversions === 1 ? '1 conversion leads' : `${conversions} conversions lead`} to ${conversions + 1} stages, but stages names ${stages}: name every stage, the last conversion stays blank.`,
    noSales: ({ from, to, byRep }) =>
      `there are no sales from ${monthText(from)} to ${monthText(to)}: check start${byRep ? ', or name the reps in roster' : ' and the amounts'}.`,
    noOrders: ({ until }) =>
      until === undefined
        ? 'there are no orders here: point to the rows that hold them.'
        : `nobody had bought anything by ${dayText(until)}: enter a later date.`,
    endBeforeStart: ({ start, end }) =>
      `the end ${dayText(end)} lies before the start ${dayText(start)}: enter a later end.`,
    tooManyPeriods: ({ from, to, most }) =>
      `the dates run from ${dayText(from)} to ${dayText(to)}, more than ${number(most)} periods: correct the first or last date, or count by year.`,
    neverPaysBack: ({ profit }) =>
      `a repeat deal leaves ${number(profit)}, so the loss of the first sale is never paid back: raise the profit of a repeat deal above 0.`,
    endlessLifetime: () =>
      'customers who always come back earn without end: enter periods, a discount, or a repeat rate below 100%.',
    recencyAboveAge: ({ value, age }) =>
      `${number(value)} is more than the age ${number(age)}: nobody can have bought after today, so check the columns and their unit.`,
    recencyWithoutFrequency: ({ value }) =>
      `${number(value)} stands beside a frequency of 0: who bought once has a recency of 0.`,
    modelShape: ({ given, expected }) =>
      `${counted(given, 'cell')} given: point to the ${number(expected)} parameters of the model, side by side or below each other.`,
    modelUnsettled: ({ customers }) =>
      `${counted(customers, 'customer')} do not settle a model: give more customers, some of whom bought again and some long ago.`,
    growthMissing: ({ rep, month }) =>
      `${quoted(rep, language)} has no growth${month === undefined ? '' : ` for ${monthText(month)}`}: add a row for this rep${month === undefined ? '' : ' and a column for this month'} (0% is an answer too).`,
    correctionOfUnknownRep: ({ rep }) =>
      `${quoted(rep, language)} is neither in the sales nor in roster: correct the name or add it to roster.`,
    correctionNotDashOrNumber: ({ value }) =>
      `${described(value, language)} is not a plan: enter a number, or “-” for zero on purpose.`,
    headerNotMonth: ({ value }) =>
      `${described(value, language)} in the header is not a date: put a date of the month there.`,
    monthTwice: ({ month }) => `${monthText(month)} stands in the header twice: keep one of the two columns.`,
    growthShape: ({ columns }) =>
      `a range ${counted(columns, 'column')} wide is not understood: give one number, two columns (rep, growth), or a table of reps by months with dates in its header.`,
    correctionsShape: ({ columns }) =>
      `a range ${counted(columns, 'column')} wide is not understood: give three columns (rep, month, value), or a table of reps by months with dates in its header.`,
    blockShape: () =>
      'the range is not understood: give reps in the first column and dates of months in the header, or figures alone.',
    totalsDiffer: ({ value }) =>
      `${quoted(value, language)} is not the sum of the other rows: correct the totals or leave them out.`,
    shapesDiffer: ({ rows, columns, other, otherRows, otherColumns }) =>
      `the range has ${rows} × ${columns} cells, ${other} has ${otherRows} × ${otherColumns}: make both of one shape.`,
    repNotInPlan: ({ rep }) =>
      `${quoted(rep, language)} is not in the plan: correct the name or add the rep to the plan.`,
    targetNotMultiple: ({ target, unit }) =>
      `${number(target)} is no multiple of ${number(unit)}: change the target or round_to.`,
    restNotMultiple: ({ rest, unit }) =>
      `the locked cells leave ${number(rest)}, which is no multiple of ${number(unit)}: change the target, the locked cells or round_to.`,
    locksAboveTarget: ({ locked, target }) =>
      `the locked cells add up to ${number(locked)}, more than the target ${number(target)}: unlock some or raise the target.`,
    nothingToScale: ({ rest }) =>
      `${number(rest)} of the target is left, but no unlocked cell has a plan above 0 to carry it: unlock cells or plan something there.`,
    outsidePlan: ({ day, from, to }) =>
      `${monthText(day)} is outside the plan (${monthText(from)}–${monthText(to)}): enter a day of the plan’s months.`,
    monthNotInPlan: ({ month }) =>
      `${monthText(month)} is missing between the plan’s months: add its column.`,
    calendarShape: ({ columns }) =>
      `a range ${counted(columns, 'column')} wide is not understood: give a list of holidays, or two columns: date, working 1 or 0.`,
    notWorkingMark: ({ value }) =>
      `${described(value, language)} is not known here: enter 1 for a working day, 0 for a day off.`,
    dayTwice: ({ day, firstRow }) =>
      `${dayText(day)} is marked otherwise in row ${firstRow}: keep one of the two.`,
    seasonNeedsYear: ({ months }) =>
      `there is no complete year of sales before start (${counted(months, 'month')}): add earlier orders or check start.`,
    forecastNeedsMonths: ({ months, least }) =>
      `sales of ${counted(least, 'month')} before start are needed, ${months} are there: add earlier orders or check start.`,
    firstTierNotZero: ({ value }) => `the first tier begins at ${number(value)}: let it begin at 0.`,
    tiersNotAscending: ({ value, previous }) =>
      `${number(value)} follows ${number(previous)}: sort the tiers so that each begins above the one before.`,
    resultTooLarge: () => 'the result is too large to count with: check the figures.',
  },
  unforeseen: (name, detail) =>
    `${name} met a fault of its own (${detail}): check the arguments, and report this if they are right.`,
};
