/** Excel's keys for the whole workbook, wherever the focus is in the page. */
export interface WorkbookKeys {
  /** F9 */
  readonly calculate: () => void;
  /** Ctrl+Alt+F9 */
  readonly calculateAll: () => void;
  /** Ctrl+Alt+5 */
  readonly enterCharts: () => void;
  /** Ctrl+T, and Ctrl+L, which tabs of a browser leave to the page */
  readonly makeTable: () => void;
}

/** Listens before the grid does; returns what ends it. */
export function listenToKeys(keys: WorkbookKeys): () => void {
  const onKeyDown = (event: KeyboardEvent): void => {
    const meant = meantBy(event, keys);
    if (!meant) return;
    event.preventDefault();
    event.stopPropagation();
    meant();
  };
  addEventListener('keydown', onKeyDown, true);
  return () => removeEventListener('keydown', onKeyDown, true);
}

/** What a key asks for; letters by their place, which is the same in every layout. */
export function meantBy(event: KeyboardEvent, keys: WorkbookKeys): (() => void) | undefined {
  const { key, code, shiftKey, altKey } = event;
  const control = event.ctrlKey || event.metaKey;
  if (shiftKey) return undefined;
  if (key === 'F9' && control === altKey) return control ? keys.calculateAll : keys.calculate;
  if (control && !altKey && (code === 'KeyT' || code === 'KeyL')) return keys.makeTable;
  const types = event.getModifierState('AltGraph'); // a sign of some keyboards
  return code === 'Digit5' && control && altKey && !types ? keys.enterCharts : undefined;
}
