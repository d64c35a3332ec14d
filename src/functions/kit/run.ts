import type { Cell } from '../../planning/cells';
import { fail } from '../../planning/problem';
import type { Arguments, Parameters } from './parameter';
import type { Context, Definition } from './definition';
import { defaultShow, spillOf } from './spill';
import type { Show } from './words';

/** What a call gives the cell: one value, or rows of cells. */
export type Outcome = number | Cell[][];

/** Calculates a function on arguments as Excel hands them over. Throws a PlanningProblem that says what is wrong and where. */
export function run(definition: Definition, given: readonly unknown[], context: Context): Outcome {
  const args = readArguments(definition.parameters, given);
  const result = definition.calculate(args, context);
  if (typeof result === 'number') return finite(result, definition);
  if (definition.result.kind === 'number')
    throw new TypeError(`${definition.id} returns a table but declares a number`);
  for (const row of [...result.rows, ...(result.notes ?? [])])
    for (const cell of row) finite(cell, definition);
  for (const cell of result.total ?? []) finite(cell, definition);
  if (result.bare === true || definition.result.kind !== 'spill') return result.rows.map((row) => [...row]);
  const show = shownOf(args, defaultShow(definition));
  return spillOf(result, definition.result.columns, show, context.language);
}

/** Figures beyond what a cell can hold end with a sentence, not with Infinity. */
function finite<C extends Cell>(cell: C, { parameters }: Definition): C {
  if (typeof cell === 'number' && !Number.isFinite(cell)) {
    fail({ code: 'resultTooLarge', parameter: Object.keys(parameters)[0] ?? '' });
  }
  return cell;
}

function readArguments<P extends Parameters>(parameters: P, given: readonly unknown[]): Arguments<P> {
  const entries = Object.entries(parameters).map(([name, parameter], index) => [
    name,
    parameter.read(given[index], name),
  ]);
  return Object.fromEntries(entries) as Arguments<P>;
}

function shownOf(args: Readonly<Record<string, unknown>>, otherwise: Show): Show {
  const shown = args['show'];
  return shown === 'rows' || shown === 'values' ? shown : otherwise;
}
