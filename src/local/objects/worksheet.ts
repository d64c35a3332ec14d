import { type Box, parseAddress, SHEET_COLUMNS, SHEET_ROWS, splitSheet } from '../grid/address';
import { copySheet } from '../grid/copy-sheet';
import {
  activateSheet,
  gridlines,
  moveSheet,
  removeSheet,
  renameSheetTo,
  setGridlines,
  setTabColor,
  setVisibility,
  sheetIndex,
  tabColor,
  type Visibility,
  visibility,
} from '../grid/sheets';
import {
  accessDenied,
  HostObject,
  invalidArgument,
  itemAlreadyExists,
  itemNotFound,
} from '../protocol/host-object';
import { recalculate } from './application';
import { isLocked, mayWrite, setLocked, sheetProtection } from '../grid/protection';
import { Charts } from './charts';
import { FreezePanes } from './freeze-panes';
import { NamedItems } from './names';
import { PageLayout } from './page-layout';
import { WorksheetProtection } from './protection';
import { Range } from './range';
import { Tables } from './tables';
import type { Workbook } from './workbook';
import { checkSheetName, orNotFound } from './worksheets';
import { usedBox } from '../grid/used-cells';

const VISIBILITIES: readonly unknown[] = ['Visible', 'Hidden', 'VeryHidden'];

export class Worksheet extends HostObject {
  readonly Id: string;
  readonly Names: NamedItems;
  readonly Tables: Tables;
  readonly FreezePanes: FreezePanes;
  readonly Protection: WorksheetProtection;
  readonly PageLayout: PageLayout;
  readonly Charts: Charts;
  override readonly $events = ['Activated', 'DataChanged', 'Deactivated', 'SelectionChanged'];

  constructor(
    readonly $workbook: Workbook,
    /** the grid's id of the sheet */
    readonly $sheetId: string,
  ) {
    super('Worksheet');
    this.Id = `{${$sheetId}}`;
    this.Names = new NamedItems($workbook, this);
    this.Tables = new Tables($workbook, this);
    this.FreezePanes = new FreezePanes(this);
    this.Protection = new WorksheetProtection(this);
    this.PageLayout = new PageLayout(this);
    this.Charts = new Charts(this);
  }

  get $grid(): Workbook['$grid'] {
    return this.$workbook.$grid;
  }
  /** refuses what is asked of a sheet that is gone */
  $alive(): void {
    if (!this.$grid.hasSheet(this.$sheetId)) throw itemNotFound();
  }
  $range(box: Box): Range {
    this.$alive();
    if (box.row < 0 || box.column < 0 || box.rows < 1 || box.columns < 1) throw invalidArgument();
    if (box.row + box.rows > SHEET_ROWS || box.column + box.columns > SHEET_COLUMNS) throw invalidArgument();
    return new Range(this, box);
  }

  /** contents of locked cells of a protected sheet stay */
  $refuseLocked(box: Box): void {
    if (!mayWrite(this.$grid, this.$sheetId, box)) throw accessDenied();
  }
  /** so does the look of cells, unless formatting is allowed */
  $refuseFormat(): void {
    if (sheetProtection(this.$grid, this.$sheetId)?.options.allowFormatCells === false) throw accessDenied();
  }
  /** and what stands on the sheet: tables, charts, rows and columns */
  $refuseChange(): void {
    this.$alive();
    if (sheetProtection(this.$grid, this.$sheetId)) throw accessDenied();
  }
  $isLocked(row: number, column: number): boolean {
    return isLocked(this.$grid, this.$sheetId, row, column);
  }
  $setLocked(box: Box, locked: boolean): void {
    const everywhere = box.rows >= SHEET_ROWS && box.columns >= SHEET_COLUMNS;
    const { row, column } = box;
    const sheet = this.$grid.sheet(this.$sheetId);
    const rows = Math.min(box.rows, sheet.getRowCount() - row);
    const columns = Math.min(box.columns, sheet.getColumnCount() - column);
    setLocked(this.$grid, this.$sheetId, { row, column, rows, columns }, locked, everywhere);
  }

  get Name(): string {
    this.$alive();
    return this.$grid.sheet(this.$sheetId).getName();
  }
  set Name(name: string) {
    this.$alive();
    this.$workbook.$refuseStructure();
    checkSheetName(name);
    const other = this.$grid.sheetNamed(name);
    if (other && other.getSheetId() !== this.$sheetId) throw itemAlreadyExists();
    if (name !== this.Name) renameSheetTo(this.$grid, this.$sheetId, name);
  }

  get Position(): number {
    return sheetIndex(this.$grid, this.$sheetId);
  }
  set Position(index: number) {
    this.$workbook.$refuseStructure();
    if (!Number.isInteger(index) || index < 0 || index >= this.$grid.workbook.getSheets().length)
      throw invalidArgument();
    moveSheet(this.$grid, this.$sheetId, index);
  }

