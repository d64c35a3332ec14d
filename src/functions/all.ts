// Written by src/build/indices.ts from the files of this folder: do not edit.
import type { FunctionModule } from './kit/definition';
import * as cac from './cac';
import * as commission from './commission';
import * as commissionTrace from './commission-trace';
import * as funnel from './funnel';
import * as funnelLeads from './funnel-leads';
import * as history from './history';
import * as plan from './plan';
import * as profit from './profit';

/** Every function with its texts and examples, by file. */
// prettier-ignore
export const functions: readonly FunctionModule[] = [
  cac,
  commission,
  commissionTrace,
  funnel,
  funnelLeads,
  history,
  plan,
  profit,
];
