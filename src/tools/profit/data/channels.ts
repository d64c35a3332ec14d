/** Cost per lead and how many of the leads buy, from a list of channels or campaigns. */
import { round, roundToCents } from '../../../planning/rounding';
import type { CellValue, TableInfo } from '../../../workbook/port';
import { guessList, type Columns, type Picked } from '../../kit/columns';
import { columnFormula } from '../../kit/references';
import type { Cells } from './deals';
import type { Finding } from './source';

export const channelsWanted = {
  leads: [/^(leads|лиды|заявки|обращения)$/i, /(?<!\p{L})(leads|лид(ы|ов))(?!\p{L})/iu],
  cost: [
    /^(cost|costs|spend|budget|расходы?|затраты|бюджет|стоимость)$/i,
    /(?<!\p{L})(cost|spend)(?!\p{L})|расход|затрат/iu,
  ],
  customers: [/^(customers|deals|sales|won|клиенты|сделки|продажи|покупатели)$/i],
};
export type ChannelColumn = keyof typeof channelsWanted;
export const channelsOptional = ['customers'] as const;

/** Digits of the conversion: hundredths of a percent. */
const shareDigits = 4;

export function guessChannels(lists: readonly TableInfo[]): Picked<ChannelColumn> | undefined {
  return (
    guessList<ChannelColumn>(lists, channelsWanted, ['leads', 'customers', 'cost']) ??
    guessList<ChannelColumn>(lists, channelsWanted, ['leads', 'cost'])
  );
}

/** Cost ÷ leads, and customers ÷ leads where that is a share; undefined where there are no leads. */
export function costOfLead(
  list: TableInfo,
  { leads, cost, customers }: Columns<ChannelColumn>,
  cells: Cells<ChannelColumn>,
): Finding | undefined {
  if (leads === undefined || cost === undefined) return undefined;
  const [count, spent, bought] = [sum(cells.leads), sum(cells.cost), sum(cells.customers)];
  if (!(count > 0 && spent >= 0)) return undefined;
  const share = round(bought / count, shareDigits);
  const total = (column: string): string => `SUM(${columnFormula(list, column)})`;
  const hasShare = customers !== undefined && share > 0 && share <= 1;
  return {
    values: { costPerLead: roundToCents(spent / count), ...(hasShare && { conversion: share }) },
    sources: {
      costPerLead: { list: list.name, formula: `=ROUND(${total(cost)}/${total(leads)},2)` },
      ...(hasShare && {
        conversion: {
          list: list.name,
          formula: `=ROUND(${total(customers)}/${total(leads)},${shareDigits})`,
        },
      }),
    },
  };
}

function sum(cells: readonly CellValue[] = []): number {
  return cells.reduce<number>((all, cell) => all + (typeof cell === 'number' ? cell : 0), 0);
}
