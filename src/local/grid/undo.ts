import { type IUndoRedoItem, LocalUndoRedoService } from '@univerjs/core';

interface Batching {
  _tryBatchingElements(whole: IUndoRedoItem, added: IUndoRedoItem): void;
}

/**
 * Univer's batching appends undo mutations in the order in which the changes were made. Undone in that order, a later
 * snapshot of a cell brings back what an earlier one removed: they have to run backwards.
 */
export function undoBackwards(): void {
  (LocalUndoRedoService.prototype as unknown as Batching)._tryBatchingElements = (whole, added) => {
    whole.redoMutations.push(...added.redoMutations);
    whole.undoMutations.unshift(...added.undoMutations);
  };
}
