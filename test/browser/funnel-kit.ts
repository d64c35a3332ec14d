/** Steps that the tests of the funnel wizard have in common. */
import type { Frame } from 'playwright-core';
import { texts } from '../kit/texts';
import type { Session } from './harness';

export type TestLanguage = 'en' | 'ru';
const lost = [330, 121, 45, 62];

/** A table of 642 deals in a sheet of its own, of which 600 are closed: 42 won at 20,000 on average. */
export async function insertDeals(session: Session, language: TestLanguage): Promise<void> {
  const { templates } = texts(language).funnel.sheet;
  const stages = templates.b2b;
  const name = language === 'ru' ? 'Сделки' : 'Deals';
  const scale = language === 'ru' ? 10 : 1;
  const rows: (string | number)[][] = [
    language === 'ru' ? ['Этап', 'Этап отказа', 'Сумма'] : ['Stage', 'Lost from', 'Amount'],
    ...lost.flatMap((count, index) =>
      Array.from({ length: count }, () => [
        language === 'ru' ? 'Отказ' : 'Lost',
        stages[index] ?? '',
        9_000 * scale,
      ]),
    ),
    ...Array.from({ length: 42 }, (_, index) => [
      stages[4] ?? '',
      '',
      (index % 2 === 0 ? 14_800 : 25_200) * scale,
    ]),
  ];
  await session.pane().evaluate(
    async ({ sheetName, cells }) => {
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add(sheetName);
        const range = sheet.getRange(`A1:C${cells.length}`);
        range.values = cells;
        sheet.tables.add(range, true).name = sheetName;
        await context.sync();
      });
    },
    { sheetName: name, cells: rows },
  );
}

/** A field or button by its label, the no-break spaces of typesetting aside. */
export function labelled(text: string): RegExp {
  const escaped = text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/[\s\u00a0]+/g, '[\\s\\u00a0]');
  return new RegExp(`^${escaped}`);
}

/** From the first run to the wizard's first step. */
export async function openWizard(pane: Frame, language: TestLanguage): Promise<void> {
  const { home, funnel } = texts(language);
  const own = pane.getByRole('button', { name: labelled(home.first.own) });
  const tool = pane.getByRole('button', { name: labelled(funnel.title) }).first();
  await own.or(tool).first().waitFor();
  if (await own.isVisible()) await own.click();
  await tool.click();
  await pane.getByRole('heading', { name: labelled(funnel.goal.heading) }).waitFor();
}

/** From the message that a sheet is ready. */
export async function goHome(pane: Frame, language: TestLanguage): Promise<void> {
  const { common, home } = texts(language);
  await pane.getByRole('button', { name: common.home, exact: true }).click();
  await pane.getByRole('heading', { name: home.inWorkbook }).waitFor();
}

/** From the message that a sheet is ready to the first step of the funnel of the workbook, opened again. */
export async function reopen(pane: Frame, language: TestLanguage): Promise<void> {
  const { funnel } = texts(language);
  await goHome(pane, language);
  await pane.getByRole('button', { name: labelled(funnel.describe.title('')) }).click();
  await pane.getByRole('heading', { name: labelled(funnel.goal.heading) }).waitFor();
}

export async function next(pane: Frame, language: TestLanguage): Promise<void> {
  await pane.getByRole('button', { name: labelled(texts(language).common.next('')) }).click();
}

/** Goal, stages and team as the drawings have them, up to the preview. */
export async function fillWizard(
  pane: Frame,
  language: TestLanguage,
  revenue = language === 'ru' ? '10 000 000' : '1,000,000',
): Promise<void> {
  const { funnel } = texts(language);
  await pane.getByLabel(labelled(funnel.goal.revenuePlan)).fill(revenue);
  await next(pane, language);
  await pane.getByRole('heading', { name: labelled(funnel.stages.heading) }).waitFor();
  await next(pane, language);
  await pane.getByLabel(labelled(funnel.team.workdays)).fill('21');
  await next(pane, language);
}

export async function insert(pane: Frame, language: TestLanguage): Promise<void> {
  await pane.getByRole('button', { name: labelled(texts(language).delivery.insert) }).click();
}

/** Waits for the message that the sheet is ready; its name. */
export async function ready(session: Session, language: TestLanguage): Promise<string> {
  await session
    .pane()
    .getByRole('button', { name: labelled(texts(language).common.goToSheet) })
    .waitFor();
  await session.idle();
  const names = await session.page.evaluate(() => local.sheetNames());
  return names[names.length - 1] ?? '';
}

/** Goal, stages and team, then the sheet. */
export async function insertFunnel(session: Session, language: TestLanguage): Promise<string> {
  await openWizard(session.pane(), language);
  await fillWizard(session.pane(), language);
  await insert(session.pane(), language);
  return ready(session, language);
}
