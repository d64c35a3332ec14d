// Written by src/build/indices.ts from the files of this folder: do not edit.
import type { Tool } from './tool';
import { tool as commission } from './commission';
import { tool as funnel } from './funnel';
import { tool as funnelCheck } from './funnel-check';
import { tool as plan } from './plan';
import { tool as profit } from './profit';
import { tool as repeat } from './repeat';

// prettier-ignore
const found: readonly Tool[] = [
  commission,
  funnel,
  funnelCheck,
  plan,
  profit,
  repeat,
];

/** Every tool, in the order of Home. */
export const tools: readonly Tool[] = [...found].sort((a, b) => a.order - b.order);
