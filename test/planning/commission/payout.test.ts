/** What holds for every payout: 10,000 random schemes, people and deals, one seed each. */
import fc from 'fast-check';
import { firstDayOf, monthOf } from '../../../src/planning/calendar';
import { daysOf, monthsOfDays } from '../../../src/planning/commission/payout/calendar';
import type { PayoutInput, RepPayout } from '../../../src/planning/commission/payout/model';
import { payout } from '../../../src/planning/commission/payout/payout';
import {
  Dice,
  june,
  randomComponent,
  randomDeals,
  randomInput,
  randomPeople,
  shuffled,
} from './random-scheme';

const quarterEnd = firstDayOf(monthOf(june) + 3) - 1;
const sum = (figures: readonly number[]): number => figures.reduce((running, figure) => running + figure, 0);
const everySeed = (check: (seed: number) => void, numRuns = 10000): void =>
  fc.assert(fc.property(fc.integer({ min: 1, max: 2 ** 31 - 1 }), check), { numRuns });

/** A check without the cost of `expect`, a million times over. */
function must(holds: boolean, what: string): void {
  if (!holds) throw new Error(what);
}

/** A random month with balances owed at its beginning. */
function withOpening(seed: number): PayoutInput {
  const input = randomInput(seed);
  const dice = new Dice(seed + 2);
  const reps = [...new Set(input.people.map(({ rep }) => rep))];
  return {
    ...input,
    opening: reps.map((rep) => ({ row: 1, rep, name: rep, owed: dice.roll(2) * dice.cents(500) })),
  };
}

it('traces add up, money is conserved, the order of rows in any table changes nothing', () => {
  everySeed((seed) => {
    const input = withOpening(seed);
    const paid = payout(input);
    for (const rep of paid) {
      checkLines(rep);
      checkDraw(rep, input);
    }
    const dice = new Dice(seed + 1);
    const mixed = payout({
      ...input,
      deals: shuffled(input.deals, dice),
      people: shuffled(input.people, dice),
      components: shuffled(input.components, dice),
      kpi: shuffled(input.kpi, dice),
      opening: shuffled(input.opening, dice),
    });
    must(figures(mixed) === figures(paid), 'the same whatever the order');
  });
});

function checkLines({ lines, total, columns }: RepPayout): void {
  must(sum(lines.map(({ cents }) => cents)) === total, 'lines and total');
  must(sum(Object.values(columns)) === total, 'columns and total');
  for (const { cents, column, accelerated = 0, kind, amount, rate } of lines) {
    must(Number.isInteger(cents) && Number.isInteger(accelerated), 'whole cents');
    must(cents === 0 || column !== undefined, 'a line and its column');
    must(accelerated === 0 || /new|repeat|splits/.test(String(column)), 'only rates of sales are raised');
    must(cents === 0 || (kind !== 'notCounted' && kind !== 'noRole'), 'what is not counted earns nothing');
    if (amount !== undefined && rate !== undefined && kind !== 'clawback')
      must(Math.abs(amount * rate * 100 - cents) < 1.01, 'amount × rate');
  }
}

/** Paid less owed is what was earned and adjusted; recovery never takes the pay below the draw. */
function checkDraw({ rep, columns, total, owed }: RepPayout, input: PayoutInput): void {
  const before = Math.round((input.opening.find((opening) => opening.rep === rep)?.owed ?? 0) * 100);
  const paid = total - columns.base;
  const earned = paid - columns.draw;
  const isRecovered = input.draws.every(({ recoverable }) => recoverable);
  must(isRecovered ? paid - owed === earned - before : owed <= before, 'money is conserved');
  must(owed >= 0, 'nobody owes less than nothing');
  must(columns.draw >= 0 || paid >= drawOf(rep, input), 'recovery stops at the draw');
}

function figures(reps: readonly RepPayout[]): string {
  const sorted = reps
    .map((rep) => ({
      ...rep,
      lines: rep.lines.map(({ component, date, cents }) => `${component} ${date} ${cents}`).sort(),
    }))
    .sort((a, b) => (a.rep < b.rep ? -1 : 1));
  return JSON.stringify(sorted);
}

