import type { ICommandService, IUnitRange } from '@univerjs/core';
import { SetTriggerFormulaCalculationStartMutation } from '@univerjs/engine-formula';

/** Formulas of conditional formats and validations: workbook → sheet → id → true. */
export type OtherFormulas = Record<string, Record<string, Record<string, boolean>>>;

/**
 * Formulas in these ranges, and formulas that read them, are calculated in the next wave. Goes through the engine's own
 * trigger: it is merged with edits that wait, and survives a stop and restart.
 */
export function markDirty(
  commands: ICommandService,
  dirtyRanges: readonly IUnitRange[],
  dirtyUnitOtherFormulaMap: OtherFormulas = {},
): void {
  void commands.executeCommand(
    SetTriggerFormulaCalculationStartMutation.id,
    {
      forceCalculation: false,
      dirtyRanges: [...dirtyRanges],
      dirtyNameMap: {},
      dirtyDefinedNameMap: {},
      dirtySuperTableMap: {},
      dirtyUnitFeatureMap: {},
      dirtyUnitOtherFormulaMap,
      clearDependencyTreeCache: {},
    },
    { onlyLocal: true },
  );
}
