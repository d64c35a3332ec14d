/** The rules of docs/COMMISSION.md one by one, each with numbers that can be checked by hand. */
import { day, host, payouts, refused, trace, type Row, type Tables } from './call';

const from = day('2026-09-01');
const rate = (Rate: number, more: Row = {}): Row => ({
  Component: 'Commission',
  Basis: 'revenue',
  Rate,
  ...more,
});
const sale = (Amount: number, more: Row = {}): Row => ({ Date: from + 4, Rep: 'Ann', Amount, ...more });
const ann: Row = { Rep: 'Ann', Quota: 1000 };
const total = (tables: Partial<Tables>, start = from, to?: number): number =>
  payouts({ deals: [], people: [ann], scheme: [rate(0.1)], ...tables }, start, to)['Ann']?.['Total'] ?? NaN;

describe('splits', () => {
  it('are shares of the deal, not rounded, and stand in a column of their own', () => {
    const deals = [sale(100.01, { Rep: 'Ann 60%; Bob 40%' }), sale(1000, { Rep: ' bob ' })];
    const rows = payouts({ deals, people: [{ Rep: 'Ann' }, { Rep: 'Bob' }], scheme: [rate(0.1)] }, from);
    expect(rows['Ann']).toMatchObject({ Splits: 6, Total: 6, Sales: 60.006 });
    expect(rows['Bob']).toMatchObject({ Splits: 4, 'New sales': 100, Total: 104 });
    expect(rows['Total']).toMatchObject({ Total: 110, Sales: 1100.01 });
  });

  it('a fixed sum for a deal is shared by those who share the deal, whose whole size decides', () => {
    const scheme = [{ Component: 'Big deal', Basis: 'revenue', Period: 'deal', From: 900, Amount: 50 }];
    const deals = [
      sale(1000, { Rep: 'Ann 60%; Bob 40%' }),
      sale(800),
      sale(950, { Rep: 'Ann 0%; Bob 100%' }),
    ];
    const rows = payouts({ deals, people: [{ Rep: 'Ann' }, { Rep: 'Bob' }], scheme }, from);
    expect([rows['Ann']?.['Total'], rows['Bob']?.['Total']]).toEqual([30, 70]);
  });

  it('without shares are equal parts; decimal commas and a line a rep are read', () => {
    const people = [{ Rep: 'Ann' }, { Rep: 'Bob' }, { Rep: 'Cid' }];
    const pay = (Rep: string): (number | undefined)[] => {
      const rows = payouts({ deals: [sale(900, { Rep })], people, scheme: [rate(0.1)] }, from);
      return ['Ann', 'Bob', 'Cid'].map((rep) => rows[rep]?.['Total']);
    };
    expect(pay('Ann; Bob; Cid')).toEqual([30, 30, 30]);
    expect(pay('Ann 33,4%\nBob 33.3 %\nCid (33,3%)')).toEqual([30.06, 29.97, 29.97]);
  });
});

describe('new and repeat', () => {
  const scheme = [
    rate(0.1, { Component: 'New', 'Applies to': 'new' }),
    rate(0.01, { Component: 'Repeat', 'Applies to': 'repeat' }),
  ];

  it('a customer’s first order is new by date, then order number; its lines are one order', () => {
    const deals = [
      sale(100, { Customer: 'Acme', Order: 'SO-10' }),
      sale(100, { Customer: 'ACME ', Order: 'SO-9' }),
      sale(100, { Customer: 'Acme', Order: 'so-9' }),
      sale(100, { Customer: 'Beta', Date: from + 9 }),
      sale(100, { Customer: 'Beta', Date: from - 400 }),
    ];
    expect(payouts({ deals, people: [ann], scheme }, from)['Ann']).toMatchObject({
      'New sales': 20,
      'Repeat sales': 2,
    });
  });

  it('what is typed wins over the history', () => {
    const deals = [
      sale(100, { Customer: 'Acme', Kind: 'Повторная' }),
      sale(100, { Customer: 'Acme', Date: from + 9, Kind: 'NEW' }),
    ];
    expect(total({ deals, scheme })).toBe(11);
  });

  it('a deal that nobody can tell is refused where it matters', () => {
    const deals = [sale(100, { Customer: 'Acme' }), sale(100)];
    expect(refused({ deals, people: [ann], scheme }, from)).toBe(
      'deals, row 3: “New” needs to know whether the sale is new or repeat: enter Customer or Kind.',
    );
    expect(total({ deals })).toBe(20);
  });
});

