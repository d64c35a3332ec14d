/**
 * `npm run bench`: PLAN against the floor, a data frame and SUMIFS, medians of interleaved runs, printed as ratios; and how
 * long the purchases model takes to fit and a month of commission to be paid.
 */
import { customers } from './customers';
import { frameOf, planInDataFrame, totalOf } from './data-frame';
import { readEveryCell } from './floor';
import { sumifsSheet } from './grid';
import { month } from './month';
import { orders, planStart, type Columns } from './orders';
import { shippedFunctions } from './shipped';
import { paidWorkbook } from './workbook';

const { run, plan: definition, payout, customerFit } = shippedFunctions();

const goal = 4;
const large = { orders: 1000000, reps: 200 };
const small = { orders: 5000, reps: 10 };

function plan({ dates, reps, amounts }: Columns): number {
  const result = run(definition, [dates, reps, amounts, planStart], { language: 'en' });
  const last = Array.isArray(result) ? result[result.length - 1] : [];
  return Number(last[last.length - 1]);
}

function median(times: readonly number[]): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

/** Runs the contestants in turn, `rounds` times after one round to warm up; milliseconds of each, as medians. */
async function race(
  contestants: Record<string, () => unknown>,
  rounds: number,
): Promise<Record<string, number>> {
  const times: Record<string, number[]> = {};
  for (let round = -1; round < rounds; round++) {
    for (const [name, contestant] of Object.entries(contestants)) {
      const start = performance.now();
      await contestant();
      if (round >= 0) (times[name] ??= []).push(performance.now() - start);
    }
  }
  return Object.fromEntries(Object.entries(times).map(([name, all]) => [name, median(all)]));
}

function print(medians: Record<string, number>, unit: string): void {
  const base = medians[unit];
  for (const [name, time] of Object.entries(medians)) {
    console.log(
      `  ${name.padEnd(36)} ${time.toFixed(1).padStart(9)} ms  ${(time / base).toFixed(2).padStart(8)} × ${unit}`,
    );
  }
}

/** Contestants race for the same answer. */
function assertSame(name: string, total: number, expected: number): void {
  if (!(Math.abs(total - expected) < 0.01))
    throw new Error(`${name} gives ${total} where PLAN gives ${expected}`);
}

async function main(): Promise<void> {
  const floor = 'floor';
  const sales = 'SALES.PLAN';

  const many = orders(large.orders, large.reps);
  const frame = frameOf(many);
  assertSame('arquero', totalOf(planInDataFrame(frame)), plan(many));
  const big = await race(
    { [floor]: () => readEveryCell(many), [sales]: () => plan(many), arquero: () => planInDataFrame(frame) },
    11,
  );
  console.log(
    `PLAN, ${large.orders.toLocaleString('en-US')} orders × ${large.reps} reps × 12 months (floor: reads every cell once)`,
  );
  print(big, floor);
  const ratio = big[sales] / big[floor];
  const passed = ratio <= goal && big[sales] < big['arquero'];
  console.log(`  goal: at most ${goal} × the floor and faster than arquero: ${passed ? 'met' : 'missed'}\n`);

  const few = orders(small.orders, small.reps);
  const sheet = await sumifsSheet(few);
  assertSame('SUMIFS', sheet.total(), plan(few));
  const sumifs = `SUMIFS in the grid (${small.reps * 12} formulas)`;
  const little = await race({ [sales]: () => plan(few), [sumifs]: () => sheet.calculate() }, 3);
  sheet.dispose();
  console.log(
    `PLAN, ${small.orders.toLocaleString('en-US')} orders × ${small.reps} reps × 12 months (a size that SUMIFS can stand)`,
  );
  print(little, sales);
  console.log(`  goal: faster than SUMIFS: ${little[sales] < little[sumifs] ? 'met' : 'missed'}`);

  for (const { count, most } of [
    { count: 2357, most: 300 },
    { count: 100000, most: 5000 },
  ]) {
    const columns = customers(count);
    const fit = 'SALES.CUSTOMER.FIT';
    const times = await race({ [fit]: () => run(customerFit, columns, { language: 'en' }) }, 5);
    console.log(`\nCUSTOMER.FIT, ${count.toLocaleString('en-US')} customers`);
    print(times, fit);
    console.log(`  goal: at most ${most} ms: ${times[fit] <= most ? 'met' : 'missed'}`);
  }

  await payouts();
}

/** A month is paid: the function alone, and in the local workbook while somebody types. */
async function payouts(): Promise<void> {
  const deals = month(20000, 200);
  const pay = 'SALES.PAYOUT';
  const times = await race({ [pay]: () => run(payout, deals, { language: 'en' }) }, 7);
  console.log('\nPAYOUT, a month of 20,000 deals × 200 reps × 30 rows of scheme');
  print(times, pay);
  console.log(`  goal: at most 700 ms: ${times[pay] <= 700 ? 'met' : 'missed'}`);

  const workbook = await paidWorkbook(deals as unknown[][][]);
  const before = await workbook.total();
  const rounds: { paid: number; waited: number }[] = [];
  for (let round = 0; round < 8; round++) rounds.push(await workbook.changeRate());
  const after = await workbook.total();
  await workbook.close();
  if (!(before > 0 && after > before))
    throw new Error(`A higher rate pays ${after} where it paid ${before}.`);
  const medianOf = (figure: 'paid' | 'waited'): number => median(rounds.slice(1).map((each) => each[figure]));
  const waited = medianOf('waited');
  console.log(
    '\nThe same in the local workbook: a rate is changed in its cell, payouts and a statement follow',
  );
  console.log(`  until they stand                     ${medianOf('paid').toFixed(1).padStart(9)} ms`);
  console.log(`  a key waits meanwhile for at most    ${waited.toFixed(1).padStart(9)} ms`);
  console.log(`  goal: typing waits at most 300 ms: ${waited <= 300 ? 'met' : 'missed'}`);
}

void main();
