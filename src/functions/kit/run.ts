import type { Cell } from '../../planning/cells';
import { fail } from '../../planning/problem';
import type { Arguments, Parameters } from './parameter';
import type { Context, Definition, TableRow } from './definition';
import { spillOf } from './spill';
import type { Show } from './words';

/** What a call gives the cell: one value, or rows of cells. */
export type Outcome = number | Cell[][];

/** Calculates a function on arguments as Excel hands them over. Throws a PlanningProblem that says what is wrong and where. */
export function run(definition: Definition, given: readonly unknown[], context: Context): Outcome {
  const args = readArguments(definition.parameters, given);
  const result = definition.calculate(args, context);
  if (typeof result === 'number') return finite(result, definition);
  const cellsOf = (row: TableRow): Cell[] => row.map((cell) => finite(cell ?? '', definition));
  const rows = result.rows.map(cellsOf);
  const { show } = args as { readonly show?: Show };
  if (result.bare || show === undefined || !('columns' in definition.result)) return rows;
  const below = [...(result.total ? [result.total] : []), ...(result.notes ?? [])].map(cellsOf);
  const { columns } = definition.result;
  return spillOf({ rows, below, repeated: result.repeated ?? [] }, columns, show, context.language);
}

/** Figures beyond what a cell can hold end with a sentence, not with Infinity. */
function finite<C extends Cell>(cell: C, { parameters }: Definition): C {
  if (typeof cell === 'number' && !Number.isFinite(cell)) fail('resultTooLarge', Object.keys(parameters)[0]);
  return cell;
}

function readArguments<P extends Parameters>(parameters: P, given: readonly unknown[]): Arguments<P> {
  const entries = Object.entries(parameters).map(([name, parameter], index) => [
    name,
    parameter.read(given[index], name),
  ]);
  return Object.fromEntries(entries) as Arguments<P>;
}
