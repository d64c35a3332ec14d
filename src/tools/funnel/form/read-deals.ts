/** Columns of a table of deals, read through the port. */
import type { TableInfo, WorkbookPort } from '../../../workbook/port';
import {
  guessColumn,
  guessColumns,
  type ColumnReference,
  type Columns,
  type Wanted,
} from '../../kit/columns';
import { averageDeal, dealMeanings, snapshot, type AverageDeal, type DealsSnapshot } from '../deals';

type Reader = Pick<WorkbookPort, 'column'>;

/** Average of a column, of the won deals where its table has a stage column. */
export async function readAverage(
  workbook: Reader,
  tables: readonly TableInfo[],
  { table, column }: ColumnReference,
): Promise<AverageDeal | undefined> {
  const headers = tables.find(({ name }) => name === table)?.headers ?? [];
  const stage = guessColumn(headers, dealMeanings.stage);
  const [amounts, stages] = await Promise.all([
    workbook.column(table, column),
    stage === undefined ? undefined : workbook.column(table, stage),
  ]);
  return averageDeal(amounts, stages);
}

/** What a table of deals is counted by: the stage of now, the stage a deal was lost from, the days it was closed and created. */
export type CountedKey = 'stage' | 'lostFrom' | 'closed' | 'created';
export const countedColumns: Wanted<CountedKey> = {
  stage: dealMeanings.stage,
  lostFrom: dealMeanings.lostFrom,
  closed: dealMeanings.closed,
  created: dealMeanings.created,
};

/** `known`: lists of stages in order, which put those found in order; columns that are not given are guessed. */
export async function readSnapshot(
  workbook: Reader,
  tables: readonly TableInfo[],
  reference: ColumnReference,
  known: readonly (readonly string[])[],
  columns?: Columns<CountedKey>,
): Promise<DealsSnapshot> {
  const { table, column } = reference;
  const headers = tables.find(({ name }) => name === table)?.headers ?? [];
  const picked = columns ?? guessColumns(headers, countedColumns);
  const read = (name: string | undefined) => (name === undefined ? undefined : workbook.column(table, name));
  const [stages, lostFrom, created, closed] = await Promise.all([
    workbook.column(table, column),
    read(picked.lostFrom),
    read(picked.created),
    read(picked.closed),
  ]);
  return snapshot(
    reference,
    { stages, ...(lostFrom && { lostFrom }), ...(created && { created }), ...(closed && { closed }) },
    known,
  );
}
