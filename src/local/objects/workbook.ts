import type { Grid } from '../grid/grid';
import { activeSheet } from '../grid/sheets';
import { structureProtection } from '../grid/protection';
import { accessDenied, HostObject } from '../protocol/host-object';
import { Application } from './application';
import { CustomXmlParts } from './custom-xml';
import { Events } from './events';
import { NamedItems } from './names';
import { WorkbookProtection } from './protection';
import type { Range } from './range';
import { selectionOf } from './selection';
import type { HostServices } from './services';
import { Settings } from './settings';
import { Tables } from './tables';
import type { Worksheet } from './worksheet';
import { Worksheets } from './worksheets';

/** Excel's Workbook: the root of every path of office.js. */
export class Workbook extends HostObject {
  readonly Application: Application;
  readonly Worksheets: Worksheets;
  readonly Names: NamedItems;
  readonly Tables: Tables;
  readonly Protection: WorkbookProtection;
  readonly Settings: Settings;
  readonly CustomXmlParts: CustomXmlParts;
  override readonly $events = ['SelectionChanged'];

  /**
   * @param grid the grid that holds the cells
   * @param services what the page offers
   */
  constructor(
    readonly $grid: Grid,
    readonly $services: HostServices,
  ) {
    super('Workbook');
    this.Application = new Application(this);
    this.Worksheets = new Worksheets(this);
    this.Names = new NamedItems(this);
    this.Tables = new Tables(this);
    this.Protection = new WorkbookProtection(this);
    this.Settings = new Settings(this);
    this.CustomXmlParts = new CustomXmlParts(this);
    new Events(this);
  }

  get Name(): string {
    return this.$grid.workbook.getName();
  }
  get ReadOnly(): boolean {
    return false;
  }

  /** the sheet of an id of the grid */
  $sheet(sheetId: string): Worksheet {
    return this.Worksheets.$of(sheetId);
  }
  $activeSheet(): Worksheet {
    return this.$sheet(activeSheet(this.$grid).getSheetId());
  }

  /** sheets of a workbook whose structure is protected stay as they are */
  $refuseStructure(): void {
    if (structureProtection(this.$grid)) throw accessDenied();
  }

  GetSelectedRange(): Range {
    const { sheetId, box } = selectionOf(this.$grid);
    return this.$sheet(sheetId).$range(box);
  }
  GetActiveCell(): Range {
    const { sheetId, active } = selectionOf(this.$grid);
    return this.$sheet(sheetId).$range({ ...active, rows: 1, columns: 1 });
  }
}
