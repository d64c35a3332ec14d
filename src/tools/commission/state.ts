/** What the commission wizard knows. */
import type { Language } from '../../language/language';
import type { MonthNumber } from '../../planning/calendar';
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

export interface Member {
  readonly name: string;
  readonly role: Role;
}

/** The reps with their roles. */
export function team(state: CommissionState, names: readonly string[]): Member[] {
  return names.map((name) => ({ name, role: roleOf(state, state.given[name] ?? state.chosen) }));
}

/** The roles that somebody has, in the order of the templates: what goes into the scheme. */
export function rolesOf(state: CommissionState, members: readonly Member[]): Role[] {
  return state.roles.filter((role) => members.some((member) => member.role.id === role.id));
}
