import { HostObject, invalidArgument, notImplemented } from '../protocol/host-object';
import { CultureInfo } from './culture';
import type { Workbook } from './workbook';
import { markDirty } from '../grid/dirty';
import type { Grid } from '../grid/grid';
import type { CalculationMode } from '../grid/manual-calculation';

/** Excel's Application: how the workbook calculates, and the user's way of writing numbers. */
export class Application extends HostObject {
  readonly CultureInfo: CultureInfo;

  constructor(private readonly workbook: Workbook) {
    super('Application');
    this.CultureInfo = new CultureInfo(workbook.$grid.book);
  }

  get CalculationMode(): CalculationMode {
    return this.workbook.$grid.manual.mode;
  }
  set CalculationMode(mode: string) {
    if (mode === 'AutomaticExceptTables') throw notImplemented('data tables, which this mode leaves out');
    if (mode !== 'Automatic' && mode !== 'Manual') throw invalidArgument();
    this.workbook.$grid.flush();
    this.workbook.$grid.manual.mode = mode;
  }
  get CalculationState(): string {
    return this.workbook.$grid.manual.waiting ? 'Pending' : 'Done';
  }
  get DecimalSeparator(): string {
    return this.CultureInfo.NumberFormat.NumberDecimalSeparator;
  }
  get ThousandsSeparator(): string {
    return this.CultureInfo.NumberFormat.NumberGroupSeparator;
  }
  get UseSystemSeparators(): boolean {
    return true;
  }

  /** @param type Recalculate (what is dirty), Full (every formula) or FullRebuild */
  Calculate(type: unknown): void {
    if (type !== 'Recalculate' && type !== 'Full' && type !== 'FullRebuild') throw invalidArgument();
    this.workbook.$grid.flush();
    if (type === 'Recalculate') this.workbook.$grid.manual.release();
    else this.$calculateAll();
  }
  /** every formula, and every function of the add-in anew */
  $calculateAll(): void {
    this.workbook.$grid.manual.release();
    recalculate(this.workbook.$grid);
    this.workbook.$services.recalculateFunctions?.();
  }
  /** The grid gathers a batch's writes and calculates after it: what is asked for is so anyway. */
  SuspendApiCalculationUntilNextSync(): void {
    this.workbook.$grid.flush();
  }
  /** The grid draws between batches only: nothing of a batch is seen half-way. */
  SuspendScreenUpdatingUntilNextSync(): void {
    this.workbook.$grid.flush();
  }
}

/** Calculates every formula of a sheet, or of all. */
export function recalculate(grid: Grid, sheetId?: string): void {
  const ranges = grid.workbook
    .getSheets()
    .filter((sheet) => sheetId === undefined || sheet.getSheetId() === sheetId)
    .map((sheet) => ({
      unitId: grid.unitId,
      sheetId: sheet.getSheetId(),
      range: {
        startRow: 0,
        endRow: sheet.getRowCount() - 1,
        startColumn: 0,
        endColumn: sheet.getColumnCount() - 1,
      },
    }));
  markDirty(grid.commands, ranges);
}
