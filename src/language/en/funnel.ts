import { plural } from '../plural';
import { feeding } from './feeding';
import { heads } from './heads';
import { nouns } from './nouns';

/** Texts of the funnel wizard and of the sheet it writes. Under `sheet` stands what goes into cells and names. */
export const funnel = {
  ...heads.funnel,
  deals: (figure: string, count: number) => `${figure} ${plural(count, { one: 'deal', other: 'deals' })}`,
  rows: (figure: string, count: number) => `${figure} ${plural(count, { one: 'row', other: 'rows' })}`,
  days: (figure: string, count: number, digits = 0) =>
    `${figure} ${plural(count, { one: 'day', other: 'days' }, digits)}`,
  steps: { goal: 'Goal', stages: 'Stages', team: 'Team', preview: 'Preview' },
  next: { stages: 'stages', team: 'team', preview: 'preview' },
  goal: {
    heading: 'What should be sold?',
    setIn: 'The plan is set in',
    revenue: 'Revenue',
    deals: 'Deals',
    revenuePlan: 'Revenue plan',
    dealsPlan: 'Deals planned',
    period: 'Period',
    periodKind: 'Kind of period',
    kinds: { month: 'Month', quarter: 'Quarter', year: 'Year' },
    averageDeal: 'Average deal',
    typed: 'I’ll type it',
    fromData: 'From my data',
    column: 'Column with the amounts',
    chooseColumn: 'Choose a column',
    columnOf: (table: string, column: string) => `${table}[${column}]`,
    average: (money: string) => ({ before: 'Average ', figure: money, after: '' }),
    overWon: (figure: string, count: number) =>
      ` over ${figure} won ${plural(count, { one: 'deal', other: 'deals' })}.`,
    overRows: (figure: string, count: number) =>
      ` over ${figure} ${plural(count, { one: 'row', other: 'rows' })}.`,
    median: (money: string) => ` Half are below ${money}.`,
    leftOut: (figure: string, count: number) =>
      ` ${figure} ${plural(count, { one: 'cell without a number is', other: 'cells without a number are' })} left out.`,
    noAmounts: 'No positive numbers in this column. Choose another one or type the average.',
    noTables:
      'There are no tables in this workbook. Select your deals and press Ctrl+T, or type the average.',
    answer: 'To be closed',
  },
  stages: {
    heading: 'How do deals move?',
    template: 'Template',
    templates: {
      b2b: 'B2B deal cycle',
      calls: 'Calls to deals',
      supply: 'Interest to shipment',
      shop: 'Online shop',
      own: 'My own stages',
    },
    typical: 'Typical conversions: put yours in.',
    counted: (table: string, rows: string) => `Counted from table ${table}, ${rows}`,
    count: 'Count from a table',
    change: 'Change',
    typeInstead: 'Type them instead',
    table: 'Table of deals',
    dealColumns: { stage: 'Stage', lostFrom: 'Lost from', created: 'Created', closed: 'Closed' },
    reached: (figure: string) => `${figure} reached it`,
    choose: 'Choose the column with each deal’s stage now and, where there is one, where it was lost.',
    use: 'Count',
    noTables: 'There are no tables in this workbook. Select your deals and press Ctrl+T.',
    tooMany: (figure: string) =>
      `This column holds ${figure} different values: it does not look like stages.`,
    tooFew: 'This column holds fewer than two stages.',
    lostUnknown: (figure: string, count: number) =>
      `${figure} lost ${plural(count, { one: 'deal does', other: 'deals do' })} not say from which stage. Count as lost from`,
    blank: (figure: string, count: number) =>
      `${figure} ${plural(count, { one: 'row', other: 'rows' })} without a stage left out.`,
    textDates: (figure: string, count: number) =>
      `${figure} ${plural(count, { one: 'date is', other: 'dates are' })} kept as text and not used. Turn them into dates to count by them.`,
    countedTo: (before: string, now: string) =>
      `Counted to “${before}” before; the next stage is now “${now}”: enter it or count again.`,
    order: 'Put the stages in their order: the counts follow.',
    name: (number: number) => `Stage ${number}`,
    conversion: (stage: string) => `Conversion from “${stage}”`,
    menu: (stage: string) => `Stage “${stage}”: move or delete`,
    drag: 'Drag to move',
    up: 'Move up',
    down: 'Move down',
    delete: 'Delete',
    small: (share: string, oneIn: string, meant: string) => `${share} is 1 in ${oneIn}. Or ${meant}?`,
    add: 'Add a stage',
    newStage: 'New stage',
    interval: (low: string, high: string) => `${low}–${high}%`,
    basis: (passed: string, left: string) => `${passed} of ${left} moved on`,
    answer: 'Needed at the top',
    forDeals: (deals: string) => ` for ${deals}`,
  },
  team: {
    heading: 'Who works, and how long?',
    reps: 'Reps',
    workdays: 'Working days',
    without: (period: string, holidays: readonly string[]) =>
      holidays.length === 0
        ? `${period} without weekends, no holidays.`
        : `${period} without weekends and ${listed(holidays)}.`,
    withoutMany: (period: string, figure: string, count: number) =>
      `${period} without weekends and ${figure} ${plural(count, { one: 'holiday', other: 'holidays' })}.`,
    typedDays: (period: string) => `${period}: your own number.`,
    recount: 'Count again',
    holidays: 'Holidays',
    holidaysOf: 'Holidays of',
    countries: { US: 'United States', RU: 'Russia', none: 'No country' },
    holidayOf: (date: string) => date,
    addHoliday: 'Add a day off',
    day: 'Day',
    transferred: 'Days off are moved by decree each year: compare with your calendar.',
    noHolidays: 'No holidays on working days in this period.',
    absences: 'Absences',
    addAbsence: 'Add an absence',
    who: 'Who',
    whoPlaceholder: 'Name',
    why: 'Reason',
    daysOf: (name: string) => `Days off: ${name}`,
    daysUnit: 'd',
    remove: (name: string) => `Remove the absence: ${name}`,
    removeHoliday: (name: string) => `Remove: ${name}`,
    someone: (number: number) => `Rep ${number}`,
    kinds: {
      vacation: 'Vacation',
      sick: 'Sick leave',
      trip: 'Business trip',
      training: 'Training',
      other: 'Other',
    },
    insight: (without: string) => ({
      before: `The same plan, fewer hands: the norm rises from ${without} to `,
      after: ' per rep per day.',
    }),
    answer: 'Norm per rep and day',
  },
  feeding,
  preview: {
    heading: (entrants: string, money: string, count: number) =>
      `${entrants} ${plural(count, { one: 'brings', other: 'bring' })} in ${money}`,
    chart: (entrants: string, won: string) => `Funnel: ${entrants} at the top, ${won} at the end`,
    norm: 'Norm',
    perRep: 'per rep',
    perDay: 'per day',
  },
  state: {
    follow: (cell: string, sheet: string) =>
      `Change the target in ${cell} on sheet “${sheet}”: the whole funnel follows.`,
    another: 'Another funnel: product, region',
  },
  compare: 'Compare with actual deals',
  faults: {
    ...feeding.faults,
    revenue: 'Enter the revenue to be sold, above 0.',
    deals: 'Enter the number of deals, above 0.',
    averageDeal: 'Enter the average deal, above 0.',
    averageSource: 'Choose a column with the amounts of won deals, or type the average.',
    stageName: 'Give the stage a name.',
    stageTwice: 'There is a stage of this name already.',
    conversion: 'Enter a conversion above 0% and up to 100%.',
    noneLeft: 'No deal has left this stage yet. Enter a conversion.',
    nonePassed: 'No deal has passed this stage yet. Enter a conversion.',
    twoStages: 'A funnel needs two stages or more.',
    tooLarge: 'These conversions ask for more deals than Excel can count. Raise them.',
    reps: 'Enter the number of reps, 1 or more.',
    workdays: 'Enter the working days, from 1 to 366.',
    absenceDays: 'Enter the days off, 0 or more.',
    allAbsent: 'With these absences nobody is at work. Enter fewer days.',
  },
  sheet: {
    ...heads.funnel.sheet,
    title: (period: string) => `Reference funnel, ${period}`,
    inputs: 'Inputs',
    revenuePlan: 'Revenue plan',
    dealsPlan: 'Deals planned',
    averageDeal: 'Average deal',
    reps: 'Reps',
    absences: 'Absences, rep-days',
    workdays: 'Working days',
    repsPresent: 'Reps present on average',
    notes: {
      target: 'from the budget',
      targetOfDeals: 'deals × average deal',
      wonDeals: (count: number) => `${count} won ${plural(count, { one: 'deal', other: 'deals' })}`,
      averageRows: (count: number) => `${count} ${plural(count, { one: 'row', other: 'rows' })} of data`,
      typed: 'entered by hand',
      typical: 'typical value',
      /** of a conversion that was counted to another stage */
      notCounted: 'not counted',
      absence: (kind: string, name: string) =>
        name === '' ? kind.toLowerCase() : `${kind.toLowerCase()}: ${name}`,
      absences: (count: number) => `${count} absences`,
      noAbsences: 'none',
      workdays: (holidays: readonly string[]) =>
        holidays.length === 0 ? 'without weekends' : `without ${holidays.join(', ')}`,
      workdaysMany: (count: number) => `less ${count} holidays`,
      repsPresent: 'reps − absences ÷ days',
    },
    assumptions: 'Assumptions',
    counted: (table: string, rows: number, from: string, to: string) =>
      `Conversions: table ${table}, ${rows} ${plural(rows, { one: 'deal', other: 'deals' })}${from === '' ? '' : `, ${from} to ${to}`}.`,
    countedHow: 'Conversion = passed ÷ left the stage; open deals don’t count.',
    countedSome: ' Some typed.',
    typed: 'Conversions were entered by hand.',
    typical: 'Conversions are typical of the trade, not counted from your deals.',
    typicalSome: ' Some are typical values.',
    countThem: 'Counted from a table of deals they would say how sure they are.',
    formulas: 'Whole deals, rounded up. Amount = deals × average. Norm = need ÷ reps ÷ days.',
    absenceList: {
      before: 'Absences: ',
      one: (kind: string, name: string, days: string) =>
        `${kind.toLowerCase()}${name === '' ? '' : ` ${name}`}: ${days}`,
      between: '; ',
      after: ' days.',
    },
    stages: 'Stages',
    addBelow: 'add a stage right below',
    result: 'Needed at every stage',
    basis: (passed: number, left: number) => `${passed} of ${left}`,
    chart: 'Funnel',
    sentence: {
      before: 'To sell ',
      needs: ' the team needs ',
      perDay: ': ',
      end: ' per rep per day.',
      wrong: 'Check the inputs: the funnel cannot be computed from them yet.',
      other: { before: ' at stage “', after: '”' },
    },
    nouns,
    validation: {
      money: 'An amount above 0.',
      deals: 'A number of deals above 0.',
      reps: 'A whole number, 1 or more.',
      workdays: 'A whole number of days, from 1 to 366.',
      days: 'A number of days, 0 or more.',
      conversion: 'A share above 0% and up to 100%: enter 12% or 0.12. The last stage has none.',
    },
    templates: {
      b2b: ['Leads', 'Qualified', 'Meetings', 'Proposals', 'Won'],
      calls: ['Calls', 'Connects', 'Conversations', 'Meetings', 'Deals'],
      supply: ['Interest', 'Proposal', 'Contract', 'Payment', 'Shipment'],
      shop: ['Visits', 'Product views', 'Cart', 'Checkout', 'Orders'],
    },
  },
};

function listed(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} and ${words[words.length - 1]}`;
}
