import type { Limits } from '../../../planning/limits';
import { nameKey } from '../../../planning/names';
import type { HeadedRow } from '../headed-table';
import type { schemeColumns } from './columns';
import { appliesWords, basisWords, modeWords, periodWords, whoseWords } from './words';

export type SchemeColumn = keyof typeof schemeColumns;

/** A row of the scheme as it stands; undefined and 0 are blank. */
export interface SchemeRow extends Pick<HeadedRow<SchemeColumn>, 'row' | 'at' | 'shown'> {
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
}

const heights: Limits = { unit: 'number', min: 0, max: 1e13 };
/** Attainment of a thousand percent and more is a slip of the keyboard. */
export const attainments: Limits = { unit: 'share', min: 0, max: 10 };

/** Reads a row of the scheme; rates are checked once their basis is known. */
export function schemeRow(row: HeadedRow<SchemeColumn>): SchemeRow {
  row.need('component');
  return {
    row: row.row,
    role: nameKey(row.name('role')),
    component: String(row.name('component')),
    basis: row.word('basis', basisWords),
    period: row.word('period', periodWords),
    mode: row.word('mode', modeWords),
    applies: row.word('applies', appliesWords),
    whose: row.word('whose', whoseWords),
    from: row.number('from', heights),
    fromQuota: row.number('fromQuota', attainments),
    rate: row.number('rate', heights),
    amount: row.number('amount', heights),
    cap: row.number('cap', heights),
    gate: row.number('gate', attainments),
    gateBy: row.word('gateBy', whoseWords),
    at: row.at,
    shown: row.shown,
  };
}
