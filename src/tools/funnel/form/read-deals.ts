/** Columns of a table of deals, read through the port. */
import type { TableInfo, WorkbookPort } from '../../../workbook/port';
import { guessColumn, type ColumnReference } from '../../kit/columns';
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

/** `known`: lists of stages in order, which put those found in order. */
export async function readSnapshot(
  workbook: Reader,
  tables: readonly TableInfo[],
  reference: ColumnReference,
  known: readonly (readonly string[])[],
): Promise<DealsSnapshot> {
  const { table, column } = reference;
  const headers = tables.find(({ name }) => name === table)?.headers ?? [];
  const read = (name: string | undefined) => (name === undefined ? undefined : workbook.column(table, name));
  const [stages, lostFrom, created] = await Promise.all([
    workbook.column(table, column),
    read(guessColumn(headers, dealMeanings.lostFrom)),
    read(guessColumn(headers, dealMeanings.created)),
  ]);
  return snapshot(reference, { stages, ...(lostFrom && { lostFrom }), ...(created && { created }) }, known);
}
