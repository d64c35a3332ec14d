import { funnelTexts } from '../../../language/tools/funnel';
import type { Language } from '../../../language/language';
import {
  WorkbookProblem,
  type Currency,
  type PlanSheet,
  type TableInfo,
  type WorkbookPort,
  type WriteOptions,
} from '../../../workbook/port';
import { freeTableName } from '../../kit/free-name';
import { rebuild, rebuilds, standing, tableAfter } from '../feeding/rebuild';
import { funnelSheet } from '../layout';
import { funnelNames } from '../names';
import { periodNameShort } from '../period';
import { changesTo } from '../reopen';
import type { FunnelState } from '../state';

/** `Funnel Sep 2026`, «Воронка 09.2026» */
export function defaultSheetName(state: FunnelState, language: Language): string {
  return funnelTexts(language).sheet.name(periodNameShort(state.period, language));
}

interface Plan {
  readonly state: FunnelState;
  /** the answers as the sheet has them */
  readonly first: FunnelState;
  readonly workbook: WorkbookPort;
  readonly language: Language;
  readonly currency: Currency;
  readonly sheet: string;
  /** the sheet to change in place, with its stage table; undefined: a new sheet */
  readonly plan?: PlanSheet;
  readonly planTable?: TableInfo;
}

/** Writes the funnel: a new sheet, or the changes to the one it was opened from. */
export async function writePlan(
  { state, first, workbook, language, currency, sheet, plan, planTable }: Plan,
  options: WriteOptions,
): Promise<void> {
  if (!plan) {
    const taken = (await workbook.tables()).map(({ name }) => name);
    const table = freeTableName(funnelNames[language].stages, taken);
    await workbook.insertSheets([funnelSheet(state, { language, currency, sheet, table })], options);
    return;
  }
  const here = planTable && standing(plan, planTable);
  const changes = here && changesTo(plan, tableAfter(here, state), state);
  if (!changes) throw new WorkbookProblem('notFound', plan.sheet);
  const undo = rebuilds(here, state) ? await rebuild(workbook, first, state, here) : undefined;
  try {
    await workbook.edit(plan.sheet, changes.values, changes.tables, changes.beside);
  } catch (error) {
    await undo?.();
    throw error;
  }
}
