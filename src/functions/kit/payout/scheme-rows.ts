import { nameIn, numberIn } from '../../../planning/cell-readers';
import { isBlankOrZero } from '../../../planning/cells';
import type { Limits } from '../../../planning/limits';
import { nameKey } from '../../../planning/names';
import { fail, type At, type Words } from '../../../planning/problem';
import type { HeadedTable, TableRow } from '../headed-table';
import { wordIn } from '../words';
import type { schemeColumns } from './columns';
import { appliesWords, basisWords, modeWords, periodWords, whoseWords } from './words';

export type SchemeColumn = keyof typeof schemeColumns;

/** A row of the scheme as it stands; undefined and 0 are blank. */
export interface SchemeRow {
  readonly row: number;
  readonly role: string;
  readonly component: string;
  readonly basis: keyof typeof basisWords | undefined;
  readonly period: keyof typeof periodWords | undefined;
  readonly mode: keyof typeof modeWords | undefined;
  readonly applies: keyof typeof appliesWords | undefined;
  readonly whose: keyof typeof whoseWords | undefined;
  readonly from: number;
  readonly fromQuota: number;
  readonly rate: number;
  readonly amount: number;
  readonly cap: number;
  readonly gate: number;
  /** whose attainment the gate asks */
  readonly gateBy: keyof typeof whoseWords | undefined;
  /** how to name a cell in a sentence */
  at(column: SchemeColumn): At;
  /** what stands in a cell */
  shown(column: SchemeColumn): unknown;
}

const heights: Limits = { unit: 'number', min: 0, max: 1e13 };
/** Attainment of a thousand percent and more is a slip of the keyboard. */
export const attainments: Limits = { unit: 'share', min: 0, max: 10 };

/** Reads a row of the scheme; rates are checked once their basis is known. */
export function schemeRow(table: HeadedTable<SchemeColumn>, row: TableRow): SchemeRow {
  const cell = (column: SchemeColumn): unknown => table.cell(row, column);
  const at = (column: SchemeColumn): At => table.at(row, column);
  const figure = (column: SchemeColumn, limits: Limits): number => numberIn(cell(column), limits, at(column));
  const word = <const W extends Words>(column: SchemeColumn, choices: W): (keyof W & string) | undefined =>
    isBlankOrZero(cell(column)) ? undefined : wordIn(cell(column), choices, at(column));
  if (isBlankOrZero(cell('component'))) fail({ code: 'missing', ...at('component') });
  return {
    row: row.row,
    role: nameKey(nameIn(cell('role'), at('role'))),
    component: String(nameIn(cell('component'), at('component'))),
    basis: word('basis', basisWords),
    period: word('period', periodWords),
    mode: word('mode', modeWords),
    applies: word('applies', appliesWords),
    whose: word('whose', whoseWords),
    from: figure('from', heights),
    fromQuota: figure('fromQuota', attainments),
    rate: figure('rate', heights),
    amount: figure('amount', heights),
    cap: figure('cap', heights),
    gate: figure('gate', attainments),
    gateBy: word('gateBy', whoseWords),
    at,
    shown: cell,
  };
}
