import type { Language } from '../../language/language';
import type { Regional, WorkbookPort, WriteOptions } from '../../workbook/port';
import { dayNumber } from '../../planning/workdays/workdays';
import { sampleSheets } from './sheets';

/**
 * Writes the sample company and a ready funnel plan on new sheets, all or none, and goes to the plan. Its currency is
 * that of the language, as are its names; `today` is what its dates are counted back from.
 */
export async function insertSample(
  workbook: WorkbookPort,
  language: Language,
  _regional: Regional,
  options: WriteOptions & { readonly today?: Date } = {},
): Promise<void> {
  const { today = new Date(), ...write } = options;
  const [sheets, tables] = await Promise.all([workbook.sheetNames(), workbook.tables()]);
  const day = dayNumber(today.getFullYear(), today.getMonth() + 1, today.getDate());
  const described = sampleSheets(language, day, { sheets, tables: tables.map(({ name }) => name) });
  await workbook.insertSheets(described, write);
  const [plan] = described;
  if (plan && options.activate !== false) await workbook.goTo(plan.name);
}
