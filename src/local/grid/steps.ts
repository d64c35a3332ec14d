import type { IUndoRedoItem, IUndoRedoService } from '@univerjs/core';

/** Univer's own state of batching: 0 nothing pushed yet, 1 what is pushed joins the last step. */
interface Inside {
  readonly _batchingStatus: Map<string, 0 | 1>;
  _getUndoStack(unitId: string): IUndoRedoItem[] | null;
}

/** The list of undo, as batches of the add-in fill it: one step per batch, or per several that belong together. */
export class Steps {
  readonly #inside: Inside;
  /** the step that the piece of work at hand has made */
  #own: IUndoRedoItem | undefined;
  #wrote = false;

  constructor(
    private readonly undo: IUndoRedoService,
    private readonly unitId: string,
  ) {
    this.#inside = undo as unknown as Inside;
  }

  /** what undo would take back next */
  get top(): object | undefined {
    return this.#inside._getUndoStack(this.unitId)?.at(-1);
  }

  /** whether the last batch has changed anything that can be undone */
  get wrote(): boolean {
    return this.#wrote;
  }

  /**
   * Everything until the returned function is called is one step.
   * @param joins it belongs to the step of the batch before, unless something else was done in between
   */
  begin(joins: boolean): () => void {
    const { _batchingStatus: status } = this.#inside;
    const batch = this.undo.__tempBatchingUndoRedo(this.unitId);
    if (!joins || this.top !== this.#own) this.#own = undefined; // another piece of work begins
    const before = this.#own;
    const length = before?.redoMutations.length;
    if (before) status.set(this.unitId, 1);
    return () => {
      this.#wrote = before ? before.redoMutations.length !== length : status.get(this.unitId) === 1;
      batch.dispose();
      if (this.#wrote) this.#own = this.top as IUndoRedoItem | undefined;
    };
  }

  /** Everything that `work` does is one step; while a batch of the add-in runs, it belongs to that one's. */
  together(work: () => void): void {
    if (this.#inside._batchingStatus.has(this.unitId)) return work();
    const batch = this.undo.__tempBatchingUndoRedo(this.unitId);
    try {
      work();
    } finally {
      batch.dispose();
    }
  }

  /** The last step belongs to the one before it: they are undone together. */
  join(): void {
    const stack = this.#inside._getUndoStack(this.unitId);
    const [before, last] = stack?.slice(-2) ?? [];
    if (!stack || !before || !last) return;
    before.redoMutations = [...before.redoMutations, ...last.redoMutations];
    before.undoMutations = [...last.undoMutations, ...before.undoMutations];
    stack.pop();
  }

  /** What was done so far cannot be undone. */
  forget(): void {
    this.undo.clearUndoRedo(this.unitId);
  }
}