/** The draw of a rep for the days paid for, in cents, rounded down. */
function drawOf(rep: string, { people, draws, from, to }: PayoutInput): number {
  const months = (role: string): number =>
    sum(
      people
        .filter((person) => person.rep === rep && (role === '' || person.role === role))
        .map(({ start, end }) => monthsOfDays(daysOf({ from, to }, { start, end }))),
    );
  return Math.floor(sum(draws.map(({ role, amount }) => amount * months(role))) * 100 - 1e-6);
}

/** Pay of every month from June to August, each from its own payout. */
function byMonth(input: PayoutInput, only?: string): RepPayout[][] {
  return [0, 1, 2].map((month) => {
    const first = monthOf(june) + month;
    return payout({ ...input, from: firstDayOf(first), to: firstDayOf(first + 1) - 1 }, only);
  });
}

it('a cap is never exceeded, although every month is paid and rounded by itself', () => {
  everySeed((seed) => {
    const dice = new Dice(seed);
    const cap = dice.cents(1500) + 0.01;
    const period = dice.of(['month', 'quarter', 'year'] as const);
    const component = { ...randomComponent(dice, 1, { cap, period }), role: '' };
    // a result without a month belongs to every payout anew, so here each has its own
    const told = randomInput(seed);
    const kpi = told.kpi.map((result) => ({ ...result, date: result.date ?? june }));
    const input = { ...told, kpi, components: [component], draws: [], adjustments: [] };
    const paid = new Map<string, number>();
    byMonth(input, 'ann').forEach((reps, month) => {
      const index = { month, quarter: Math.min(month, 1), year: 0 }[period];
      for (const { rep, lines } of reps)
        for (const { component: name, kind, cents } of lines)
          if (name === component.name && kind !== 'clawback') {
            const key = `${rep} ${index}`;
            paid.set(key, (paid.get(key) ?? 0) + cents);
          }
    });
    // one for each of a rep’s roles
    const roles = new Map(input.people.map(({ rep }) => [rep, new Set<string>()]));
    for (const { rep, role } of input.people) roles.get(rep)?.add(role);
    for (const [key, cents] of paid) {
      const most = Math.round(cap * 100) * (roles.get(key.split(' ')[0] ?? '')?.size ?? 1);
      must(cents <= most, 'the cap');
    }
  });
});

it('retroactive pays at least what marginal pays, where rates rise', () => {
  everySeed((seed) => {
    const dice = new Dice(seed);
    const told = randomComponent(dice, 1, { role: '', pays: 'rate', cap: undefined });
    const rates = told.steps.map(({ pay }) => pay).sort((a, b) => a - b);
    const steps = told.steps.map((step, index) => ({ ...step, pay: rates[index] ?? 0 }));
    const deals = randomDeals(dice, { positive: true }).map((deal) => ({ ...deal, returned: undefined }));
    const people = randomPeople(dice);
    const pay = (mode: 'marginal' | 'retroactive'): RepPayout[] =>
      payout(
        {
          ...randomInput(seed),
          deals,
          people,
          components: [{ ...told, steps, mode }],
          draws: [],
          adjustments: [],
          from: june,
          to: quarterEnd,
        },
        'ann',
      );
    const marginal = pay('marginal');
    pay('retroactive').forEach(({ total }, index) =>
      must(total >= (marginal[index]?.total ?? 0), 'retroactive and marginal'),
    );
  });
});

it('three months paid one by one are their quarter paid at once, but for the rounding of each', () => {
  everySeed((seed) => {
    const components = [randomComponent(new Dice(seed), 1, { role: '', cap: undefined })];
    const input = { ...randomInput(seed), components, draws: [], adjustments: [], kpi: [] };
    const months = byMonth(input).flat();
    const variable = ({ total, columns }: RepPayout): number => total - columns.base;
    for (const rep of payout({ ...input, from: june, to: quarterEnd })) {
      const apart = sum(months.filter((month) => month.rep === rep.rep).map(variable));
      must(Math.abs(variable(rep) - apart) <= 4, 'months and quarter');
    }
  }, 1000);
});
