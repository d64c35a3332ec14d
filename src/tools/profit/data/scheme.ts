/** Bonus of a new and of a repeat deal, from the table of a commission scheme: what its first rates pay for one deal. */
import { schemeColumns } from '../../../functions/kit/payout/columns';
import { appliesWords, basisWords } from '../../../functions/kit/payout/words';
import { nameKey, tidyName } from '../../../planning/names';
import type { CellValue, TableInfo } from '../../../workbook/port';
import { columnFormula } from '../../kit/references';
import { quoted } from '../../kit/sentence';
import type { ProfitNames } from '../names';
import { bonusBy } from '../state';
import type { Cells } from './deals';
import type { Finding, Rates } from './source';

const used = ['role', 'basis', 'rate', 'applies', 'from', 'fromQuota'] as const;
export type SchemeColumn = (typeof used)[number];

/** A table that is a scheme, and which of its columns are which. */
export interface SchemeList {
  readonly list: TableInfo;
  readonly columns: Readonly<Partial<Record<SchemeColumn, string>>> &
    Readonly<Record<'role' | 'basis' | 'rate', string>>;
}

/** The tables whose headers are those of a scheme. */
export function schemesIn(lists: readonly TableInfo[]): SchemeList[] {
  return lists.flatMap((list) => {
    const find = (column: keyof typeof schemeColumns): string | undefined => {
      const { en, ru } = schemeColumns[column].headers;
      const keys = [...en, ...ru].map((header) => nameKey(header));
      return list.headers.find((header) => keys.includes(nameKey(header)));
    };
    const columns = Object.fromEntries(used.map((column) => [column, find(column)]));
    const { role, basis, rate } = columns;
    const isScheme = find('component') !== undefined;
    return isScheme && role !== undefined && basis !== undefined && rate !== undefined
      ? [{ list, columns: { ...columns, role, basis, rate } }]
      : [];
  });
}

const byRevenue = wordsOf(basisWords.revenue, basisWords.cash);
const byMargin = wordsOf(basisWords.margin);
const byDeal = wordsOf(basisWords.count);
const onlyNew = wordsOf(appliesWords.new);
const onlyRepeat = wordsOf(appliesWords.repeat);

function wordsOf(...words: readonly { readonly en: readonly string[]; readonly ru: readonly string[] }[]) {
  return words.flatMap(({ en, ru }) => [...en, ...ru]);
}

/** A role, and what its scheme pays for a deal of these figures. */
export interface RoleBonus extends Finding {
  readonly role: string;
  readonly fresh: Rates;
  readonly again: Rates;
}

/** Every role whose scheme pays for a deal at all. Attainment, KPI bonuses, higher tiers and caps are no part of one deal. */
export function bonusByRole(
  scheme: SchemeList,
  cells: Cells<SchemeColumn>,
  names: ProfitNames,
  figures: { readonly revenue: number; readonly cost: number },
): RoleBonus[] {
  const roles = new Map<string, string>();
  for (const cell of cells.role ?? [])
    if (cell !== '' && !roles.has(nameKey(String(cell))))
      roles.set(nameKey(String(cell)), tidyName(String(cell)));
  return [...roles.values()].flatMap((role) => {
    const fresh = ratesOf(cells, role, onlyRepeat);
    const again = ratesOf(cells, role, onlyNew);
    if ([fresh, again].every(({ revenue, margin, deal }) => revenue === 0 && margin === 0 && deal === 0))
      return [];
    const source = (rates: Rates, left: readonly string[]) => ({
      list: scheme.list.name,
      formula: bonusFormula(scheme, role, left, names),
      rates,
    });
    return [
      {
        role,
        fresh,
        again,
        values: { bonusNew: bonusBy(fresh, figures), bonusRepeat: bonusBy(again, figures) },
        sources: { bonusNew: source(fresh, onlyRepeat), bonusRepeat: source(again, onlyNew) },
      },
    ];
  });
}

/** The sum of a role's first rates by basis, rows that apply to `left` only left out. */
function ratesOf(cells: Cells<SchemeColumn>, role: string, left: readonly string[]): Rates {
  const sums = { revenue: 0, margin: 0, deal: 0 };
  const is = (cell: CellValue | undefined, words: readonly string[]): boolean =>
    words.some((word) => word.toLowerCase() === String(cell ?? '').toLowerCase());
  const isFirst = (cell: CellValue | undefined): boolean => cell === undefined || cell === '' || cell === 0;
  cells.rate?.forEach((rate, row) => {
    const whose = cells.role?.[row] ?? '';
    if (typeof rate !== 'number' || !(whose === '' || is(whose, [role]))) return;
    if (!isFirst(cells.from?.[row]) || !isFirst(cells.fromQuota?.[row])) return;
    if (is(cells.applies?.[row], left)) return;
    const basis = cells.basis?.[row];
    if (is(basis, byRevenue)) sums.revenue += rate;
    else if (is(basis, byMargin)) sums.margin += rate;
    else if (is(basis, byDeal)) sums.deal += rate;
  });
  return sums;
}

/** The same as a formula on the scheme's table and the sheet's own revenue and cost. */
function bonusFormula(
  { list, columns }: SchemeList,
  role: string,
  left: readonly string[],
  { revenue, cost }: ProfitNames,
): string {
  const cells = (column: SchemeColumn): string => {
    const header = columns[column];
    return header === undefined ? '' : columnFormula(list, header);
  };
  const found = (column: string, words: readonly string[]): string =>
    `MATCH(${column},{${words.map(quoted).join(',')}},0)`;
  const paid = [
    `${revenue}*ISNUMBER(${found(cells('basis'), byRevenue)})`,
    `(${revenue}-${cost})*ISNUMBER(${found(cells('basis'), byMargin)})`,
    `ISNUMBER(${found(cells('basis'), byDeal)})`,
  ].join('+');
  const conditions = [
    `((${cells('role')}=${quoted(role)})+(${cells('role')}="")>0)`,
    ...(['from', 'fromQuota'] as const)
      .filter((column) => columns[column] !== undefined)
      .map((column) => `(${cells(column)}=0)`),
    ...(columns.applies === undefined ? [] : [`ISNA(${found(cells('applies'), left)})`]),
  ];
  return `=ROUND(MAX(0,SUMPRODUCT(${conditions.join('*')}*(${paid}),${cells('rate')})),2)`;
}
