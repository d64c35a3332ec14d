/** Why nobody can be paid, with the names that the tables have in the workbook. */
import { sentenceOf } from '../../functions/kit/sentences';
import type { Language } from '../../language/language';
import type { Problem } from '../../planning/problem';
import type { TableInfo } from '../../workbook/port';
import type { BookTable, CommissionBook } from './book';

/** `scheme`: the table that stands in the place of the one in force. */
export function wrongIn(
  problem: Problem,
  { tables }: CommissionBook,
  language: Language,
  scheme: TableInfo = tables.scheme,
): string {
  const given: Partial<Record<BookTable, TableInfo>> = { ...tables, scheme };
  const named = (argument: unknown): unknown => given[argument as BookTable]?.name ?? argument;
  const { parameter, table } = problem as { parameter?: unknown; table?: unknown };
  return sentenceOf(
    {
      ...problem,
      ...(parameter !== undefined && { parameter: named(parameter) }),
      ...(table !== undefined && { table: named(table) }),
    } as Problem,
    language,
  );
}
