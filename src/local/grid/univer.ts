import { type IWorkbookData, type Plugin, type PluginCtor, LogLevel, Univer } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverDataValidationPlugin } from '@univerjs/data-validation';
import { UniverDocsPlugin } from '@univerjs/docs';
import { UniverDrawingPlugin } from '@univerjs/drawing';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import { UniverSheetsConditionalFormattingPlugin } from '@univerjs/sheets-conditional-formatting';
import { UniverSheetsDataValidationPlugin } from '@univerjs/sheets-data-validation';
import { UniverSheetsDrawingPlugin } from '@univerjs/sheets-drawing';
import { UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';
import { UniverSheetsTablePlugin } from '@univerjs/sheets-table';
import '@univerjs/engine-formula/facade';
import '@univerjs/sheets/facade';
import '@univerjs/sheets-conditional-formatting/facade';
import '@univerjs/sheets-data-validation/facade';
import '@univerjs/sheets-formula/facade';
import '@univerjs/sheets-numfmt/facade';
import '@univerjs/sheets-table/facade';
import { type Book, type BookLocale, emptyBook, openBook, univerLocale } from './book';

export type { Book, BookLocale } from './book';

const PLUGINS = [
  UniverDocsPlugin,
  UniverFormulaEnginePlugin,
  UniverSheetsPlugin,
  UniverSheetsFormulaPlugin,
  UniverSheetsNumfmtPlugin,
  UniverSheetsTablePlugin,
  UniverDrawingPlugin,
  UniverSheetsDrawingPlugin,
  UniverSheetsConditionalFormattingPlugin,
  UniverDataValidationPlugin,
  UniverSheetsDataValidationPlugin,
] as unknown as readonly PluginCtor<Plugin>[];

export interface BookOptions {
  readonly locale?: BookLocale;
  readonly rows?: number;
  readonly columns?: number;
  /** a workbook to open instead of an empty one */
  readonly data?: Partial<IWorkbookData>;
}

/**
 * The same grid without a screen: engine, tables, names, conditional formats and undo in Node, for fast tests.
 * (With a screen: src/local/page/visible-book.ts.)
 */
export function createBook({ locale = 'en-US', rows, columns, data }: BookOptions = {}): Book {
  const tag = univerLocale(locale);
  const univer = new Univer({ locale: tag, locales: { [tag]: {} }, logLevel: LogLevel.SILENT });
  for (const plugin of PLUGINS) univer.registerPlugin(plugin);
  return openBook(univer, FUniver.newAPI(univer), locale, data ?? emptyBook(locale, rows, columns));
}
