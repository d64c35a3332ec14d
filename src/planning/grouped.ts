/** Puts an item behind those of its key. */
export function append<Key, Item>(lists: Map<Key, [Item, ...Item[]]>, key: Key, item: Item): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}

/** Items by their keys, keys in the order in which they are met. */
export function grouped<Key, Item>(
  items: readonly Item[],
  keyOf: (item: Item) => Key,
): Map<Key, [Item, ...Item[]]> {
  const lists = new Map<Key, [Item, ...Item[]]>();
  for (const item of items) append(lists, keyOf(item), item);
  return lists;
}
