import { useCallback, useEffect } from 'react';
import type { WorkbookPort } from '../../workbook/port';
import { usePaneServices } from '../services';
import { AFTER_CALCULATION, useSelectionRest } from '../use-selection';

/** Whether the workbook holds a sheet of one of the tools. */
export function hasPlans(workbook: Pick<WorkbookPort, 'plans'>): Promise<boolean> {
  return workbook.plans().then(
    (plans) => plans.length > 0,
    () => false,
  );
}

/** Calls back once a plan has come into the workbook: looks when the pane gets the focus and when the selection rests. */
export function useFoundPlans(onFound: () => void): void {
  const { workbook } = usePaneServices();
  const look = useCallback(() => {
    void hasPlans(workbook).then((there) => there && onFound());
  }, [workbook, onFound]);
  useSelectionRest(look, AFTER_CALCULATION);
  useEffect(() => {
    window.addEventListener('focus', look);
    return () => window.removeEventListener('focus', look);
  }, [look]);
}
