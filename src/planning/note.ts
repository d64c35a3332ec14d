import type { NameCell } from './names';

type Details = {
  /** one rep written in several ways */
  sameRep: { readonly names: readonly NameCell[] };
  /** reps who sold nothing in the year that their plan rests on */
  noBase: { readonly names: readonly NameCell[] };
  /** months of a rep whose refunds exceed the sales that the plan would rest on */
  negativeBase: { readonly rep: NameCell; readonly months: readonly number[] };
  /** months in which nobody sold */
  emptyMonths: { readonly months: readonly number[] };
  /** months that rest on the plan of the year before, whose sales are not all there yet */
  planOfPlan: { readonly from: number; readonly to: number };
  /** a month that may still be running and was left out */
  unfinishedMonth: { readonly month: number };
  /** deals standing in a stage whose amount is blank or 0 */
  withoutAmount: { readonly deals: number };
  /** lost deals that do not say from which stage */
  lostUnknown: { readonly deals: number };
};

export type NoteCode = keyof Details;
export type NoteOf<Code extends NoteCode> = { readonly code: Code } & Details[Code];
/** What a reader of a result should know although nothing is wrong: without a word of any language. Months are first days. */
export type Note = { [Code in NoteCode]: NoteOf<Code> }[NoteCode];

/** Is told notes; calculations that nobody listens to tell them to nobody. */
export type TakeNote = (note: Note) => void;
export const ignoreNotes: TakeNote = () => undefined;
