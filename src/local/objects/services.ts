import type { PostEvents } from '../protocol/host-object';

/** What the workbook's objects need of the page around them. */
export interface HostServices {
  /** sends event entries to the pane; false when nobody listens */
  readonly post: PostEvents;
  /**
   * The user selected other cells. `workbook.onSelectionChanged` is not a RichApi event: office.js listens to the document's
   * own ("documentSelectionChanged"), which the conversation has to fire.
   */
  readonly selectionChanged?: () => unknown;
  /** forgets every answer of the add-in's functions and asks them again */
  readonly recalculateFunctions?: () => void;
}
