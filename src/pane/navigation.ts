import type { PlanSheet } from '../workbook/port';

/** What the pane shows. */
export type Place =
  | { readonly view: 'home' }
  /** the catalogue; `name` opens the card of that function */
  | { readonly view: 'functions'; readonly name?: string }
  | { readonly view: 'check' }
  | { readonly view: 'help' }
  | { readonly view: 'sample' }
  /** a wizard: afresh, or on a sheet it has written */
  | { readonly view: 'tool'; readonly id: string; readonly plan?: PlanSheet };

export type Go = (place: Place) => void;
