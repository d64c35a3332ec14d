import type { ICommandService, Injector, IUnitRange } from '@univerjs/core';
import {
  FormulaDataModel,
  type IActiveDirtyManagerService,
  SetTriggerFormulaCalculationStartMutation,
} from '@univerjs/engine-formula';

/** Formulas of conditional formats and validations: workbook → sheet → id → true. */
export type OtherFormulas = Record<string, Record<string, Record<string, boolean>>>;

/** What a change makes dirty, in the engine's words. */
export type Dirty = ReturnType<
  Exclude<ReturnType<IActiveDirtyManagerService['get']>, null | undefined | void>['getDirtyData']
>;

/**
 * Formulas in these ranges, and formulas that read them, are calculated in the next wave. Goes through the engine's own
 * trigger: it is merged with edits that wait, and survives a stop and restart.
 */
export function markDirty(
  commands: ICommandService,
  dirtyRanges: readonly IUnitRange[],
  dirtyUnitOtherFormulaMap: OtherFormulas = {},
): void {
  markAllDirty(commands, { dirtyRanges: [...dirtyRanges], dirtyUnitOtherFormulaMap });
}

/** As markDirty, with names, tables and whatever else the engine knows. */
export function markAllDirty(commands: ICommandService, dirty: Dirty): void {
  void commands.executeCommand(
    SetTriggerFormulaCalculationStartMutation.id,
    {
      forceCalculation: false,
      dirtyRanges: [],
      dirtyNameMap: {},
      dirtyDefinedNameMap: {},
      dirtySuperTableMap: {},
      dirtyUnitFeatureMap: {},
      dirtyUnitOtherFormulaMap: {},
      clearDependencyTreeCache: {},
      ...dirty,
    },
    { onlyLocal: true },
  );
}

type FormulaMatrix = Record<string, Record<string, { f?: string; si?: string } | null>>;

/** The cells of a workbook whose formulas pass a test. */
export function cellsWithFormulas(
  injector: Injector,
  unitId: string,
  test: (formula: string) => boolean,
): IUnitRange[] {
  const found: IUnitRange[] = [];
  const model = injector.get(FormulaDataModel);
  for (const [sheetId, rows] of Object.entries(model.getFormulaData()[unitId] ?? {})) {
    for (const [rowKey, columns] of Object.entries((rows ?? {}) as FormulaMatrix)) {
      for (const [columnKey, item] of Object.entries(columns ?? {})) {
        const row = Number(rowKey);
        const column = Number(columnKey);
        const text =
          item?.f || (item?.si ? model.getFormulaStringByCell(row, column, sheetId, unitId) : undefined);
        if (!text || !test(text)) continue;
        found.push({
          unitId,
          sheetId,
          range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
        });
      }
    }
  }
  return found;
}
