import { funnelCheckTexts } from '../../../language/tools/funnel-check';
import type { WorkbookPort, WriteOptions } from '../../../workbook/port';
import { freeSheetName } from '../../kit/free-name';
import { periodNameShort } from '../../funnel/period';
import type { CheckLayout } from '../check-layout';
import { checkPart, checkSheet } from '../layout';

/** Writes the check beside the reference or on a new sheet; the sheet it stands on. */
export async function writeCheck(
  workbook: WorkbookPort,
  layout: CheckLayout,
  beside: boolean,
  options: WriteOptions,
): Promise<string> {
  const { reference, language } = layout;
  const part = beside ? checkPart(layout) : undefined;
  if (part) {
    await workbook.insertPart(reference.plan.sheet, part, options);
    return reference.plan.sheet;
  }
  const { sheet } = funnelCheckTexts(language);
  const period = reference.period ? periodNameShort(reference.period, language) : '';
  const name = freeSheetName(sheet.name(period), await workbook.sheetNames());
  await workbook.insertSheets([checkSheet(layout, name)], options);
  return name;
}
