import type { Cell } from '../../planning/cells';
import type { Unit } from '../../planning/limits';
import type { TakeNote } from '../../planning/note';
import type { Language, Translated } from '../../language/language';
import type { Arguments, Parameters } from './parameter';

export type Family = 'funnel' | 'plan' | 'commission' | 'profit';

/** One column of a spill. */
export interface Column {
  /** text of the header in the language of Excel's interface; a repeated column brings its own headers */
  readonly header: Translated;
  readonly unit: Unit;
  /** unit by the word that an enumerated parameter is given; `unit` where it cannot be told */
  readonly unitBy?: { readonly parameter: string; readonly units: Readonly<Record<string, Unit>> };
  /** names its row, so it is no value */
  readonly label?: boolean;
  /** as many such columns as the spill has room for, one per month; `unit` of their headers is `month` */
  readonly repeated?: boolean;
  /** unit of the headers of a repeated column where they are no months, and what such a column is in words of the help */
  readonly headers?: { readonly unit: Unit; readonly meaning: Translated };
  /** the sum of a row: left out with the totals */
  readonly total?: boolean;
}

/**
 * What a function returns: one number, a rectangle of numbers without headers that stands beside its argument,
 * or a table whose columns are named here from the left.
 */
export type Result =
  | { readonly kind: 'number'; readonly unit: Unit }
  | { readonly kind: 'numbers'; readonly unit: Unit }
  | {
      readonly kind: 'spill';
      readonly columns: readonly Column[];
      /** true where the last row holds the sums, by position */
      readonly totalRow?: boolean;
      /** unit of the last row where it differs from its columns' */
      readonly lastRow?: Unit;
    };

/** Cells of a row; what is undefined stands empty. */
export type TableRow = readonly (Cell | undefined)[];

/** A table as a function calculates it; what of it is shown is decided by `show`. */
export interface Table {
  readonly rows: readonly TableRow[];
  readonly total?: TableRow;
  /** lines under the totals for what the reader must know of the data: a label and a count in its column */
  readonly notes?: readonly TableRow[];
  /** headers of the repeated columns: first days of months, or numbers */
  readonly repeated?: readonly number[];
  /** figures that had nothing around them where they came from, so nothing is put around them */
  readonly bare?: boolean;
}

/** What a calculation may know besides its arguments: the language of Excel's interface, for the words it puts into cells. */
export interface Context {
  readonly language: Language;
  /** is told what a reader should know although nothing is wrong */
  readonly note?: TakeNote;
}

/** All that calculating a function needs. Texts, examples and the native twin stand beside it as exports of their own. */
export interface Definition<P extends Parameters = Parameters> {
  /** id and name, without the namespace: never changed once published */
  readonly id: string;
  readonly family: Family;
  readonly parameters: P;
  readonly result: Result;
  calculate(args: Arguments<P>, context: Context): Table | number;
}

/** Types a definition by its parameters: `calculate` gets checked arguments, no casts. */
export function define<P extends Parameters>(definition: Definition<P>): Definition<P> {
  return definition;
}

/** The texts of a function in every language; the compiler lists each one that is missing. */
export type Texts<D extends Definition> = Translated<{
  /** one line: what it tells a sales director */
  readonly purpose: string;
  readonly parameters: Readonly<Record<keyof D['parameters'], string>>;
  /** how it counts, what blank means, what is left out: sentences of the help page */
  readonly remarks: readonly string[];
  /** words that find it in the catalogue */
  readonly keywords: readonly string[];
}>;

/** A cell of an example: the same in every language, or a name that reads well in each. */
export type ExampleCell = Cell | Translated;
export type ExampleArgument = ExampleCell | null | readonly (readonly ExampleCell[])[];

/** A call with what it returns and where that figure comes from; each is a test. */
export interface Example<D extends Definition> {
  readonly arguments: Readonly<Partial<Record<keyof D['parameters'], ExampleArgument>>>;
  /** in English; other languages differ in words only */
  readonly result: number | readonly (readonly Cell[])[];
  readonly source: Translated;
}

/** The same figure in Excel's own functions, parameter names standing for cells. */
export type Native = Translated;

/** A file of src/functions as a whole. */
export interface FunctionModule {
  readonly definition: Definition;
  readonly texts: Translated<{
    readonly purpose: string;
    readonly parameters: Readonly<Record<string, string>>;
    readonly remarks: readonly string[];
    readonly keywords: readonly string[];
  }>;
  readonly examples: readonly {
    readonly arguments: Readonly<Record<string, ExampleArgument | undefined>>;
    readonly result: number | readonly (readonly Cell[])[];
    readonly source: Translated;
  }[];
  readonly native?: Native;
}
