import { plural } from '../plural';
import { heads } from './heads';

/** Texts of “How repeat is my business?” and of the sheets it writes. Under `sheet` stands what goes into cells and names. */
export const repeat = {
  ...heads.repeat,
  heading: {
    ask: 'Which list holds your orders?',
    share: (share: string) => `${share} of your revenue is repeat`,
    none: 'No revenue in the last 12 months of these orders',
  },
  list: 'Orders',
  period: (months: string, count: number) =>
    count === 1 ? 'The last month of the data' : `The last ${months} months of the data`,
  revenue: (repeat: string, all: string) => `${repeat} of ${all} came from customers who had bought before.`,
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
  follow: (cell: string) => `Change the first day in ${cell}: share, level and chart follow.`,
  another: 'Another list of orders',
  sheet: {
    names: { share: 'Repeat sales', cohorts: 'Cohorts', lost: 'Win back' },
    title: 'How repeat the business is',
    inputs: 'Time looked at',
    from: 'From',
    share: 'Repeat share',
    level: 'Level of selling again',
    levelLabels: ['Level', 'Name', 'Next goal', 'Gap to it', 'First step'],
    ofLevels: ' of 4',
    sentence: {
      before: '',
      middle: '% of the revenue is repeat: level ',
      after: ' of 4.',
      wrong: 'There is no revenue in this time.',
    },
    caution: (day: string) =>
      `The data begin on ${day}: who bought before that is not known, so the first periods overstate new customers.`,
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
      line: (day: string) =>
        `As of ${day}: three purchases or more, then silent for at least twice the usual gap. Those who brought most come first.`,
      none: (day: string) => `As of ${day} nobody who used to come back has fallen silent.`,
      head: [
        'Customer',
        'Purchases',
        'Brought in all',
        'Last purchase',
        'Usual gap, days',
        'Silent, days',
        'Chance still a customer',
      ],
      note: 'These are values of the day the sheet was written. The chance is from the BG/NBD model of all customers, as CUSTOMER.ALIVE gives it.',
    },
  },
};
