import { fail } from '../../planning/problem';

type Rows = readonly (readonly unknown[])[];

/** Ends with a problem unless the range passed as `parameter` has the shape of another argument. */
export function checkSameShape(parameter: string, given: Rows, other: string, others: Rows): void {
  const [rows, columns, otherRows, otherColumns] = [given, others].flatMap((each) => [
    each.length,
    each[0].length,
  ]);
  if (rows !== otherRows || columns !== otherColumns)
    fail('shapesDiffer', parameter, { rows, columns, other, otherRows, otherColumns });
}
