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

/** The rows whose name was chosen; the cell of the choice holds texts, a column of names may hold numbers. */
export const isChosen = (names: string, choice: string): string => `(${names}&""=${choice}&"")`;
