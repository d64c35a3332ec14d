/** The sheet of a closed period back into figures. */
import { WorkbookProblem, type TableInfo, type WorkbookPort } from '../../workbook/port';
import type { ClosedPeriod } from './book';
import { lineOf } from './calculation';
import { cellsOf, placeOf } from './cells';
import type { KeptPeriod } from './past';
import { lineHeaders, payoutHeaders } from './sheets/closed-sheet';
import { schemeColumns, peopleColumns } from '../../functions/kit/payout/columns';

/** Headers in any language. */
const anyOf = (column: {
  readonly headers: Readonly<Record<'en' | 'ru', readonly string[]>>;
}): readonly string[] => Object.values(column.headers).flat();

/** What the sheet keeps. Throws where one of its tables is gone. */
export async function keptPeriod(
  workbook: WorkbookPort,
  tables: readonly TableInfo[],
  { plan, language, month }: ClosedPeriod,
): Promise<KeptPeriod> {
  const here = tables.filter(({ sheet }) => sheet === plan.sheet);
  const table = (isIt: (info: TableInfo) => boolean): TableInfo => {
    const found = here.find(isIt);
    if (!found) throw new WorkbookProblem('noTable', plan.sheet);
    return found;
  };
  const has = (headers: readonly string[]) => (info: TableInfo) =>
    headers.every((header) => info.headers.includes(header));
  const knows =
    (...columns: { readonly headers: Readonly<Record<'en' | 'ru', readonly string[]>> }[]) =>
    (info: TableInfo) =>
      columns.every((column) => placeOf([info.headers], anyOf(column)) >= 0);
  const paid = payoutHeaders(language);
  const traced = lineHeaders(language);
  const payouts = table(has(paid));
  const lines = table(has(traced));
  const scheme = table(knows(schemeColumns.component, schemeColumns.basis, schemeColumns.rate));
  const people = table(
    (info) => info !== payouts && info !== lines && info !== scheme && knows(peopleColumns.rep)(info),
  );
  const [paidCells, lineCells, schemeCells, peopleCells] = await Promise.all(
    [payouts, lines, scheme, people].map((info) => cellsOf(workbook, info)),
  );
  const at = (headers: readonly string[], name: string | undefined) => headers.indexOf(name ?? '');
  const rep = at(payouts.headers, paid[0]);
  const opening = at(payouts.headers, paid.at(-1));
  const order = traced.map((header) => at(lines.headers, header));
  return {
    month,
    language,
    scheme: schemeCells ?? [],
    people: peopleCells ?? [],
    opening: (paidCells ?? []).slice(1).flatMap((row) => {
      const owed = row[opening];
      return typeof owed === 'number' && owed !== 0 ? [[String(row[rep]), owed] as const] : [];
    }),
    lines: (lineCells ?? []).slice(1).flatMap((row) => {
      const [name = '', ...cells] = order.map((place) => row[place] ?? '');
      return name === '' ? [] : [lineOf(String(name), cells)];
    }),
  };
}
