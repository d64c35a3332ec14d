/** Against 30 digits by fixtures/normal.py. */
import { deviationsFor } from '../../../src/planning/statistics/normal';
import cases from './fixtures/normal.json';

test.each(cases as [number, number][])('%d lies within %d deviations', (confidence, deviations) => {
  expect(Math.abs(deviationsFor(confidence) / deviations - 1)).toBeLessThan(1e-14);
});
