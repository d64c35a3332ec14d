import type { RunningServer } from '../../src/build/server';

/** What starts before the tests and ends after them. */
export const running: { server?: RunningServer } = {};
