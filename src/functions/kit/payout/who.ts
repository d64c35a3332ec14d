import type { NameCell } from '../../../planning/names';
import type { HeadedRow } from '../headed-table';
import { repIn } from '../reps';

/** Whom a row is about. */
export function whoIn<Name extends string>(
  row: HeadedRow<Name | 'rep'>,
): {
  row: number;
  rep: string;
  name: NameCell;
} {
  row.need('rep');
  const { key, name } = repIn(row.shown('rep'), row.at('rep'));
  return { row: row.row, rep: key, name };
}
