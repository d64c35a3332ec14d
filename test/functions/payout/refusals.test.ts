/** Contradictory and unreadable rows end with a sentence that names table, row and column. */
import { argumentsOf, day, host, refused, type Row, type Tables } from './call';

const from = day('2026-09-01');
const good: Tables = {
  deals: [{ Date: from, Rep: 'Ann', Amount: 100 }],
  people: [{ Rep: 'Ann', Role: 'rep', Quota: 100 }],
  scheme: [{ Role: 'rep', Component: 'Pay', Basis: 'revenue', Rate: 0.1 }],
};
const deal = (more: Row): Partial<Tables> => ({ deals: [...good.deals, { ...good.deals[0], ...more }] });
const person = (more: Row): Partial<Tables> => ({ people: [{ ...good.people[0], ...more }] });
const rows = (...scheme: Row[]): Partial<Tables> => ({
  scheme: scheme.map((row) => ({ Role: 'rep', Component: 'Pay', Basis: 'revenue', ...row })),
});

const cases: readonly [Partial<Tables>, string][] = [
  [
    deal({ Date: '03.09.2026' }),
    'deals, row 3, “Date”: “03.09.2026” is text, not a date: convert the cells to dates (Data, Text to Columns).',
  ],
  [deal({ Date: '' }), 'deals, row 3, “Date”: nothing is given: enter a value or point to its cells.'],
  [
    deal({ Amount: '12 000' }),
    'deals, row 3, “Amount”: “12 000” is text, not a number: convert the cell to a number.',
  ],
  [
    deal({ Amount: { code: '#N/A' } }),
    'deals, row 3, “Amount”: the cell holds the error #N/A: correct that cell first.',
  ],
  [
    deal({ Rep: 'Ann 60%; Bob' }),
    'deals, row 3, “Rep”: “Ann 60%; Bob” cannot be read: enter reps with shares that make 100 %, as “Adams 60%; Brooks 40%”.',
  ],
  [
    deal({ Rep: 'Ann; ann' }),
    'deals, row 3, “Rep”: “Ann; ann” cannot be read: enter reps with shares that make 100 %, as “Adams 60%; Brooks 40%”.',
  ],
  [
    deal({ Rep: 'Ann 60%; Bob 30%' }),
    'deals, row 3, “Rep”: “Ann 60%; Bob 30%” cannot be read: enter reps with shares that make 100 %, as “Adams 60%; Brooks 40%”.',
  ],
  [deal({ Rep: 'Bob' }), 'deals, row 3: “Bob” is not in people: correct the name or add it there.'],
  [
    deal({ 'Returned on': from - 1 }),
    'deals, row 3, “Returned on”: the date lies before “Date”: correct one of the two.',
  ],
  [deal({ Kind: 'old' }), 'deals, row 3, “Kind”: “old” is not known: enter “new” or “repeat”.'],
  // a role cell that was cleared would pay everybody, the role itself twice
  [
    rows({ Role: '', Rate: 0.1 }, { From: 1000, Rate: 0.2 }),
    'scheme, row 2, “Role”: nothing is given: enter a value or point to its cells.',
  ],
  [{ people: [] }, 'people: nothing is given: enter a value or point to its cells.'],
  [
    person({ Quota: '-5' }),
    'people, row 2, “Quota”: “-5” is text, not a number: convert the cell to a number.',
  ],
  [
    person({ Base: -5 }),
    'people, row 2, “Base”: −5 is out of range: enter a number that is at least 0, at most 10,000,000,000,000.',
  ],
  [
    person({ Start: from, End: from - 1 }),
    'people, row 2, “End”: the date lies before “Start”: correct one of the two.',
  ],
  [
    person({ 'Quota of': 'KPI' }),
    'people, row 2, “Quota of”: “KPI” is not known: enter “revenue”, “margin”, “paid cash” or “count”.',
  ],
  [person({ Role: 'seller' }), 'people, row 2: “seller” is not in scheme: correct the name or add it there.'],
  [
    { people: [good.people[0] ?? {}, { Rep: 'ANN', Role: 'rep', Start: from }] },
    'people, row 3: the days of “ANN” overlap with row 2: correct one of the two.',
  ],
  [
    rows({ Basis: 'sales' }),
    'scheme, row 2, “Basis”: “sales” is not known: enter “revenue”, “margin”, “paid cash”, “count”, “attainment”, “KPI” or “draw”.',
  ],
  [rows({ Basis: '' }), 'scheme, row 2, “Basis”: nothing is given: enter a value or point to its cells.'],
  [
    rows({ Component: '', Rate: 0.1 }),
    'scheme, row 2, “Component”: nothing is given: enter a value or point to its cells.',
  ],
  [rows({ Rate: 5 }), 'scheme, row 2, “Rate”: 5 is 500 %: enter 5 % or 0.05.'],
  [
    rows({ Rate: 0.05, 'From % of quota': 100 }),
    'scheme, row 2, “From % of quota”: 100 is 10000 %: enter 100 % or 1.',
  ],
  [
    rows({ Rate: 0.1 }, { Rate: 0.2, From: 5, Period: 'year' }, { Rate: 0.3, From: 9, Period: 'quarter' }),
    'scheme, row 4, “Period”: “quarter” contradicts row 3 of the same component: correct one of the two.',
  ],
  [
    rows({ Rate: 0.1 }, { Rate: 0.2 }),
    'scheme, row 3: 0 is where row 2 of the same component begins: correct one of the two.',
  ],
  [
    rows({ Rate: 0.1, From: 10 }, { Rate: 0.2, From: 10 }),
    'scheme, row 3, “From”: 10 is where row 2 of the same component begins: correct one of the two.',
  ],
  [
    rows({ Rate: 0.1 }, { Amount: 200, From: 10 }),
    'scheme, row 3, “Amount”: this cell and “Rate” are both filled: clear one of the two.',
  ],
  [
    rows({ Rate: 0.1, From: 10, 'From % of quota': 1 }),
    'scheme, row 2, “From”: this cell and “From % of quota” are both filled: clear one of the two.',
  ],
  [
    rows({ Rate: 0.1, Period: 'deal', 'From % of quota': 1 }),
    'scheme, row 2, “From % of quota”: this does not go with “deal” in “Period”: clear one of the two.',
  ],
  [
    rows({ Basis: 'attainment', Rate: 1, Period: 'deal' }),
    'scheme, row 2, “Period”: this does not go with “attainment” in “Basis”: clear one of the two.',
  ],
  [
    rows({ Basis: 'KPI', Rate: 1, 'From % of quota': 1 }),
    'scheme, row 2, “From % of quota”: this does not go with “KPI” in “Basis”: clear one of the two.',
  ],
  [
    rows({ Rate: 0.1, Mode: 'curve' }),
    'scheme, row 2, “Rate”: this does not go with “curve” in “Mode”: clear one of the two.',
  ],
  [
    rows({ Rate: 0.1, Mode: 'recoverable' }),
    'scheme, row 2, “Mode”: this does not go with “revenue” in “Basis”: clear one of the two.',
  ],
  [
    rows({ Basis: 'draw', Amount: 5, Cap: 9 }),
    'scheme, row 2, “Cap”: this does not go with “draw” in “Basis”: clear one of the two.',
  ],
  [
    rows({ Basis: 'draw', Amount: 5, Mode: 'whole' }),
    'scheme, row 2, “Mode”: this does not go with “draw” in “Basis”: clear one of the two.',
  ],
  [
    rows({ Basis: 'revenue' }, { From: 10, Rate: '' }),
    'scheme, row 2, “Rate”: “Pay” has neither rate nor amount in any of its rows: enter one, 0 for no pay, or delete the rows.',
  ],
  [
    rows({ Rate: 0.1, 'Gate by': 'team' }),
    'scheme, row 2, “Gate by”: this says whose attainment the gate asks, and there is no gate: enter Gate or clear this cell.',
  ],
  [rows({ Basis: 'margin', Rate: 0.1 }), 'deals: “Pay” of the scheme needs a column “Margin”: add it.'],
  [rows({ Basis: 'paid cash', Rate: 0.1 }), 'deals: “Pay” of the scheme needs a column “Paid on”: add it.'],
  [rows({ Rate: 0.1, 'Applies to': 'new' }), 'deals: “Pay” of the scheme needs a column “Customer”: add it.'],
  [
    { ...rows({ Rate: 0.1, 'From % of quota': 1 }), ...person({ Quota: 0 }) },
    'people, row 2: “Pay” needs a quota: enter Quota for this row.',
  ],
  [
    rows({ Basis: 'attainment', Rate: 1 }),
    'people, row 2: “Pay” needs a target pay: enter OTE above Base, or Amount in the scheme.',
  ],
  [
    { ...rows({ Basis: 'KPI', Rate: 1 }), kpi: [{ Rep: 'Ann', KPI: 'Calls', Result: 9 }] },
    'scheme, row 2: “Pay” is not in kpi: correct the name or add it there.',
  ],
  [
    { kpi: [{ Rep: 'Bob', KPI: 'Calls', Result: 9 }] },
    'kpi, row 2: “Bob” is not in people: correct the name or add it there.',
  ],
  // both have meetings in their scheme; Bob's are misspelt, which would pay him nothing
  [
    {
      ...rows({ Basis: 'KPI', Component: 'Meetings', Rate: 1 }),
      people: [
        { Rep: 'Ann', Role: 'rep' },
        { Rep: 'Bob', Role: 'rep' },
      ],
      kpi: [
        { Rep: 'Ann', KPI: 'Meetings', Result: 9 },
        { Rep: 'Bob', KPI: 'Metings', Result: 9 },
      ],
    },
    'kpi, row 3: “metings” is not in scheme: correct the name or add it there.',
  ],
  [
    { adjustments: [{ Rep: 'Bob', Amount: 9 }] },
    'adjustments, row 2: “Bob” is not in people: correct the name or add it there.',
  ],
  [
    { adjustments: [{ Rep: 'Ann', Sum: 9 }] },
    'adjustments: there is no column “Amount”: pass the table with its headers, such as Deals[#All], or add the column.',
  ],
  [
    {
      opening: [
        { Rep: 'Ann', 'Balance owed': 1 },
        { Rep: 'ann', 'Balance owed': 2 },
      ],
    },
    'opening, row 3: “ann” is already in row 2: keep one of the two.',
  ],
];

