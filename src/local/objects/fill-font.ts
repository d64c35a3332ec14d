import { BooleanNumber, type IStyleData, type Nullable } from '@univerjs/core';
import { BODY_FONT } from '../grid/book';
import { type Look, paint } from '../grid/looks';
import { HostObject, invalidArgument } from '../protocol/host-object';
import type { Range } from './range';

/** names of colours that Excel's API takes beside #RRGGBB; the ones in common use */
const NAMED: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  green: '#008000',
  blue: '#0000FF',
  yellow: '#FFFF00',
  orange: '#FFA500',
  gray: '#808080',
  grey: '#808080',
  purple: '#800080',
  lightgray: '#D3D3D3',
};

/** `#0b7580`, `0b7580` or `red` → `#0B7580` */
export function colorOf(color: unknown): string {
  if (typeof color !== 'string') throw invalidArgument();
  const hex = /^#?([0-9A-Fa-f]{6})$/.exec(color)?.[1];
  const rgb = hex ? `#${hex}` : NAMED[color.toLowerCase()];
  if (!rgb) throw invalidArgument();
  return rgb.toUpperCase();
}
/** a colour of the grid, `#0b7580` or `rgb(11,117,128)`, as Excel says it */
export function showColor(rgb: Nullable<string>, otherwise: string): string {
  if (!rgb) return otherwise;
  const parts = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(rgb);
  if (!parts) return rgb.toUpperCase();
  return `#${parts
    .slice(1, 4)
    .map((part) => Number(part).toString(16).padStart(2, '0'))
    .join('')}`.toUpperCase();
}

abstract class RangeLook extends HostObject {
  constructor(
    type: string,
    private readonly range: Range,
  ) {
    super(type);
  }
  protected read<T>(of: (style: IStyleData) => T): T | null {
    return this.range.$common((row, column) => of(this.range.$grid.style(this.range.$sheetId, row, column)));
  }
  protected paint(look: Look): void {
    this.range.$sheet.$alive();
    this.range.$sheet.$refuseFormat();
    paint(this.range.$grid, this.range.$sheetId, this.range.$box, look);
  }
}

export class RangeFill extends RangeLook {
  constructor(range: Range) {
    super('RangeFill', range);
  }
  /** white where there is no fill; empty text where cells differ, as in Excel */
  get Color(): string {
    return this.read((style) => showColor(style.bg?.rgb, '#FFFFFF')) ?? '';
  }
  set Color(color: string) {
    this.paint({ bg: color === '' ? null : { rgb: colorOf(color) } });
  }
  Clear(): void {
    this.paint({ bg: null });
  }
}

const UNDERLINES = ['None', 'Single'];

export class RangeFont extends RangeLook {
  constructor(range: Range) {
    super('RangeFont', range);
  }
  get Name(): string | null {
    return this.read((style) => style.ff ?? BODY_FONT.name);
  }
  set Name(name: string) {
    if (typeof name !== 'string' || name === '') throw invalidArgument();
    this.paint({ ff: name });
  }
  /** points */
  get Size(): number | null {
    return this.read((style) => style.fs ?? BODY_FONT.size);
  }
  set Size(points: number) {
    if (typeof points !== 'number' || points < 1 || points > 409) throw invalidArgument();
    this.paint({ fs: points });
  }
  get Color(): string {
    return this.read((style) => showColor(style.cl?.rgb, '#000000')) ?? '';
  }
  set Color(color: string) {
    this.paint({ cl: { rgb: colorOf(color) } });
  }
  get Bold(): boolean | null {
    return this.read((style) => style.bl === BooleanNumber.TRUE);
  }
  set Bold(bold: boolean) {
    this.paint({ bl: bold ? BooleanNumber.TRUE : BooleanNumber.FALSE });
  }
  get Italic(): boolean | null {
    return this.read((style) => style.it === BooleanNumber.TRUE);
  }
  set Italic(italic: boolean) {
    this.paint({ it: italic ? BooleanNumber.TRUE : BooleanNumber.FALSE });
  }
  get Strikethrough(): boolean | null {
    return this.read((style) => style.st?.s === BooleanNumber.TRUE);
  }
  set Strikethrough(struck: boolean) {
    this.paint({ st: struck ? { s: BooleanNumber.TRUE } : null });
  }
  get Underline(): string | null {
    return this.read((style) => (style.ul?.s === BooleanNumber.TRUE ? 'Single' : 'None'));
  }
  set Underline(line: string) {
    if (!UNDERLINES.includes(line))
      throw invalidArgument(`The local workbook draws ${UNDERLINES.join(' and ')}.`);
    this.paint({ ul: line === 'Single' ? { s: BooleanNumber.TRUE } : null });
  }
}