describe('modes over a quarter, paid by month', () => {
  const july = day('2026-07-01');
  const deals = [sale(600, { Date: july }), sale(600, { Date: july + 40 }), sale(600, { Date: july + 70 })];
  const months = [july, day('2026-08-01'), from];
  const byMonth = (Mode: string, more: Row = {}): number[] => {
    const scheme = [rate(0.1, { Period: 'quarter', Mode, ...more }), rate(0.2, { From: 1000 })];
    return months.map((month) => total({ deals, scheme }, month));
  };

  it('marginal, whole, retroactive', () => {
    expect(byMonth('marginal')).toEqual([60, 80, 120]);
    expect(byMonth('whole')).toEqual([60, 120, 120]);
    expect(byMonth('retroactive')).toEqual([60, 180, 120]);
  });

  it('a cap stops the payout, a gate holds it until it is reached', () => {
    expect(byMonth('marginal', { Cap: 150 })).toEqual([60, 80, 10]);
    expect(byMonth('retroactive', { Cap: 200 })).toEqual([60, 140, 0]);
    expect(byMonth('marginal', { Gate: 0.4 })).toEqual([0, 140, 120]);
    expect(byMonth('retroactive', { Gate: 0.5 })).toEqual([0, 0, 360]);
  });

  it('a gate can ask the team, while the component pays the rep’s own sales', () => {
    const people = [
      { ...ann, Team: 'North' },
      { Rep: 'Bob', Quota: 3000, Team: 'North' },
      { Rep: 'Cid', Team: 'South', Quota: 1 },
    ];
    const pay = (more: Row, bobs: number): (number | undefined)[] => {
      const rows = payouts(
        {
          deals: [sale(600), sale(bobs, { Rep: 'Bob', Date: from + 20 }), sale(9, { Rep: 'Cid' })],
          people,
          scheme: [rate(0.1, { Gate: 0.5, ...more })],
        },
        from,
      );
      return ['Ann', 'Bob', 'Cid'].map((rep) => rows[rep]?.['Total']);
    };
    // half of the team’s 4,000; her own 60 % is enough without it, and Bob’s 46.7 % is not
    expect(pay({ 'Gate by': 'team' }, 1399.99)).toEqual([0, 0, 0.9]);
    expect(pay({ 'Gate by': 'team' }, 1400)).toEqual([60, 140, 0.9]);
    expect(pay({ 'Порог по': 'отдела' }, 1400)).toEqual([60, 140, 0.9]);
    expect(pay({}, 1400)).toEqual([60, 0, 0.9]);
    // a head paid by the team’s sales, with a gate of her own
    expect(pay({ Whose: 'team', 'Gate by': 'rep' }, 1400)).toEqual([200, 0, 0.9]);
    // tiers by the rep’s own quota behind the team’s gate: 60 % of 1,000 is below the second tier
    const tiers = [rate(0.1, { Gate: 0.5, 'Gate by': 'team' }), rate(0.2, { 'From % of quota': 0.5 })];
    const rows = payouts(
      { deals: [sale(600), sale(1400, { Rep: 'Bob' })], people: people.slice(0, 2), scheme: tiers },
      from,
    );
    expect([rows['Ann']?.['Total'], rows['Bob']?.['Total']]).toEqual([70, 140]);
  });

  it('a catch-up names the deals it is for, a closed gate says so', () => {
    const scheme = [
      rate(0.1, { Period: 'quarter', Mode: 'retroactive', Gate: 0.4 }),
      rate(0.2, { From: 1000 }),
    ];
    const tables = { deals, people: [ann], scheme };
    expect(trace('Ann', tables, july).lines).toMatchObject([
      { component: 'Below the gate: Commission', from: 1200, to: 600, commission: 0 },
    ]);
    expect(trace('Ann', tables, months[1] ?? 0).lines).toMatchObject([
      { component: 'Commission', amount: 600, rate: 0.2, commission: 120 },
      { component: 'Catch-up: Commission', date: july, amount: 600, rate: 0.2, commission: 120 },
    ]);
  });

  it('a deal that came back earns no catch-up, and takes back no more than it earned', () => {
    const returned = deals.map((deal, index) => (index === 0 ? { ...deal, 'Returned on': july + 35 } : deal));
    const scheme = [rate(0.1, { Period: 'quarter', Mode: 'retroactive' }), rate(0.2, { From: 1000 })];
    const paid = months.map((month) => payouts({ deals: returned, people: [ann], scheme }, month)['Ann']);
    expect(paid.map((row) => row?.['Total'])).toEqual([60, 60, 120]);
    expect(paid[1]).toMatchObject({ Clawbacks: -60 });
  });
});

