import { useCallback, useEffect } from 'react';
import { usePaneServices } from '../services';
import { useLoaded } from '../use-loaded';
import { useSelectionRest } from '../use-selection';

/** milliseconds after the last move in the grid: the functions' answers take up to half a second to arrive */
const AFTER_CALCULATION = 1_200;

/** How many SALES cells show an error, counted again after every move in the grid; cells still calculating are none. */
export function useErrorCount(): number | undefined {
  const { workbook } = usePaneServices();
  const load = useCallback(
    async () =>
      (await workbook.salesFormulas()).filter(({ error }) => error !== undefined && error !== '#BUSY!')
        .length,
    [workbook],
  );
  const { value, again } = useLoaded(load);
  useSelectionRest(again, AFTER_CALCULATION);
  useEffect(() => {
    window.addEventListener('focus', again);
    return () => window.removeEventListener('focus', again);
  }, [again]);
  return value;
}
