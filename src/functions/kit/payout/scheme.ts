import type { Basis, Component, PayMode, RoleDraw, Step } from '../../../planning/commission/payout/model';
import { numberIn } from '../../../planning/cell-readers';
import { isBlank, isBlankOrZero } from '../../../planning/cells';
import type { Limits } from '../../../planning/limits';
import { grouped } from '../../../planning/grouped';
import { nameKey } from '../../../planning/names';
import { fail } from '../../../planning/problem';
import { headedTable } from '../headed-table';
import { refined, type Parameter } from '../parameter';
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
  return refined(headedTable<SchemeColumn>(schemeColumns), ({ map }, parameter) => {
    const rows = map(schemeRow);
    if (rows.length === 0) fail('missing', parameter);
    const parts = grouped(rows, (row) => `${row.role}\n${nameKey(row.component)}`);
    const components: Component[] = [];
    const draws: RoleDraw[] = [];
    for (const [key, told] of parts) {
      const part = partOf(told);
      if ('steps' in part) components.push(part);
      else draws.push(part);
      // what everybody and one role have alike would be paid twice: a role was forgotten; a KPI has one name for all
      const alike = [...parts.keys()].filter((other) => other.endsWith(key));
      if (!part.role && told[0].basis !== 'kpi' && alike[1]) fail('missing', told[0].at('role'));
    }
    return { components, draws };
  });
}

/** What the rows of a component say together. */
interface Told<T> {
  readonly value: T;
  /** the row that says it, the first of them where none does */
  readonly row: SchemeRow;
}

/** The one value that the rows of a component have in a column; two that differ are refused. */
function setting<
  K extends 'basis' | 'period' | 'mode' | 'applies' | 'whose' | 'amount' | 'cap' | 'gate' | 'gateBy',
>(rows: Rows, column: K): Told<SchemeRow[K] | undefined> {
  const given = rows.filter((row) => row[column]);
  const [first = rows[0]] = given;
  const other = given.find((row) => row[column] !== first[column]);
  if (other) fail('settingDiffers', other.at(column), { value: other.shown(column), firstRow: first.row });
  return { value: first[column] || undefined, row: first };
}

/** Ends with a problem where a cell is filled that does not go with what stands in another column of its component. */
function refuse(row: SchemeRow | undefined, column: SchemeColumn, by: SchemeRow, word: SchemeColumn): void {
  if (row && !isBlankOrZero(row.shown(column)))
    fail('notWith', row.at(column), { headers: schemeColumns[word].headers, value: by.shown(word) });
}

function partOf(rows: Rows): Component | RoleDraw {
  const basis = setting(rows, 'basis');
  const mode = setting(rows, 'mode');
  if (basis.value === undefined) fail('missing', rows[0].at('basis'));
  const isDraw = basis.value === 'draw';
  const isOfDraw = mode.value === 'recoverable' || mode.value === 'gift';
  if (isDraw !== isOfDraw) refuse(mode.row, 'mode', basis.row, 'basis');
  return isDraw
    ? drawOf(rows, basis.row, mode.value !== 'gift')
    : componentOf(rows, basis as Told<Basis>, mode as Told<PayMode | undefined>);
}

function drawOf(rows: Rows, named: SchemeRow, recoverable: boolean): RoleDraw {
  for (const row of rows)
    for (const column of ['from', 'fromQuota', 'rate', 'applies', 'whose', 'cap', 'gate', 'gateBy'] as const)
      refuse(row, column, named, 'basis');
  const period = setting(rows, 'period');
  if (period.value !== 'month') refuse(period.row, 'period', named, 'basis');
  const [{ role, row, amount, at }, second] = rows;
  if (second) fail('sameStep', second.at('amount'), { value: second.amount, firstRow: row });
  if (amount === 0) fail('missing', at('amount'));
  return { role, row, amount, recoverable };
}

