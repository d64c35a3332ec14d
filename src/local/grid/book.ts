import {
  DEFAULT_STYLES,
  ICommandService,
  type Injector,
  type IWorksheetData,
  LocaleType,
  type IWorkbookData,
  type Univer,
} from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type { FWorkbook } from '@univerjs/sheets/facade';
import { InsertSheetMutation, SheetPermissionCheckController } from '@univerjs/sheets';
import { patchEngine } from './engine-patches';
import { searchOnlyForReferences } from './engine-references';
import { looksKeepFormulas } from './looks-keep-formulas';
import { russianMonths } from './russian-months';

/** Languages in which the local workbook speaks; Excel's tags. */
export type BookLocale = 'en-US' | 'ru-RU';

/** The running grid, with or without a screen, and its one workbook. */
export interface Book {
  readonly univer: Univer;
  readonly univerAPI: FUniver;
  readonly injector: Injector;
  readonly workbook: FWorkbook;
  readonly locale: BookLocale;
  /** the same workbook in another language: numbers, dates and, where there is a screen, all words of the grid */
  setLocale(locale: BookLocale): void;
  dispose(): void;
}

export const BOOK_ID = 'book';
/** As many rows and columns as a new sheet shows; the grid holds them all in memory, so not Excel's million. */
export const NEW_SHEET_ROWS = 1000;
export const NEW_SHEET_COLUMNS = 60;
/** Excel's standard column and row, in pixels */
export const COLUMN_WIDTH = 64;
export const ROW_HEIGHT = 20;

export const univerLocale = (locale: BookLocale): LocaleType =>
  locale === 'ru-RU' ? LocaleType.RU_RU : LocaleType.EN_US;
/** "Sheet1", "Лист1": how Excel names the sheets of a new workbook. */
export const newSheetName = (locale: BookLocale, number: number): string =>
  `${locale === 'ru-RU' ? 'Лист' : 'Sheet'}${number}`;
export const newBookName = (locale: BookLocale): string => (locale === 'ru-RU' ? 'Книга1' : 'Book1');

/** Font of cells without one of their own. The page brings Carlito, which has Calibri's widths. */
export const BODY_FONT = { name: 'Calibri', size: 11 } as const;

/** An empty workbook of one sheet. */
export function emptyBook(
  locale: BookLocale,
  rows = NEW_SHEET_ROWS,
  columns = NEW_SHEET_COLUMNS,
): Partial<IWorkbookData> {
  return {
    id: BOOK_ID,
    name: newBookName(locale),
    sheetOrder: ['sheet1'],
    sheets: {
      sheet1: {
        id: 'sheet1',
        name: newSheetName(locale, 1),
        rowCount: rows,
        columnCount: columns,
        defaultColumnWidth: COLUMN_WIDTH,
        defaultRowHeight: ROW_HEIGHT,
        cellData: {},
      },
    },
  };
}

/** Opens a workbook in a grid that has its plugins; the last step of both ways to start one. */
export function openBook(
  univer: Univer,
  univerAPI: FUniver,
  locale: BookLocale,
  data: Partial<IWorkbookData>,
): Book {
  const injector = univer.__getInjector();
  DEFAULT_STYLES.ff = BODY_FONT.name;
  DEFAULT_STYLES.fs = BODY_FONT.size;
  newSheetsLikeExcel(injector);
  looksKeepFormulas(injector);
  const workbook = univerAPI.createWorkbook(data);
  let current = locale;
  const setLocale = (to: BookLocale): void => {
    current = to;
    univer.setLocale(univerLocale(to));
    workbook.setNumfmtLocal(to === 'ru-RU' ? 'ru' : 'en');
  };
  setLocale(locale);
  allowFormulasWithoutCheck(injector);
  patchEngine(injector);
  searchOnlyForReferences();
  russianMonths();
  return {
    univer,
    univerAPI,
    injector,
    workbook,
    get locale() {
      return current;
    },
    setLocale,
    dispose: () => univer.dispose(),
  };
}

/** Univer asks for a permission for every cell a typed formula reads: 1.3 s for 100,000 × 3 cells, and permissions are not used. */
function allowFormulasWithoutCheck(injector: Injector): void {
  const controller = injector.get(SheetPermissionCheckController) as unknown as {
    _permissionCheckWithFormula: () => boolean;
  };
  controller._permissionCheckWithFormula = () => true;
}

/** Sheets that the user adds have Excel's columns and rows, not the grid's wider ones. */
function newSheetsLikeExcel(injector: Injector): void {
  injector.get(ICommandService).beforeCommandExecuted(({ id, params }) => {
    if (id !== InsertSheetMutation.id) return;
    const { sheet } = params as { sheet: Partial<IWorksheetData> };
    if (sheet.defaultColumnWidth === GRID_COLUMN_WIDTH) sheet.defaultColumnWidth = COLUMN_WIDTH;
    if (sheet.defaultRowHeight === GRID_ROW_HEIGHT) sheet.defaultRowHeight = ROW_HEIGHT;
  });
}

/** Univer's own defaults */
const GRID_COLUMN_WIDTH = 88;
const GRID_ROW_HEIGHT = 24;
