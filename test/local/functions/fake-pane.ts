import { CustomFunctionHub } from '../../../src/local/functions/hub';
import type { FunctionMetadata } from '../../../src/local/functions/metadata';
import type { Grid } from '../../../src/local/grid/grid';
import { Quiet } from '../../../src/local/page/quiet';
import type { EventEntry } from '../../../src/local/protocol/host-object';

export const TEST_FUNCTIONS: readonly FunctionMetadata[] = [
  { id: 'TWICE', name: 'TWICE', parameters: [{ name: 'numbers', dimensionality: 'matrix' }] },
  { id: 'ADD', name: 'ADD', parameters: [{ name: 'a' }, { name: 'b' }] },
  { id: 'FAIL', name: 'FAIL', parameters: [{ name: 'why' }] },
  { id: 'SLOW', name: 'SLOW', parameters: [{ name: 'value' }] },
];

const ANSWERS: Readonly<Record<string, (...args: never[]) => unknown>> = {
  TWICE: (rows: number[][]) => rows.map((row) => row.map((value) => value * 2)),
  ADD: (a: number, b: number) => a + b,
};

export interface FakePane extends CustomFunctionHub {
  /** names of the functions called, in order */
  readonly called: string[];
  /** answers the calls of SLOW that wait */
  answerSlow(): void;
  /** resolves when everything is calculated */
  idle(): Promise<void>;
}

/** A pane that answers from this process, a little later: the functions' hub without a browser. */
export function fakePane(grid: Grid): FakePane {
  const called: string[] = [];
  const slow: [number, unknown][] = [];
  const answer = (entry: EventEntry): void => {
    if (entry[1] !== 1000) return;
    const [invocation, name, args] = JSON.parse(entry[3]) as [number, string, never[]];
    called.push(name);
    if (name === 'SLOW') return void slow.push([invocation, args[0]]);
    if (name === 'FAIL') return hub.receive([[invocation, false, 'It fails', 7]]);
    hub.receive([[invocation, true, ANSWERS[name]?.(...args)]]);
  };
  const hub = new CustomFunctionHub({
    injector: grid.injector,
    post: (entries) => {
      setTimeout(() => entries.forEach(answer), 10);
      return true;
    },
    addressOf: ({ row, column }) => `R${row}C${column}`,
  });
  hub.register(TEST_FUNCTIONS);
  hub.connect();
  const quiet = new Quiet(grid.commands, () => hub.pending, grid.calculation);
  return Object.assign(hub, {
    called,
    idle: () => quiet.wait(),
    answerSlow: () =>
      hub.receive(slow.splice(0).map(([invocation, value]) => [invocation, true, value] as const)),
  });
}
