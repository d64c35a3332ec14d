import type { CustomerHistory } from '../../planning/customers/purchases-model';
import { fail } from '../../planning/problem';
import { beside, sideBySide, type Beside } from './beside';

const times = { unit: 'norm', min: 0, max: 1e6 } as const;

/** What the purchases model is told of customers, as CUSTOMER.SUMMARY gives it. */
export const customerColumns = {
  frequency: /*#__PURE__*/ beside({ unit: 'count', min: 0, max: 1e6, whole: true }),
  recency: /*#__PURE__*/ beside(times),
  age: /*#__PURE__*/ beside(times),
};

/** Reads the three columns and holds them together: nobody bought last before the first time, or after today. */
export function customersIn(
  given: Readonly<Record<keyof CustomerHistory, Beside>>,
): CustomerHistory & { readonly headings: 0 | 1 } {
  const { columns, headings, count, at } = sideBySide({
    frequency: given.frequency,
    recency: given.recency,
    age: given.age,
  });
  const { frequency, recency, age } = columns;
  for (let index = 0; index < count; index++) {
    if (recency[index] > age[index] * (1 + 1e-9))
      fail('recencyAboveAge', at('recency', index), { value: recency[index], age: age[index] });
    if (frequency[index] === 0 && recency[index] > 0)
      fail('recencyWithoutFrequency', at('recency', index), { value: recency[index] });
  }
  return { ...columns, headings };
}

/** One figure a customer, under a heading where the customers have one. */
export function besideCustomers<C>(
  headings: 0 | 1,
  heading: string,
  figures: readonly C[],
): (C | string)[][] {
  return [...(headings === 1 ? [[heading]] : []), ...figures.map((figure) => [figure])];
}
