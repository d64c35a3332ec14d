/** A funnel and its check in a workbook of this process, written as the pane writes them, with live cells. */
import type { Language } from '../../../src/language/language';
import { writePlan } from '../../../src/tools/funnel/form/write-plan';
import { funnelMarks } from '../../../src/tools/funnel/names';
import { stageTableOf } from '../../../src/tools/funnel/reopen';
import type { FunnelState } from '../../../src/tools/funnel/state';
import type { CheckLayout } from '../../../src/tools/funnel-check/check-layout';
import type { DealKey } from '../../../src/tools/funnel-check/deals';
import { factsOf, type LostFrom } from '../../../src/tools/funnel-check/facts';
import { writeCheck } from '../../../src/tools/funnel-check/form/write-check';
import { checkMarks } from '../../../src/tools/funnel-check/names';
import { referenceOf, type Reference } from '../../../src/tools/funnel-check/reference';
import type { Columns } from '../../../src/tools/kit/columns';
import type { CellValue, WriteOptions } from '../../../src/workbook/port';
import { excelHere, type ExcelHere } from '../../workbook/excel-here';
import { drawnState } from '../funnel/drawn';

export const funnelSheet = 'Funnel';

/** A workbook with the funnel of the drawings, or that of a state, and a table of deals. */
export async function withFunnel(
  language: Language,
  deals: readonly (readonly CellValue[])[],
  state: FunnelState = drawnState(language),
): Promise<ExcelHere> {
  const here = excelHere(language, { funnel: funnelMarks, 'funnel-check': checkMarks });
  await here.table('Deals', deals);
  await writePlan(
    { state, first: state, workbook: here.port, language, currency: usd, sheet: funnelSheet },
    {},
  );
  await here.idle();
  return here;
}

export const usd = { symbol: '$', before: true };

/** The funnel as a check reads it from its sheet. */
export async function referenceIn({ port }: ExcelHere, sheet = funnelSheet): Promise<Reference> {
  const plan = (await port.plans()).find((each) => each.sheet === sheet);
  const table = plan && stageTableOf(plan, await port.tables());
  const reference = plan && table && referenceOf(plan, table, await port.rows(table.name));
  if (!reference) throw new Error('The sheet holds no whole funnel.');
  return reference;
}

interface Wish extends Partial<Pick<CheckLayout, 'rep' | 'inPeriod' | 'reps'>> {
  readonly columns: Columns<DealKey>;
  readonly lostFrom?: LostFrom;
  readonly beside?: boolean;
  readonly options?: WriteOptions;
}

/** Writes the check beside the funnel, unless told otherwise; the sheet it stands on. */
export async function check(
  here: ExcelHere,
  language: Language,
  { columns, lostFrom = {}, beside = true, reps = 2, inPeriod = false, rep, options = {} }: Wish,
): Promise<string> {
  const reference = await referenceIn(here);
  const list = (await here.port.tables()).find(({ name }) => name === 'Deals');
  if (!list) throw new Error('There is a table of deals.');
  const read = await here.port.columns(list, Object.values(columns));
  const cells = Object.fromEntries(Object.keys(columns).map((key, index) => [key, read[index] ?? []]));
  const facts = factsOf(cells, reference, { lostFrom, share: 1, elapsed: 1 }, language);
  if (typeof facts === 'string') throw new Error(facts);
  const picked = { table: 'Deals', columns };
  const layout = { language, currency: usd, reference, list, picked, lostFrom, facts, rep, inPeriod, reps };
  return writeCheck(here.port, layout, beside, options);
}