it.each(cases.map(([tables, sentence]) => [sentence, tables] as const))('%s', (sentence, tables) => {
  expect(refused({ ...good, ...tables }, from)).toBe(sentence);
});

it('a table passed without its headers, and one with a column twice', () => {
  const [, people, scheme, start] = argumentsOf(good, from);
  expect(host.refusal('PAYOUT', [[from, 'Ann', 5]], people, scheme, start).message).toBe(
    'deals: there is no column “Date”: pass the table with its headers, such as Deals[#All], or add the column.',
  );
  expect(host.refusal('PAYOUT', [['Date', 'Rep', 'Дата']], people, scheme, start).message).toBe(
    'deals, row 1, column 3: the column “Дата” is there twice, also as column 1: rename one of the two.',
  );
});

it('a period that ends before it begins or is too long; a rep without a payout', () => {
  expect(refused(good, from, from + 9999)).toBe(
    'to: the last day lies before the first one or more than 60 months after it: correct one of the two.',
  );
  expect(refused(good, from, from - 1)).toBe(
    'to: the last day lies before the first one or more than 60 months after it: correct one of the two.',
  );
  const refusal = host.refusal('PAYOUT.TRACE', 'Bob', ...argumentsOf(good, from));
  expect([refusal.code, refusal.message]).toEqual([
    '#N/A',
    'rep: “Bob” is not in people: correct the name or add it there.',
  ]);
});

it('results that nothing pays for stand beside those that are paid for; blank ones and those of other times may name anybody', () => {
  const tables = {
    ...good,
    ...rows({ Basis: 'KPI', Component: 'Meetings', Rate: 1 }),
    kpi: [
      { Rep: 'Ann', KPI: 'Meetings', Result: 9, Month: '' },
      { Rep: 'Ann', KPI: 'Calls', Result: 90, Month: '' },
      { Rep: 'Zoe', KPI: 'Meetings', Result: '', Month: '' },
      { Rep: 'Zoe', KPI: 'Meetings', Result: 5, Month: from - 31 },
    ],
    adjustments: [{ Rep: 'Zoe', Amount: 5, Date: from - 31 }],
    opening: [{ Rep: 'Zoe', 'Balance owed': 0 }],
  };
  const rowsOf = host.call('PAYOUT', ...argumentsOf(tables, from)) as unknown[][];
  expect(rowsOf.slice(1).map((row) => [row[0], row[10]])).toEqual([
    ['Ann', 9],
    ['Total', 9],
  ]);
});
