import type { ICommandInfo, ICommandService, IExecutionOptions, Injector } from '@univerjs/core';
import {
  FormulaExecutedStateType,
  IActiveDirtyManagerService,
  type ISetFormulaCalculationNotificationMutation,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
} from '@univerjs/engine-formula';
import { SetRangeValuesMutation, SetStyleCommand } from '@univerjs/sheets';

/** nobody waits longer than this for a calculation, in milliseconds */
const LONGEST = 5000;

/** Knows whether the engine has something to calculate: it gathers changes for a tenth of a second, then works in pieces. */
export class Calculation {
  #queued = false;
  #running = false;
  #waiters: (() => void)[] = [];

  constructor(commands: ICommandService, injector: Injector) {
    const triggers = injector.get(IActiveDirtyManagerService);
    commands.onCommandExecuted((command, options) => {
      if (command.id === SetFormulaCalculationStartMutation.id) {
        this.#queued = false;
        this.#running = true;
      } else if (command.id === SetFormulaCalculationNotificationMutation.id) this.#progress(command);
      else if (triggers.get(command.id) && !leavesValues(command, options)) this.#queued = true;
    });
  }

  #progress({ params }: Readonly<ICommandInfo>): void {
    const { functionsExecutedState } = params as ISetFormulaCalculationNotificationMutation;
    if (functionsExecutedState === undefined) return;
    this.#running = false;
    // stopped because something else has changed: the engine begins anew
    if (functionsExecutedState === FormulaExecutedStateType.STOP_EXECUTION) this.#queued = true;
    if (this.#queued) return;
    for (const resolve of this.#waiters.splice(0)) resolve();
  }

  /** whether something waits for the engine, or it works */
  get busy(): boolean {
    return this.#queued || this.#running;
  }

  /** Resolves when every formula shows what its cells hold; calls of custom functions may still be under way. */
  async done(): Promise<void> {
    if (!this.#queued && !this.#running) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    await Promise.race([
      new Promise<void>((resolve) => this.#waiters.push(resolve)),
      new Promise<void>((resolve) => (timer = setTimeout(resolve, LONGEST))),
    ]);
    clearTimeout(timer);
  }
}

/** the engine does not calculate for changes of look, nor for its own results */
function leavesValues({ id, params }: Readonly<ICommandInfo>, options?: IExecutionOptions): boolean {
  if (id !== SetRangeValuesMutation.id) return false;
  return options?.onlyLocal === true || (params as { trigger?: string }).trigger === SetStyleCommand.id;
}
