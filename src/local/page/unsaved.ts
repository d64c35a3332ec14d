import type { Grid } from '../grid/grid';

/** Knows whether the workbook holds changes that were not saved, and asks before the page is left with them. */
export class Unsaved {
  private kept: object | undefined;
  private readonly ask = (event: BeforeUnloadEvent): void => {
    if (this.any) event.preventDefault();
  };

  constructor(private readonly grid: Grid) {
    addEventListener('beforeunload', this.ask);
  }

  /** whether there are changes that are in no file */
  get any(): boolean {
    return this.grid.steps.top !== this.kept;
  }

  /** The workbook as it is now is in a file. */
  saved(): void {
    this.kept = this.grid.steps.top;
  }

  dispose(): void {
    removeEventListener('beforeunload', this.ask);
  }
}
