import type { Workbook, Worksheet as FileSheet } from '@cj-tech-master/excelts';
import type { Grid } from '../grid/grid';
import {
  type ProtectionOptions,
  type Protection,
  sheetProtection,
  STRUCTURE_KEY,
  structureProtection,
} from '../grid/protection';

/** Excel's options → the file's words */
const OPTIONS = {
  allowAutoFilter: 'autoFilter',
  allowDeleteColumns: 'deleteColumns',
  allowDeleteRows: 'deleteRows',
  allowEditObjects: 'objects',
  allowEditScenarios: 'scenarios',
  allowFormatCells: 'formatCells',
  allowFormatColumns: 'formatColumns',
  allowFormatRows: 'formatRows',
  allowInsertColumns: 'insertColumns',
  allowInsertHyperlinks: 'insertHyperlinks',
  allowInsertRows: 'insertRows',
  allowPivotTables: 'pivotTables',
  allowSort: 'sort',
} as const;

/** Protection of a sheet → the file, which keeps a hash of its password. */
export async function saveProtection(grid: Grid, sheetId: string, written: FileSheet): Promise<void> {
  const protection = sheetProtection(grid, sheetId);
  if (!protection) return;
  const { options, password } = protection;
  const { selectionMode } = options;
  await written.protect(password, {
    ...Object.fromEntries(Object.entries(OPTIONS).map(([ours, theirs]) => [theirs, options[ours] === true])),
    selectLockedCells: selectionMode !== 'Unlocked' && selectionMode !== 'None',
    selectUnlockedCells: selectionMode !== 'None',
  });
}

export async function saveStructureProtection(grid: Grid, file: Workbook): Promise<void> {
  const protection = structureProtection(grid);
  if (protection) await file.protect(protection.password, { lockStructure: true });
}

/** The way back. A file has a hash only: the sheet is protected again, without a password. */
export function readProtection({ sheetProtection: read }: FileSheet): Protection | undefined {
  if (!read?.sheet) return undefined;
  const options: Record<string, boolean | string> = {};
  for (const [ours, theirs] of Object.entries(OPTIONS))
    options[ours] =
      theirs === 'objects' || theirs === 'scenarios' ? read[theirs] !== false : read[theirs] === true;
  options.selectionMode =
    read.selectUnlockedCells === false ? 'None' : read.selectLockedCells === false ? 'Unlocked' : 'Normal';
  return { options: options satisfies ProtectionOptions };
}

/** the workbook's own protection, as the store keeps it */
export const structureIn = ({ protection }: Workbook): readonly (readonly [string, object])[] =>
  protection?.lockStructure ? [[STRUCTURE_KEY, {}]] : [];

/** Whether a file asks for a password somewhere. */
export const hasPasswords = (file: Workbook): boolean =>
  file.protection?.hashValue !== undefined ||
  file.protection?.workbookPassword !== undefined ||
  file.worksheets.some((sheet) => sheet.sheetProtection?.hashValue !== undefined);
