import { HorizontalAlign, type IStyleData, VerticalAlign, WrapStrategy } from '@univerjs/core';
import { autofitColumns, autofitRows } from '../grid/autofit';
import { type Look, paint } from '../grid/looks';
import { setColumnWidth, setRowHeight, toPixels, toPoints } from '../grid/sizes';
import { HostObject, invalidArgument } from '../protocol/host-object';
import { RangeBorders } from './borders';
import { RangeFill, RangeFont } from './fill-font';
import type { Range } from './range';

const HORIZONTAL: readonly (readonly [string, HorizontalAlign])[] = [
  ['General', HorizontalAlign.UNSPECIFIED],
  ['Left', HorizontalAlign.LEFT],
  ['Center', HorizontalAlign.CENTER],
  ['Right', HorizontalAlign.RIGHT],
  ['Justify', HorizontalAlign.JUSTIFIED],
  ['Distributed', HorizontalAlign.DISTRIBUTED],
];
const VERTICAL: readonly (readonly [string, VerticalAlign])[] = [
  ['Bottom', VerticalAlign.BOTTOM],
  ['Top', VerticalAlign.TOP],
  ['Center', VerticalAlign.MIDDLE],
];
/** one level of indent is three characters wide, here in pixels */
const INDENT = 9;

/** How a range looks. A property that the cells do not share reads as null. */
export class RangeFormat extends HostObject {
  readonly Fill: RangeFill;
  readonly Font: RangeFont;
  readonly Borders: RangeBorders;
  readonly Protection: FormatProtection;

  constructor(private readonly range: Range) {
    super('RangeFormat');
    this.Fill = new RangeFill(range);
    this.Font = new RangeFont(range);
    this.Borders = new RangeBorders(range);
    this.Protection = new FormatProtection(range);
  }

  /** points; null where columns differ */
  get ColumnWidth(): number | null {
    const width = this.range.$common((_row, column) =>
      this.range.$grid.sheet(this.range.$sheetId).getColumnWidth(column),
    );
    return width === null ? null : toPoints(width);
  }
  set ColumnWidth(points: number) {
    if (typeof points !== 'number' || points < 0) throw invalidArgument();
    this.range.$sheet.$refuseFormat();
    setColumnWidth(this.range.$grid, this.range.$sheetId, this.range.$box, toPixels(points));
  }
  /** points; null where rows differ */
  get RowHeight(): number | null {
    const height = this.range.$common((row) => this.range.$grid.sheet(this.range.$sheetId).getRowHeight(row));
    return height === null ? null : toPoints(height);
  }
  set RowHeight(points: number) {
    if (typeof points !== 'number' || points < 0 || points > 409.5) throw invalidArgument();
    this.range.$sheet.$refuseFormat();
    setRowHeight(this.range.$grid, this.range.$sheetId, this.range.$box, toPixels(points));
  }
  AutofitColumns(): void {
    this.range.$sheet.$refuseFormat();
    autofitColumns(this.range.$grid, this.range.$sheetId, this.range.$held());
  }
  AutofitRows(): void {
    this.range.$sheet.$refuseFormat();
    autofitRows(this.range.$grid, this.range.$sheetId, this.range.$held());
  }

  get HorizontalAlignment(): string | null {
    const align = read(this.range, (style) => style.ht ?? HorizontalAlign.UNSPECIFIED);
    return align === null ? null : (HORIZONTAL.find(([, value]) => value === align)?.[0] ?? 'General');
  }
  set HorizontalAlignment(name: string) {
    set(this.range, { ht: known(HORIZONTAL, name) });
  }
  get VerticalAlignment(): string | null {
    const align = read(this.range, (style) => style.vt ?? VerticalAlign.BOTTOM);
    return align === null ? null : (VERTICAL.find(([, value]) => value === align)?.[0] ?? 'Bottom');
  }
  set VerticalAlignment(name: string) {
    set(this.range, { vt: known(VERTICAL, name) });
  }
  get WrapText(): boolean | null {
    return read(this.range, (style) => style.tb === WrapStrategy.WRAP);
  }
  set WrapText(wrap: boolean) {
    set(this.range, { tb: wrap ? WrapStrategy.WRAP : null });
  }
  get IndentLevel(): number | null {
    return read(this.range, (style) =>
      Math.round(((style.ht === HorizontalAlign.RIGHT ? style.pd?.r : style.pd?.l) ?? 0) / INDENT),
    );
  }
  set IndentLevel(level: number) {
    if (!Number.isInteger(level) || level < 0 || level > 250) throw invalidArgument();
    const right = this.HorizontalAlignment === 'Right';
    set(this.range, { pd: level === 0 ? null : { [right ? 'r' : 'l']: level * INDENT } });
  }
}

/** Which cells stay closed when the sheet is protected; all, unless they are unlocked. */
class FormatProtection extends HostObject {
  constructor(private readonly range: Range) {
    super('FormatProtection');
  }
  get Locked(): boolean | null {
    return this.range.$common((row, column) => this.range.$sheet.$isLocked(row, column));
  }
  set Locked(locked: boolean) {
    this.range.$sheet.$refuseFormat();
    this.range.$sheet.$setLocked(this.range.$box, locked);
  }
}

function known<T>(names: readonly (readonly [string, T])[], name: unknown): T {
  const found = names.find(([known]) => known === name);
  if (!found) throw invalidArgument();
  return found[1];
}

/** what all cells of a range share */
export function read<T>(range: Range, of: (style: IStyleData) => T): T | null {
  return range.$common((row, column) => of(range.$grid.style(range.$sheetId, row, column)));
}
export function set(range: Range, look: Look): void {
  range.$sheet.$alive();
  range.$sheet.$refuseFormat();
  paint(range.$grid, range.$sheetId, range.$box, look);
}
