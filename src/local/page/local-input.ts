import { CellValueType, type ICellData, InterceptorEffectEnum, type Nullable } from '@univerjs/core';
import { LexerTreeBuilder } from '@univerjs/engine-formula';
import {
  AFTER_CELL_EDIT,
  BEFORE_CELL_EDIT,
  INTERCEPTOR_POINT,
  InterceptCellContentPriority,
  SheetInterceptorService,
} from '@univerjs/sheets';
import type { Book } from '../grid/book';
import { generalText } from './general-number';
import { formulaFromRussian, formulaToRussian, readRussian, whileTyping } from './russian-input';

/** before the grid's own reading of what was typed, which knows English only */
const FIRST = 1000;

/** Numbers without a format are shown as Excel shows them; in Russian they are typed and shown the Russian way, formulas too. */
export function followLanguage(book: Book): void {
  const service = book.injector.get(SheetInterceptorService);
  const russian = (): boolean => book.locale === 'ru-RU';
  service.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    id: 'local-general-number',
    priority: InterceptCellContentPriority.NUMFMT - 1,
    effect: InterceptorEffectEnum.Value,
    handler: (cell, location, next) => {
      const raw = location.rawData;
      const untouched = cell && typeof cell.v === 'number' && cell.t !== CellValueType.BOOLEAN;
      if (!untouched || (Number.isInteger(cell.v) && Math.abs(cell.v as number) < 1e11)) return next(cell);
      const text = generalText(cell.v as number, russian());
      return next(
        cell === raw
          ? { ...cell, v: text, t: CellValueType.NUMBER }
          : Object.assign(cell, { v: text, t: CellValueType.NUMBER }),
      );
    },
  });
  service.writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: -FIRST,
    handler: (cell, context, next) =>
      next(forEditing(cell, context.worksheet.getCellRaw(context.row, context.col), russian())),
  });
  typingHints(book, russian);
  service.writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, { workbook, worksheet, row, col }, next) => {
      const style = workbook.getStyles().getStyleByCell(worksheet.getCellRaw(row, col));
      const formatted = (style?.n?.pattern ?? 'General') !== 'General';
      if (!russian()) return next(formatted ? withoutGroups(cell) : cell);
      const read = fromRussian(cell, formatted);
      return read?.t === CellValueType.BOOLEAN ? read : next(read); // the grid would take 1 for a number
    },
  });
}

/** The editor shows the whole number, not what fits into the cell. */
function forEditing(
  cell: Nullable<ICellData>,
  raw: Nullable<ICellData>,
  russian: boolean,
): Nullable<ICellData> {
  if (!cell) return cell;
  if (cell.f) return russian ? { ...cell, f: formulaToRussian(cell.f) } : cell;
  const formatted = typeof cell.v === 'string' && /[^\d.,Ee+-]/.test(cell.v);
  if (raw?.t !== CellValueType.NUMBER || typeof raw.v !== 'number' || raw.f) return cell;
  if (formatted)
    return russian && String(cell.v).endsWith('%') ? { ...cell, v: String(cell.v).replace('.', ',') } : cell;
  const whole = String(Number(raw.v.toPrecision(15)));
  return { ...cell, v: russian ? whole.replace('.', ',') : whole };
}

/** @param formatted the cell has a number format */
function fromRussian(cell: Nullable<ICellData>, formatted: boolean): Nullable<ICellData> {
  if (!cell) return cell;
  if (cell.f) return { ...cell, f: formulaFromRussian(cell.f) };
  if (cell.t === CellValueType.FORCE_STRING) return cell;
  const text = typedText(cell);
  const read = text === undefined ? undefined : readRussian(text, formatted);
  if (!read) return cell;
  const { value, format } = read;
  const style = typeof cell.s === 'object' ? cell.s : undefined;
  const content =
    typeof value === 'boolean'
      ? { v: value ? 1 : 0, t: CellValueType.BOOLEAN }
      : { v: value, t: CellValueType.NUMBER };
  return { ...cell, ...content, p: null, ...(format && { s: { ...style, n: { pattern: format } } }) };
}

/** `1,500,000.50`: the grid would take the commas for a wish to change the cell's format. */
function withoutGroups(cell: Nullable<ICellData>): Nullable<ICellData> {
  const text = cell && !cell.f && typedText(cell)?.trim();
  if (!text || !/^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d*)?$/.test(text)) return cell;
  return { ...cell, v: Number(text.replaceAll(',', '')), t: CellValueType.NUMBER, p: null };
}

const typedText = (cell: ICellData): string | undefined =>
  cell.p?.body?.dataStream.replace(/\r\n$/, '') ?? (typeof cell.v === 'string' ? cell.v : undefined);

/** Hints and coloured references of the editor read the text that is being typed. */
function typingHints(book: Book, russian: () => boolean): void {
  const lexer = book.injector.get(LexerTreeBuilder);
  const [nodes, parameter] = [
    lexer.sequenceNodesBuilder.bind(lexer),
    lexer.getFunctionAndParameter.bind(lexer),
  ];
  const read = (text: string): string => (russian() ? whileTyping(text) : text);
  lexer.sequenceNodesBuilder = (text, ...rest) => nodes(read(text), ...rest);
  lexer.getFunctionAndParameter = (text, ...rest) => parameter(read(text), ...rest);
}
