import type { Argument, Place } from './values';

/** What the add-in answered: a result, or an error with its sentence. */
export type Answer = { readonly value: unknown } | { readonly error: string; readonly message: string };

/** One call of one cell. An answer belongs to one cell, one function and one set of argument values. */
export interface Call {
  readonly functionId: string;
  /** the arguments as JSON */
  readonly json: string;
  at: Place;
  answer?: Answer;
  /** number under which the add-in was asked; 0 while it waits to be sent */
  invocation: number;
  /** nobody wants the answer any more */
  abandoned: boolean;
}

const keyOf = ({ unitId, sheetId, row, column }: Place): string => `${unitId}|${sheetId}|${row}|${column}`;

/** The calls of every cell, and which of them the running wave has used. */
export class Calls {
  private byCell = new Map<string, Map<string, Call>>();
  private readonly used = new Map<string, Set<string>>();

  /** The call with these arguments; `fresh` where the cell makes it for the first time. */
  of(at: Place, functionId: string, args: readonly Argument[]): { call: Call; fresh: boolean } {
    const cell = keyOf(at);
    const json = JSON.stringify(args);
    const key = functionId + json;
    entry(this.used, cell, () => new Set<string>()).add(key);
    const calls = entry(this.byCell, cell, () => new Map<string, Call>());
    const known = calls.get(key);
    if (known) return { call: known, fresh: false };
    const call: Call = { functionId, json, at, invocation: 0, abandoned: false };
    calls.set(key, call);
    return { call, fresh: true };
  }

  /**
   * After a wave: drops the calls that a calculated cell no longer makes, and those of cells whose formula is gone.
   * @param stillCalls whether the formula now in a cell can make a call
   * @returns the calls dropped
   */
  dropUnused(stillCalls: (at: Place) => boolean): Call[] {
    const dropped: Call[] = [];
    for (const [cell, calls] of this.byCell) {
      const used = this.used.get(cell);
      const [first] = calls.values();
      const gone = !used && first && !stillCalls(first.at);
      for (const [key, call] of calls) {
        if (!gone && (!used || used.has(key))) continue;
        calls.delete(key);
        call.abandoned = true;
        dropped.push(call);
      }
      if (calls.size === 0) this.byCell.delete(cell);
    }
    this.used.clear();
    return dropped;
  }

  /** Rows or columns were put in or taken out: calls go along with their cells. `undefined`: the cell is gone. */
  move(moved: (at: Place) => Place | undefined): Call[] {
    const before = this.all();
    const dropped: Call[] = [];
    this.byCell = new Map();
    for (const call of before) {
      const at = moved(call.at);
      if (!at) {
        call.abandoned = true;
        dropped.push(call);
        continue;
      }
      call.at = at;
      entry(this.byCell, keyOf(at), () => new Map<string, Call>()).set(call.functionId + call.json, call);
    }
    return dropped;
  }

  clear(): Call[] {
    const all = this.all();
    for (const call of all) call.abandoned = true;
    this.byCell.clear();
    return all;
  }

  at(place: Place): readonly Call[] {
    return [...(this.byCell.get(keyOf(place))?.values() ?? [])];
  }

  all(): Call[] {
    return [...this.byCell.values()].flatMap((calls) => [...calls.values()]);
  }
}

function entry<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
