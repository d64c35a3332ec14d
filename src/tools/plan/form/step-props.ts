import type { Dispatch } from 'react';
import type { TableInfo } from '../../../workbook/port';
import type { FieldId } from '../faults';
import type { Outcome } from '../outcome';
import type { Action, PlanState } from '../state';
import type { Reading } from './use-sales';

/** What every step of the wizard is given. */
export interface StepProps {
  readonly state: PlanState;
  readonly dispatch: Dispatch<Action>;
  /** undefined until the sales are read */
  readonly outcome: Outcome | undefined;
  readonly lists: readonly TableInfo[];
  readonly reading: Reading;
  /** the sheet that is edited reads what it reads */
  readonly editing: boolean;
  /** Excel day number of today */
  readonly today: number;
  /** ref of a field, so that the focus can be moved to it */
  readonly field: (id: FieldId) => (element: HTMLElement | null) => void;
  /** what is wrong with a field, once "Next" has been tried */
  readonly fault: (id: FieldId) => string | undefined;
}
