import type { Component, Measure, PayoutInput } from '../../../planning/commission/payout/model';
import { needsQuota } from '../../../planning/commission/payout/targets';
import { holds, isWithin } from '../../../planning/commission/payout/calendar';
import { monthOf, lastDayOf } from '../../../planning/calendar';
import { fail, cellAt } from '../../../planning/problem';
import { date, dateOrNone } from '../number';
import type { Arguments } from '../parameter';
import { dealColumns } from './columns';
import { deals, type DealColumn, type DealTable } from './deals';
import { people, type NamedPerson } from './people';
import { scheme } from './scheme';
import { adjustments, kpiResults, opening } from './side-tables';

/** Months that are paid at once at most: a longer period is a slip of the keyboard. */
const longest = 60;

/** What PAYOUT and its trace are told alike. */
export const payoutParameters = {
  deals: /*#__PURE__*/ deals(),
  people: /*#__PURE__*/ people(),
  scheme: /*#__PURE__*/ scheme(),
  from: /*#__PURE__*/ date(),
  /** the last day that is paid for; blank or left out: the end of the month that `from` lies in */
  to: /*#__PURE__*/ dateOrNone(),
  adjustments: /*#__PURE__*/ adjustments(),
  opening: /*#__PURE__*/ opening(),
  kpi: /*#__PURE__*/ kpiResults(),
};

/** The tables checked against each other. */
export function payoutInput(given: Arguments<typeof payoutParameters>): PayoutInput {
  const { scheme: told, deals: sold, people: team, from, kpi } = given;
  const { components } = told;
  const to = given.to ?? lastDayOf(monthOf(from));
  if (to < from || monthOf(to) - monthOf(from) >= longest) fail('periodUnfit', 'to', { months: longest });
  for (const person of team)
    if (
      holds(person, { from, to }) &&
      person.role !== '' &&
      !components.some(({ role }) => role === person.role || role === '')
    )
      fail('notNamed', cellAt('people', person.row), { value: person.roleName, table: 'scheme' });
  for (const component of components) {
    checkColumns(component, team, sold);
    if (component.basis === 'kpi' && kpi.length > 0 && !kpi.some((result) => result.kpi === component.key))
      fail('notNamed', cellAt('scheme', component.row), { value: component.name, table: 'kpi' });
  }
  // a result that nothing pays for, of somebody who lacks one that is paid for, is a slip of the keyboard
  const paidFor = components.filter(({ basis }) => basis === 'kpi');
  for (const { row, rep, kpi: value, result, date: day } of kpi)
    if (
      result !== 0 &&
      isWithin(day ?? from, { from, to }) &&
      paidFor.every(({ key }) => key !== value) &&
      paidFor.some(
        ({ role, key }) =>
          team.some((person) => person.rep === rep && (role === '' || role === person.role)) &&
          !kpi.some((other) => other.rep === rep && other.kpi === key),
      )
    )
      fail('notNamed', cellAt('kpi', row), { value, table: 'scheme' });
  return { ...given, ...told, deals: sold.deals, to };
}

const columnOf: Readonly<Record<Measure, readonly DealColumn[]>> = {
  revenue: ['amount'],
  margin: ['margin'],
  cash: ['amount', 'paid'],
  count: [],
};

/** Ends with a problem where the deals lack a column that a component counts. */
function checkColumns(component: Component, team: readonly NamedPerson[], { has }: DealTable): void {
  const { basis, name, role, appliesTo } = component;
  const need = (column: DealColumn): void => {
    if (!has(column))
      fail('columnNeeded', 'deals', { headers: dealColumns[column].headers, component: name });
  };
  const measures = basis === 'attainment' || basis === 'kpi' ? [] : [basis];
  const quotas = needsQuota(component)
    ? team.filter((person) => role === '' || person.role === role).map(({ quotaOf }) => quotaOf)
    : [];
  for (const measure of [...measures, ...quotas]) columnOf[measure].forEach(need);
  if (appliesTo !== 'all' && basis !== 'kpi' && !has('kind')) need('customer');
}
