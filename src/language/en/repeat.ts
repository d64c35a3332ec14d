import { plural } from '../plural';
import { heads } from './heads';

/** Texts of “How repeat is my business?” and of the sheets it writes. Under `sheet` stands what goes into cells and names. */
export const repeat = {
  ...heads.repeat,
  heading: {
    ask: 'Which list holds your orders?',
    share: (share: string) => `${share} of your revenue is repeat`,
    none: 'No revenue in this time',
  },
  list: 'Orders',
  revenue: (repeat: string, all: string) => `${repeat} of ${all} came from customers who had bought before.`,
  from: 'From',
  to: 'To',
  wrongDays: 'The last day is before the first.',
  noDay: 'Enter a day after 1900.',
  ahead: (rows: string, count: number, day: string) =>
    `${rows} ${plural(count, { one: 'row is', other: 'rows are' })} dated after today, so ${day} is taken for the last day. Check their dates.`,
  sourceGone:
    'The list that this sheet counts is not in the workbook any more, or its columns have other names.',
  caution: (day: string) =>
    `The data begin on ${day}: who bought before that is not known, so the first months overstate new customers.`,
  lost: {
    heading: 'Likely to be lost',
    count: (figure: string, count: number) =>
      `${figure} ${plural(count, { one: 'customer', other: 'customers' })}`,
    explained: 'Three purchases or more, then silent for at least twice the usual gap.',
    none: 'Nobody who used to come back has fallen silent.',
    head: ['Customer', 'Brought', 'Silent, days'],
  },
  insert: 'Insert three sheets',
  follow: (cell: string) =>
    `Change the days from ${cell} down: share, level, chart and the list of lost customers follow.`,
  another: 'Another list of orders',
  sheet: {
    names: { share: heads.repeat.sheet.name, cohorts: 'Cohorts', lost: 'Win back' },
    title: heads.repeat.title,
    inputs: 'Time looked at',
    from: 'From',
    to: 'To',
    share: 'Repeat share',
    level: 'Level of selling again',
    top: 'The top level is reached.',
    levelLabels: ['Level', 'Name', 'Next goal', 'Gap to it', 'First step'],
    ofLevels: ' of 4',
    sentence: {
      before: '',
      middle: '% of the revenue is repeat: level ',
      after: ' of 4.',
      none: 'There is no revenue in this time.',
      wrong: 'The orders or the days cannot be read: “Check formulas” in the pane says what is wrong.',
    },
    caution: (day: string) =>
      `The data begin on ${day}: who bought before that is not known, so the first periods overstate new customers.`,
    ahead: (day: string) =>
      `Some rows of the data are dated later than ${day}, when this sheet was written: check their dates.`,
    validation: 'A day, as a date.',
    chartHeading: 'Repeat share of the revenue by month',
    chart: 'Repeat share',
    helper: ['Month', 'Repeat share'],
    table: 'New and repeat by month',
    cohorts: {
      title: 'Customers who came back',
      by: {
        month: 'Share of the customers of each month who bought again so many months later.',
        quarter: 'Share of the customers of each quarter who bought again so many quarters later.',
        year: 'Share of the customers of each year who bought again so many years later.',
      },
    },
    lost: {
      title: 'Customers likely to be lost',
      line: {
        before: 'Used to come back and have fallen silent: ',
        after: '. Those who brought most come first.',
      },
      wrong: 'The orders or the day cannot be read: “Check formulas” in the pane says what is wrong.',
      none: 'Nobody who used to come back has fallen silent.',
      note: 'Three purchases or more, then silent for at least twice the usual gap. The chance is from the BG/NBD model of all customers, as CUSTOMER.ALIVE gives it; empty where the data settle none.',
      asOf: 'As of',
    },
  },
};
