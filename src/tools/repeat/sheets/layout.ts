/** What the three sheets are made from, and what they have alike. */
import type { Language } from '../../../language/language';
import type { Currency, TableInfo } from '../../../workbook/port';
import { columnFormula } from '../../kit/references';
import type { chosen, Days } from '../answer';

export interface RepeatLayout {
  readonly language: Language;
  readonly currency: Currency;
  readonly list: TableInfo;
  readonly columns: NonNullable<ReturnType<typeof chosen>>;
  /** the last day, where it does not follow the data */
  readonly to: Days['to'];
  readonly names: Readonly<Record<'share' | 'cohorts' | 'lost', string>>;
}

/** Columns of the list as a function takes them, blank for one that is missing. */
export function columnsFor(
  { list, columns }: Pick<RepeatLayout, 'list' | 'columns'>,
  keys: readonly (keyof RepeatLayout['columns'])[],
): string {
  const column = (name: string | undefined): string => (name === undefined ? '' : columnFormula(list, name));
  return keys.map((key) => column(columns[key])).join(',');
}

export function dayFormat(language: Language): string {
  return language === 'ru' ? 'dd.mm.yyyy' : 'yyyy-mm-dd';
}
