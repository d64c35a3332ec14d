/** How far colours stand apart, as WCAG 2.2 measures it: 1 none, 21 black on white. */

/** of words, and of shapes and lines that mean something */
export const WORDS = 4.5;
export const SHAPES = 3;

type Color = readonly [red: number, green: number, blue: number];

/** Undefined for what is no #RRGGBB. */
function colorOf(text: string): Color | undefined {
  if (!/^#[0-9a-f]{6}$/i.test(text)) return undefined;
  const part = (at: number): number => parseInt(text.slice(at, at + 2), 16);
  return [part(1), part(3), part(5)];
}

const textOf = (color: Color): string =>
  `#${color.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`.toUpperCase();

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(color: Color): number {
  const [red, green, blue] = color.map((part) =>
    part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
  ) as unknown as Color;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function ratio(one: Color, other: Color): number {
  const [high, low] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

const WHITE: Color = [255, 255, 255];

/** @param one #RRGGBB, as is `other`; 1 where one of them is not */
export function contrast(one: string, other: string): number {
  const [first, second] = [colorOf(one), colorOf(other)];
  return first && second ? ratio(first, second) : 1;
}

export const isDark = (color: string): boolean => contrast(color, '#FFFFFF') > WORDS;

/** The colour, with as much white in it as it takes to be seen on dark paper; what is no #RRGGBB stays as it is. */
export function lightened(color: string, paper: string, least: number): string {
  const [given, under] = [colorOf(color), colorOf(paper)];
  if (!given || !under) return color;
  return whiter(given, (mixed) => ratio(mixed, under) >= least);
}

/** A grey as far from dark paper as the colour is from white: a faint line stays faint. */
export function mirrored(color: string, paper: string): string {
  const [given, under] = [colorOf(color), colorOf(paper)];
  if (!given || !under) return color;
  const apart = ratio(given, WHITE);
  return whiter(under, (mixed) => ratio(mixed, under) >= apart);
}

const STEPS = 50;
function whiter(from: Color, isEnough: (mixed: Color) => boolean): string {
  for (let step = 0; step < STEPS; step += 1) {
    const mixed = from.map((part) => part + ((255 - part) * step) / STEPS) as unknown as Color;
    if (isEnough(mixed)) return textOf(mixed);
  }
  return textOf(WHITE);
}
