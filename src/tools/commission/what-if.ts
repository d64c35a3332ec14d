/** A second scheme beside the one in force: two sheets, live; edited, and compared here as well. */
import { payout } from '../../planning/commission/payout/payout';
import type { RepPayout } from '../../planning/commission/payout/model';
import { compareNames } from '../../planning/names';
import type { SheetEdit } from '../../workbook/port';
import { inputOf } from './calculation';
import type { Cells } from './cells';
import type { Comparison } from './book';
import { reopened, rolesIn, schemeRows } from './reopen';
import type { CommissionState } from './state';
import { periodTexts } from '../../language/tools/commission-periods';
import { freeSheetName, freeTableName } from '../kit/free-name';
import type { FilledBook } from './filled';
import type { Change, Moment } from './operations';
import { whatIfSchemeSheet } from './sheets/what-if-scheme-sheet';
import { whatIfSheet } from './sheets/what-if-sheet';

export interface WhatIf extends Change {
  readonly names: { readonly comparison: string; readonly scheme: string };
}

export function whatIf({ book, cells }: FilledBook, reps: number, moment: Moment): WhatIf {
  const { language } = book;
  const { currency, taken } = moment;
  const words = periodTexts(language).sheet;
  const comparison = freeSheetName(words.whatIf.name, taken.sheets);
  const scheme = freeSheetName(words.whatIf.scheme, [...taken.sheets, comparison]);
  const table = freeTableName(words.tables.whatIf, taken.tables);
  return {
    names: { comparison, scheme },
    sheets: [
      whatIfSchemeSheet({ language, currency, scheme: cells.scheme, sheet: scheme, table }),
      whatIfSheet({ book, currency, reps, scheme: table, sheet: comparison }),
    ],
    edits: [],
  };
}

/** The second scheme in the wizard's cards; what a month pays besides is that of the people, in both schemes. */
export function secondState(filled: FilledBook, second: Cells): CommissionState {
  const roles = rolesIn({ scheme: second, people: filled.cells.people }, filled.book.language);
  const state = reopened(filled);
  return { ...state, roles, chosen: roles[0]?.id ?? state.chosen };
}

/** The table of the second scheme as the cards say. Throws a PlanningProblem where PAYOUT would not pay by it. */
export function secondEdit(
  { book, cells }: FilledBook,
  { scheme }: Comparison,
  second: Cells,
  { roles }: CommissionState,
): SheetEdit {
  const rows = schemeRows(second, roles, book.language);
  payout(inputOf({ ...cells, scheme: [second[0] ?? [], ...rows] }, book.month));
  return { sheet: scheme.sheet, tables: { [scheme.name]: rows } };
}

/** What two schemes come to; money in cents. */
export interface Compared {
  readonly cost: { readonly present: number; readonly second: number };
  /** of everybody who is not paid by the team */
  readonly sales: { readonly present: number; readonly second: number };
  /** the greatest difference first */
  readonly reps: readonly { readonly rep: string; readonly present: number; readonly second: number }[];
}

/** Throws a PlanningProblem where PAYOUT would not pay by the second scheme. */
export function compared({ book, cells }: FilledBook, paid: readonly RepPayout[], second: Cells): Compared {
  const other = payout(inputOf({ ...cells, scheme: second }, book.month));
  const totals = new Map(paid.map(({ rep, total }) => [rep, total]));
  const known = new Map([...paid, ...other].map(({ rep, name }) => [rep, String(name)]));
  const seconds = new Map(other.map(({ rep, total }) => [rep, total]));
  const sum = (reps: readonly RepPayout[]): number => reps.reduce((running, { total }) => running + total, 0);
  const sold = (reps: readonly RepPayout[]): number =>
    reps.reduce((running, { sales, byTeam }) => running + (byTeam ? 0 : sales), 0);
  const reps = [...known].map(([rep, name]) => ({
    rep: name,
    present: totals.get(rep) ?? 0,
    second: seconds.get(rep) ?? 0,
  }));
  const gain = ({ present, second: then }: { present: number; second: number }): number =>
    Math.abs(then - present);
  return {
    cost: { present: sum(paid), second: sum(other) },
    sales: { present: sold(paid), second: sold(other) },
    reps: reps.sort((a, b) => gain(b) - gain(a) || compareNames(a.rep, b.rep)),
  };
}
