import {
  FormulaDataModel,
  FormulaExecutedStateType,
  type ISetFormulaCalculationNotificationMutation,
  SetFormulaCalculationNotificationMutation,
} from '@univerjs/engine-formula';
import type { IUnitRange } from '@univerjs/core';
import { type Box, fromGridRange, type GridRange } from './address';
import { markDirty } from './dirty';
import type { Grid } from './grid';

interface Spill {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly range: GridRange;
}

function spills(grid: Grid, onlySheet?: string): Spill[] {
  const found: Spill[] = [];
  const sheets = grid.injector.get(FormulaDataModel).getArrayFormulaRange()[grid.unitId] ?? {};
  for (const [sheetId, rows] of Object.entries(sheets)) {
    if (onlySheet !== undefined && sheetId !== onlySheet) continue;
    for (const [row, columns] of Object.entries(
      (rows ?? {}) as Record<string, Record<string, GridRange | null>>,
    )) {
      for (const [column, range] of Object.entries(columns ?? {})) {
        if (range) found.push({ sheetId, row: Number(row), column: Number(column), range });
      }
    }
  }
  return found;
}

/** Whether a formula's result did spill: where something stands in its way, the anchor shows an error and nothing is spilled. */
function hasSpilled(grid: Grid, { sheetId, row, column, range }: Spill): boolean {
  if (range.endRow === range.startRow && range.endColumn === range.startColumn) return false;
  const beside = range.endColumn > range.startColumn ? { row, column: column + 1 } : { row: row + 1, column };
  return (
    grid.value(sheetId, row, column) !== '#SPILL!' &&
    grid.spilled(sheetId, beside.row, beside.column) !== undefined
  );
}

/** The rectangle that the formula in a cell fills, itself included; undefined where it fills no other cell. */
export function spillOf(grid: Grid, sheetId: string, row: number, column: number): Box | undefined {
  const found = spills(grid, sheetId).find((spill) => spill.row === row && spill.column === column);
  return found && hasSpilled(grid, found) ? fromGridRange(found.range) : undefined;
}

/** The cell whose formula fills a cell, itself included. */
export function spillParent(
  grid: Grid,
  sheetId: string,
  row: number,
  column: number,
): { row: number; column: number } | undefined {
  const found = spills(grid, sheetId).find(
    ({ range }) =>
      range.startRow <= row &&
      row <= range.endRow &&
      range.startColumn <= column &&
      column <= range.endColumn,
  );
  return found && hasSpilled(grid, found) ? { row: found.row, column: found.column } : undefined;
}

const repaired = new WeakSet<Grid>();

/**
 * Univer 0.25.1 does not recalculate formulas that read cells which a spill has just left: with `=SEQUENCE(A1)` in B1,
 * `=SUM(B2:B9)` keeps its old sum when A1 becomes smaller. So after each wave the cells that were left are marked dirty.
 */
export function repairShrunkSpills(grid: Grid): void {
  if (repaired.has(grid)) return;
  repaired.add(grid);
  let before = new Map<string, Spill>();
  grid.commands.onCommandExecuted((command) => {
    if (command.id !== SetFormulaCalculationNotificationMutation.id) return;
    const { functionsExecutedState } = command.params as ISetFormulaCalculationNotificationMutation;
    if (
      functionsExecutedState === undefined ||
      functionsExecutedState === FormulaExecutedStateType.STOP_EXECUTION
    )
      return;
    const now = new Map(
      spills(grid).map((spill) => [`${spill.sheetId}|${spill.row}|${spill.column}`, spill]),
    );
    const left: IUnitRange[] = [];
    for (const [anchor, { sheetId, row, column, range: old }] of before) {
      const range = now.get(anchor)?.range ?? {
        startRow: row,
        endRow: row,
        startColumn: column,
        endColumn: column,
      };
      const add = (cells: GridRange): number => left.push({ unitId: grid.unitId, sheetId, range: cells });
      if (old.endRow > range.endRow) add({ ...old, startRow: range.endRow + 1 });
      if (old.endColumn > range.endColumn) {
        add({ ...old, endRow: Math.min(old.endRow, range.endRow), startColumn: range.endColumn + 1 });
      }
    }
    before = now;
    if (left.length > 0) markDirty(grid.commands, left);
  });
}
