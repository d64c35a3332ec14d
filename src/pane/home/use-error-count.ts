import { useCallback, useEffect } from 'react';
import { usePaneServices } from '../services';
import { useLoaded } from '../use-loaded';
import { AFTER_CALCULATION, useSelectionRest } from '../use-selection';

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