describe('caps and accelerators', () => {
  it('a cap that nothing reaches leaves no line, however the sum of rates is rounded in floating point', () => {
    // 5,000 × 7 % is 350.00000000000006, and 6,500 + that less 6,500 is 350
    const scheme = [
      rate(0.05, { 'From % of quota': 0, Cap: 15_000 }),
      rate(0.06, { 'From % of quota': 1 }),
      rate(0.07, { 'From % of quota': 1.25 }),
    ];
    const deals = [sale(90_000), sale(35_000, { Date: from + 20 }), sale(5000, { Date: from + 23 })];
    const { lines } = trace('Ann', { deals, people: [{ Rep: 'Ann', Quota: 100_000 }], scheme }, from);
    expect(lines.map(({ component, commission }) => [component, commission])).toEqual(
      [4500, 500, 1500, 350].map((commission) => ['Commission', commission]),
    );
  });

  it('the latest deals are cut, and a return takes back what was left of them', () => {
    const scheme = [rate(0.1, { Cap: 80 })];
    const deals = [sale(500), sale(500, { Date: from + 9, 'Returned on': from + 40 })];
    const { lines, total: paid } = trace('Ann', { deals, people: [ann], scheme }, from);
    expect(paid).toBe(80);
    expect(lines.map(({ component, commission }) => [component, commission])).toEqual([
      ['Commission', 50],
      ['Commission', 50],
      ['Above the cap: Commission', -20],
    ]);
    expect(total({ deals, scheme }, day('2026-10-01'))).toBe(-30);
  });

  it('accelerators are what rates above the lowest add', () => {
    const scheme = [rate(0.1), rate(0.2, { From: 1000 })];
    const deals = [sale(1500, { Customer: 'Acme' })];
    expect(payouts({ deals, people: [ann], scheme }, from)['Ann']).toMatchObject({
      'New sales': 150,
      Accelerators: 50,
    });
    const retroactive = [rate(0.1, { Mode: 'retroactive' }), rate(0.2, { From: 1000 })];
    expect(payouts({ deals, people: [ann], scheme: retroactive }, from)['Ann']).toMatchObject({
      'New sales': 150,
      Accelerators: 150,
    });
  });
});