function componentOf(
  rows: Rows,
  basis: Told<Basis>,
  { value: mode = 'marginal', row: modeRow }: Told<PayMode | undefined>,
): Component {
  const period = setting(rows, 'period');
  const { pays, target } = payOf(rows, basis.value, mode, modeRow);
  const ofQuota = isOfQuota(rows, basis, period);
  const gate = setting(rows, 'gate').value;
  const gateBy = setting(rows, 'gateBy');
  if (gateBy.value && !gate) fail('gateMissing', gateBy.row.at('gateBy'));
  const whose = setting(rows, 'whose').value ?? 'rep';
  const [{ role, component: name, row }] = rows;
  return {
    role,
    name,
    key: nameKey(name),
    row,
    basis: basis.value,
    period: period.value ?? 'month',
    mode,
    appliesTo: setting(rows, 'applies').value ?? 'all',
    whose,
    cap: setting(rows, 'cap').value,
    gate,
    gateBy: gateBy.value ?? whose,
    pays,
    target,
    ofQuota,
    steps: stepsOf(rows, mode, pays),
  };
}

/** Whether tiers begin at shares of the quota; attainment always does, whichever of the two columns it is written in. */
function isOfQuota(rows: Rows, basis: Told<Basis>, period: Told<SchemeRow['period']>): boolean {
  const byQuota = rows.find(({ fromQuota }) => fromQuota > 0);
  const isAttainment = basis.value === 'attainment';
  for (const { from, fromQuota, at } of rows) {
    if (from > 0 && (fromQuota > 0 || (byQuota && !isAttainment)))
      fail('notTogether', at('from'), { headers: schemeColumns.fromQuota.headers });
    if (isAttainment) numberIn(from, attainments, at('from'));
  }
  if (basis.value === 'kpi') refuse(byQuota, 'fromQuota', basis.row, 'basis');
  if (period.value === 'deal') {
    refuse(byQuota, 'fromQuota', period.row, 'period');
    if (isAttainment || basis.value === 'kpi') refuse(period.row, 'period', basis.row, 'basis');
  }
  return isAttainment || byQuota !== undefined;
}

const shares: Limits = { unit: 'share', min: 0, max: 1 };
const sums: Limits = { unit: 'money', min: 0, max: 1e13 };
const rateLimits: Readonly<Record<Basis, Limits>> = {
  revenue: shares,
  margin: shares,
  cash: shares,
  count: sums,
  kpi: sums,
  attainment: { unit: 'number', min: 0, max: 20 },
};

/** Whether rates or fixed sums are paid; attainment may have both, the amount then being the target pay. */
function payOf(
  rows: Rows,
  basis: Basis,
  mode: PayMode,
  modeRow: SchemeRow,
): Pick<Component, 'pays' | 'target'> {
  const rated = rows.find(({ rate }) => rate > 0);
  const fixed = rows.find(({ amount }) => amount > 0);
  for (const { rate, at } of rows) numberIn(rate, rateLimits[basis], at('rate'));
  if (mode === 'curve' && basis !== 'attainment') refuse(rated, 'rate', modeRow, 'mode');
  if (fixed && !rated) return { pays: 'fixed', target: undefined };
  const [{ component, at }] = rows;
  // a rate of 0 that somebody typed is his word
  if (!rated && rows.every(({ shown }) => isBlank(shown('rate')) && isBlank(shown('amount'))))
    fail('paysNothing', at('rate'), { component });
  if (fixed && basis !== 'attainment')
    fail('notTogether', fixed.at('amount'), { headers: schemeColumns.rate.headers });
  return { pays: 'rate', target: setting(rows, 'amount').value };
}

/** The steps in ascending order; what lies below the first earns nothing. */
function stepsOf(rows: Rows, mode: PayMode, pays: Component['pays']): Step[] {
  const sorted = rows
    .map(({ from, fromQuota, rate, amount, row, at }) => ({
      step: { from: Math.max(from, fromQuota), pay: pays === 'rate' ? rate : amount, row },
      at: at(fromQuota > 0 ? 'fromQuota' : 'from'),
    }))
    .sort((a, b) => a.step.from - b.step.from || a.step.row - b.step.row);
  const steps = sorted.map(({ step }) => step);
  sorted.forEach(({ step: { from }, at }, index) => {
    const before = steps[index - 1];
    if (before?.from === from) fail('sameStep', at, { value: from, firstRow: before.row });
  });
  const [{ from, row }] = steps;
  return mode === 'curve' || from === 0 ? steps : [{ from: 0, pay: 0, row }, ...steps];
}
