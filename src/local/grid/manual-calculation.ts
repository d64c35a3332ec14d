import type { ICommandInfo, ICommandService, Injector } from '@univerjs/core';
import {
  IActiveDirtyManagerService,
  SetTriggerFormulaCalculationStartMutation,
} from '@univerjs/engine-formula';
import { SetRangeValuesMutation } from '@univerjs/sheets';
import { type Dirty, markAllDirty } from './dirty';
import type { Store } from './store';

export type CalculationMode = 'Automatic' | 'Manual';

const KEY = 'calculationMode';

/**
 * Excel's manual calculation. The engine asks, change by change, which cells a change makes dirty; in manual mode it hears
 * "none", and what it should have heard is kept until somebody calculates. Formulas that are typed are calculated at once, as in
 * Excel; so are answers of functions that were asked before.
 */
export class ManualCalculation {
  #held: Dirty[] = [];

  constructor(
    private readonly commands: ICommandService,
    injector: Injector,
    private readonly store: Store,
  ) {
    const triggers = injector.get(IActiveDirtyManagerService);
    const get = triggers.get.bind(triggers);
    triggers.get = (id) => {
      const conversion = get(id);
      if (!conversion || id === SetTriggerFormulaCalculationStartMutation.id) return conversion;
      return {
        ...conversion,
        getDirtyData: (command) => this.#hold(command, conversion.getDirtyData(command)),
      };
    };
  }

  #hold(command: ICommandInfo, dirty: Dirty): Dirty {
    if (this.mode === 'Automatic' || entersFormula(command)) return dirty;
    this.#held.push(dirty);
    return {};
  }

  get mode(): CalculationMode {
    return this.store.get<CalculationMode>(KEY) ?? 'Automatic';
  }
  set mode(mode: CalculationMode) {
    this.store.set(KEY, mode === 'Manual' ? mode : undefined, false);
    if (mode === 'Automatic') this.release();
  }

  /** whether changes wait to be calculated */
  get waiting(): boolean {
    return this.#held.length > 0;
  }

  /** Calculates what changes have made dirty, as F9 does. */
  release(): void {
    for (const dirty of this.#held.splice(0)) markAllDirty(this.commands, dirty);
  }
}

interface Values {
  readonly cellValue?: Readonly<
    Record<string, Readonly<Record<string, { readonly f?: unknown } | null>> | null>
  >;
}

function entersFormula({ id, params }: ICommandInfo): boolean {
  if (id !== SetRangeValuesMutation.id) return false;
  const { cellValue = {} } = params as Values;
  return Object.values(cellValue).some((row) => Object.values(row ?? {}).some((cell) => !!cell?.f));
}
