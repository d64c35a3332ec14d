// Written by src/build/indices.ts from the files of this folder: do not edit.
import type { Definition } from './kit/definition';
import { definition as conversion } from './conversion';
import { definition as funnel } from './funnel';
import { definition as funnelActual } from './funnel-actual';
import { definition as funnelChance } from './funnel-chance';
import { definition as funnelCheck } from './funnel-check';
import { definition as funnelForchance } from './funnel-forchance';
import { definition as funnelLeads } from './funnel-leads';
import { definition as funnelRange } from './funnel-range';
import { definition as funnelSchedule } from './funnel-schedule';
import { definition as funnelStock } from './funnel-stock';
import { definition as norm } from './norm';
import { definition as attainment } from './attainment';
import { definition as forecast } from './forecast';
import { definition as history } from './history';
import { definition as plan } from './plan';
import { definition as planAllocate } from './plan-allocate';
import { definition as planNewrep } from './plan-newrep';
import { definition as planSeason } from './plan-season';
import { definition as planTrack } from './plan-track';
import { definition as commission } from './commission';
import { definition as commissionCurve } from './commission-curve';
import { definition as commissionTrace } from './commission-trace';
import { definition as draw } from './draw';
import { definition as payout } from './payout';
import { definition as payoutTrace } from './payout-trace';
import { definition as quotaPayout } from './quota-payout';
import { definition as split } from './split';
import { definition as cac } from './cac';
import { definition as cohorts } from './cohorts';
import { definition as customerAlive } from './customer-alive';
import { definition as customerExpected } from './customer-expected';
import { definition as customerFit } from './customer-fit';
import { definition as customerLost } from './customer-lost';
import { definition as customerSummary } from './customer-summary';
import { definition as customerValue } from './customer-value';
import { definition as profit } from './profit';
import { definition as profitLifetime } from './profit-lifetime';
import { definition as profitMix } from './profit-mix';
import { definition as profitPayback } from './profit-payback';
import { definition as repeatLevel } from './repeat-level';
import { definition as repeatShare } from './repeat-share';
import { definition as repeatTarget } from './repeat-target';

/** What calculating needs of every function, by family. */
// prettier-ignore
export const definitions: readonly Definition[] = [
  conversion,
  funnel,
  funnelActual,
  funnelChance,
  funnelCheck,
  funnelForchance,
  funnelLeads,
  funnelRange,
  funnelSchedule,
  funnelStock,
  norm,
  attainment,
  forecast,
  history,
  plan,
  planAllocate,
  planNewrep,
  planSeason,
  planTrack,
  commission,
  commissionCurve,
  commissionTrace,
  draw,
  payout,
  payoutTrace,
  quotaPayout,
  split,
  cac,
  cohorts,
  customerAlive,
  customerExpected,
  customerFit,
  customerLost,
  customerSummary,
  customerValue,
  profit,
  profitLifetime,
  profitMix,
  profitPayback,
  repeatLevel,
  repeatShare,
  repeatTarget,
];
