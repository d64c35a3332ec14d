import type { Grid } from '../grid/grid';

/** Asks before the page is left, where the workbook holds changes that were not saved. */
export class Unsaved {
  private kept: object | undefined;
  private readonly ask = (event: BeforeUnloadEvent): void => {
    if (this.grid.steps.top !== this.kept) event.preventDefault();
  };

  constructor(private readonly grid: Grid) {
    addEventListener('beforeunload', this.ask);
  }

  /** The workbook as it is now is in a file. */
  saved(): void {
    this.kept = this.grid.steps.top;
  }

  dispose(): void {
    removeEventListener('beforeunload', this.ask);
  }
}
