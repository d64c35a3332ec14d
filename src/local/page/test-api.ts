import type { HubStats } from '../functions/hub';
import { parseAddress } from '../grid/address';
import type { Box } from '../grid/address';
import type { App } from './app';

/** A value as a test writes and reads it. */
export type CellValue = string | number | boolean;

/**
 * What tests and scripts reach as `window.local`. Addresses are A1 without sheet; the sheet is the active one unless named.
 * Writing goes the way a person's typing goes: through the grid's own commands, with undo.
 */
export interface LocalWorkbook {
  /** values as Excel has them: numbers, texts, true/false, error names; "" for blank */
  values(address: string, sheet?: string): CellValue[][];
  /** formula where there is one, else the value */
  formulas(address: string, sheet?: string): CellValue[][];
  /** what the cells show */
  texts(address: string, sheet?: string): string[][];
  /** types a value or a formula (`=…`) into one cell; "" empties it */
  setCell(address: string, value: CellValue, sheet?: string): void;
  /** resolves when everything is calculated, functions included; milliseconds until it gives up */
  idle(timeout?: number): Promise<void>;
  undo(): Promise<boolean>;
  redo(): Promise<boolean>;
  sheetNames(): string[];
  activeSheet(): string;
  activate(sheet: string): void;
  select(address: string): void;
  /** the sentence of an error cell */
  message(address: string, sheet?: string): string;
  readonly stats: HubStats & { readonly pending: number; readonly connected: boolean };
  /** how blank cells arrive in functions from now on */
  blank: 0 | '';
  /** the running page, for tests of the workbook itself */
  readonly app: App;
}

/** @param app the page as it runs now; it is another one after a change of language */
export function testApi(app: () => App): LocalWorkbook {
  const sheetOf = (name?: string): string => {
    const { grid, book } = app();
    const sheet = name === undefined ? book.workbook.getActiveSheet().getSheet() : grid.sheetNamed(name);
    if (!sheet) throw new Error(`There is no sheet ${name}.`);
    return sheet.getSheetId();
  };
  const boxOf = (address: string): Box => {
    const box = parseAddress(address);
    if (!box) throw new Error(`${address} is no address.`);
    return box;
  };
  const map = <T>(address: string, read: (row: number, column: number) => T): T[][] => {
    const { row, column, rows, columns } = boxOf(address);
    return Array.from({ length: rows }, (_, i) =>
      Array.from({ length: columns }, (__, j) => read(row + i, column + j)),
    );
  };
  const rangeOf = (address: string, sheet?: string) => {
    const { workbook } = app().book;
    const { row, column, rows, columns } = boxOf(address);
    const facade = workbook.getSheetBySheetId(sheetOf(sheet));
    if (!facade) throw new Error(`There is no sheet ${sheet}.`);
    return facade.getRange(row, column, rows, columns);
  };
  return {
    values: (address, sheet) => {
      const id = sheetOf(sheet);
      return map(address, (row, column) => app().grid.value(id, row, column));
    },
    formulas: (address, sheet) => {
      const id = sheetOf(sheet);
      return map(
        address,
        (row, column) => app().grid.formulaText(id, row, column) ?? app().grid.value(id, row, column),
      );
    },
    texts: (address, sheet) =>
      rangeOf(address, sheet)
        .getDisplayValues()
        .map((row) => row.map((text) => text ?? '')),
    setCell: (address, value, sheet) => {
      const cell = rangeOf(address, sheet);
      if (value === '') cell.clearContent();
      else if (typeof value === 'string' && value.startsWith('=')) cell.setFormula(value);
      else cell.setValue(value);
    },
    idle: (timeout) => app().quiet.wait(timeout),
    undo: () => app().book.univerAPI.undo(),
    redo: () => app().book.univerAPI.redo(),
    sheetNames: () =>
      app()
        .book.workbook.getSheets()
        .map((sheet) => sheet.getSheetName()),
    activeSheet: () => app().book.workbook.getActiveSheet().getSheetName(),
    activate: (sheet) => {
      app().book.workbook.setActiveSheet(sheetOf(sheet));
    },
    select: (address) => {
      rangeOf(address).activate();
    },
    message: (address, sheet) => {
      const { row, column } = boxOf(address);
      const { grid } = app();
      return app().why({ unitId: grid.unitId, sheetId: sheetOf(sheet), row, column });
    },
    get stats() {
      const { hub } = app().host;
      return { ...hub.stats, pending: hub.pending, connected: hub.connected };
    },
    get blank() {
      return app().host.hub.blank;
    },
    set blank(blank) {
      app().host.hub.blank = blank;
    },
    get app() {
      return app();
    },
  };
}

declare global {
  interface Window {
    local: LocalWorkbook;
  }
}
