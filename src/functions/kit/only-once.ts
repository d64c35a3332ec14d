import type { NameCell } from '../../planning/names';
import { fail, type At } from '../../planning/problem';

/** Is told everything that may come once, and where it stands: ends with a problem where one comes again at another place. */
export function onlyOnce(): (key: unknown, name: NameCell, at: At) => void {
  const places = new Map<unknown, At>();
  return (key, name, at) => {
    const { row, column } = places.get(key) ?? at;
    if (row !== at.row || column !== at.column)
      fail('duplicate', at, {
        value: String(name),
        ...(row === undefined ? { firstColumn: column } : { firstRow: row }),
      });
    places.set(key, at);
  };
}
