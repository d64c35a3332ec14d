/** Deals that were created outside the period of the plan: their number says little about the inflow of that period. */
import type { FunnelCheckTexts } from '../../language/tools/funnel-check';
import type { Language } from '../../language/language';
import type { CellValue } from '../../workbook/port';
import type { Block } from '../../workbook/sheet';
import { daysOf, periodName, type Period } from '../funnel/period';
import { formatDay } from '../funnel/words';
import { withCells } from './in-cells';
import { chartTop, columns, type Place } from './place';

/** First and last day on which deals were created, as Excel day numbers. */
export interface OtherDays {
  readonly from: number;
  readonly to: number;
}

/** The days of the deals, where not all of them lie in the period. */
export function otherDaysOf(
  created: readonly CellValue[] = [],
  period: Period | undefined,
): OtherDays | undefined {
  const days = created.filter((cell): cell is number => typeof cell === 'number');
  if (!period || days.length === 0) return undefined;
  const [from, to] = days.reduce(
    ([least, most], day) => [Math.min(least, Math.floor(day)), Math.max(most, Math.floor(day))],
    [Infinity, -Infinity],
  );
  const { first, last } = daysOf(period);
  return from < first || to > last ? { from, to } : undefined;
}

/** What is compared, with a blank before it; nothing where the deals are of the period. */
export function sayOtherDays(
  days: OtherDays | undefined,
  period: Period | undefined,
  language: Language,
  { first }: FunnelCheckTexts,
): string {
  if (!days || !period) return '';
  const [from, to] = [formatDay(days.from, language), formatDay(days.to, language)];
  return ` ${first.otherDays(from, to, periodName(period, language, 'sentence'))}`;
}

/** Where the sheet keeps these days, under its chart: numbers only where not all lie in the period. */
const cellsFor = (place: Place) => ({
  from: place.fixed('dealsLost', chartTop + 2),
  to: place.fixed('dealsLost', chartTop + 3),
});

/** True where deals of other days are among those counted. */
export const areOtherDays = (place: Place): string => `ISNUMBER(${cellsFor(place).from})`;

/**
 * The check where deals may be of other days: their number is then held against no period, so that inflow shows a dash and
 * the funnel, without stock, is not judged to stand on its head. What the plan needs is that of its whole period all the same.
 * @param checkOf the check, given the deals standing
 */
export function unlessOtherDays(place: Place, checkOf: (standing: string) => string): string {
  const standing = place.body('standing');
  const isInflow = `(SEQUENCE(ROWS(_check))>1)*(SEQUENCE(1,COLUMNS(_check))=${columns.inflow + 1})`;
  const check = checkOf(`IF(${areOtherDays(place)},0*ROW(${standing}),${standing})`);
  return `LET(_check,${check},IF(${areOtherDays(place)}*${isInflow},"–",_check))`;
}

/** @param days the dates of the deals that are counted, as a formula; undefined: they have none */
export function otherDaysBlocks(days: string | undefined, period: Period | undefined, place: Place): Block[] {
  if (days === undefined || !period) return [];
  const { first, last } = daysOf(period);
  const shown = (figure: string) =>
    `=IFERROR(LET(_days,${days},IF((MIN(_days)<${first})+(MAX(_days)>=${last + 1})>0,INT(${figure}),"")),"")`;
  return [
    {
      at: cellsFor(place).from.replace(/\$/g, ''),
      formulas: [[shown('MIN(_days)')], [shown('MAX(_days)')]],
      style: 'helper',
    },
  ];
}

/** The same words as a part of the sheet's sentence. */
export function otherDaysText(
  place: Place,
  period: Period,
  language: Language,
  { first }: FunnelCheckTexts,
): string {
  const { from, to } = cellsFor(place);
  const name = periodName(period, language, 'sentence').replace(/\u00a0/g, ' ');
  const said = withCells(
    (start, end) => first.otherDays(start ?? '', end ?? '', name),
    [dayText(from, language), dayText(to, language)],
  );
  return `IF(${areOtherDays(place)}," "&${said},"")`;
}

/** As `formatDay`: codes of TEXT would be those of the reader's Excel. */
function dayText(cell: string, language: Language): string {
  const two = (part: string) => `RIGHT("0"&${part}(${cell}),2)`;
  return language === 'ru'
    ? `${two('DAY')}&"."&${two('MONTH')}&"."&YEAR(${cell})`
    : `YEAR(${cell})&"-"&${two('MONTH')}&"-"&${two('DAY')}`;
}
