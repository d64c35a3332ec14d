import type { Table } from './definition';

/** Figures under each other; a single one is a number alone. */
export function alone(figures: readonly number[]): Table | number {
  const [first] = figures;
  return figures.length === 1 && first !== undefined ? first : { rows: figures.map((each) => [each]) };
}
