import type { Place } from '../grid/chart-place';

/** Corners and middles of the sides, by their points of the compass. */
export const HANDLES = ['nw', 'n', 'ne', 'e', 'se', 's', 'sw', 'w'] as const;
export type Handle = (typeof HANDLES)[number];
/** pixels: a chart gets no narrower and no lower than it is drawn and its handles stand beside each other */
export const SMALLEST = 40;

/** Stays on the sheet. @param right pixels, as is `down` */
export const moved = (place: Place, right: number, down: number): Place => ({
  ...place,
  left: Math.max(0, Math.round(place.left + right)),
  top: Math.max(0, Math.round(place.top + down)),
});

/** The sides of the handle follow it, the others stay. @param right pixels, as is `down` */
export function resized(place: Place, handle: Handle, right: number, down: number): Place {
  const { left, top } = place;
  const across = side(left, place.width, right, handle.includes('w'), handle.includes('e'));
  const along = side(top, place.height, down, handle.startsWith('n'), handle.startsWith('s'));
  return { left: across.start, width: across.length, top: along.start, height: along.length };
}

function side(
  start: number,
  length: number,
  by: number,
  movesStart: boolean,
  movesEnd: boolean,
): { start: number; length: number } {
  const smallest = Math.min(SMALLEST, length); // an add-in may have made it smaller
  if (movesEnd) return { start, length: Math.max(smallest, Math.round(length + by)) };
  if (!movesStart) return { start, length };
  const end = start + length;
  const begins = Math.min(end - smallest, Math.max(0, Math.round(start + by)));
  return { start: begins, length: end - begins };
}
