import type { Component, RoleDraw, Step } from '../../../planning/commission/payout/model';
import { numberIn } from '../../../planning/cell-readers';
import { isBlank, isBlankOrZero } from '../../../planning/cells';
import type { Limits } from '../../../planning/limits';
import { nameKey } from '../../../planning/names';
import { fail } from '../../../planning/problem';
import { headedTable } from '../headed-table';
import type { Parameter } from '../parameter';
import { schemeColumns } from './columns';
import { attainments, schemeRow, type SchemeColumn, type SchemeRow } from './scheme-rows';

/** What the roles are paid for. */
export interface Scheme {
  readonly components: readonly Component[];
  readonly draws: readonly RoleDraw[];
}

type Rows = readonly [SchemeRow, ...SchemeRow[]];

/** The scheme: rows of one role and component belong together, in any order; contradictions are refused. */
export function scheme(): Parameter<Scheme> {
  const table = headedTable<SchemeColumn>(schemeColumns);
  return {
    ...table,
    read: (argument, parameter) => {
      const found = table.read(argument, parameter);
      if (found.rows.length === 0) fail({ code: 'missing', parameter });
      const groups = new Map<string, [SchemeRow, ...SchemeRow[]]>();
      for (const cells of found.rows) {
        const row = schemeRow(found, cells);
        const key = `${row.role}\n${nameKey(row.component)}`;
        const group = groups.get(key);
        if (group === undefined) groups.set(key, [row]);
        else group.push(row);
      }
      const parts = [...groups.values()].map((rows) => partOf(rows));
      return {
        components: parts.flatMap((part) => ('steps' in part ? [part] : [])),
        draws: parts.flatMap((part) => ('recoverable' in part ? [part] : [])),
      };
    },
  };
}

/** The one value that the rows of a component have in a column; two that differ are refused. */
function setting<K extends 'basis' | 'period' | 'mode' | 'applies' | 'whose' | 'cap' | 'gate' | 'gateBy'>(
  rows: Rows,
  column: K,
): { value: SchemeRow[K] | undefined; row: SchemeRow } {
  const given = rows.filter((row) => row[column] !== undefined && row[column] !== 0);
  const [first = rows[0]] = given;
  const other = given.find((row) => row[column] !== first[column]);
  if (other !== undefined)
    fail({
      code: 'settingDiffers',
      ...other.at(column),
      value: other.shown(column),
      firstRow: first.row,
    });
  return { value: given.length > 0 ? first[column] : undefined, row: first };
}

/** Ends with a problem where a cell is filled that does not go with what stands in another column of its component. */
function refuse(row: SchemeRow, column: SchemeColumn, by: SchemeRow, word: SchemeColumn): void {
  if (!isBlankOrZero(row.shown(column)))
    fail({
      code: 'notWith',
      ...row.at(column),
      headers: schemeColumns[word].headers,
      value: by.shown(word),
    });
}

function partOf(rows: Rows): Component | RoleDraw {
  const basis = setting(rows, 'basis');
  if (basis.value === undefined) fail({ code: 'missing', ...rows[0].at('basis') });
  const mode = setting(rows, 'mode');
  const isOfDraw = mode.value === 'recoverable' || mode.value === 'gift';
  if (basis.value === 'draw') {
    if (mode.value !== undefined && !isOfDraw) refuse(mode.row, 'mode', basis.row, 'basis');
    return drawOf(rows, basis.row, mode.value !== 'gift');
  }
  if (isOfDraw || mode.value === 'recoverable' || mode.value === 'gift') {
    refuse(mode.row, 'mode', basis.row, 'basis');
    return fail({ code: 'missing', ...mode.row.at('basis') });
  }
  return componentOf(rows, { ...basis, value: basis.value }, { ...mode, value: mode.value ?? 'marginal' });
}

function drawOf(rows: Rows, named: SchemeRow, recoverable: boolean): RoleDraw {
  for (const row of rows)
    for (const column of ['from', 'fromQuota', 'rate', 'applies', 'whose', 'cap', 'gate', 'gateBy'] as const)
      refuse(row, column, named, 'basis');
  const period = setting(rows, 'period');
  if (period.value !== undefined && period.value !== 'month') refuse(period.row, 'period', named, 'basis');
  const [first] = rows;
  const second = rows[1];
  if (second !== undefined)
    fail({ code: 'sameStep', ...second.at('amount'), value: second.amount, firstRow: first.row });
  if (first.amount === 0) fail({ code: 'missing', ...first.at('amount') });
  return { role: first.role, row: first.row, amount: first.amount, recoverable };
}

interface Told<T> {
  readonly value: T;
  readonly row: SchemeRow;
}

