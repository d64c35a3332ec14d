/** Figures that the workbook's own lists tell: revenue of a deal from orders, cost per lead and conversion from channels. */
import type { CellValue, TableInfo, WorkbookPort } from '../../workbook/port';
import { guessList, meanings } from '../kit/columns';
import type { Figure, ProfitState } from './state';

/** What one list tells, and the figures it would put in. */
export interface Finding {
  readonly kind: 'average' | 'leads';
  readonly list: string;
  readonly values: Readonly<Partial<Record<Figure, number>>>;
  readonly sources: ProfitState['sources'];
}

const orders = {
  date: meanings.date,
  customer: meanings.customer,
  amount: meanings.amount,
  order: meanings.order,
};
const channels = {
  leads: [/^(leads|лиды|заявки|обращения)$/i, /(?<!\p{L})(leads|лид(ы|ов))(?!\p{L})/iu],
  customers: [/^(customers|deals|sales|won|клиенты|сделки|продажи|покупатели)$/i],
  cost: [
    /^(cost|costs|spend|budget|расходы?|затраты|бюджет|стоимость)$/i,
    /(?<!\p{L})(cost|spend)(?!\p{L})|расход|затрат/iu,
  ],
};

/** Everything that can be taken from the lists of a workbook; a list that cannot be read tells nothing. */
export async function findings(workbook: Pick<WorkbookPort, 'lists' | 'columns'>): Promise<Finding[]> {
  const lists = await workbook.lists();
  const found = await Promise.all(
    [averageIn(workbook, lists), leadsIn(workbook, lists)].map((one) => one.catch(() => undefined)),
  );
  return found.filter((one): one is Finding => one !== undefined);
}

type Reader = Pick<WorkbookPort, 'columns'>;

async function averageIn(workbook: Reader, lists: readonly TableInfo[]): Promise<Finding | undefined> {
  const picked = guessList<keyof typeof orders>(lists, orders, ['date', 'customer', 'amount']);
  const list = lists.find(({ name }) => name === picked?.table);
  const { amount, order } = picked?.columns ?? {};
  if (!list || amount === undefined) return undefined;
  const [amounts, numbers] = await workbook.columns(list, [amount, ...(order === undefined ? [] : [order])]);
  const average = averageOrder(amounts, numbers);
  if (average === undefined) return undefined;
  return { kind: 'average', list: list.name, values: { revenue: average }, sources: { revenue: list.name } };
}

/** Average of the orders that brought money, lines of one number together; to the cent. */
export function averageOrder(
  amounts: readonly CellValue[],
  numbers: readonly CellValue[] | undefined,
): number | undefined {
  const sums = new Map<CellValue, number>();
  amounts.forEach((amount, index) => {
    if (typeof amount !== 'number') return;
    const number = numbers?.[index] ?? '';
    const key = number === '' ? `row ${index}` : number;
    sums.set(key, (sums.get(key) ?? 0) + amount);
  });
  const bought = [...sums.values()].filter((sum) => sum > 0);
  if (bought.length === 0) return undefined;
  return Math.round((bought.reduce((all, sum) => all + sum, 0) / bought.length) * 100) / 100;
}

async function leadsIn(workbook: Reader, lists: readonly TableInfo[]): Promise<Finding | undefined> {
  const picked = guessList(lists, channels, ['leads', 'customers', 'cost']);
  const list = lists.find(({ name }) => name === picked?.table);
  const { leads, customers, cost } = picked?.columns ?? {};
  if (!list || leads === undefined || customers === undefined || cost === undefined) return undefined;
  const [count, bought, spent] = (await workbook.columns(list, [leads, customers, cost])).map(sum);
  if (!(count > 0 && bought > 0 && bought <= count && spent >= 0)) return undefined;
  return {
    kind: 'leads',
    list: list.name,
    values: {
      costPerLead: Math.round((spent / count) * 100) / 100,
      conversion: Number((bought / count).toFixed(4)),
    },
    sources: { costPerLead: list.name },
  };
}

function sum(cells: readonly CellValue[]): number {
  return cells.reduce<number>((all, cell) => all + (typeof cell === 'number' ? cell : 0), 0);
}
