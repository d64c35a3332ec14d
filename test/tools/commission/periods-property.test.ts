/** Money of closed months is conserved, whatever is corrected afterwards: closed payouts + adjustments = what is paid today. */
import fc from 'fast-check';
import { PlanningProblem } from '../../../src/planning/problem';
import { monthOf, type MonthNumber } from '../../../src/planning/calendar';
import { drawPeriod } from '../../../src/planning/commission/draw';
import type { RepPayout } from '../../../src/planning/commission/payout/model';
import { nameKey } from '../../../src/planning/names';
import { adjusting, closing, paidNow } from '../../../src/tools/commission/operations';
import { pastOf, type KeptPeriod } from '../../../src/tools/commission/past';
import { Dice, june, randomInput } from '../../planning/commission/random-scheme';
import { filledBook, keptFrom, moment, periodOf, tablesFrom, written, type Tables } from './book-in-memory';

/** Deals as somebody corrects them afterwards: amounts, days of return, rows added and taken away. */
function corrected(tables: Tables, dice: Dice): Tables {
  const deals = tables.deals.flatMap((row) => {
    if (dice.chance(0.7)) return [row];
    const date = Number(row[0]);
    const change = dice.roll(4);
    if (change === 0) return [];
    if (change === 1) return [row.with(4, dice.cents(6000))];
    if (change === 2) return [row.with(7, date + dice.roll(70))];
    return [row, row.with(3, 'S-77').with(4, dice.cents(3000))];
  });
  return { ...tables, deals };
}

/** Cents by rep, summed. */
class Sums extends Map<string, number> {
  add(rep: string, cents: number): void {
    this.set(rep, this.of(rep) + cents);
  }
  of(rep: string): number {
    return this.get(rep) ?? 0;
  }
}

/** Cents by rep of those lines of the table of adjustments that were written for closed months. */
function forThePast(tables: Tables, isIt: (dated: MonthNumber, period: MonthNumber) => boolean): Sums {
  const sums = new Sums();
  for (const [rep, amount, dated, , period] of tables.adjustments)
    if (typeof period === 'number' && isIt(monthOf(Number(dated)), monthOf(period)))
      sums.add(nameKey(String(rep)), Math.round(Number(amount) * 100));
  return sums;
}

/** What is earned besides base and draw, and the minimum that is guaranteed. */
function earnedIn({ lines }: RepPayout): { base: number; earned: number; draw: number } {
  const sum = (of: (kind: string) => boolean): number =>
    lines.reduce((running, { kind, cents }) => running + (of(kind) ? cents : 0), 0);
  return {
    base: sum((kind) => kind === 'base'),
    earned: sum((kind) => kind !== 'base' && kind !== 'draw'),
    draw: lines.find(({ kind }) => kind === 'draw')?.amount ?? 0,
  };
}

it('closed payouts and adjustments are what would be paid today, to the cent, and nothing is adjusted twice', () => {
  const first = monthOf(june);
  let counted = 0;
  let gifts = 0;
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2 ** 31 - 1 }), (seed) => {
      const dice = new Dice(seed);
      const input = randomInput(seed);
      const isGift = dice.chance(0.5);
      const draws = input.draws.map((draw) => ({ ...draw, amount: draw.amount + 1, recoverable: !isGift }));
      let tables = tablesFrom({ ...input, draws });
      let month = first;
      const kept: KeptPeriod[] = [];
      const closed: ReturnType<typeof periodOf>[] = [];
      /** what was paid in months that are closed, by month */
      const paid = new Map<MonthNumber, Sums>();
      const step = (): void => {
        const past = pastOf(filledBook(tables, month, closed).cells, kept);
        if (past.changes.length > 0) {
          tables = written(tables, month, adjusting(filledBook(tables, month, closed), past, moment)).tables;
          if (pastOf(filledBook(tables, month, closed).cells, kept).changes.length > 0)
            throw new Error('adjusted twice');
        }
      };
      try {
        for (let round = 0; round < 2; round++) {
          step();
          const filled = filledBook(tables, month, closed);
          const change = closing(filled, false, moment);
          const sums = new Sums();
          for (const { rep, cents } of change.snapshot.lines) sums.add(nameKey(rep), cents);
          paid.set(month, sums);
          kept.push(keptFrom(change.snapshot));
          closed.push(periodOf(month));
          ({ tables, month } = written(tables, month, change));
          tables = corrected(tables, dice);
        }
        step();
        // what everybody would have got, had the tables always been as they are: without any adjustment for the past
        const own = tables.adjustments.filter((row) => row[4] === '');
        const open = paidNow(filledBook(tables, month, closed));
        const ideal = new Sums();
        let balance = new Map(input.opening.map(({ rep, owed }) => [rep, owed]));
        let owedAtLast = new Sums();
        for (let each = first; each <= month; each++) {
          const reps = paidNow(
            filledBook(
              {
                ...tables,
                adjustments: own,
                opening: [...balance].map(([rep, owed]) => [rep, owed]),
                // the open month's own results have no month
                kpi: each === month ? tables.kpi : tables.kpi.filter((row) => row[3] !== ''),
              },
              each,
            ),
          );
          for (const rep of reps) ideal.add(rep.rep, rep.total);
          balance = new Map(reps.map(({ rep, owed }) => [rep, owed / 100]));
          owedAtLast = new Sums(reps.map(({ rep, owed }) => [rep, owed]));
          if (!isGift) continue;
          // nothing runs from month to month: each pays what is earned and adjusted, and the minimum at least
          const adjusted = forThePast(tables, (dated) => dated === each);
          const corrected = forThePast(tables, (_, period) => period === each);
          for (const rep of reps) {
            const { base, earned, draw } = earnedIn(rep);
            const due =
              base +
              Math.round(
                drawPeriod((earned + adjusted.of(rep.rep)) / 100, { amount: draw, recoverable: false }, 0)
                  .paid * 100,
              );
            const got =
              each === month
                ? open.find((now) => now.rep === rep.rep)?.total
                : (paid.get(each)?.of(rep.rep) ?? 0) + corrected.of(rep.rep);
            if (draw > 0) gifts += 1;
            if (draw > 0 && got !== due) throw new Error(`${rep.rep}: ${got} instead of ${due} for ${each}`);
          }
        }
        for (const { rep, total, owed } of isGift && draws.length > 0 ? [] : open) {
          const got = [...paid.values()].reduce((sum, of) => sum + of.of(rep), 0) + total - owed;
          const due = ideal.of(rep) - owedAtLast.of(rep);
          if (got !== due) throw new Error(`${rep}: ${got} instead of ${due}`);
        }
        counted += 1;
      } catch (error) {
        // a scheme that PAYOUT refuses is no scheme
        if (!(error instanceof PlanningProblem)) throw error;
      }
    }),
    { numRuns: 500 },
  );
  expect(counted).toBeGreaterThan(230);
  expect(gifts).toBeGreaterThan(200);
});
