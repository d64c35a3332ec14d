import { ICommandService, type ICellData, type Injector } from '@univerjs/core';
import { SetRangeValuesMutation, SetStyleCommand } from '@univerjs/sheets';

interface Values {
  readonly cellValue?: Readonly<Record<string, Readonly<Record<string, ICellData | null>> | null>>;
  trigger?: string;
}

/**
 * Univer takes a cell without `f` for "the formula goes", unless the change says that a command of looks has triggered it; and
 * redo puts its own name in the place of that trigger, so that formulas died with every redone format.
 * Call it before the workbook is made: the engine's own listeners come after this one.
 */
export function looksKeepFormulas(injector: Injector): void {
  injector.get(ICommandService).beforeCommandExecuted(({ id, params }) => {
    if (id !== SetRangeValuesMutation.id) return;
    const values = params as Values;
    if (onlyLooks(values)) values.trigger = SetStyleCommand.id;
  });
}

function onlyLooks({ cellValue }: Values): boolean {
  let any = false;
  for (const row of Object.values(cellValue ?? {})) {
    for (const cell of Object.values(row ?? {})) {
      if (!cell) return false;
      for (const key in cell) if (key !== 's') return false;
      any = true;
    }
  }
  return any;
}
