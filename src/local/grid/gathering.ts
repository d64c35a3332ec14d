import { ICommandService, type Injector } from '@univerjs/core';
import { SetFormulaCalculationStartMutation } from '@univerjs/engine-formula';
import { TriggerCalculationController } from '@univerjs/sheets-formula';
import type { Dirty } from './dirty';

/** Univer's controller that gathers what has changed, and starts the engine when nothing more has for a tenth of a second. */
interface Controller {
  _waitingCommandQueue: readonly unknown[];
  _setTimeoutKey?: ReturnType<typeof setTimeout>;
  _executingDirtyData: Dirty;
  _generateDirty(commands: readonly unknown[]): Dirty;
  _mergeDirty(one: Dirty, other: Dirty): Dirty;
}

/** The changes that the engine has still to hear of. */
export class Gathering {
  constructor(private readonly injector: Injector) {}

  get any(): boolean {
    return this.#controller._waitingCommandQueue.length > 0;
  }

  /** Lets the changes wait until somebody has them calculated. */
  hold(): void {
    clearTimeout(this.#controller._setTimeoutKey);
  }

  /** Starts the engine, which must be at rest, without waiting for more changes: somebody waits for the result. */
  calculate(): void {
    this.hold();
    const controller = this.#controller;
    const dirty = controller._generateDirty(controller._waitingCommandQueue);
    controller._waitingCommandQueue = [];
    controller._executingDirtyData = controller._mergeDirty(controller._executingDirtyData, dirty);
    void this.injector
      .get(ICommandService)
      .executeCommand(
        SetFormulaCalculationStartMutation.id,
        { ...controller._executingDirtyData },
        { onlyLocal: true },
      );
  }

  get #controller(): Controller {
    return this.injector.get(TriggerCalculationController) as unknown as Controller;
  }
}
