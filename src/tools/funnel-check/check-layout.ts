/** What is known when a check is laid out. */
import type { Language } from '../../language/language';
import type { Currency, TableInfo } from '../../workbook/port';
import type { PickedDeals } from './deals';
import type { Facts, LostFrom } from './facts';
import type { Reference } from './reference';

export interface CheckLayout {
  readonly language: Language;
  readonly currency: Currency;
  readonly reference: Reference;
  readonly list: TableInfo;
  readonly picked: PickedDeals;
  readonly lostFrom: LostFrom;
  /** what the deals come to now: a chart is told by numbers which cells it reads */
  readonly facts: Facts;
  readonly rep: string | undefined;
  /** only deals created in the period of the plan */
  readonly inPeriod: boolean;
  /** how many reps there are; 0 without a column of reps */
  readonly reps: number;
}
