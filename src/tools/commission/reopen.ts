/** The scheme and the people of the sheets back into the wizard, and its answers back into the sheets. */
import { kpiColumns, peopleColumns, schemeColumns } from '../../functions/kit/payout/columns';
import {
  appliesWords,
  basisWords,
  modeWords,
  periodWords,
  whoseWords,
} from '../../functions/kit/payout/words';
import type { Language, Translated } from '../../language/language';
import { nameKey } from '../../planning/names';
import type { CellValue, SheetEdit } from '../../workbook/port';
import { placeOf, type Cells } from './cells';
import type { FilledBook } from './filled';
import { firstRoles, type Role, type RoleId, type Row } from './role';
import { firstState, team, type CommissionState } from './state';

type Columns = Readonly<Record<string, { readonly headers: Translated<readonly string[]> }>>;
const placesIn = <C extends Columns>(table: Cells, columns: C): Readonly<Record<keyof C, number>> =>
  Object.fromEntries(
    Object.entries(columns).map(([name, { headers }]) => [
      name,
      placeOf(table, Object.values(headers).flat()),
    ]),
  ) as Record<keyof C, number>;

const text = (cell: CellValue | undefined): string =>
  String(cell ?? '')
    .replace(/\s+/g, ' ')
    .trim();
const figure = (cell: CellValue | undefined): number | undefined =>
  typeof cell === 'number' ? cell : undefined;
const isFilled = (row: readonly CellValue[]): boolean => row.some((cell) => text(cell) !== '');

/** A word of a cell in both languages; what is not known stays as it is. */
function wordIn(
  cell: CellValue | undefined,
  words: Readonly<Record<string, Translated<readonly string[]>>>,
): Translated | undefined {
  const typed = text(cell);
  if (typed === '' || typed === '0') return undefined;
  const known = Object.values(words).find(({ en, ru }) =>
    [...en, ...ru].some((each) => nameKey(each) === nameKey(typed)),
  );
  return { en: known?.en[0] ?? typed, ru: known?.ru[0] ?? typed };
}

const same = (word: Translated, typed: string): boolean =>
  nameKey(word.en) === nameKey(typed) || nameKey(word.ru) === nameKey(typed);

/** Roles with the rows of the scheme; pay and quota are those of the first person who has the role. */
export function rolesIn({ scheme, people }: { scheme: Cells; people: Cells }, language: Language): Role[] {
  const at = placesIn(scheme, schemeColumns);
  const of = placesIn(people, peopleColumns);
  const templates = firstRoles(language);
  const roles = new Map<string, { name: string; rows: Row[] }>();
  for (const cells of scheme.slice(1).filter(isFilled)) {
    const cell = (column: keyof typeof schemeColumns): CellValue | undefined => cells[at[column]];
    const name = text(cell('role'));
    const found = roles.get(nameKey(name)) ?? { name, rows: [] };
    roles.set(nameKey(name), found);
    const component = text(cell('component'));
    const settings = {
      period: wordIn(cell('period'), periodWords),
      from: figure(cell('from')),
      fromQuota: figure(cell('fromQuota')),
      rate: figure(cell('rate')),
      amount: figure(cell('amount')),
      mode: wordIn(cell('mode'), modeWords),
      applies: wordIn(cell('applies'), appliesWords),
      whose: wordIn(cell('whose'), whoseWords),
      cap: figure(cell('cap')),
      gate: figure(cell('gate')),
      gateBy: wordIn(cell('gateBy'), whoseWords),
    };
    const known = Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined));
    found.rows.push({
      component: { en: component, ru: component },
      basis: wordIn(cell('basis'), basisWords) ?? { en: '', ru: '' },
      ...known,
    });
  }
  return [...roles].map(([key, { name, rows }]): Role => {
    const template = templates.find(({ role }) => same(role, name));
    const holder = people.slice(1).find((row) => nameKey(text(row[of.role])) === key);
    const money = (column: 'base' | 'quota' | 'ote'): number =>
      figure(holder?.[of[column]]) ?? (holder ? 0 : (template?.[column] ?? 0));
    return {
      id: template?.id ?? (`own ${key}` as RoleId),
      role: template?.role ?? { en: name, ru: name },
      base: money('base'),
      quota: money('quota'),
      ote: money('ote'),
      rows,
    };
  });
}

/** The wizard's answers as the sheets hold them; templates whose role the scheme lacks can be given as well. */
export function reopened({ book, cells }: FilledBook): CommissionState {
  const { language } = book;
  const own = rolesIn(cells, language);
  const others = firstRoles(language).filter(({ id }) => own.every((role) => role.id !== id));
  const of = placesIn(cells.people, peopleColumns);
  const given: Record<string, RoleId> = {};
  for (const row of cells.people.slice(1).filter(isFilled)) {
    const role = own.find((each) => same(each.role, text(row[of.role])));
    if (role) given[text(row[of.rep])] = role.id;
  }
  return {
    ...firstState(language),
    roles: [...own, ...others],
    chosen: own[0]?.id ?? 'active',
    table: book.tables.deals.name,
    month: book.month,
    given,
    known: Object.keys(given),
  };
}

