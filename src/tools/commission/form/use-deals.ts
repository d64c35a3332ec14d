import { useEffect, useState } from 'react';
import type { TableInfo, WorkbookPort } from '../../../workbook/port';
import { headerOf, type Sold } from '../deals';

interface Read<T> {
  readonly value?: T;
  readonly error?: unknown;
}

/** The tables of the workbook. */
export function useTables(workbook: WorkbookPort): Read<readonly TableInfo[]> {
  const [found, setFound] = useState<Read<readonly TableInfo[]>>({});
  useEffect(() => {
    let wanted = true;
    const read = async () => {
      const [tables, plans] = await Promise.all([workbook.tables(), workbook.plans()]);
      // tables of the product's own sheets hold no deals
      return tables.filter(({ sheet }) => !plans.some((plan) => plan.sheet === sheet));
    };
    read().then(
      (value) => wanted && setFound({ value }),
      (error: unknown) => wanted && setFound({ error }),
    );
    return () => {
      wanted = false;
    };
  }, [workbook]);
  return found;
}

/** Day and reps of the deals of a table that has columns for them. */
export function useSold(workbook: WorkbookPort, table: TableInfo | undefined): Read<Sold> {
  const [found, setFound] = useState<Read<Sold> & { readonly of?: TableInfo }>({});
  useEffect(() => {
    const date = table && headerOf(table, 'date');
    const rep = table && headerOf(table, 'rep');
    if (!table || date === undefined || rep === undefined) return;
    const stop = new AbortController();
    workbook.columns(table, [date, rep], { signal: stop.signal }).then(
      ([dates = [], reps = []]) => !stop.signal.aborted && setFound({ of: table, value: { dates, reps } }),
      (error: unknown) => !stop.signal.aborted && setFound({ of: table, error }),
    );
    return () => stop.abort();
  }, [workbook, table]);
  return found.of === table ? found : {};
}
