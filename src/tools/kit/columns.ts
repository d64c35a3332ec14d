/** Which list of rows a tool reads and which of its columns mean what, guessed from headers in both languages. */
import { tidyName } from '../../planning/names';
import type { TableInfo } from '../../workbook/port';

export interface ColumnReference {
  readonly table: string;
  readonly column: string;
}

/** Patterns of the headers a column of this meaning may have, the surest first. A tool adds meanings of its own. */
export type Meaning = readonly RegExp[];

/** Columns that several tools ask for. Headers are compared with spaces in place of underscores and between joined words. */
export const meanings = {
  date: [
    /^((order|sales?|invoice|document) )?date$/i,
    /^дата( (заказа|продажи|реализации|отгрузки|документа))?$/i,
    /(?<!\p{L})(?<!(due|ship|birth|end) )date(?!\p{L})/iu,
    /(?<!\p{L})дата(?!\p{L})/iu,
    /^(day|month|период|день|месяц)$/i,
  ],
  rep: [
    /^(sales ?(rep|person|man|agent)|rep|seller|менеджер|продавец)( name)?$/i,
    /(?<!\p{L})(sales ?(rep|person|man|agent)|rep|seller|agent)(?!\p{L})/iu,
    /менеджер|продавец|ответственн/i,
    /(?<!\p{L})(manager|owner|employee)(?!\p{L})|сотрудник|исполнитель/iu,
  ],
  amount: [
    /^(amount|revenue|deal value|sub ?total|сумма|выручка)$/i,
    /(amount|revenue|value|sum|sub ?total|сумма|выручк|стоимост|чек)/i,
    /^(total|sales|turnover|итого|продажи|оборот)$/i,
    /(price|budget|цена|бюджет)/i,
  ],
  customer: [
    /^(customer|client|account|buyer|клиент|покупатель|контрагент|заказчик)( name)?$/i,
    /(?<!\p{L})(customer|client|account|buyer)(?!\p{L})/iu,
    /клиент|покупател|контрагент|заказчик/i,
    /^(company|компания|организация)$/i,
  ],
  order: [
    /^(order|invoice|sales order|deal)( (no|number|id))?\.?$/i,
    /^(заказ|сделка|номер( заказа| сделки| документа)?|№( заказа| сделки)?)$/i,
    /(?<!\p{L})(order|invoice) ?(no|number|id|#)(?!\p{L})/iu,
    /(номер|№).*(заказ|документ|сделк)/i,
    /^(document|id|документ)$/i,
  ],
  stage: [
    /^(deal |sales |pipeline |opportunity )?(stage|status)$/i,
    /^(этап|стадия|статус)( сделки| воронки| продажи)?$/i,
    /^(?!.*lost)(.*\b)?(stage|status)\b/i,
    /^(?!.*(отказ|потер|проигр))(этап|стади|статус)/i,
  ],
} as const satisfies Readonly<Record<string, Meaning>>;

/** `OrderDate` and `order_date` read as `Order Date` and `order date`. */
function words(header: string): string {
  return tidyName(header.replace(/_/g, ' ').replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2'));
}

interface Guess {
  readonly column: string;
  /** place of the pattern that fits: 0 is the surest */
  readonly place: number;
}

function guess(headers: readonly string[], meaning: Meaning): Guess | undefined {
  for (const [place, pattern] of meaning.entries()) {
    const column = headers.find((header) => pattern.test(words(header)));
    if (column !== undefined) return { column, place };
  }
  return undefined;
}

/** The column whose header fits a meaning best; undefined where none does. */
export function guessColumn(headers: readonly string[], meaning: Meaning): string | undefined {
  return guess(headers, meaning)?.column;
}

/** True for a header that a meaning knows. */
export function fits(header: string, meaning: Meaning): boolean {
  return guess([header], meaning) !== undefined;
}

/** Meanings a tool looks for, by its own keys. */
export type Wanted<Key extends string> = Readonly<Record<Key, Meaning>>;
export type Columns<Key extends string> = Readonly<Partial<Record<Key, string>>>;

/** A column for every meaning that some header fits; no column serves two of them, the earlier key comes first. */
export function guessColumns<Key extends string>(
  headers: readonly string[],
  wanted: Wanted<Key>,
): Columns<Key> {
  return Object.fromEntries(guesses(headers, wanted).map(({ key, column }) => [key, column])) as Columns<Key>;
}

function guesses<Key extends string>(
  headers: readonly string[],
  wanted: Wanted<Key>,
): (Guess & { key: Key })[] {
  const found: (Guess & { key: Key })[] = [];
  for (const key of Object.keys(wanted) as Key[]) {
    const free = headers.filter((header) => !found.some(({ column }) => column === header));
    const best = guess(free, wanted[key]);
    if (best) found.push({ key, ...best });
  }
  return found;
}

/** A table or plain list, and which of its columns mean what. */
export interface Picked<Key extends string> {
  readonly table: string;
  readonly columns: Columns<Key>;
}

/**
 * The list that has a column for every meaning of `needed`, by the surest headers, the longer one where two are as sure.
 * Undefined where no list has them all.
 */
export function guessList<Key extends string>(
  lists: readonly TableInfo[],
  wanted: Wanted<Key>,
  needed: readonly Key[],
): Picked<Key> | undefined {
  const candidates = lists
    .map((list) => ({ list, found: guesses(list.headers, wanted) }))
    .filter(
      ({ list, found }) => list.rows > 0 && needed.every((key) => found.some((each) => each.key === key)),
    )
    .map(({ list, found }) => ({
      list,
      doubt: found.filter(({ key }) => needed.includes(key)).reduce((sum, { place }) => sum + place, 0),
      columns: Object.fromEntries(found.map(({ key, column }) => [key, column])) as Columns<Key>,
    }))
    .sort((left, right) => left.doubt - right.doubt || right.list.rows - left.list.rows);
  const best = candidates[0];
  return best && { table: best.list.name, columns: best.columns };
}
