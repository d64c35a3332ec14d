import { quoted } from '../funnel/sentence';

/** A text of the pane as a formula, its figures replaced by cells. */
export function withCells(say: (...marks: string[]) => string, cells: readonly string[]): string {
  // private-use characters: no text has them
  const marks = cells.map((_, index) => String.fromCharCode(0xe000 + index));
  const parts = say(...marks).split(/([\ue000-\uf8ff])/);
  return parts
    .filter((part) => part !== '')
    .map((part) => cells[marks.indexOf(part)] ?? quoted(part))
    .join('&');
}
