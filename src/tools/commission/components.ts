/** What a role can be paid for besides: components that are added, taken away, given tiers, a cap and a gate. */
import type { Language, Translated } from '../../language/language';
import type { Role, Row } from './role';

const word = (en: string, ru: string): Translated => ({ en, ru });
const money = (language: Language, en: number, ru: number): number => (language === 'en' ? en : ru);

export const componentKinds = [
  'tiers',
  'firstSale',
  'paidRepeat',
  'attainment',
  'bonus',
  'pieces',
  'draw',
] as const;
export type ComponentKind = (typeof componentKinds)[number];

/** Rows of a new component with plausible figures. */
function rowsOf(kind: ComponentKind, language: Language): Row[] {
  const revenue = word('revenue', 'выручка');
  switch (kind) {
    case 'tiers': {
      const component = word('Commission', 'Комиссия');
      return [
        { component, basis: revenue, fromQuota: 0, rate: 0.05 },
        { component, basis: revenue, fromQuota: 1, rate: 0.06 },
      ];
    }
    case 'firstSale':
      return [
        {
          component: word('First sale', 'Первая продажа'),
          basis: revenue,
          rate: 0.02,
          applies: word('new', 'новые'),
        },
      ];
    case 'paidRepeat':
      return [
        {
          component: word('Repeat sales', 'Повторные продажи'),
          basis: word('paid cash', 'оплата'),
          rate: 0.02,
          applies: word('repeat', 'повторные'),
        },
      ];
    case 'attainment': {
      const component = word('Bonus', 'Премия за план');
      const basis = word('attainment', 'выполнение');
      return [
        { component, basis, fromQuota: 0.8, rate: 1 },
        { component, basis, fromQuota: 1, rate: 1.4 },
      ];
    }
    case 'bonus':
      return [
        {
          component: word('Meetings held', 'Встречи'),
          basis: word('KPI', 'показатель'),
          from: 60,
          amount: money(language, 500, 10_000),
        },
      ];
    case 'pieces':
      return [
        {
          component: word('Qualified leads', 'Квалифицированные лиды'),
          basis: word('KPI', 'показатель'),
          from: 0,
          rate: money(language, 25, 500),
        },
      ];
    case 'draw':
      return [
        {
          component: word('Guaranteed minimum', 'Гарантированный минимум'),
          basis: word('draw', 'минимум'),
          amount: money(language, 1500, 30_000),
          mode: word('recoverable', 'возвратный'),
        },
      ];
  }
}

const same = (a: Translated, b: Translated): boolean =>
  a.en.trim().toLowerCase() === b.en.trim().toLowerCase() ||
  a.ru.trim().toLowerCase() === b.ru.trim().toLowerCase();

/** The role with one component more, under a name that it does not have yet; with quota and target pay where those are needed. */
export function withComponent(role: Role, kind: ComponentKind, language: Language): Role {
  const rows = rowsOf(kind, language);
  const [first] = rows;
  if (first === undefined) return role;
  let component = first.component;
  for (let number = 2; role.rows.some((row) => same(row.component, component)); number++)
    component = word(`${first.component.en} ${number}`, `${first.component.ru} ${number}`);
  const needsQuota = kind === 'tiers' || kind === 'attainment';
  const quota = needsQuota && role.quota === 0 ? money(language, 100_000, 2_000_000) : role.quota;
  const ote =
    kind === 'attainment' && role.ote <= role.base ? role.base + money(language, 1000, 20_000) : role.ote;
  return { ...role, quota, ote, rows: [...role.rows, ...rows.map((row) => ({ ...row, component }))] };
}

/** A change of the rows of one component; the first of them holds the settings. */
function changed(role: Role, name: string, change: (rows: readonly Row[]) => readonly Row[]): Role {
  const own = role.rows.filter(({ component }) => component.en === name);
  const at = role.rows.findIndex(({ component }) => component.en === name);
  const others = role.rows.filter(({ component }) => component.en !== name);
  const before = role.rows.slice(0, at).filter(({ component }) => component.en !== name).length;
  return { ...role, rows: [...others.slice(0, before), ...change(own), ...others.slice(before)] };
}

/** A role keeps one component at least. */
export function withoutComponent(role: Role, name: string): Role {
  const left = role.rows.filter(({ component }) => component.en !== name);
  return left.length === 0 ? role : { ...role, rows: left };
}

/** Another name, unless another component of the role has it. */
export function renamed(role: Role, name: string, typed: string): Role {
  const component = word(typed, typed);
  const isTaken = role.rows.some((row) => row.component.en !== name && same(row.component, component));
  if (isTaken || typed.trim() === '') return role;
  return changed(role, name, (rows) => rows.map((row) => ({ ...row, component })));
}

/** Whether rates or sums hang on a height, so that another one can begin above the last. */
export const hasTiers = ({ basis }: Row): boolean => basis.en !== 'draw';

export function withTier(role: Role, name: string): Role {
  return changed(role, name, (rows) => {
    const last = rows.at(-1);
    if (last === undefined) return rows;
    const before = rows.at(-2);
    const { cap: _cap, gate: _gate, gateBy: _gateBy, ...plain } = last;
    // where a tier of a single rate has no height yet, it begins to count by the quota
    const ofQuota = last.fromQuota !== undefined || (last.from === undefined && last.basis.en !== 'KPI');
    if (ofQuota) {
      const from = last.fromQuota ?? 0;
      const step =
        before?.fromQuota === undefined ? (from === 0 ? 1 : 0.25) : Math.max(0.05, from - before.fromQuota);
      return [
        ...rows.slice(0, -1),
        { ...last, fromQuota: from },
        { ...plain, fromQuota: Math.round((from + step) * 100) / 100 },
      ];
    }
    const from = last.from ?? 0;
    return [...rows, { ...plain, from: from + Math.max(1, Math.round(from / 2) || 50) }];
  });
}

export function withoutTier(role: Role, name: string): Role {
  return changed(role, name, (rows) => (rows.length > 1 ? rows.slice(0, -1) : rows));
}

/** What the first row of a component says for all of them; undefined takes a setting away. */
export function withSettings(
  role: Role,
  name: string,
  settings: {
    readonly cap?: number | undefined;
    readonly gate?: number | undefined;
    readonly gateBy?: Translated | undefined;
  },
): Role {
  return changed(role, name, ([first, ...others]) => {
    if (first === undefined) return [];
    const merged = Object.entries({ ...first, ...settings }).filter(([, value]) => value !== undefined);
    return [Object.fromEntries(merged) as unknown as Row, ...others];
  });
}

export const byTeam = word('team', 'отдела');