/** What to write so that the sheets say what the wizard was told: cells of columns that it does not know stay. */
export function changesTo(
  { book, cells }: FilledBook,
  state: CommissionState,
  names: readonly string[],
): SheetEdit[] {
  const { language, tables } = book;
  const members = team(state, names);
  const before = rolesIn(cells, language);
  const used = state.roles.filter(
    (role) => members.some((member) => member.role.id === role.id) || before.some(({ id }) => id === role.id),
  );
  const scheme = schemeRows(cells.scheme, used, language);
  const people = peopleRows(cells.people, before, members, language);
  const kpi = kpiRows(cells.kpi, members, language);
  const edits = new Map<string, Record<string, Cells>>();
  const add = (table: { readonly name: string; readonly sheet: string } | undefined, rows: Cells): void => {
    if (table) edits.set(table.sheet, { ...edits.get(table.sheet), [table.name]: rows });
  };
  add(tables.scheme, scheme);
  add(tables.people, people);
  if (kpi) add(tables.kpi, kpi);
  return [...edits].map(([sheet, changed]) => ({ sheet, tables: changed }));
}

/** The rows of a scheme as roles have them; cells of columns that the wizard does not know stay. */
export function schemeRows(table: Cells, roles: readonly Role[], language: Language): Cells {
  const at = placesIn(table, schemeColumns);
  const width = table[0]?.length ?? 0;
  return roles.flatMap((role) =>
    role.rows.map((row, index) => {
      const was = table
        .slice(1)
        .filter((cells) => same(role.role, text(cells[at.role])))
        .filter((cells) => same(row.component, text(cells[at.component])));
      const place = role.rows
        .slice(0, index)
        .filter(({ component }) => component.en === row.component.en).length;
      const cells = Array.from({ length: width }, (_, column): CellValue => was[place]?.[column] ?? '');
      const put = (column: keyof typeof schemeColumns, value: Translated | number | undefined): void => {
        if (at[column] >= 0) cells[at[column]] = typeof value === 'object' ? value[language] : (value ?? '');
      };
      put('role', role.role);
      put('component', row.component);
      for (const column of Object.keys(schemeColumns) as (keyof typeof schemeColumns)[])
        if (column !== 'role' && column !== 'component') put(column, row[column]);
      return cells;
    }),
  );
}

/** Rows stay; who has another role gets its pay, and a figure that was the role's follows it. */
function peopleRows(
  table: Cells,
  before: readonly Role[],
  members: ReturnType<typeof team>,
  language: Language,
): Cells {
  const of = placesIn(table, peopleColumns);
  const width = table[0]?.length ?? 0;
  const put = (cells: CellValue[], column: keyof typeof peopleColumns, value: CellValue): void => {
    if (of[column] >= 0) cells[of[column]] = value;
  };
  const figures = ['base', 'quota', 'ote'] as const;
  const rows = table.slice(1).filter(isFilled);
  const kept = rows.map((row) => {
    const cells = [...row];
    const member = members.find(({ name }) => nameKey(name) === nameKey(text(row[of.rep])));
    const old = before.find((each) => same(each.role, text(row[of.role])));
    if (!member) return cells;
    // several rows of one rep are changes of role: they stay as they are but for what the role pays
    const isOnly = rows.filter((each) => nameKey(text(each[of.rep])) === nameKey(member.name)).length === 1;
    const role = isOnly ? member.role : (old ?? member.role);
    if (isOnly && !same(role.role, text(row[of.role]))) put(cells, 'role', role.role[language]);
    for (const column of figures)
      if (role.id !== old?.id || (figure(row[of[column]]) ?? 0) === old[column])
        put(cells, column, role[column] === 0 ? '' : role[column]);
    return cells;
  });
  const fresh = members
    .filter(({ name }) => rows.every((row) => nameKey(text(row[of.rep])) !== nameKey(name)))
    .map(({ name, role }) => {
      const cells = Array.from({ length: width }, (): CellValue => '');
      put(cells, 'rep', name);
      put(cells, 'role', role.role[language]);
      for (const column of figures) put(cells, column, role[column] === 0 ? '' : role[column]);
      return cells;
    });
  return [...kept, ...fresh];
}

/** A row for every result that somebody needs for the month paid for and has none; undefined: there is no such table. */
function kpiRows(
  table: Cells | undefined,
  members: ReturnType<typeof team>,
  language: Language,
): Cells | undefined {
  if (!table) return undefined;
  const at = placesIn(table, kpiColumns);
  const rows = table.slice(1).filter(isFilled);
  const has = (name: string, kpi: string): boolean =>
    rows.some(
      (row) =>
        nameKey(text(row[at.rep])) === nameKey(name) &&
        nameKey(text(row[at.kpi])) === nameKey(kpi) &&
        text(row[at.month]) === '',
    );
  const wanted = members.flatMap(({ name, role }) =>
    [
      ...new Set(
        role.rows.filter(({ basis }) => basis.en === 'KPI').map(({ component }) => component[language]),
      ),
    ].map((kpi) => [name, kpi] as const),
  );
  const fresh = wanted
    .filter(([name, kpi]) => !has(name, kpi))
    .map(([name, kpi]) =>
      (table[0] ?? []).map((_, column): CellValue =>
        column === at.rep ? name : column === at.kpi ? kpi : '',
      ),
    );
  return [...rows, ...fresh];
}
