/** A commission workbook read with all its cells, and whether it is still as it was read. */
import type { PlanSheet, WorkbookPort } from '../../workbook/port';
import { readBook, type CommissionBook } from './book';
import { bookCells, cellsOf, type BookCells, type Cells } from './cells';

/** The book with what stands in its tables. */
export interface FilledBook {
  readonly book: CommissionBook;
  readonly cells: BookCells;
  readonly journal: Cells;
}

export async function readFilled(workbook: WorkbookPort, plan: PlanSheet): Promise<FilledBook> {
  const book = await readBook(workbook, plan);
  const [cells, journal] = await Promise.all([
    bookCells(workbook, book),
    book.journal ? cellsOf(workbook, book.journal) : [],
  ]);
  return { book, cells, journal };
}

/** Whether nobody has changed meanwhile what a change is made from. */
export function isAsItWas(before: FilledBook, now: FilledBook): boolean {
  const told = ({ book, cells, journal }: FilledBook): string =>
    JSON.stringify([book.month, book.closed.map(({ plan }) => plan.sheet), cells, journal]);
  return told(before) === told(now);
}
