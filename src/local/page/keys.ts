/** Excel's keys for the whole workbook, wherever the focus is in the page. */
export interface WorkbookKeys {
  /** F9 */
  readonly calculate: () => void;
  /** Ctrl+Alt+F9 */
  readonly calculateAll: () => void;
}

/** Listens before the grid does; returns what ends it. */
export function listenToKeys({ calculate, calculateAll }: WorkbookKeys): () => void {
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'F9' || event.shiftKey) return;
    const all = (event.ctrlKey || event.metaKey) && event.altKey;
    if (!all && (event.ctrlKey || event.metaKey || event.altKey)) return;
    event.preventDefault();
    event.stopPropagation();
    (all ? calculateAll : calculate)();
  };
  addEventListener('keydown', onKeyDown, true);
  return () => removeEventListener('keydown', onKeyDown, true);
}
