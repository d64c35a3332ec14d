import { useEffect, useMemo, useState } from 'react';
import type { TableInfo, WorkbookPort } from '../../../workbook/port';
import type { Cells } from '../data/deals';
import { bonusByRole, schemesIn, type RoleBonus, type SchemeColumn, type SchemeList } from '../data/scheme';
import type { ProfitNames } from '../names';

interface ReadScheme {
  readonly scheme: SchemeList;
  readonly cells: Cells<SchemeColumn>;
}

/** The workbook's lists, and what its commission schemes pay for a deal of these figures. */
export function useData(
  workbook: WorkbookPort,
  names: ProfitNames,
  revenue: number | undefined,
  cost: number | undefined,
): { readonly lists: readonly TableInfo[]; readonly bonuses: readonly RoleBonus[] } {
  const [lists, setLists] = useState<readonly TableInfo[]>([]);
  const [schemes, setSchemes] = useState<readonly ReadScheme[]>([]);
  useEffect(() => {
    let isWanted = true;
    const read = async (): Promise<void> => {
      const found = await workbook.lists();
      if (isWanted) setLists(found);
      const cells = await Promise.all(schemesIn(found).map((scheme) => cellsOf(workbook, scheme)));
      if (isWanted) setSchemes(cells);
    };
    // without lists everything can still be typed
    read().catch(() => undefined);
    return () => {
      isWanted = false;
    };
  }, [workbook]);
  const bonuses = useMemo(
    () =>
      schemes.flatMap(({ scheme, cells }) =>
        bonusByRole(scheme, cells, names, { revenue: revenue ?? 0, cost: cost ?? 0 }),
      ),
    [schemes, names, revenue, cost],
  );
  return { lists, bonuses };
}

async function cellsOf(workbook: WorkbookPort, scheme: SchemeList): Promise<ReadScheme> {
  const wanted = Object.entries(scheme.columns).filter((entry) => entry[1] !== undefined);
  const columns = await workbook.columns(
    scheme.list,
    wanted.map(([, header]) => header),
  );
  const cells = Object.fromEntries(wanted.map(([key], index) => [key, columns[index] ?? []]));
  return { scheme, cells };
}
