/** Sum of figures, added up in their order. */
export function sumOf(figures: Iterable<number>): number {
  let sum = 0;
  for (const figure of figures) sum += figure;
  return sum;
}
