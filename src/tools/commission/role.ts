/** A role while it is edited: a template whose money is that of one language, and how its figures are changed. */
import type { Language } from '../../language/language';
import { roleTemplates, type RoleTemplate, type TemplateRow } from './templates';

/** Of a template, or of a role that a sheet has besides. */
export type RoleId = RoleTemplate['id'] | `own ${string}`;
export type Row = Omit<TemplateRow, 'rate' | 'amount' | 'cap'> & {
  readonly rate?: number;
  readonly amount?: number;
  readonly cap?: number;
};
export type Role = Omit<RoleTemplate, 'id' | 'base' | 'quota' | 'ote' | 'rows'> & {
  readonly id: RoleId;
  readonly base: number;
  readonly quota: number;
  readonly ote: number;
  readonly rows: readonly Row[];
};

type MonthlyFigure = 'base' | 'quota' | 'ote';
type RowFigure = 'from' | 'fromQuota' | 'rate' | 'amount' | 'cap' | 'gate';
/** Which figure of a role: a month's, or one of a row of its scheme. */
export type Place = { readonly figure: MonthlyFigure } | { readonly row: number; readonly figure: RowFigure };

/** The templates with the figures that are usual where the language is spoken. */
export function firstRoles(language: Language): readonly Role[] {
  const settled = (value: number | { readonly en: number; readonly ru: number }): number =>
    typeof value === 'number' ? value : value[language];
  return roleTemplates.map((template) => ({
    ...template,
    base: settled(template.base),
    quota: settled(template.quota),
    ote: settled(template.ote),
    rows: template.rows.map(({ rate, amount, cap, ...row }) => ({
      ...row,
      ...(rate !== undefined && { rate: settled(rate) }),
      ...(amount !== undefined && { amount: settled(amount) }),
      ...(cap !== undefined && { cap: settled(cap) }),
    })),
  }));
}

export function withFigure(role: Role, place: Place, value: number): Role {
  if (!('row' in place)) return { ...role, [place.figure]: value };
  return {
    ...role,
    rows: role.rows.map((row, index) => (index === place.row ? { ...row, [place.figure]: value } : row)),
  };
}

/** Rows with their places in the scheme, those of one component together. */
export type NumberedRow = Row & { readonly index: number };
export function componentsOf({ rows }: Role): readonly (readonly [NumberedRow, ...NumberedRow[]])[] {
  const groups = new Map<string, [NumberedRow, ...NumberedRow[]]>();
  rows.forEach((row, index) => {
    const group = groups.get(row.component.en);
    if (group === undefined) groups.set(row.component.en, [{ ...row, index }]);
    else group.push({ ...row, index });
  });
  return [...groups.values()];
}

/** Whether the pay hangs on what is sold, so that there is a curve to draw. */
export function paysForSales({ rows }: Role): boolean {
  return rows.some(({ basis }) => basis.en !== 'KPI' && basis.en !== 'draw');
}

/** A rate of the scheme's main component, and the attainments that it holds between. */
export interface RateBand {
  readonly from: number;
  readonly to: number;
  readonly rate: number;
}

/** Bands of the first component whose rates hang on the attainment alone; the last goes on without an end. */
export function rateBands(role: Role): RateBand[] {
  const main = componentsOf(role).find(
    ([first, ...others]) =>
      ['revenue', 'margin', 'paid cash', 'attainment'].includes(first.basis.en) &&
      first.applies === undefined &&
      first.mode?.en !== 'curve' &&
      [first, ...others].every(({ rate, from }) => rate !== undefined && (from ?? 0) === 0),
  );
  const rows = [...(main ?? [])].sort((a, b) => (a.fromQuota ?? 0) - (b.fromQuota ?? 0));
  return rows.map(({ rate = 0, fromQuota = 0 }, index) => ({
    from: fromQuota,
    to: rows[index + 1]?.fromQuota ?? Infinity,
    rate,
  }));
}

/** Whether a multiple of the target pay is paid: OTE has to be above the base then. */
export function paysForAttainment({ rows }: Role): boolean {
  return rows.some(({ basis }) => basis.en === 'attainment');
}
