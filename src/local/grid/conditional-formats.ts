import { type IMutationInfo, type Worksheet } from '@univerjs/core';
import {
  AddConditionalRuleMutation,
  ConditionalFormattingRuleModel,
  ConditionalFormattingViewModel,
  createCfId,
  DeleteConditionalRuleMutation,
  SetConditionalRuleMutation,
} from '@univerjs/sheets-conditional-formatting';
import { type Box, intersection } from './address';
import { type Condition, fromRule, toRule } from './condition-rules';
import type { Grid } from './grid';

/** Conditional formats that reach into a box (or stand on the sheet), the one that counts first in front. */
export function conditions(grid: Grid, sheetId: string, within?: Box): Condition[] {
  const rules = grid.injector.get(ConditionalFormattingRuleModel).getSubunitRules(grid.unitId, sheetId) ?? [];
  return rules.flatMap((rule) => {
    const condition = fromRule(rule);
    const touches = condition?.boxes.some((box) => !within || intersection(box, within));
    return condition && touches ? [condition] : [];
  });
}

const at = (grid: Grid, sheetId: string): object => ({ unitId: grid.unitId, subUnitId: sheetId });
const add = (grid: Grid, sheetId: string, condition: Condition): IMutationInfo => ({
  id: AddConditionalRuleMutation.id,
  params: { ...at(grid, sheetId), rule: toRule(condition) },
});
const remove = (grid: Grid, sheetId: string, id: string): IMutationInfo => ({
  id: DeleteConditionalRuleMutation.id,
  params: { ...at(grid, sheetId), cfId: id },
});
const put = (grid: Grid, sheetId: string, condition: Condition): IMutationInfo => ({
  id: SetConditionalRuleMutation.id,
  params: { ...at(grid, sheetId), cfId: condition.id, rule: toRule(condition) },
});

/** A new format comes before the others, as in Excel. */
export function addCondition(grid: Grid, sheetId: string, fields: Omit<Condition, 'id'>): Condition {
  const condition = { ...fields, id: createCfId() };
  grid.change([add(grid, sheetId, condition)], [remove(grid, sheetId, condition.id)]);
  return condition;
}
export function changeCondition(grid: Grid, sheetId: string, before: Condition, after: Condition): void {
  grid.change([put(grid, sheetId, after)], [put(grid, sheetId, before)]);
}
export function removeCondition(grid: Grid, sheetId: string, condition: Condition): void {
  grid.change([remove(grid, sheetId, condition.id)], [add(grid, sheetId, condition)]);
}

/** Takes the formats of a box away; formats that reach beyond it keep what is outside. */
export function clearConditions(grid: Grid, sheetId: string, within: Box): void {
  for (const condition of conditions(grid, sheetId, within)) {
    const boxes = condition.boxes.flatMap((box) => outside(box, within));
    if (boxes.length === 0) removeCondition(grid, sheetId, condition);
    else changeCondition(grid, sheetId, condition, { ...condition, boxes });
  }
}

/** What of a box lies outside another, in at most four rectangles. */
export function outside(box: Box, hole: Box): Box[] {
  const shared = intersection(box, hole);
  if (!shared) return [box];
  const parts: Box[] = [
    { ...box, rows: shared.row - box.row },
    { ...box, row: shared.row + shared.rows, rows: box.row + box.rows - shared.row - shared.rows },
    { ...box, row: shared.row, rows: shared.rows, columns: shared.column - box.column },
    {
      row: shared.row,
      rows: shared.rows,
      column: shared.column + shared.columns,
      columns: box.column + box.columns - shared.column - shared.columns,
    },
  ];
  return parts.filter(({ rows, columns }) => rows > 0 && columns > 0);
}

interface CalculateUnit {
  _context: {
    readonly unitId: string;
    readonly subUnitId: string;
    readonly worksheet: Worksheet;
    getCellValue: unknown;
  };
}
interface ViewModel {
  _createRuleCalculateUnitInstance(...args: unknown[]): CalculateUnit | undefined;
}

/** Conditional formats read stored cells only: let them see what a spilled formula has put into a cell. */
export function formatSpills(grid: Grid): void {
  const model = grid.injector.get(ConditionalFormattingViewModel) as unknown as ViewModel;
  const create = model._createRuleCalculateUnitInstance.bind(model);
  model._createRuleCalculateUnitInstance = (...args) => {
    const unit = create(...args);
    if (!unit || unit._context.unitId !== grid.unitId) return unit;
    const { worksheet, subUnitId } = unit._context;
    unit._context.getCellValue = (row: number, column: number) => {
      const own = worksheet.getCellRaw(row, column);
      return own?.v !== undefined && own.v !== null
        ? own
        : (grid.spilled(subUnitId, row, column) ?? own ?? {});
    };
    return unit;
  };
}
