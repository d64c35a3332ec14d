import {
  BorderStyleTypes,
  BooleanNumber,
  HorizontalAlign,
  type IBorderData,
  type IStyleData,
  type Nullable,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';
import type { Border, Borders, Style } from '@cj-tech-master/excelts';

/** A cell's look, in the grid's words and in the file's. Lengths are points in both. */

const LINES: readonly (readonly [BorderStyleTypes, NonNullable<Border['style']>])[] = [
  [BorderStyleTypes.THIN, 'thin'],
  [BorderStyleTypes.HAIR, 'hair'],
  [BorderStyleTypes.DOTTED, 'dotted'],
  [BorderStyleTypes.DASHED, 'dashed'],
  [BorderStyleTypes.DASH_DOT, 'dashDot'],
  [BorderStyleTypes.DASH_DOT_DOT, 'dashDotDot'],
  [BorderStyleTypes.DOUBLE, 'double'],
  [BorderStyleTypes.MEDIUM, 'medium'],
  [BorderStyleTypes.MEDIUM_DASHED, 'mediumDashed'],
  [BorderStyleTypes.MEDIUM_DASH_DOT, 'mediumDashDot'],
  [BorderStyleTypes.MEDIUM_DASH_DOT_DOT, 'mediumDashDotDot'],
  [BorderStyleTypes.SLANT_DASH_DOT, 'slantDashDot'],
  [BorderStyleTypes.THICK, 'thick'],
];
const SIDES = [
  ['t', 'top'],
  ['r', 'right'],
  ['b', 'bottom'],
  ['l', 'left'],
] as const;
const HORIZONTAL = [
  [HorizontalAlign.LEFT, 'left'],
  [HorizontalAlign.CENTER, 'center'],
  [HorizontalAlign.RIGHT, 'right'],
  [HorizontalAlign.JUSTIFIED, 'justify'],
] as const;
const VERTICAL = [
  [VerticalAlign.TOP, 'top'],
  [VerticalAlign.MIDDLE, 'middle'],
  [VerticalAlign.BOTTOM, 'bottom'],
] as const;

function other<A, B>(pairs: readonly (readonly [A, B])[], one: A | undefined | null): B | undefined {
  return pairs.find(([key]) => key === one)?.[1];
}
function back<A, B>(pairs: readonly (readonly [A, B])[], one: unknown): A | undefined {
  return pairs.find(([, key]) => key === one)?.[0];
}

/** `#0b7580`, `rgb(11, 117, 128)` → `FF0B7580` */
function toArgb(color: Nullable<string>): { argb: string } | undefined {
  const hex = /^#?([0-9a-f]{6})$/i.exec(color ?? '')?.[1];
  if (hex) return { argb: `FF${hex.toUpperCase()}` };
  const parts = /^rgba?\((\d+)[,\s]+(\d+)[,\s]+(\d+)/.exec(color ?? '');
  if (!parts) return undefined;
  return {
    argb: `FF${parts
      .slice(1, 4)
      .map((part) => Number(part).toString(16).padStart(2, '0'))
      .join('')
      .toUpperCase()}`,
  };
}
const fromArgb = (color: unknown): { rgb: string } | undefined => {
  const { argb, theme } = (color ?? {}) as { argb?: string; theme?: number };
  if (argb) return { rgb: `#${argb.slice(-6).toUpperCase()}` };
  const named = theme === undefined ? undefined : OFFICE_THEME[theme];
  return named ? { rgb: named } : undefined;
};
/** colours of Excel's standard theme, by number */
const OFFICE_THEME = [
  '#FFFFFF',
  '#000000',
  '#E7E6E6',
  '#44546A',
  '#4472C4',
  '#ED7D31',
  '#A5A5A5',
  '#FFC000',
  '#5B9BD5',
  '#70AD47',
];

export function toFileStyle(style: IStyleData): Partial<Style> {
  const fill = toArgb(style.bg?.rgb);
  return {
    font: {
      ...(style.ff && { name: style.ff }),
      ...(style.fs && { size: style.fs }),
      ...(style.bl === BooleanNumber.TRUE && { bold: true }),
      ...(style.it === BooleanNumber.TRUE && { italic: true }),
      ...(style.ul?.s === BooleanNumber.TRUE && { underline: true }),
      ...(style.st?.s === BooleanNumber.TRUE && { strike: true }),
      ...(toArgb(style.cl?.rgb) && { color: toArgb(style.cl?.rgb) }),
    },
    alignment: {
      ...(other(HORIZONTAL, style.ht) && { horizontal: other(HORIZONTAL, style.ht) }),
      ...(other(VERTICAL, style.vt) && { vertical: other(VERTICAL, style.vt) }),
      ...(style.tb === WrapStrategy.WRAP && { wrapText: true }),
    },
    ...(fill && { fill: { type: 'pattern' as const, pattern: 'solid' as const, fgColor: fill } }),
    ...(style.bd && { border: toFileBorders(style.bd) }),
    ...(style.n?.pattern && { numFmt: style.n.pattern }),
  };
}

function toFileBorders(borders: IBorderData): Partial<Borders> {
  const written: Partial<Borders> = {};
  for (const [key, side] of SIDES) {
    const line = borders[key];
    const kind = other(LINES, line?.s);
    if (line && kind) written[side] = { style: kind, color: toArgb(line.cl.rgb) };
  }
  return written;
}

export function fromFileStyle({
  font,
  alignment,
  fill,
  border,
  numFmt,
}: Partial<Style>): IStyleData | undefined {
  const pattern = typeof numFmt === 'string' ? numFmt : numFmt?.formatCode;
  const background =
    fill?.type === 'pattern' && fill.pattern === 'solid' ? fromArgb(fill.fgColor) : undefined;
  const style: IStyleData = {
    ...(font?.name && { ff: font.name }),
    ...(font?.size && { fs: font.size }),
    ...(font?.bold && { bl: BooleanNumber.TRUE }),
    ...(font?.italic && { it: BooleanNumber.TRUE }),
    ...(font?.underline && font.underline !== 'none' && { ul: { s: BooleanNumber.TRUE } }),
    ...(font?.strike && { st: { s: BooleanNumber.TRUE } }),
    ...(font?.color && fromArgb(font.color) && { cl: fromArgb(font.color) }),
    ...(background && { bg: background }),
    ...(back(HORIZONTAL, alignment?.horizontal) && { ht: back(HORIZONTAL, alignment?.horizontal) }),
    ...(back(VERTICAL, alignment?.vertical) && { vt: back(VERTICAL, alignment?.vertical) }),
    ...(alignment?.wrapText && { tb: WrapStrategy.WRAP }),
    ...(border && { bd: fromFileBorders(border) }),
    ...(pattern && pattern !== 'General' && { n: { pattern } }),
  };
  return Object.keys(style).length > 0 ? style : undefined;
}

function fromFileBorders(borders: Partial<Borders>): IBorderData {
  const read: IBorderData = {};
  for (const [key, side] of SIDES) {
    const line = borders[side];
    const kind = back(LINES, line?.style);
    if (kind) read[key] = { s: kind, cl: fromArgb(line?.color) ?? { rgb: '#000000' } };
  }
  return read;
}
