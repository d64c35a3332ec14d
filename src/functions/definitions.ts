// Written by src/build/indices.ts from the files of this folder: do not edit.
import type { Definition } from './kit/definition';
import { definition as cac } from './cac';
import { definition as commission } from './commission';
import { definition as commissionTrace } from './commission-trace';
import { definition as funnel } from './funnel';
import { definition as funnelLeads } from './funnel-leads';
import { definition as history } from './history';
import { definition as plan } from './plan';
import { definition as profit } from './profit';

/** What calculating needs of every function, by file. */
// prettier-ignore
export const definitions: readonly Definition[] = [
  cac,
  commission,
  commissionTrace,
  funnel,
  funnelLeads,
  history,
  plan,
  profit,
];
