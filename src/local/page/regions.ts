import { ILayoutService } from '@univerjs/ui';
import type { Book } from '../grid/book';
import { Notice } from '../protocol/notices';

/** What the keyboard moves between. */
export interface RegionPlaces {
  readonly book: Book;
  readonly bar: HTMLElement;
  readonly splitter: HTMLElement;
  readonly frame: HTMLIFrameElement;
  readonly paneVisible: () => boolean;
}

/** Keyboard focus between grid, bar and pane: F6 goes round, Tab leaves the pane at its last stop, Escape goes to the grid. */
export class Regions {
  private readonly onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'F6' || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    if (this.inPane() || !this.places.paneVisible()) this.enterGrid();
    else this.enterPane();
  };

  constructor(private readonly places: RegionPlaces) {
    addEventListener('keydown', this.onKeyDown, true);
  }

  /** A new page runs in the frame: F6 is heard there too. (With Ctrl it is office.js that says so.) */
  begin(): void {
    this.places.frame.contentWindow?.addEventListener('keydown', (event) => {
      if (!event.ctrlKey && !event.metaKey) this.onKeyDown(event);
    });
  }

  /** What office.js says when a key leaves the pane. */
  leavePane(notice: number): void {
    if (notice === Notice.CtrlF6Exit || notice === Notice.CtrlF6ExitShift || notice === Notice.EscExit)
      this.enterGrid();
    if (notice === Notice.TabExit) this.places.bar.querySelector<HTMLElement>('button')?.focus();
    if (notice === Notice.TabExitShift) this.places.splitter.focus();
  }

  private inPane(): boolean {
    return document.activeElement === this.places.frame;
  }
  private enterPane(): void {
    this.places.frame.focus();
  }
  private enterGrid(): void {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    window.focus();
    this.places.book.injector.get(ILayoutService).focus();
  }

  dispose(): void {
    removeEventListener('keydown', this.onKeyDown, true);
  }
}
