import type { Injector } from '@univerjs/core';
import { ICalculateFormulaService } from '@univerjs/engine-formula';

interface Engine {
  _executeStep(): Promise<unknown>;
}

/**
 * A formula that the engine cannot bear (a variable of LET that is called like a table, for one) makes it throw, and without
 * a word that it has ended nothing would be calculated any more. What throws ends its wave only.
 */
export function surviveFaults(injector: Injector): void {
  const engine = injector.get(ICalculateFormulaService) as unknown as Engine;
  const step = engine._executeStep.bind(engine);
  engine._executeStep = async () => {
    try {
      return await step();
    } catch (error) {
      reportError(error);
      return true;
    }
  };
}
