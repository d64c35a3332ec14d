/** What the commission wizard knows. */
import type { Language } from '../../language/language';
import type { MonthNumber } from '../../planning/calendar';
import { nameKey } from '../../planning/names';
import { firstRoles, withFigure, type Place, type Role, type RoleId } from './role';

export interface CommissionState {
  readonly step: 'scheme' | 'deals';
  readonly roles: readonly Role[];
  /** the role that is looked at, and whose scheme reps have who were given no other */
  readonly chosen: RoleId;
  /** of the quota, at which the pay is shown */
  readonly attainment: number;
  /** name of the table of deals */
  readonly table: string | undefined;
  readonly month: MonthNumber | undefined;
  /** roles given by hand, by name */
  readonly given: Readonly<Record<string, RoleId>>;
  /** who stands on the sheet of people already */
  readonly known: readonly string[];
  /** who has no deals and is paid all the same, such as a head of sales */
  readonly added: readonly string[];
}

export function firstState(language: Language): CommissionState {
  return {
    step: 'scheme',
    roles: firstRoles(language),
    chosen: 'active',
    attainment: 1.4,
    table: undefined,
    month: undefined,
    given: {},
    known: [],
    added: [],
  };
}

export function roleOf({ roles }: CommissionState, id: RoleId): Role {
  const found = roles.find((role) => role.id === id) ?? roles[0];
  if (found === undefined) throw new Error('no role');
  return found;
}

export function changed(state: CommissionState, place: Place, value: number): CommissionState {
  return {
    ...state,
    roles: state.roles.map((role) => (role.id === state.chosen ? withFigure(role, place, value) : role)),
  };
}

/** A role in the place of the one of its id. */
export function replaced(state: CommissionState, role: Role): CommissionState {
  return { ...state, roles: state.roles.map((each) => (each.id === role.id ? role : each)) };
}

export interface Member {
  readonly name: string;
  readonly role: Role;
}

/** The reps with their roles: who is known, who sold, who was added. */
export function team(state: CommissionState, names: readonly string[]): Member[] {
  const roles = new Map(Object.entries(state.given).map(([name, id]) => [nameKey(name), id]));
  const all = new Map<string, string>();
  for (const name of [...state.known, ...names, ...state.added])
    if (!all.has(nameKey(name))) all.set(nameKey(name), name);
  return [...all].map(([key, name]) => ({ name, role: roleOf(state, roles.get(key) ?? state.chosen) }));
}

/** The roles that somebody has, in the order of the templates: what goes into the scheme. */
export function rolesOf(state: CommissionState, members: readonly Member[]): Role[] {
  return state.roles.filter((role) => members.some((member) => member.role.id === role.id));
}
