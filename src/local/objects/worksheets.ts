import { addSheet, freeSheetName } from '../grid/sheets';
import { HostObject, invalidArgument, itemAlreadyExists, itemNotFound } from '../protocol/host-object';
import { Collection } from './collection';
import type { Workbook } from './workbook';
import { Worksheet } from './worksheet';

/** Excel's rules for the name of a sheet. */
export function checkSheetName(name: unknown): asserts name is string {
  if (typeof name !== 'string' || name.trim() === '' || name.length > 31) throw invalidArgument();
  if (
    /[:\\/?*[\]]/.test(name) ||
    name.startsWith("'") ||
    name.endsWith("'") ||
    name.toLowerCase() === 'history'
  ) {
    throw invalidArgument();
  }
}

export class Worksheets extends Collection<Worksheet> {
  readonly #known = new Map<string, Worksheet>();
  override readonly $events = [
    'Activated',
    'Added',
    'DataChanged',
    'Deactivated',
    'Deleted',
    'SelectionChanged',
  ];

  constructor(private readonly workbook: Workbook) {
    super('WorksheetCollection');
  }

  $of(sheetId: string): Worksheet {
    const known = this.#known.get(sheetId) ?? new Worksheet(this.workbook, sheetId);
    this.#known.set(sheetId, known);
    return known;
  }

  override $items(): Worksheet[] {
    return this.workbook.$grid.workbook.getSheets().map((sheet) => this.$of(sheet.getSheetId()));
  }

  Add(name?: unknown): Worksheet {
    const grid = this.workbook.$grid;
    this.workbook.$refuseStructure();
    if (name !== undefined && name !== null && name !== '') {
      checkSheetName(name);
      if (grid.sheetNamed(name)) throw itemAlreadyExists();
    }
    return this.$of(addSheet(grid, name ? String(name) : freeSheetName(grid)));
  }

  GetActiveWorksheet(): Worksheet {
    return this.workbook.$activeSheet();
  }

  $visible(visibleOnly: unknown): Worksheet[] {
    return this.$items().filter((sheet) => visibleOnly !== true || sheet.Visibility === 'Visible');
  }
  GetFirst(visibleOnly?: unknown): Worksheet {
    return orNotFound(this.$visible(visibleOnly)[0]);
  }
  GetLast(visibleOnly?: unknown): Worksheet {
    return orNotFound(this.$visible(visibleOnly).at(-1));
  }
  override GetCount(visibleOnly?: unknown): number {
    return this.$visible(visibleOnly).length;
  }
}

export function orNotFound<T extends HostObject>(found: T | undefined): T {
  if (!found) throw itemNotFound();
  return found;
}
