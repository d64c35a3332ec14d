/** npm run icons: draws the product's mark, a funnel of three bars, as assets/icon.svg and as PNGs of the sizes Office asks for. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './paths';
import { encodePng } from './png';

const sizes = [16, 32, 64, 80, 128];

/** On a grid of 16 × 16, so that every edge falls between pixels at every size. */
interface RoundedBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly radius: number;
  readonly colour: readonly [red: number, green: number, blue: number];
}

const grid = 16;
const petrol = [0x0b, 0x75, 0x80] as const;
const white = [0xff, 0xff, 0xff] as const;
const mark: readonly RoundedBox[] = [
  { x: 0, y: 0, width: 16, height: 16, radius: 3, colour: petrol },
  { x: 2, y: 3, width: 12, height: 2, radius: 1, colour: white },
  { x: 4, y: 7, width: 8, height: 2, radius: 1, colour: white },
  { x: 6, y: 11, width: 4, height: 2, radius: 1, colour: white },
];

function svg(): string {
  const boxes = mark.map(({ x, y, width, height, radius, colour }) => {
    const fill = colour.map((part) => part.toString(16).padStart(2, '0')).join('');
    return `  <rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${radius}" fill="#${fill}"/>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${grid} ${grid}">\n${boxes.join('\n')}\n</svg>\n`;
}

/** RGBA, row by row; each pixel is the average of 8 × 8 samples. */
function pixels(size: number): Buffer {
  const image = Buffer.alloc(size * size * 4);
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      image.set(pixel(row, column, grid / size), (row * size + column) * 4);
    }
  }
  return image;
}

function pixel(row: number, column: number, step: number): number[] {
  const samples = 8;
  const sum = [0, 0, 0, 0];
  for (let sample = 0; sample < samples * samples; sample++) {
    const x = (column + ((sample % samples) + 0.5) / samples) * step;
    const y = (row + (Math.floor(sample / samples) + 0.5) / samples) * step;
    const top = mark.findLast((box) => covers(box, x, y));
    if (top) [...top.colour, 1].forEach((part, index) => (sum[index] += part));
  }
  const [red, green, blue, covered] = sum;
  const colour = covered === 0 ? [0, 0, 0] : [red, green, blue].map((part) => Math.round(part / covered));
  return [...colour, Math.round((covered / samples ** 2) * 255)];
}

function covers({ x, y, width, height, radius }: RoundedBox, atX: number, atY: number): boolean {
  if (atX < x || atX > x + width || atY < y || atY > y + height) return false;
  const fromCornerX = Math.max(x + radius - atX, atX - (x + width - radius), 0);
  const fromCornerY = Math.max(y + radius - atY, atY - (y + height - radius), 0);
  return Math.hypot(fromCornerX, fromCornerY) <= radius;
}

writeFileSync(path.join(root, 'assets/icon.svg'), svg());
for (const size of sizes)
  writeFileSync(path.join(root, `assets/icon-${size}.png`), encodePng(size, size, pixels(size)));
