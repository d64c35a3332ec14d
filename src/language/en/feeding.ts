import { plural } from '../plural';

/** Texts of the feeding schedule, an option of the funnel wizard. Under `sheet` stands what goes into cells. */
export const feeding = {
  option: 'Feeding schedule by month',
  purpose: 'When each stage must be fed so that deals come on time.',
  days: 'Days in each stage',
  daysOf: (stage: string) => `Days in “${stage}”`,
  typical: 'Typical calendar days: put yours in.',
  counted: (figure: string, days: number, deals: string, count: number) =>
    `${deals} won ${plural(count, { one: 'deal', other: 'deals' })} took ${figure} ${plural(days, { one: 'day', other: 'days' })} on average, spread over the stages as is usual. Put your own in.`,
  months: 'Deals to win by month',
  dealsIn: (month: string) => `Deals in ${month}`,
  even: 'A month left blank shares equally what the others leave.',
  misses: (difference: string, isMore: boolean) =>
    `The months hold ${difference} ${isMore ? 'more' : 'fewer'} than the plan.`,
  preview: {
    title: 'Feeding by month',
    before: 'Before start',
    month: 'Month',
    insight: (figure: string, stage: string) =>
      `${figure} must have entered “${stage}” before the plan begins: they are in the funnel already, or they are missing.`,
  },
  faults: {
    stageDays: 'Enter the days, from 0 to 3,650.',
    monthDeals: 'Enter the deals, 0 or more, or nothing.',
  },
  sheet: {
    section: 'Feeding schedule',
    start: 'First month',
    stage: 'Stage on the chart',
    planned: 'Deals in the plan',
    monthly: 'Deals by month, all',
    adds: '✓ The months add up to the plan.',
    misses: '✗ The months miss the plan by ',
    daysAre: 'Calendar days; deals are won evenly over a month.',
    daysMissing: '● A stage has no days: they count as 0.',
    byMonth: 'Deals to win by month',
    typed: 'Typed (blank: equal share)',
    deals: 'Deals to win',
    needed: 'Each stage must receive, by month',
    before: 'Before start',
    stock: 'Should stand',
    chart: 'Feeding by month',
    daysMessage: 'Calendar days a deal spends in the stage, from 0 to 3,650. The last stage has none.',
    dealsMessage: 'Deals to win in the month, 0 or more; blank for an equal share of the rest.',
    stageMessage: 'Choose a stage of the funnel.',
  },
};
