import type { Dispatch } from 'react';
import type { TableInfo, WorkbookPort } from '../../../workbook/port';
import type { FieldId } from '../faults';
import type { Action, FunnelState } from '../state';

/** What every step of the wizard is given. */
export interface StepProps {
  readonly state: FunnelState;
  readonly dispatch: Dispatch<Action>;
  readonly workbook: WorkbookPort;
  readonly tables: readonly TableInfo[];
  /** Excel day number of today */
  readonly today: number;
  /** ref of a field, so that the focus can be moved to it */
  readonly field: (id: FieldId) => (element: HTMLElement | null) => void;
  /** what is wrong with a field, once "Next" has been tried */
  readonly fault: (id: FieldId) => string | undefined;
}