describe('proration', () => {
  it('joined in the middle: half the base, half the quota, half the bonus for attainment', () => {
    const people = [{ Rep: 'Ann', Base: 300, Quota: 1000, Start: day('2026-09-16') }];
    const scheme = [{ Component: 'Bonus', Basis: 'attainment', From: 1, Amount: 100 }];
    const deals = [sale(500, { Date: day('2026-09-20') })];
    expect(payouts({ deals, people, scheme }, from)['Ann']).toMatchObject({
      Base: 150,
      'KPI bonuses': 50,
      Quota: 500,
      Attainment: 1,
      Total: 200,
    });
  });

  it('a change of role pays each role for its own days and deals', () => {
    const people = [
      { Rep: 'Ann', Role: 'active', Base: 300, End: day('2026-09-10') },
      { Rep: 'Ann', Role: 'farmer', Base: 600, Start: day('2026-09-11') },
    ];
    const scheme = [rate(0.1, { Role: 'active' }), rate(0.01, { Role: 'farmer' })];
    const deals = [sale(1000), sale(1000, { Date: day('2026-09-11') })];
    expect(payouts({ deals, people, scheme }, from)['Ann']).toMatchObject({ Base: 500, Total: 610 });
  });

  it('monthly rows of one role make up the quota of a quarter', () => {
    const people = ['07', '08', '09'].map((month, index) => ({
      Rep: 'Ann',
      Quota: 500 * (index + 1),
      Start: day(`2026-${month}-01`),
      End: day(`2026-${month}-30`),
    }));
    const scheme = [rate(0.1, { Period: 'quarter' }), rate(0.2, { 'From % of quota': 1 })];
    const deals = [sale(4000, { Date: day('2026-09-03') })];
    // July and August end a day early: 500 × 30/31 + 1,000 × 30/31 + 1,500
    const quota = 1500 + 1500 * (30 / 31);
    expect(total({ deals, people, scheme })).toBeCloseTo(400 + (4000 - quota) * 0.1, 2);
  });

  it('a deal outside of start and end earns nothing and says so; whoever left still pays for a return', () => {
    const people = [{ Rep: 'Ann', End: day('2026-08-31') }];
    const deals = [sale(1000), sale(700, { Date: from - 5, 'Returned on': from + 3 })];
    expect(trace('Ann', { deals, people, scheme: [rate(0.1)] }, from).lines).toMatchObject([
      { component: 'Outside of start and end', amount: 1000, commission: 0 },
      { component: 'Clawback: Commission', commission: -70 },
    ]);
  });
});

describe('what counts when', () => {
  it('paid cash counts on the day of payment, in the role of that day; unpaid deals not yet', () => {
    const scheme = [rate(0.1, { Basis: 'paid cash' })];
    const deals = [
      sale(100, { 'Paid on': from + 35 }),
      sale(200, { Date: from - 20, 'Paid on': from }),
      sale(400),
    ];
    expect(total({ deals, scheme })).toBe(20);
    expect(total({ deals, scheme }, day('2026-10-01'))).toBe(10);
  });

  it('a payment after the last day in a role earns nothing and says so', () => {
    const people = [{ Rep: 'Ann', End: day('2026-08-31') }];
    const deals = [sale(100, { Date: from - 20, 'Paid on': from + 2 })];
    const scheme = [rate(0.1, { Basis: 'paid cash' })];
    expect(trace('Ann', { deals, people, scheme }, from).lines).toMatchObject([
      { date: from + 2, component: 'Outside of start and end', amount: 100, commission: 0 },
    ]);
  });

  it('a quota of paid cash is filled by payments while revenue is what pays', () => {
    const people = [{ ...ann, 'Quota of': 'оплата' }];
    const scheme = [rate(0.1), rate(0.2, { 'From % of quota': 1 })];
    const deals = [sale(1000, { Date: from, 'Paid on': from + 2 }), sale(500, { Date: from + 3 })];
    expect(total({ deals, people, scheme })).toBe(200);
  });

  it('margin and counts', () => {
    const deals = [sale(1000, { Margin: 300 }), sale(1000, { Margin: 500, Rep: 'Ann; Bob' })];
    const people = [ann, { Rep: 'Bob' }];
    expect(total({ deals, people, scheme: [rate(0.1, { Basis: 'margin' })] })).toBe(55);
    const pieces = [rate(20, { Basis: 'count' }), rate(50, { Basis: 'count', From: 1 })];
    expect(total({ deals, people, scheme: pieces })).toBe(45);
  });

  it('a deal returned in its own month is not counted and says so', () => {
    const deals = [sale(1000, { 'Returned on': from + 20 }), sale(500)];
    const tables = { deals, people: [ann], scheme: [rate(0.1)] };
    expect(payouts(tables, from)['Ann']).toMatchObject({ Total: 50, Sales: 500 });
    expect(trace('Ann', tables, from).lines.map(({ component }) => component)).toEqual([
      'Commission',
      'Returned in the same month',
    ]);
  });

  it('a negative row takes back what it would earn now at that height', () => {
    const scheme = [rate(0.1), rate(0.2, { From: 1000 })];
    const deals = [sale(1500), sale(-700, { Date: from + 9 })];
    expect(total({ deals, scheme })).toBe(80);
  });
});

