import { generateRandomId } from '@univerjs/core';
import {
  IDefinedNamesService,
  type IDefinedNamesServiceParam as DefinedName,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
} from '@univerjs/engine-formula';
import type { Grid } from './grid';
import { scopeOf, WORKBOOK_SCOPE } from './scoped-names';

/** A defined name. `formula` is without the equals sign; `sheetId` is absent for names of the workbook. */
export interface Name {
  readonly id: string;
  readonly name: string;
  readonly formula: string;
  readonly sheetId?: string;
  readonly comment: string;
  readonly visible: boolean;
}

const toName = (defined: DefinedName): Name => ({
  id: defined.id,
  name: defined.name,
  formula: defined.formulaOrRefString.replace(/^=/, ''),
  sheetId: scopeOf(defined),
  comment: defined.comment ?? '',
  visible: !defined.hidden,
});

/** Univer keeps a bare reference as it is, and a formula with its equals sign. */
const BARE_REFERENCE =
  /^(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\d_.]*)!\$?[A-Za-z]*\$?\d*(?::\$?[A-Za-z]*\$?\d*)?$/u;
const referenceOf = (formula: string): string => (BARE_REFERENCE.test(formula) ? formula : `=${formula}`);

/** Names of the workbook (`sheetId` undefined) or of one sheet, in the order of their letters as Excel lists them. */
export function namesOf(grid: Grid, sheetId?: string): Name[] {
  return allNames(grid).filter((name) => name.sheetId === sheetId);
}

/** Names that keep the cells of a sheet's charts: nobody sees them, they follow inserted rows and copied sheets. */
export const chartNamesOf = (grid: Grid, sheetId: string): Name[] =>
  everyName(grid).filter((name) => name.sheetId === sheetId && name.name.startsWith(CHART_NAME));
/** begins those names; Excel keeps such names too */
export const CHART_NAME = '_xlchart.';

export const allNames = (grid: Grid): Name[] =>
  everyName(grid).filter(({ name }) => !name.startsWith(CHART_NAME));

/** the names a person gave, and those of charts */
export function everyName(grid: Grid): Name[] {
  const map = grid.injector.get(IDefinedNamesService).getDefinedNameMap(grid.unitId) ?? {};
  return Object.values(map)
    .map(toName)
    .filter(({ sheetId }) => sheetId === undefined || grid.hasSheet(sheetId))
    .sort((one, other) => one.name.localeCompare(other.name));
}

/** the mutation that writes a name */
export function setNameMutation(grid: Grid, name: Name): { id: string; params: object } {
  return {
    id: SetDefinedNameMutation.id,
    params: {
      unitId: grid.unitId,
      id: name.id,
      name: name.name,
      formulaOrRefString: referenceOf(name.formula),
      localSheetId: name.sheetId ?? WORKBOOK_SCOPE,
      comment: name.comment,
      hidden: !name.visible,
    },
  };
}
export function removeNameMutation(grid: Grid, name: Name): { id: string; params: object } {
  const { params } = setNameMutation(grid, name);
  return { id: RemoveDefinedNameMutation.id, params };
}

export function addName(
  grid: Grid,
  fields: { name: string; formula: string; sheetId?: string; comment?: string; visible?: boolean },
): Name {
  const name: Name = { id: generateRandomId(), comment: '', visible: true, ...fields };
  grid.change([setNameMutation(grid, name)], [removeNameMutation(grid, name)]);
  return name;
}
export function changeName(grid: Grid, name: Name, change: Partial<Name>): void {
  grid.change([setNameMutation(grid, { ...name, ...change })], [setNameMutation(grid, name)]);
}
export function removeName(grid: Grid, name: Name): void {
  grid.change([removeNameMutation(grid, name)], [setNameMutation(grid, name)]);
}
