import type { PostEvents } from '../protocol/host-object';

/** What the workbook's objects need of the page around them. */
export interface HostServices {
  /** sends event entries to the pane; false when nobody listens */
  readonly post: PostEvents;
}
