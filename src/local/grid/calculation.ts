import type { ICommandInfo, ICommandService, Injector } from '@univerjs/core';
import {
  type ISetFormulaCalculationNotificationMutation,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
} from '@univerjs/engine-formula';
import { Gathering } from './gathering';

/** nobody waits longer than this for a calculation, in milliseconds */
const LONGEST = 5000;

/**
 * When the engine calculates. It gathers changes for a tenth of a second, then works in pieces; started a second time meanwhile,
 * it would lose what it is at, and stopped, it would forget what it was told. So what changes meanwhile waits for its end.
 */
export class Calculation {
  readonly #changes: Gathering;
  #running = false;
  #waiters: (() => void)[] = [];

  constructor(commands: ICommandService, injector: Injector) {
    this.#changes = new Gathering(injector);
    commands.beforeCommandExecuted(({ id }) => {
      if (id === SetFormulaCalculationStartMutation.id) this.#running = true;
    });
    commands.onCommandExecuted((command) => {
      if (command.id === SetFormulaCalculationNotificationMutation.id) this.#progress(command);
      // whoever else hears of the command, the engine's own controller too, has done so by then
      else if (this.#running) queueMicrotask(() => this.#running && this.#changes.hold());
    });
  }

  #progress({ params }: Readonly<ICommandInfo>): void {
    const { functionsExecutedState } = params as ISetFormulaCalculationNotificationMutation;
    if (functionsExecutedState === undefined) return;
    this.#running = false;
    queueMicrotask(() => {
      this.start();
      if (this.busy) return;
      for (const resolve of this.#waiters.splice(0)) resolve();
    });
  }

  /** whether something waits for the engine, or it works */
  get busy(): boolean {
    return this.#running || this.#changes.any;
  }

  /** Calculates what has changed without waiting for more; an engine at work goes on first. */
  start(): void {
    if (!this.#running && this.#changes.any) this.#changes.calculate();
  }

  /** Resolves when every formula shows what its cells hold; calls of custom functions may still be under way. */
  async done(): Promise<void> {
    this.start();
    if (!this.busy) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    await Promise.race([
      new Promise<void>((resolve) => this.#waiters.push(resolve)),
      new Promise<void>((resolve) => (timer = setTimeout(resolve, LONGEST))),
    ]);
    clearTimeout(timer);
  }
}
