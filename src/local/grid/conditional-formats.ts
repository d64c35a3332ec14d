import { type IMutationInfo, type IStyleBase, type Worksheet } from '@univerjs/core';
import {
  AddConditionalRuleMutation,
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  ConditionalFormattingRuleModel,
  ConditionalFormattingViewModel,
  createCfId,
  DeleteConditionalRuleMutation,
  type IConditionFormattingRule,
  SetConditionalRuleMutation,
} from '@univerjs/sheets-conditional-formatting';
import { type Box, fromGridRange, intersection, toGridRange } from './address';
import type { Grid } from './grid';

/** A conditional format: cells, the test they have to pass, and the look they get then. */
export interface Condition {
  readonly id: string;
  readonly boxes: readonly Box[];
  readonly stopIfTrue: boolean;
  readonly test:
    | {
        readonly kind: 'formula';
        /** with its equals sign, as it reads for the top left cell */ readonly formula: string;
      }
    | { readonly kind: 'number'; readonly operator: string; readonly values: readonly number[] };
  readonly look: IStyleBase;
}

/** Excel's names of comparisons → the grid's */
export const COMPARISONS: Readonly<Record<string, CFNumberOperator>> = {
  Between: CFNumberOperator.between,
  NotBetween: CFNumberOperator.notBetween,
  EqualTo: CFNumberOperator.equal,
  NotEqualTo: CFNumberOperator.notEqual,
  GreaterThan: CFNumberOperator.greaterThan,
  LessThan: CFNumberOperator.lessThan,
  GreaterThanOrEqual: CFNumberOperator.greaterThanOrEqual,
  LessThanOrEqual: CFNumberOperator.lessThanOrEqual,
};

function toRule({ id, boxes, stopIfTrue, test, look }: Condition): IConditionFormattingRule {
  const common = { type: CFRuleType.highlightCell, style: look } as const;
  const rule =
    test.kind === 'formula'
      ? { ...common, subType: CFSubRuleType.formula, value: test.formula }
      : {
          ...common,
          subType: CFSubRuleType.number,
          operator: COMPARISONS[test.operator],
          value: test.values.length > 1 ? [...test.values] : test.values[0],
        };
  return {
    cfId: id,
    ranges: boxes.map(toGridRange),
    stopIfTrue,
    rule: rule as IConditionFormattingRule['rule'],
  };
}

/** undefined for kinds that this host does not offer: colour scales, data bars, icons */
function fromRule({ cfId, ranges, stopIfTrue, rule }: IConditionFormattingRule): Condition | undefined {
  if (rule.type !== CFRuleType.highlightCell) return undefined;
  const { subType, style, value, operator } = rule as unknown as {
    subType: CFSubRuleType;
    style: IStyleBase;
    value: string | number | number[];
    operator: CFNumberOperator;
  };
  const known = { id: cfId, boxes: ranges.map(fromGridRange), stopIfTrue, look: style };
  if (subType === CFSubRuleType.formula)
    return { ...known, test: { kind: 'formula', formula: String(value) } };
  if (subType !== CFSubRuleType.number) return undefined;
  const name = Object.keys(COMPARISONS).find((key) => COMPARISONS[key] === operator) ?? 'EqualTo';
  return {
    ...known,
    test: { kind: 'number', operator: name, values: Array.isArray(value) ? value : [Number(value)] },
  };
}

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