  get Visibility(): Visibility {
    this.$alive();
    return visibility(this.$grid, this.$sheetId);
  }
  set Visibility(to: Visibility) {
    if (!VISIBILITIES.includes(to)) throw invalidArgument();
    this.$workbook.$refuseStructure();
    if (to !== 'Visible') this.#refuseLastVisible();
    setVisibility(this.$grid, this.$sheetId, to);
  }

  get TabColor(): string {
    this.$alive();
    return tabColor(this.$grid, this.$sheetId).toUpperCase();
  }
  set TabColor(color: string) {
    if (color !== '' && !/^#[0-9A-Fa-f]{6}$/.test(color)) throw invalidArgument();
    setTabColor(this.$grid, this.$sheetId, color);
  }

  get ShowGridlines(): boolean {
    this.$alive();
    return gridlines(this.$grid, this.$sheetId);
  }
  set ShowGridlines(shown: boolean) {
    setGridlines(this.$grid, this.$sheetId, shown);
  }

  /** what office.js writes when showGridlines is set */
  set Gridlines(shown: boolean) {
    this.ShowGridlines = shown;
  }

  /** height of a row that nobody has sized, in points */
  get StandardHeight(): number {
    return 15;
  }

  GetRange(address?: unknown): Range {
    if (address instanceof Range) return address;
    if (address === undefined || address === null || address === '') {
      return this.$range({ row: 0, column: 0, rows: SHEET_ROWS, columns: SHEET_COLUMNS });
    }
    if (typeof address !== 'string') throw invalidArgument();
    const { sheet, address: local } = splitSheet(address);
    if (sheet !== undefined && sheet.toLowerCase() !== this.Name.toLowerCase()) throw invalidArgument();
    const box = parseAddress(local);
    if (box) return this.$range(box);
    const name = this.$workbook.Names.$resolve(local, this);
    if (!name) throw invalidArgument();
    return name.GetRange();
  }
  GetRangeByIndexes(row: number, column: number, rows: number, columns: number): Range {
    return this.$range({ row, column, rows, columns });
  }
  GetCell(row: number, column: number): Range {
    return this.$range({ row, column, rows: 1, columns: 1 });
  }
  /** The used part of the sheet; the top left cell of a blank one. */
  GetUsedRange(valuesOnly?: unknown): Range {
    this.$alive();
    const used = usedBox(this.$grid, this.$sheetId, valuesOnly === true);
    return this.$range(used ?? { row: 0, column: 0, rows: 1, columns: 1 });
  }
  GetUsedRangeOrNullObject(valuesOnly?: unknown): Range | null {
    this.$alive();
    const used = usedBox(this.$grid, this.$sheetId, valuesOnly === true);
    return used ? this.$range(used) : null;
  }

  GetNext(visibleOnly?: unknown): Worksheet {
    return this.#beside(1, visibleOnly);
  }
  GetPrevious(visibleOnly?: unknown): Worksheet {
    return this.#beside(-1, visibleOnly);
  }
  #beside(step: number, visibleOnly: unknown): Worksheet {
    const sheets = this.$workbook.Worksheets.$visible(visibleOnly);
    const index = sheets.indexOf(this);
    return orNotFound(index < 0 ? undefined : sheets[index + step]);
  }

  Activate(): void {
    this.$alive();
    if (this.Visibility !== 'Visible')
      throw invalidArgument('The worksheet is hidden and cannot be activated.');
    activateSheet(this.$grid, this.$sheetId);
  }
  Calculate(): void {
    this.$alive();
    recalculate(this.$grid, this.$sheetId);
  }
  Delete(): void {
    this.$alive();
    this.$workbook.$refuseStructure();
    this.#refuseLastVisible();
    if (this.Visibility === 'VeryHidden') throw accessDenied();
    removeSheet(this.$grid, this.$sheetId);
  }
  /** @param place None, Before, After, Beginning or End; Before and After want another sheet */
  Copy(place: unknown = 'None', beside?: unknown): Worksheet {
    this.$alive();
    this.$workbook.$refuseStructure();
    const count = this.$grid.workbook.getSheets().length;
    const at = (): number => {
      if (!(beside instanceof Worksheet)) throw invalidArgument();
      return beside.Position;
    };
    const places: Record<string, () => number> = {
      None: () => count,
      End: () => count,
      Beginning: () => 0,
      Before: at,
      After: () => at() + 1,
    };
    const index = places[String(place)]?.();
    if (index === undefined) throw invalidArgument();
    return this.$workbook.$sheet(copySheet(this.$grid, this.$sheetId, index));
  }

  /** a workbook shows at least one sheet */
  #refuseLastVisible(): void {
    const shown = this.$workbook.Worksheets.$visible(true);
    if (shown.length === 1 && shown[0] === this) throw accessDenied();
  }
}
