import { plural } from '../plural';
import { heads } from './heads';

/** Texts of “fact against reference” and of the cells it writes. Under `sheet` stands what goes into cells and names. */
export const funnelCheck = {
  ...heads.funnelCheck,
  heading: 'How do your deals go against the reference?',
  funnel: 'Reference funnel',
  chooseFunnel: 'Choose a funnel',
  noFunnel: 'There is no reference funnel in this workbook yet. Build one first.',
  build: 'Build a funnel',
  incomplete: (sheet: string) =>
    `Sheet “${sheet}” does not hold a whole funnel: every stage but the last needs a conversion, and plan and average deal must be above 0.`,
  deals: 'Deals',
  columns: {
    stage: 'Stage',
    lostFrom: 'Lost from',
    amount: 'Amount',
    rep: 'Rep or team',
    member: 'Reps in the teams',
    created: 'Created',
  },
  rep: 'Whose deals',
  allReps: 'All',
  /** what part of the plan the chosen one is held against */
  share: {
    reps: (share: string, reps: string) => `Held against ${share} of the plan: 1 ÷ ${reps} reps present.`,
    teams: (share: string, teams: string) =>
      `Held against ${share} of the plan: 1 ÷ ${teams} teams, as the list names no reps.`,
    teamsOfReps: (share: string, own: string, all: string) =>
      `Held against ${share} of the plan: ${own} of ${all} reps.`,
    inTwo: 'Reps with deals in two teams count in both.',
    typeIt: 'Another share can be typed on the sheet.',
  },
  created: 'Created',
  whenever: 'Whenever',
  inPeriod: (period: string) => `In ${period}`,
  notStage: (status: string, deals: string, count: number) =>
    `The funnel has no stage “${status}” (${deals} ${plural(count, { one: 'deal', other: 'deals' })}). What does it mean?`,
  noStages: (column: string, count: string) =>
    `Column “${column}” holds ${count} words that are no stages of the funnel. Choose the column of stages.`,
  tooManyNames: (column: string, count: string) =>
    `Column “${column}” holds ${count} names, too many to compare: all deals are judged together.`,
  sayMeaning: (statuses: readonly string[]) =>
    `The funnel has no stage ${statuses.map((each) => `“${each}”`).join(', ')}: choose below what it means.`,
  lostIn: (stage: string) => `lost from “${stage}”`,
  wonIs: (stage: string) => `the same as “${stage}”`,
  chooseMeaning: 'Choose what it means',
  unknownFrom: (figure: string, count: number) =>
    `${figure} lost ${plural(count, { one: 'deal does', other: 'deals do' })} not say from which stage: counted as lost from the first.`,
  noDeals: 'There are no deals to judge.',
  table: { stage: 'Stage', reference: 'Reference', fact: 'Fact', verdict: 'Verdict' },
  verdicts: { bottleneck: 'bottleneck', tooFew: 'too few', onTrack: 'on track', noData: 'no data' },
  where: 'Write it',
  places: { beside: 'Beside the reference', own: 'On a new sheet' },
  besideTaken: (cells: string) => `${cells} on the funnel’s sheet is taken: it goes on a new sheet.`,
  insert: 'Insert check',
  insertSheet: 'Insert sheet',
  writing: 'Writing the check…',
  stands: (sheet: string) => `The check stands on sheet “${sheet}”.`,
  follow: (cell: string, teams: boolean) =>
    `Choose a ${teams ? 'team' : 'rep'} in ${cell}: figures, verdicts and sentence follow.`,
  followAll: 'Figures, verdicts and sentence follow your deals.',
  another: 'Another check: rep, team, period',
  /** what to do first, in one sentence; figures come as they are written */
  first: {
    bottleneck: (from: string, to: string, actual: string, reference: string) =>
      `“${from}” → “${to}” converts ${actual} against ${reference}: `,
    costs: (money: string) => `that costs ${money}, and it is no noise.`,
    inverted: (late: string) =>
      `Few deals stand early, many wait in “${late}”: the funnel stands on its head. Bring in new interest first, then close what waits.`,
    lowInflow: (stage: string, reached: string, due: string) =>
      `Too few come in: ${reached} in “${stage}” where ${due} were due by now. No stage is proved to leak.`,
    lowToo: (reached: string, due: string) => ` Inflow is low too: ${reached} of ${due} due by now.`,
    tooFew: (stage: string, left: string) =>
      `Too few cases to judge “${stage}”: ${left} left it so far. No leak is proved yet.`,
    noData: 'No deal has left a stage yet: there is nothing to judge.',
    onTrack: 'Every stage keeps to the reference.',
    /** of deals that were created outside the period of the plan */
    otherDays: (from: string, to: string, period: string) =>
      `Inflow is not judged: the deals were created ${from} to ${to}, the plan is for ${period}.`,
  },
  sheet: {
    name: (period: string) => (period === '' ? 'Check' : `Check ${period}`),
    title: (period: string) =>
      period === '' ? 'Fact against reference' : `Fact against reference, ${period}`,
    whose: 'Whose deals, since when',
    rep: 'Rep or team',
    from: 'Created from',
    to: 'Created to',
    asOf: 'As of',
    elapsed: 'Share of period gone',
    share: 'Share of the plan',
    notes: {
      rep: 'pick one; blank is all',
      noRep: 'the list has no such column',
      dates: 'blank: whenever',
      noDates: 'the list has no such column',
      asOf: 'today; type a day to hold it',
      elapsed: 'working days, weekends left out',
    },
    /** beside the share of the plan: what it is with nobody chosen, and with somebody */
    shareNotes: {
      reps: 'rep: 1 ÷ reps present; or type it',
      teams: 'team: 1 ÷ teams; or type it',
      teamsOfReps: 'team: its reps ÷ all reps; or type it',
      perRep: '1 ÷ reps present on average; or type it',
      perTeam: (teams: string) => `no reps named: 1 ÷ teams (${teams}); or type it`,
      ofReps: (own: string, all: string) => `reps: ${own} of ${all}; one in two teams is in both`,
      typed: 'typed: it stays, whoever is chosen',
    },
    how: 'How it is judged',
    lines: [
      'Conversion = passed ÷ left the stage; open deals don’t count.',
      'Bottleneck: even the upper end of the 95% interval is below the reference.',
      'Too few to tell: the lower end is below 80% of the reference.',
    ],
    undated: (count: string) => `${count} deals have no date and are left out.`,
    table: (list: string) => `Deals: table ${list}.`,
    byStage: 'Fact, stage by stage',
    counted: 'Deals counted',
    moreNames: 'There are more names than rows with figures here: a new check has them all.',
    byRep: { title: 'Rep by rep', header: 'Rep' },
    byTeam: { title: 'Team by team', header: 'Team' },
    stage: 'Stage',
    status: 'Lost deals say',
    standing: 'Standing',
    lost: 'Lost',
    reached: 'Reached',
    left: 'Left',
    passed: 'Passed',
    amount: 'Amount standing',
    deals: 'Deals',
    verdict: 'Verdict',
    money: 'Money lost',
    conversions: 'Conversion at each stage',
    reference: 'Reference',
    fact: 'Fact',
    chart: 'Reference and fact',
    noDeals: (list: string) => `There are no deals in table ${list} yet.`,
    noneChosen: 'No deals of this name and these days: clear the name or choose other days.',
    wrong: 'The check is not computed yet. If it stays so, “Check formulas” in the pane says why.',
    repMessage: 'Choose a name from the list, or clear the cell for all.',
    shareMessage: 'A share of the plan is above 0% and at most 100%.',
  },
};
