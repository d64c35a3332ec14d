// Written by src/build/indices.ts from the files of this folder: do not edit.
import type { FunctionModule } from './kit/definition';
import * as funnel from './funnel';
import * as funnelLeads from './funnel-leads';

/** Every function with its texts and examples, by file. */
export const functions: readonly FunctionModule[] = [funnel, funnelLeads];
