// Written by src/build/indices.ts from the files of this folder: do not edit.
import type { FunctionModule } from './kit/definition';
import * as attainment from './attainment';
import * as cac from './cac';
import * as cohorts from './cohorts';
import * as commission from './commission';
import * as commissionCurve from './commission-curve';
import * as commissionTrace from './commission-trace';
import * as conversion from './conversion';
import * as customerAlive from './customer-alive';
import * as customerExpected from './customer-expected';
import * as customerFit from './customer-fit';
import * as customerLost from './customer-lost';
import * as customerSummary from './customer-summary';
import * as customerValue from './customer-value';
import * as draw from './draw';
import * as forecast from './forecast';
import * as funnel from './funnel';
import * as funnelActual from './funnel-actual';
import * as funnelChance from './funnel-chance';
import * as funnelCheck from './funnel-check';
import * as funnelForchance from './funnel-forchance';
import * as funnelLeads from './funnel-leads';
import * as funnelRange from './funnel-range';
import * as funnelSchedule from './funnel-schedule';
import * as funnelStock from './funnel-stock';
import * as history from './history';
import * as norm from './norm';
import * as payout from './payout';
import * as payoutTrace from './payout-trace';
import * as plan from './plan';
import * as planAllocate from './plan-allocate';
import * as planNewrep from './plan-newrep';
import * as planSeason from './plan-season';
import * as planTrack from './plan-track';
import * as profit from './profit';
import * as profitLifetime from './profit-lifetime';
import * as profitMix from './profit-mix';
import * as profitPayback from './profit-payback';
import * as quotaPayout from './quota-payout';
import * as repeatLevel from './repeat-level';
import * as repeatShare from './repeat-share';
import * as repeatTarget from './repeat-target';
import * as split from './split';

/** Every function with its texts and examples, by file. */
// prettier-ignore
export const functions: readonly FunctionModule[] = [
  attainment,
  cac,
  cohorts,
  commission,
  commissionCurve,
  commissionTrace,
  conversion,
  customerAlive,
  customerExpected,
  customerFit,
  customerLost,
  customerSummary,
  customerValue,
  draw,
  forecast,
  funnel,
  funnelActual,
  funnelChance,
  funnelCheck,
  funnelForchance,
  funnelLeads,
  funnelRange,
  funnelSchedule,
  funnelStock,
  history,
  norm,
  payout,
  payoutTrace,
  plan,
  planAllocate,
  planNewrep,
  planSeason,
  planTrack,
  profit,
  profitLifetime,
  profitMix,
  profitPayback,
  quotaPayout,
  repeatLevel,
  repeatShare,
  repeatTarget,
  split,
];
