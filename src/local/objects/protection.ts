import {
  type ProtectionOptions,
  protectSheet,
  protectStructure,
  sheetProtection,
  structureProtection,
} from '../grid/protection';
import { accessDenied, HostObject, invalidArgument } from '../protocol/host-object';
import type { Workbook } from './workbook';
import type { Worksheet } from './worksheet';

/** Excel's defaults: nothing is allowed but selecting. */
const DEFAULTS: ProtectionOptions = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: 'Normal',
};

const passwordOf = (password: unknown): string | undefined =>
  typeof password === 'string' && password !== '' ? password : undefined;

export class WorksheetProtection extends HostObject {
  constructor(private readonly sheet: Worksheet) {
    super('WorksheetProtection');
  }
  get Protected(): boolean {
    this.sheet.$alive();
    return sheetProtection(this.sheet.$grid, this.sheet.$sheetId) !== undefined;
  }
  get Options(): ProtectionOptions {
    return sheetProtection(this.sheet.$grid, this.sheet.$sheetId)?.options ?? DEFAULTS;
  }
  Protect(options?: unknown, password?: unknown): void {
    if (this.Protected) throw accessDenied();
    const given = (options ?? {}) as ProtectionOptions;
    if (Object.keys(given).some((key) => !(key in DEFAULTS))) throw invalidArgument();
    protectSheet(this.sheet.$grid, this.sheet.$sheetId, {
      options: { ...DEFAULTS, ...given },
      password: passwordOf(password),
    });
  }
  Unprotect(password?: unknown): void {
    const protection = sheetProtection(this.sheet.$grid, this.sheet.$sheetId);
    if (!protection) return;
    if (protection.password !== passwordOf(password)) throw accessDenied();
    protectSheet(this.sheet.$grid, this.sheet.$sheetId, undefined);
  }
}

/** Protects the workbook's structure: sheets cannot be added, removed, renamed, moved, hidden or shown. */
export class WorkbookProtection extends HostObject {
  constructor(private readonly workbook: Workbook) {
    super('WorkbookProtection');
  }
  get Protected(): boolean {
    return structureProtection(this.workbook.$grid) !== undefined;
  }
  Protect(password?: unknown): void {
    if (this.Protected) throw accessDenied();
    protectStructure(this.workbook.$grid, { password: passwordOf(password) });
  }
  Unprotect(password?: unknown): void {
    const protection = structureProtection(this.workbook.$grid);
    if (!protection) return;
    if (protection.password !== passwordOf(password)) throw accessDenied();
    protectStructure(this.workbook.$grid, undefined);
  }
}