describe('teams', () => {
  const people = [
    { Rep: 'Head', Role: 'head', Team: 'North' },
    { Rep: 'Ann', Role: 'rep', Team: 'north', Quota: 1000 },
    { Rep: 'Bob', Role: 'rep', Team: 'South', Quota: 1000 },
    { Rep: 'Cid', Role: 'rep', Team: 'North', Quota: 500, End: day('2026-09-15') },
  ];
  const scheme = [
    rate(0.1, { Role: 'rep' }),
    rate(0.01, { Role: 'head', Whose: 'team' }),
    { Role: 'head', Component: 'Bonus', Basis: 'attainment', From: 0.8, Amount: 60, Whose: 'team' },
  ];
  const deals = [sale(700), sale(5000, { Rep: 'Bob' }), sale(300, { Rep: 'Cid' })];

  it('are paid by their members’ sales, against the sum of their quotas', () => {
    const rows = payouts({ deals, people, scheme }, from);
    expect(rows['Head']).toMatchObject({
      'KPI bonuses': 60,
      Total: 70,
      Sales: 1000,
      Quota: 1250,
      Attainment: 0.8,
    });
    expect(rows['Total']).toMatchObject({ Sales: 6000, Quota: 2250 });
  });

  it('or against the head’s own quota', () => {
    const own = people.map((person) => (person.Rep === 'Head' ? { ...person, Quota: 2000 } : person));
    expect(payouts({ deals, people: own, scheme }, from)['Head']).toMatchObject({
      Total: 10,
      Attainment: 0.5,
    });
  });
});

describe('KPIs', () => {
  const scheme = [{ Component: 'Meetings', Basis: 'KPI', From: 60, Amount: 500 }];
  const results = (Result: number, more: Row = {}): Row[] => [
    { Rep: 'Ann', KPI: 'meetings ', Result, ...more },
  ];

  it('pay once the number is reached, and show a zero where it is not', () => {
    expect(total({ scheme, kpi: results(62) })).toBe(500);
    expect(trace('Ann', { deals: [], people: [ann], scheme, kpi: results(59) }, from).lines).toMatchObject([
      { component: 'Meetings', to: 59, commission: 0 },
    ]);
  });

  it('fixed sums: the highest reached, or all that are reached under marginal', () => {
    const steps = (Mode: string): Row[] => [
      ...scheme,
      { Component: 'Meetings', Basis: 'KPI', From: 80, Amount: 700, Mode },
    ];
    expect(total({ scheme: steps('whole'), kpi: results(80) })).toBe(700);
    expect(total({ scheme: steps('marginal'), kpi: results(80) })).toBe(1200);
  });

  it('months of a quarter add up', () => {
    const quarter = [{ ...scheme[0], Period: 'quarter' }];
    const kpi = ['2026-07-01', '2026-08-01', '2026-09-01'].flatMap((month) =>
      results(25, { Month: day(month) }),
    );
    expect(total({ scheme: quarter, kpi }, day('2026-08-01'))).toBe(0);
    expect(total({ scheme: quarter, kpi })).toBe(500);
  });

  it('wait for the gate', () => {
    const gated = [{ ...scheme[0], Gate: 0.5 }];
    expect(total({ scheme: gated, kpi: results(62), deals: [sale(499)] })).toBe(0);
    expect(total({ scheme: gated, kpi: results(62), deals: [sale(500)] })).toBe(500);
  });
});

