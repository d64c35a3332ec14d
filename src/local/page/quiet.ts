import { CommandType, type ICommandService } from '@univerjs/core';
import {
  FormulaExecutedStateType,
  SetFormulaCalculationNotificationMutation,
  SetTriggerFormulaCalculationStartMutation,
} from '@univerjs/engine-formula';

/** Nothing has happened in the workbook for so long that nothing is under way, in milliseconds. */
const QUIET = 150;

/** Tells when the workbook has calculated everything: no wave runs, no function is asked, nothing was just changed. */
export class Quiet {
  private last = performance.now();
  private calculating = false;

  constructor(
    commands: ICommandService,
    private readonly pending: () => number,
    private readonly calculation: { readonly busy: boolean },
    private readonly quiet = QUIET,
  ) {
    commands.onCommandExecuted(({ id, type, params }) => {
      if (type === CommandType.MUTATION || id === SetTriggerFormulaCalculationStartMutation.id)
        this.last = performance.now();
      if (id !== SetFormulaCalculationNotificationMutation.id) return;
      const { functionsExecutedState } = params as { functionsExecutedState?: FormulaExecutedStateType };
      this.calculating = functionsExecutedState === undefined;
    });
  }

  /** Resolves when everything is calculated; rejects after `timeout` milliseconds. */
  async wait(timeout = 300_000): Promise<void> {
    const start = performance.now();
    this.last = start;
    while (
      this.calculating ||
      this.calculation.busy ||
      this.pending() > 0 ||
      performance.now() - this.last < this.quiet
    ) {
      if (performance.now() - start > timeout)
        throw new Error(`The workbook still calculates after ${timeout} ms.`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
}
