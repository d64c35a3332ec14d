import { CommandType, type ICommandService, type IMutation, type IUndoRedoService } from '@univerjs/core';

/** Plain data; a stored value is never changed in place, it is replaced. */
export type Stored = unknown;

interface SetStateParams {
  readonly unitId: string;
  readonly key: string;
  readonly value: Stored;
}

const SET_STATE = 'local.mutation.set-state';

/**
 * What Excel keeps in a workbook and the grid does not know: charts, protection, page layout, settings, XML parts.
 * Kept as plain data under keys such as `charts/<sheet id>`, and changed through a mutation, so that undo takes it back.
 */
export class Store {
  readonly #values = new Map<string, Stored>();
  readonly #listeners = new Set<(key: string) => void>();

  constructor(
    private readonly commands: ICommandService,
    private readonly undo: IUndoRedoService,
    private readonly unitId: string,
  ) {
    const mutation: IMutation<SetStateParams> = {
      id: SET_STATE,
      type: CommandType.MUTATION,
      handler: (_accessor, { key, value }) => {
        if (value === undefined) this.#values.delete(key);
        else this.#values.set(key, value);
        for (const listener of this.#listeners) listener(key);
        return true;
      },
    };
    commands.registerCommand(mutation);
  }

  get<T>(key: string): T | undefined {
    return this.#values.get(key) as T | undefined;
  }

  /** The mutation that sets a key; `undefined` takes it away. */
  mutation(key: string, value: Stored): { id: string; params: SetStateParams } {
    return { id: SET_STATE, params: { unitId: this.unitId, key, value } };
  }

  /** @param undoable false for what Excel's undo leaves alone, such as an add-in's settings */
  set(key: string, value: Stored, undoable = true): void {
    const before = this.mutation(key, this.#values.get(key));
    const after = this.mutation(key, value);
    this.commands.syncExecuteCommand(after.id, after.params);
    if (undoable)
      this.undo.pushUndoRedo({ unitID: this.unitId, undoMutations: [before], redoMutations: [after] });
  }

  /** every key that begins with `prefix` */
  keys(prefix: string): string[] {
    return [...this.#values.keys()].filter((key) => key.startsWith(prefix));
  }

  /** calls back after each change, also by undo and redo */
  onChange(listener: (key: string) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}