describe('adjustments, draw and shares', () => {
  it('adjustments of the period count, with their reason; others’ are left out', () => {
    const adjustments = [
      { Rep: 'Ann', Amount: 10.5, Reason: 'Trip' },
      { Rep: 'Ann', Amount: -4, Date: from + 2 },
      { Rep: 'Ann', Amount: 99, Date: from - 2 },
    ];
    expect(
      payouts({ deals: [], people: [ann], scheme: [rate(0.1)], adjustments }, from)['Ann'],
    ).toMatchObject({
      Adjustments: 6.5,
      Total: 6.5,
    });
    expect(
      trace('Ann', { deals: [], people: [ann], scheme: [rate(0.1)], adjustments }, from).lines[0],
    ).toMatchObject({ component: 'Adjustment: Trip', commission: 10.5 });
  });

  it('a draw that is a gift is not owed; an opening balance is recovered without a draw too', () => {
    const gift = [rate(0.1), { Component: 'Minimum', Basis: 'draw', Amount: 300, Mode: 'невозвратный' }];
    const rows = payouts({ deals: [sale(1000)], people: [ann], scheme: gift }, from);
    expect(rows['Ann']).toMatchObject({ Draw: 200, Total: 300, 'Balance owed': 0 });
    const opening = [{ Rep: 'Ann', 'Balance owed': 70 }];
    expect(
      payouts({ deals: [sale(1000)], people: [ann], scheme: [rate(0.1)], opening }, from)['Ann'],
    ).toMatchObject({
      Draw: -70,
      Total: 30,
      'Balance owed': 0,
    });
  });

  it('effective rate and share of OTE; empty where there is nothing to divide by', () => {
    const people = [{ Rep: 'Ann', Base: 100, OTE: 400 }];
    expect(payouts({ deals: [sale(1000)], people, scheme: [rate(0.1)] }, from)['Ann']).toMatchObject({
      'Effective rate': 0.1,
      'Share of OTE': 0.5,
      Attainment: '',
    });
    expect(payouts({ deals: [], people: [ann], scheme: [rate(0.1)] }, from)['Ann']).toMatchObject({
      'Effective rate': '',
      'Share of OTE': '',
    });
  });
});

it('Russian tables give Russian results, columns and rows in any order', () => {
  host.speak('ru-RU');
  const rows = host.call(
    'PAYOUT',
    [
      ['Сумма, ₽', 'Примечание', 'дата', 'Менеджер', 'Клиент'],
      [35000, 'x', from + 3, 'Белова 60%; Волков 40%', 'Вектор'],
    ],
    [
      ['Оклад', 'Менеджер', 'Должность'],
      [1000, 'Белова', 'Продавец'],
      [2000, 'Волков', 'продавец'],
    ],
    [
      ['База', 'Ставка', 'Составляющая', 'Должность', 'Период', 'Режим'],
      ['Выручка', 0.1, 'Комиссия', 'Продавец', 'Месяц', 'По ступеням'],
    ],
    from,
  ) as unknown[][];
  host.speak('en-US');
  expect(rows.map((row) => [row[0], row[1], row[6], row[10]])).toEqual([
    ['Менеджер', 'Оклад', 'Общие сделки', 'Итого'],
    ['Белова', 1000, 2100, 3100],
    ['Волков', 2000, 1400, 3400],
    ['Итого', 3000, 3500, 6500],
  ]);
});
