/** What a role pays at an attainment: its scheme read and calculated as PAYOUT does it. */
import { scheme } from '../../functions/kit/payout/scheme';
import { sentenceOf } from '../../functions/kit/sentences';
import type { Language } from '../../language/language';
import { PlanningProblem } from '../../planning/problem';
import { lastDay, serialOf } from '../../planning/calendar';
import type { Deal, Person } from '../../planning/commission/payout/model';
import { payout } from '../../planning/commission/payout/payout';
import { nameKey } from '../../planning/names';
import { paysForSales, type Role } from './role';
import { schemeCells, schemeHeaders } from './templates';

const from = serialOf('2026-01-01');
const to = serialOf('2026-01-31');
const rep = 'rep';
/** quota of a team that is not known yet: pay for attainment is the same whatever it is */
const anyQuota = 1_000_000;

/** Pay of a full month by attainment of the quota: everything sold to known customers and paid, no results of KPIs. */
export function payCurve(role: Role): (attainment: number) => number {
  const { components, draws } = scheme().read([schemeHeaders.en, ...schemeCells(role, 'en')], 'scheme');
  const quota = role.quota > 0 ? role.quota : anyQuota;
  const person: Person = {
    row: 1,
    rep,
    name: rep,
    role: nameKey(role.role.en),
    team: '',
    base: role.base,
    quota,
    quotaOf: 'revenue',
    ote: role.ote,
    start: 0,
    end: lastDay,
  };
  const deal: Deal = {
    row: 1,
    date: from,
    paid: from,
    returned: undefined,
    revenue: 0,
    margin: 0,
    customer: '',
    order: '',
    kind: 'repeat',
    credits: [{ rep, name: rep, share: 1 }],
  };
  return (attainment) => {
    const [found] = payout(
      {
        deals: [{ ...deal, revenue: quota * attainment }],
        people: [person],
        components,
        draws,
        kpi: [],
        adjustments: [],
        opening: [],
        from,
        to,
      },
      rep,
    );
    return (found?.total ?? 0) / 100;
  };
}

/** Why PAYOUT would not pay by the role's scheme, as a sentence; undefined where it does. */
export function faultOf(role: Role, language: Language): string | undefined {
  try {
    if (paysForSales(role)) payCurve(role)(1);
    else scheme().read([schemeHeaders.en, ...schemeCells(role, 'en')], 'scheme');
    return undefined;
  } catch (error) {
    if (error instanceof PlanningProblem) return sentenceOf(error.problem, language);
    throw error;
  }
}
