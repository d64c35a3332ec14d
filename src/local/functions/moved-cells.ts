import type { ICommandService, IDisposable, IRange } from '@univerjs/core';
import { InsertColMutation, InsertRowMutation, RemoveColMutation, RemoveRowMutation } from '@univerjs/sheets';
import type { Place } from './values';

interface MoveParams {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly range: IRange;
}

/** Where a cell is after a change of rows or columns; undefined when it went with them. */
export type Moved = (at: Place) => Place | undefined;

const MOVES: Readonly<Record<string, { axis: 'row' | 'column'; inserts: boolean }>> = {
  [InsertRowMutation.id]: { axis: 'row', inserts: true },
  [RemoveRowMutation.id]: { axis: 'row', inserts: false },
  [InsertColMutation.id]: { axis: 'column', inserts: true },
  [RemoveColMutation.id]: { axis: 'column', inserts: false },
};

/** Tells where cells have gone when rows or columns are put in or taken out, by hand, by the add-in or by undo. */
export function followMoves(commands: ICommandService, onMove: (moved: Moved) => void): IDisposable {
  return commands.onCommandExecuted(({ id, params }) => {
    const move = MOVES[id];
    if (!move) return;
    const { unitId, subUnitId, range } = params as MoveParams;
    const first = move.axis === 'row' ? range.startRow : range.startColumn;
    const last = move.axis === 'row' ? range.endRow : range.endColumn;
    const count = last - first + 1;
    onMove((at) => {
      const index = at[move.axis];
      if (at.unitId !== unitId || at.sheetId !== subUnitId || index < first) return at;
      if (move.inserts) return { ...at, [move.axis]: index + count };
      return index <= last ? undefined : { ...at, [move.axis]: index - count };
    });
  });
}
