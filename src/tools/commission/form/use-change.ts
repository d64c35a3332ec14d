import { useState } from 'react';
import { usePaneSettings } from '../../../pane/components/pane-settings';
import type { WorkbookPort } from '../../../workbook/port';
import type { CommissionBook } from '../book';
import type { Change, Moment } from '../operations';
import { momentOf } from './moment';

/** Writes a change, all of it or nothing; meanwhile `busy`, and `error` where the workbook refused. */
export function useChange(workbook: WorkbookPort, { language }: CommissionBook) {
  const { regional } = usePaneSettings();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();
  async function run<C extends Change>(make: (moment: Moment) => C, onDone: (change: C) => void) {
    setBusy(true);
    setError(undefined);
    try {
      const change = make(await momentOf(workbook, language, regional));
      await workbook.change(change.sheets, change.edits);
      onDone(change);
    } catch (problem) {
      setError(problem);
    } finally {
      setBusy(false);
    }
  }
  return { busy, error, run };
}
