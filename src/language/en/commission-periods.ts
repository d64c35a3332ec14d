import { plural } from '../plural';

const lines = (count: string, value: number): string =>
  `${count} ${plural(value, { one: 'line', other: 'lines' })}`;
const reps = (count: string, value: number): string =>
  `${count} ${plural(value, { one: 'rep', other: 'reps' })}`;

/** Texts of commission once its sheets stand: closing periods, changes of the past, what if. Under `sheet` stands what goes into cells and names. */
export const commissionPeriods = {
  toPay: (month: string) => `To be paid, ${month}`,
  wrong: 'The payouts cannot be calculated yet.',
  wrongBody: 'Correct the cell that is named, then look again. Nothing was changed.',
  noRole: {
    title: 'Sold, but has no role',
    body: (names: string) =>
      `${names}: the role in People is blank, and the scheme has nothing that is paid to everybody. Only the base is paid.`,
  },
  again: 'Look again',
  outdated: {
    title: 'The tables have changed meanwhile',
    body: 'Nothing was written. Look again, and decide by the figures of now.',
  },
  edit: 'Change scheme and people',
  editLine: 'Rates, roles, new reps; the sheets are changed in place',
  edited: 'Scheme and people are changed',
  editedFollow: 'Payouts and statement follow. Closed periods keep the scheme of then.',
  whatIf: 'What if…',
  whatIfLine: 'A second scheme beside this one: cost, winners, losers',
  whatIfDone: (sheet: string) => `“${sheet}” is ready`,
  whatIfFollow: (scheme: string) =>
    `Change the second scheme here, or on the sheet “${scheme}”: cost, winners and losers follow. What is to be paid stays as it is.`,
  second: {
    title: 'What if',
    choice: 'Comparison',
    counts: (more: string, less: string, same: string) =>
      `Get more: ${more}, less: ${less}, the same: ${same}.`,
    none: 'A copy of the scheme is inserted as a second one, with a comparison: cost to the company, share of revenue, who gets more and who gets less. The copy can be changed here or in its cells; what is to be paid stays as it is.',
    insert: 'Insert a second scheme',
    edit: 'Edit the second scheme',
    another: 'Insert another comparison',
    show: 'Show the comparison',
    wrong: 'Nobody can be paid by the second scheme yet.',
    pay: 'Base, target income and quota are those of People, in both schemes.',
    save: 'Save the second scheme',
    saved: 'The second scheme is changed',
    savedFollow: (sheet: string) =>
      `The comparison on the sheet “${sheet}” follows. The scheme in force stays as it is.`,
  },
  close: {
    button: (month: string) => `Close ${month}`,
    title: (month: string) => `Close ${month}`,
    what: (sheet: string) =>
      `Payouts and every line behind them are written as values to the sheet “${sheet}”, with scheme and people as they are now.`,
    next: (month: string) => `The payouts then show ${month}. What is owed for draws is carried over.`,
    later:
      'What changes in the past afterwards, such as a deal that comes back, is found here and becomes adjustment lines of the open month.',
    protect: 'Protect the sheet against slips of the hand',
    do: 'Close the period',
    paid: 'To be paid',
    reps: (count: string, value: number, lineCount: string, lineValue: number) =>
      `${reps(count, value)}, ${lines(lineCount, lineValue)}`,
    done: (month: string) => `${month} is closed`,
    follow: (sheet: string, next: string) =>
      `Its figures stand on the sheet “${sheet}”. The payouts show ${next} now.`,
  },
  /** why the month shown cannot be closed */
  refused: {
    closed: (month: string, day: string) =>
      `${month} was closed on ${day}. A second time needs it to be opened again first.`,
    later: (month: string, later: string) =>
      `${later} is closed already. ${month} comes before it: open ${later} again first.`,
    changed: (month: string) => `Write the adjustment lines first, then close ${month}.`,
    total:
      'The total on the sheet differs from the one calculated here: let Excel finish calculating, then look again.',
  },
  past: {
    title: (amount: string) => `The past has changed: ${amount}`,
    body: 'Deals or results changed after the period was closed. As adjustment lines they are paid in the open month.',
    head: ['Rep, deal, component', 'Difference'],
    more: (count: string) => `and ${count} more`,
    do: (count: string, value: number) =>
      `Write ${count} adjustment ${plural(value, { one: 'line', other: 'lines' })}`,
    done: (count: string, value: number) => `${lines(count, value)} written`,
    follow: (sheet: string) => `All is on the sheet “${sheet}”; payouts and statement follow.`,
    leftOut: {
      title: (count: string, value: number) =>
        `Left out: ${count} ${plural(value, { one: 'person', other: 'people' })} not in People`,
      body: (names: string) =>
        `${names}. Put the row back into People, with an end date, and the difference can be paid too. Nobody else has to wait for it.`,
      rep: (name: string, amount: string) => `${name} ${amount}`,
      owed: {
        title: 'Debts of people who are not in People',
        body: (names: string) =>
          `${names}. Put the row back into People, with an end date, or take the debt out of the balances: the journal keeps it.`,
        do: 'Take out of the balances',
        done: 'Taken out of the balances',
        follow: (sheet: string) => `The journal on the sheet “${sheet}” says who owed how much.`,
      },
      same: (name: string) => `${name}: other lines, the same amount`,
      stranger: (name: string) =>
        `${name}: cannot be calculated, as the closed period does not know the name either`,
    },
    openFirst: (month: string) =>
      `The payouts show ${month}, which is closed. Put an open month into the cell first.`,
  },
  closed: {
    heading: 'Closed periods',
    line: (day: string, amount: string) => `Closed on ${day} · ${amount}`,
    title: (month: string) => `${month} is closed`,
    facts: (day: string, amount: string) => `Closed on ${day}: ${amount} to be paid.`,
    reopen: 'Open the period again',
    reopenWhat: (month: string) =>
      `The sheet stays as a record and says when it was opened again; the journal too. The payouts show ${month} again, with the balances of then. Adjustment lines written for it are removed, as its payout is calculated anew.`,
    notLast: (month: string) => `${month} was closed after it: open that one again first.`,
    do: (month: string) => `Open ${month} again`,
    done: (month: string) => `${month} is open again`,
    follow: 'The payouts are calculated from the tables of today. Close the period again when it is right.',
  },
  goTo: 'Show the payouts',
  noJournal: (sheet: string) =>
    `“${sheet}” has no table of adjustments, balances and journal beside it, so periods cannot be closed. Insert the sheets anew.`,
  /** title and line on Home */
  sheet: {
    closed: (month: string) => `Closed ${month}`,
    closedTitle: (month: string) => `Closed period: ${month}`,
    closedSentence: (amount: string, count: number, day: string) =>
      `${amount} to be paid, ${count} ${plural(count, { one: 'rep', other: 'reps' })}. Closed on ${day}.`,
    labels: {
      month: 'Month',
      on: 'Closed on',
      reopened: 'Opened again on',
      total: 'To be paid',
      people: 'People of',
    },
    sections: {
      payouts: 'Payouts',
      lines: 'Lines behind them',
      scheme: 'Scheme of then',
      people: 'People of then',
    },
    openingColumn: 'Opening balance',
    tables: {
      payouts: 'Closed_Payouts',
      lines: 'Closed_Lines',
      scheme: 'Closed_Scheme',
      people: 'Closed_Staff',
      adjustments: 'Commission_Adjustments',
      opening: 'Commission_Balances',
      journal: 'Commission_Journal',
      whatIf: 'WhatIf_Scheme',
    },
    rep: 'Rep',
    adjustments: 'Adjustments',
    adjustmentsTitle: 'Adjustments',
    adjustmentsNote:
      'Amounts by hand, and what closed periods would pay today. Returns are marked in the table of deals, not here.',
    opening: 'Balances owed',
    openingNote: 'For draws, when the month begins.',
    journal: 'Journal',
    journalNote: 'What was closed, opened again, adjusted.',
    actions: { closed: 'Closed', reopened: 'Opened again', adjusted: 'Adjusted', takenOut: 'Taken out' },
    details: {
      closed: (sheet: string) => `Snapshot: ${sheet}`,
      reopened: (sheet: string) => `Snapshot kept: ${sheet}`,
      adjusted: (count: number, leftOut: string) =>
        `${count} ${plural(count, { one: 'line', other: 'lines' })}${leftOut && `; left out, not in People: ${leftOut}`}`,
      takenOut: (debts: string) => `Balances owed, not in People: ${debts}`,
    },
    reason: (month: string, what: string) => `${month}: ${what}`,
    dateTime: 'm/d/yyyy h:mm',
    whatIf: {
      name: 'What if',
      scheme: 'What if scheme',
      schemeTitle: 'What if: a second scheme',
      schemeSentence:
        'Change rates, tiers and components here: the comparison follows. The scheme in force stays as it is.',
      title: 'What if',
      more: { before: 'The second scheme costs ', after: ' more' },
      less: { before: 'The second scheme costs ', after: ' less' },
      same: 'Both schemes cost the same',
      shares: { before: ': ', between: ' of revenue instead of ', after: '.' },
      head: ['Scheme in force', 'What if', 'Difference'],
      total: 'To be paid',
      revenue: 'Revenue of the month',
      share: 'Share of revenue',
      winners: 'Reps who get more',
      losers: 'Reps who get less',
      equal: 'Reps who get the same',
      reps: 'Winners and losers',
      repHead: ['Rep', 'In force', 'What if', 'Difference'],
      gain: 'More',
      loss: 'Less',
      workings: 'Workings: payouts by the second scheme',
      chart: 'Difference by rep',
    },
  },
};
