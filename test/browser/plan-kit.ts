/** Steps that the tests of the plan wizard have in common. */
import type { Frame } from 'playwright-core';
import { texts } from '../kit/texts';
import { serialOf } from '../../src/planning/calendar';
import { readCsv, readJson } from '../real-data/data';
import { labelled, next, type TestLanguage } from './funnel-kit';
import type { Session } from './harness';

export type Cell = string | number;

/** A table in a sheet of its own name, its header first. */
export async function insertTable(session: Session, name: string, rows: readonly Cell[][]): Promise<void> {
  await session.pane().evaluate(
    async ({ table, cells }) => {
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add(table);
        const range = sheet.getRangeByIndexes(0, 0, cells.length, cells[0]?.length ?? 0);
        range.values = cells;
        sheet.tables.add(range, true).name = table;
        await context.sync();
      });
    },
    { table: name, cells: [...rows] },
  );
}

export interface Expected {
  readonly reps: Record<
    string,
    {
      readonly name: string;
      readonly 'plan_by_month_2013-07_2014-06': Record<string, number>;
      readonly window_A: { readonly actual: number; readonly plan: number };
    }
  >;
  readonly total_window_A: { readonly plan: number; readonly actual: number; readonly attainment: number };
}

export const expected = (): Expected => readJson<Expected>('adventureworks/expected.json');

/** AdventureWorks' orders with a rep as a table: date, rep, amount. */
export function adventureOrders(language: TestLanguage): Cell[][] {
  const { reps } = expected();
  return [
    language === 'ru' ? ['Дата', 'Менеджер', 'Сумма'] : ['Date', 'Rep', 'Amount'],
    ...readCsv('adventureworks/orders.csv')
      .filter((order) => order['sales_person_id'] !== '')
      .map((order) => [
        serialOf(order['order_date'] ?? ''),
        reps[order['sales_person_id'] ?? '']?.name ?? '',
        Number(order['subtotal']),
      ]),
  ];
}

/** From the first run or Home to the wizard's first step, its sales read. */
export async function openPlanWizard(pane: Frame, language: TestLanguage): Promise<void> {
  const { home, plan } = texts(language);
  const own = pane.getByRole('button', { name: labelled(home.first.own) });
  const tool = pane.getByRole('button', { name: labelled(plan.title) }).last();
  await own.or(tool).first().waitFor();
  if (await own.isVisible()) await own.click();
  await tool.click();
  await pane.getByRole('heading', { name: labelled(plan.data.heading) }).waitFor();
}

export async function chooseStart(
  pane: Frame,
  language: TestLanguage,
  month: number,
  year: number,
): Promise<void> {
  const { plan } = texts(language);
  await pane.getByLabel(labelled(plan.data.start)).click();
  await pane.getByRole('option', { name: labelled(plan.month(month, year)) }).click();
}

export async function toGrowth(pane: Frame, language: TestLanguage): Promise<void> {
  await pane.getByText(labelled(texts(language).plan.data.found)).waitFor();
  await next(pane, language);
  await pane.getByRole('heading', { name: labelled(texts(language).plan.growth.heading) }).waitFor();
}

export async function toPreview(pane: Frame, language: TestLanguage): Promise<void> {
  await next(pane, language);
  await pane.getByRole('region', { name: labelled(texts(language).plan.preview.table) }).waitFor();
}

/** what the yardstick below takes a computer that has little else to do, in milliseconds */
const YARDSTICK = 30;

/**
 * Longest task of the pane's own since it was last asked: for so long it took no click and drew nothing. In milliseconds of a
 * computer that has little else to do: on a busy or slow one every task takes longer.
 */
export async function watchPane(pane: Frame): Promise<() => Promise<number>> {
  await pane.evaluate(() => {
    const tasks: number[] = [];
    new PerformanceObserver((list) => {
      // the workbook beside the pane shares its thread here, as it does not in Excel
      for (const { name, duration } of list.getEntries()) if (name === 'self') tasks.push(duration);
    }).observe({ type: 'longtask' });
    Object.assign(window, { tasks });
  });
  return () =>
    pane.evaluate((usual) => {
      const { tasks } = window as unknown as { tasks: number[] };
      const longest = Math.max(0, ...tasks.splice(0));
      const turns = Array.from({ length: 5 }, () => {
        const start = performance.now();
        Float64Array.from({ length: 200_000 }, (_, place) => (place * 16_807) % 2_147_483_647).sort();
        return performance.now() - start;
      });
      return longest / Math.max(1, Math.max(...turns) / usual);
    }, YARDSTICK);
}
