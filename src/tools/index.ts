// Written by src/build/indices.ts from the files of this folder: do not edit.
import type { Tool } from './tool';

const found: readonly Tool[] = [];

/** Every tool, in the order of Home. */
export const tools: readonly Tool[] = [...found].sort((a, b) => a.order - b.order);
