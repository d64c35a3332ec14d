/** A second scheme beside the one in force: two sheets, live. */
import { periodTexts } from '../../language/tools/commission-periods';
import { freeSheetName, freeTableName } from '../kit/free-name';
import type { Change, FilledBook, Moment } from './operations';
import { whatIfSchemeSheet } from './sheets/what-if-scheme-sheet';
import { whatIfSheet } from './sheets/what-if-sheet';

export interface WhatIf extends Change {
  readonly names: { readonly comparison: string; readonly scheme: string };
}

export function whatIf({ book, cells }: FilledBook, reps: number, moment: Moment): WhatIf {
  const { language } = book;
  const { currency, taken } = moment;
  const words = periodTexts(language).sheet;
  const comparison = freeSheetName(words.whatIf.name, taken.sheets);
  const scheme = freeSheetName(words.whatIf.scheme, [...taken.sheets, comparison]);
  const table = freeTableName(words.tables.whatIf, taken.tables);
  return {
    names: { comparison, scheme },
    sheets: [
      whatIfSchemeSheet({ language, currency, scheme: cells.scheme, sheet: scheme, table }),
      whatIfSheet({ book, currency, reps, scheme: table, sheet: comparison }),
    ],
    edits: [],
  };
}
