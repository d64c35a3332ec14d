// Written by src/build/indices.ts from the files of this folder: do not edit.
import type { Definition } from './kit/definition';
import { definition as funnel } from './funnel';
import { definition as funnelLeads } from './funnel-leads';

/** What calculating needs of every function, by file. */
export const definitions: readonly Definition[] = [funnel, funnelLeads];
