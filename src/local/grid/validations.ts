import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationType,
  generateRandomId,
  type IMutationInfo,
  type ISheetDataValidationRule,
} from '@univerjs/core';
import { AddDataValidationMutation, RemoveDataValidationMutation } from '@univerjs/data-validation';
import {
  SheetDataValidationModel,
  SheetsDataValidationValidatorService,
} from '@univerjs/sheets-data-validation';
import { type Box, fromGridRange, intersection, sameBox, toGridRange } from './address';
import { outside } from './conditional-formats';
import type { Grid } from './grid';

export { DataValidationErrorStyle, DataValidationOperator, DataValidationType };
export type Validation = ISheetDataValidationRule;

/** The rule of the cells of a box, where all of them have the same one. */
export function validationOf(grid: Grid, sheetId: string, box: Box): Validation | 'mixed' | undefined {
  const touching = validations(grid, sheetId).filter(({ ranges }) =>
    ranges.some((range) => intersection(fromGridRange(range), box)),
  );
  if (touching.length === 0) return undefined;
  const [rule] = touching;
  const rest = (rule?.ranges ?? []).reduce<Box[]>(
    (left, range) => left.flatMap((part) => outside(part, fromGridRange(range))),
    [box],
  );
  return touching.length === 1 && rest.length === 0 ? rule : 'mixed';
}

export const validations = (grid: Grid, sheetId: string): readonly Validation[] =>
  grid.injector.get(SheetDataValidationModel).getRules(grid.unitId, sheetId);

const add = (grid: Grid, sheetId: string, rule: Validation): IMutationInfo => ({
  id: AddDataValidationMutation.id,
  params: { unitId: grid.unitId, subUnitId: sheetId, rule },
});
const remove = (grid: Grid, sheetId: string, rule: Validation): IMutationInfo => ({
  id: RemoveDataValidationMutation.id,
  params: { unitId: grid.unitId, subUnitId: sheetId, ruleId: rule.uid },
});

/** Gives a box a rule, or none: other rules keep the cells outside. */
export function setValidation(
  grid: Grid,
  sheetId: string,
  box: Box,
  fields: Omit<Validation, 'uid' | 'ranges'> | undefined,
): void {
  const gone: Validation[] = [];
  const kept: Validation[] = [];
  for (const rule of validations(grid, sheetId)) {
    const boxes = rule.ranges.map((range) => fromGridRange(range));
    const left = boxes.flatMap((one) => outside(one, box));
    if (left.length === boxes.length && left.every((one, index) => sameBox(one, boxes[index] ?? one)))
      continue;
    gone.push({ ...rule });
    if (left.length > 0) kept.push({ ...rule, uid: generateRandomId(6), ranges: left.map(toGridRange) });
  }
  const added = fields
    ? [...kept, { ...fields, uid: generateRandomId(6), ranges: [toGridRange(box)] } as Validation]
    : kept;
  grid.change(
    [...gone.map((rule) => remove(grid, sheetId, rule)), ...added.map((rule) => add(grid, sheetId, rule))],
    [...added.map((rule) => remove(grid, sheetId, rule)), ...gone.map((rule) => add(grid, sheetId, rule))],
  );
}

/** Cells are checked in idle time. Their sheet may be gone by then, as when a writing is taken back: the engine throws, nobody listens. */
export function skipRemovedSheets(grid: Grid): void {
  const validator = grid.injector.get(SheetsDataValidationValidatorService);
  const check = validator.validatorRanges.bind(validator);
  validator.validatorRanges = async (unitId, sheetId, ranges) =>
    grid.hasSheet(sheetId) ? check(unitId, sheetId, ranges) : [];
}
