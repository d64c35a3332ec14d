import type { Argument, Plain } from './values';

/** How one formula calls the function: once, or once per element where a list stands for a single value. */
export interface CallPlan {
  readonly rows: number;
  readonly columns: number;
  /** whether the results are put together to an array */
  readonly lifted: boolean;
  /** the arguments of each call, row by row; undefined where a list is too short: #N/A */
  readonly calls: readonly (readonly Argument[] | undefined)[];
}

/**
 * Excel calls a function once per element when a parameter that wants one value is given a range or an array; lists of one
 * row or column are repeated along the other direction.
 * @param wantsRows which parameters take a range as a whole
 */
export function planCalls(args: readonly Argument[], wantsRows: (index: number) => boolean): CallPlan {
  let rows = 1;
  let columns = 1;
  const shaped = args.map((arg, index): Argument => {
    if (wantsRows(index)) return arg === null || Array.isArray(arg) ? arg : [[arg]];
    if (!Array.isArray(arg)) return arg;
    const width = arg[0]?.length ?? 0;
    if (arg.length === 1 && width === 1) return arg[0]?.[0] ?? null;
    rows = Math.max(rows, arg.length);
    columns = Math.max(columns, width);
    return arg;
  });
  if (rows === 1 && columns === 1) return { rows, columns, lifted: false, calls: [shaped] };
  const calls: (Argument[] | undefined)[] = [];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const picked = shaped.map((arg, index) =>
        Array.isArray(arg) && !wantsRows(index) ? element(arg, row, column) : arg,
      );
      calls.push(picked.includes(undefined) ? undefined : (picked as Argument[]));
    }
  }
  return { rows, columns, lifted: true, calls };
}

function element(list: Plain[][], row: number, column: number): Plain | undefined {
  const line = list[list.length === 1 ? 0 : row];
  return line?.[line.length === 1 ? 0 : column];
}
