/** Random schemes, people and deals for the properties of payouts: everything hangs on one seed. */
import type {
  Adjustment,
  Component,
  Deal,
  KpiResult,
  PayoutInput,
  Person,
  RoleDraw,
  Step,
} from '../../../src/planning/commission/payout/model';
import { lastDay, serialOf } from '../../../src/planning/calendar';
import { randomFrom } from '../../bench/orders';

export const june = serialOf('2026-06-01');
const august = serialOf('2026-08-01');

export class Dice {
  private readonly random: () => number;
  constructor(seed: number) {
    this.random = randomFrom(seed);
  }
  /** a whole number from 0 to below `sides` */
  roll(sides: number): number {
    return Math.floor(this.random() * sides);
  }
  of<T>(choices: readonly T[]): T {
    return choices[this.roll(choices.length)] as T;
  }
  chance(share: number): boolean {
    return this.random() < share;
  }
  cents(below: number): number {
    return this.roll(below * 100) / 100;
  }
}

export function shuffled<T>(list: readonly T[], dice: Dice): T[] {
  return list
    .map((item) => ({ item, place: dice.roll(1e9) }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item);
}

const reps = ['ann', 'bob', 'cid'];
const roles = ['active', 'farmer'];

function steps(dice: Dice, ofQuota: boolean, fixed: boolean, rising: boolean): Step[] {
  let from = 0;
  let pay = 0;
  return Array.from({ length: 1 + dice.roll(3) }, (_, row): Step => {
    const step = { from, pay: fixed ? dice.roll(500) : dice.roll(20) / 100, row };
    pay = rising ? pay + step.pay / 4 : step.pay;
    from += ofQuota ? 0.2 + dice.roll(10) / 10 : 500 + dice.roll(5000);
    return { ...step, pay };
  });
}

export function randomComponent(dice: Dice, row: number, told: Partial<Component> = {}): Component {
  const basis = dice.of(['revenue', 'revenue', 'margin', 'cash', 'count', 'attainment', 'kpi'] as const);
  const period =
    basis === 'attainment' || basis === 'kpi'
      ? dice.of(['month', 'quarter', 'year'] as const)
      : dice.of(['deal', 'month', 'month', 'quarter', 'year'] as const);
  const pays = dice.chance(0.75) ? 'rate' : 'fixed';
  const ofQuota = basis === 'attainment' || (basis !== 'kpi' && period !== 'deal' && dice.chance(0.4));
  const name = basis === 'kpi' ? 'meetings' : `component ${row}`;
  return {
    role: dice.of([...roles, '']),
    name,
    key: name,
    row,
    basis,
    period,
    mode: dice.of(['marginal', 'whole', 'retroactive', ...(pays === 'fixed' ? (['curve'] as const) : [])]),
    appliesTo: dice.of(['all', 'all', 'new', 'repeat']),
    whose: dice.of(['rep', 'rep', 'rep', 'team']),
    cap: dice.chance(0.3) ? dice.cents(2000) : undefined,
    gate: dice.chance(0.3) ? dice.roll(12) / 10 : undefined,
    gateBy: dice.of(['rep', 'rep', 'team']),
    pays,
    target: undefined,
    ofQuota,
    steps: steps(dice, ofQuota, pays === 'fixed', dice.chance(0.5)),
    ...told,
  };
}

export function randomPeople(dice: Dice): Person[] {
  return reps.flatMap((rep, index): Person[] => {
    const person = (role: string, start: number, end: number): Person => ({
      row: index,
      rep,
      name: rep,
      role,
      team: dice.of(['north', 'south']),
      base: dice.roll(4) * 1000,
      quota: 1000 + dice.roll(9000),
      quotaOf: dice.of(['revenue', 'revenue', 'margin', 'cash', 'count'] as const),
      ote: 9000,
      start,
      end,
    });
    if (dice.chance(0.6)) return [person(dice.of(roles), 1, lastDay)];
    const change = june + dice.roll(80);
    return [
      person(dice.of(roles), 1, change - 1),
      person(dice.of(roles), change, change + 20 + dice.roll(60)),
    ];
  });
}

export function randomDeals(dice: Dice, options: { positive?: boolean } = {}): Deal[] {
  return Array.from({ length: dice.roll(14) }, (_, row): Deal => {
    const date = june + dice.roll(92);
    const shared = dice.chance(0.2);
    const revenue = dice.cents(6000) * (options.positive !== true && dice.chance(0.08) ? -1 : 1);
    return {
      row,
      date,
      paid: dice.chance(0.7) ? date + dice.roll(40) : undefined,
      returned: dice.chance(0.15) ? date + dice.roll(60) : undefined,
      revenue,
      margin: Math.round(revenue * 30) / 100,
      customer: dice.of(['acme', 'beta', 'core', 'dyne']),
      order: dice.of([1, 2, 'S-9', 'S-10', '']),
      kind: undefined,
      credits: shared
        ? [
            { rep: 'ann', name: 'ann', share: 0.6 },
            { rep: 'bob', name: 'bob', share: 0.4 },
          ]
        : [{ rep: dice.of(reps), name: '', share: 1 }],
    };
  });
}

/** A team gate on one's own sales needs a team with own quotas: everybody is paid by his own sales as well. */
function randomScheme(dice: Dice): Component[] {
  const components = Array.from({ length: 1 + dice.roll(4) }, (_, row) => randomComponent(dice, row));
  const asksTeam = components.some(
    ({ gate, gateBy, whose }) => gate !== undefined && gateBy === 'team' && whose === 'rep',
  );
  const own: Partial<Component> = { role: '', basis: 'revenue', whose: 'rep', gate: undefined };
  return asksTeam ? [...components, randomComponent(dice, components.length, own)] : components;
}

/** Three reps, June to August 2026, the month paid for among them. */
export function randomInput(seed: number): PayoutInput {
  const dice = new Dice(seed);
  const [from, to] = dice.of([
    [june, june + 29],
    [june + 30, june + 60],
    [august, august + 30],
    [june + 30, august + 30],
    [june + 9, june + 70],
  ] as const);
  const draws: RoleDraw[] = dice.chance(0.5)
    ? [{ role: dice.of([...roles, '']), row: 9, amount: dice.cents(900), recoverable: dice.chance(0.8) }]
    : [];
  return {
    deals: randomDeals(dice),
    people: randomPeople(dice),
    components: randomScheme(dice),
    draws,
    kpi: reps.map((rep, row): KpiResult => ({
      row,
      rep,
      name: rep,
      kpi: 'meetings',
      result: dice.roll(9),
      date: dice.of([undefined, june + dice.roll(92)]),
    })),
    adjustments: dice.chance(0.3)
      ? [
          {
            row: 1,
            rep: 'ann',
            name: 'ann',
            amount: dice.cents(300) - 100,
            date: undefined,
            reason: '',
          } satisfies Adjustment,
        ]
      : [],
    opening: [],
    from,
    to,
  };
}
