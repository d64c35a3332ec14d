import { useEffect, useMemo, useState } from 'react';
import type { CellValue, TableInfo, WorkbookPort } from '../../../workbook/port';
import type { Columns } from '../../kit/columns';
import type { Cells } from '../data/deals';

/** The cells of columns of a list; undefined while they are read, and where they cannot be. */
export function useColumns<Key extends string>(
  workbook: Pick<WorkbookPort, 'columns'>,
  list: TableInfo | undefined,
  columns: Columns<Key> | undefined,
): Cells<Key> | undefined {
  const [read, setRead] = useState<{ readonly columns: Columns<Key>; readonly cells: Cells<Key> }>();
  const wanted = useMemo(
    () => Object.entries(columns ?? {}).filter((entry): entry is [Key, string] => entry[1] !== undefined),
    [columns],
  );
  useEffect(() => {
    if (!list || !columns || wanted.length === 0) return;
    const abort = new AbortController();
    const headers = wanted.map(([, header]) => header);
    workbook.columns(list, headers, { signal: abort.signal }).then(
      (found) => {
        const cells: Partial<Record<Key, readonly CellValue[]>> = {};
        for (const [index, [key]] of wanted.entries()) cells[key] = found[index] ?? [];
        if (!abort.signal.aborted) setRead({ columns, cells });
      },
      () => undefined, // every figure can be typed instead
    );
    return () => abort.abort();
  }, [workbook, list, columns, wanted]);
  return read !== undefined && read.columns === columns ? read.cells : undefined;
}
