import { useEffect, useState } from 'react';
import { usePaneServices } from './services';

export interface Selection {
  readonly sheet: string;
  readonly address: string;
  readonly formula: string;
  /** the error that the cell shows: #VALUE! */
  readonly error?: string;
}

/** milliseconds the selection must rest before it is read: arrow keys move it fast */
const REST = 120;
/** milliseconds after the last move in the grid when results are read: the functions' answers take up to half a second to arrive */
export const AFTER_CALCULATION = 1_200;

/** Calls back when the workbook's selection has come to rest. */
export function useSelectionRest(onRest: () => void, rest = REST): void {
  const { workbook } = usePaneServices();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let gone = false;
    let stop: (() => void) | undefined;
    workbook
      .onSelection(() => {
        clearTimeout(timer);
        timer = setTimeout(onRest, rest);
      })
      .then(
        (unsubscribe) => {
          if (gone) unsubscribe();
          else stop = unsubscribe;
        },
        // a host without selection events: what was read first stays
        () => undefined,
      );
    return () => {
      gone = true;
      clearTimeout(timer);
      stop?.();
    };
  }, [workbook, onRest, rest]);
}

/** The selected cell, followed as it moves; undefined while unknown, as when a chart is selected. */
export function useSelection(): Selection | undefined {
  const { workbook } = usePaneServices();
  const [selection, setSelection] = useState<Selection>();
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    let wanted = true;
    workbook.selection().then(
      (found) => wanted && setSelection(found),
      () => wanted && setSelection(undefined),
    );
    return () => {
      wanted = false;
    };
  }, [workbook, turn]);
  const [moved] = useState(() => () => setTurn((before) => before + 1));
  useSelectionRest(moved);
  return selection;
}
