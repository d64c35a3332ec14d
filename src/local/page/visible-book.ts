import type { IWorkbookData } from '@univerjs/core';
import { createUniver, defaultTheme, mergeLocales } from '@univerjs/presets';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import conditionalEn from '@univerjs/preset-sheets-conditional-formatting/locales/en-US';
import conditionalRu from '@univerjs/preset-sheets-conditional-formatting/locales/ru-RU';
import { CalculationMode, UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import coreEn from '@univerjs/preset-sheets-core/locales/en-US';
import coreRu from '@univerjs/preset-sheets-core/locales/ru-RU';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import validationEn from '@univerjs/preset-sheets-data-validation/locales/en-US';
import validationRu from '@univerjs/preset-sheets-data-validation/locales/ru-RU';
import { UniverSheetsDrawingPreset } from '@univerjs/preset-sheets-drawing';
import drawingEn from '@univerjs/preset-sheets-drawing/locales/en-US';
import drawingRu from '@univerjs/preset-sheets-drawing/locales/ru-RU';
import { UniverSheetsTablePreset, UniverSheetsTableUIPlugin } from '@univerjs/preset-sheets-table';
import tableEn from '@univerjs/preset-sheets-table/locales/en-US';
import tableRu from '@univerjs/preset-sheets-table/locales/ru-RU';
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-conditional-formatting/lib/index.css';
import '@univerjs/preset-sheets-data-validation/lib/index.css';
import '@univerjs/preset-sheets-drawing/lib/index.css';
import '@univerjs/preset-sheets-table/lib/index.css';
import { BODY_FONT, type Book, type BookLocale, emptyBook, openBook, univerLocale } from '../grid/book';
import type { Theme } from './options';
import { pageTexts } from './texts';

/** The product's petrol, from light to dark. */
const BRAND = {
  50: '#eaf4f6',
  100: '#cce7eb',
  200: '#aedce2',
  300: '#8acfd8',
  400: '#47b8c7',
  500: '#0d94a3',
  600: '#0b7580',
  700: '#066973',
  800: '#014e56',
  900: '#033339',
};

/** The grid's words, with what the formula bar says of a long calculation: Univer 0.25.1 has no words for it in any language. */
function withProgress(words: typeof coreEn, locale: BookLocale): typeof coreEn {
  const { calculating, calculated } = pageTexts(locale);
  const progress = {
    analyzing: calculating,
    calculating,
    'array-analysis': calculating,
    'array-calculation': calculating,
    done: calculated,
  };
  return { ...words, 'sheets-formula': { ...(words['sheets-formula'] as object), progress } };
}

/** The grid in the page, in both languages; without a screen: src/local/grid/univer.ts. */
export function createVisibleBook(
  container: HTMLElement,
  locale: BookLocale,
  theme: Theme,
  data: Partial<IWorkbookData> = emptyBook(locale),
): Book {
  const { univer, univerAPI } = createUniver({
    locale: univerLocale(locale),
    locales: {
      [univerLocale('en-US')]: mergeLocales(
        withProgress(coreEn, 'en-US'),
        tableEn,
        drawingEn,
        conditionalEn,
        validationEn,
      ),
      [univerLocale('ru-RU')]: mergeLocales(
        withProgress(coreRu, 'ru-RU'),
        tableRu,
        drawingRu,
        conditionalRu,
        validationRu,
      ),
    },
    theme: { ...defaultTheme, primary: BRAND },
    darkMode: theme === 'dark',
    presets: [
      UniverSheetsCorePreset({
        container,
        ribbonType: 'simple',
        formula: { initialFormulaComputing: CalculationMode.FORCED },
        customFontFamily: {
          override: false,
          list: [{ value: BODY_FONT.name, label: BODY_FONT.name, category: 'sans-serif' }],
        },
      }),
      UniverSheetsDrawingPreset(),
      UniverSheetsTablePreset(),
      { plugins: [[UniverSheetsTableUIPlugin, { hideAnchor: true }]] }, // its tab would cover the rows above a table
      UniverSheetsConditionalFormattingPreset(),
      UniverSheetsDataValidationPreset(),
    ],
  });
  return openBook(univer, univerAPI, locale, data);
}