function componentOf(rows: Rows, basis: Told<Component['basis']>, mode: Told<Component['mode']>): Component {
  const period = setting(rows, 'period');
  const pays = payOf(rows, basis, mode);
  const ofQuota = isOfQuota(rows, basis, period.row);
  const gate = setting(rows, 'gate').value;
  const gateBy = setting(rows, 'gateBy');
  if (gate === undefined && gateBy.value !== undefined)
    fail({ code: 'gateMissing', ...gateBy.row.at('gateBy') });
  const whose = setting(rows, 'whose').value ?? 'rep';
  const [first] = rows;
  return {
    role: first.role,
    name: first.component,
    key: nameKey(first.component),
    row: first.row,
    basis: basis.value,
    period: period.value ?? 'month',
    mode: mode.value,
    appliesTo: setting(rows, 'applies').value ?? 'all',
    whose,
    cap: setting(rows, 'cap').value,
    gate,
    gateBy: gateBy.value ?? whose,
    pays: pays.by,
    target: pays.target,
    ofQuota,
    steps: stepsOf(rows, mode.value, pays.by),
  };
}

/** Whether tiers begin at shares of the quota; attainment always does, whichever of the two columns it is written in. */
function isOfQuota(rows: Rows, basis: Told<Component['basis']>, periodRow: SchemeRow): boolean {
  const byQuota = rows.find(({ fromQuota }) => fromQuota > 0);
  const ofQuota = byQuota !== undefined || basis.value === 'attainment';
  for (const row of rows) {
    if (row.from > 0 && (row.fromQuota > 0 || (byQuota !== undefined && basis.value !== 'attainment')))
      fail({ code: 'notTogether', ...row.at('from'), headers: schemeColumns.fromQuota.headers });
    if (basis.value === 'attainment') numberIn(row.from, attainments, row.at('from'));
  }
  if (byQuota !== undefined && basis.value === 'kpi') refuse(byQuota, 'fromQuota', basis.row, 'basis');
  if (periodRow.period === 'deal') {
    if (byQuota !== undefined) refuse(byQuota, 'fromQuota', periodRow, 'period');
    if (basis.value === 'attainment' || basis.value === 'kpi')
      refuse(periodRow, 'period', basis.row, 'basis');
  }
  return ofQuota;
}

const rateLimits: Readonly<Record<Component['basis'], Limits>> = {
  revenue: { unit: 'share', min: 0, max: 1 },
  margin: { unit: 'share', min: 0, max: 1 },
  cash: { unit: 'share', min: 0, max: 1 },
  count: { unit: 'money', min: 0, max: 1e13 },
  kpi: { unit: 'money', min: 0, max: 1e13 },
  attainment: { unit: 'number', min: 0, max: 20 },
};

/** Whether rates or fixed sums are paid; attainment may have both, the amount then being the target pay. */
function payOf(
  rows: Rows,
  basis: Told<Component['basis']>,
  mode: Told<Component['mode']>,
): { by: Component['pays']; target: number | undefined } {
  const rated = rows.find(({ rate }) => rate > 0);
  const fixed = rows.find(({ amount }) => amount > 0);
  for (const row of rows) numberIn(row.rate, rateLimits[basis.value], row.at('rate'));
  if (mode.value === 'curve' && rated !== undefined && basis.value !== 'attainment')
    refuse(rated, 'rate', mode.row, 'mode');
  if (rated === undefined && fixed !== undefined) return { by: 'fixed', target: undefined };
  // a rate of 0 that somebody typed is his word
  if (rated === undefined && rows.every(({ shown }) => isBlank(shown('rate')) && isBlank(shown('amount'))))
    fail({ code: 'paysNothing', ...rows[0].at('rate'), component: rows[0].component });
  if (fixed === undefined) return { by: 'rate', target: undefined };
  if (basis.value !== 'attainment')
    fail({ code: 'notTogether', ...fixed.at('amount'), headers: schemeColumns.rate.headers });
  const other = rows.find(({ amount }) => amount > 0 && amount !== fixed.amount);
  if (other !== undefined)
    fail({ code: 'settingDiffers', ...other.at('amount'), value: other.amount, firstRow: fixed.row });
  return { by: 'rate', target: fixed.amount };
}

/** The steps in ascending order; what lies below the first earns nothing. */
function stepsOf(rows: Rows, mode: Component['mode'], pays: Component['pays']): Step[] {
  const steps = rows
    .map((row) => ({
      from: Math.max(row.from, row.fromQuota),
      pay: pays === 'rate' ? row.rate : row.amount,
      row: row.row,
      at: row.at(row.fromQuota > 0 ? 'fromQuota' : 'from'),
    }))
    .sort((a, b) => a.from - b.from || a.row - b.row);
  steps.forEach(({ from, at }, index) => {
    const before = steps[index - 1];
    if (before?.from === from) fail({ code: 'sameStep', ...at, value: from, firstRow: before.row });
  });
  const [first] = steps;
  const plain = steps.map(({ from, pay, row }) => ({ from, pay, row }));
  if (mode === 'curve' || first === undefined || first.from === 0) return plain;
  return [{ from: 0, pay: 0, row: first.row }, ...plain];
}
