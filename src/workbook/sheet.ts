/**
 * A sheet as plain data: what a tool wants to stand in the workbook. It is written by `write-sheet.ts`, previewed by the pane
 * and compared by tests, none of which need Excel. Addresses are A1 without sheet; formulas are English with commas.
 */
import type { CellValue } from './port';

/** the looks a cell of a plan sheet may have */
export type CellStyle =
  | 'title'
  | 'sentence'
  | 'answer'
  | 'section'
  | 'sectionNote'
  | 'label'
  | 'input'
  | 'formula'
  | 'header'
  | 'body'
  | 'total'
  | 'note'
  | 'helper';

/**
 * A rectangle of cells written at once. A string that begins with `=` in `formulas` is a formula; in `values` everything is
 * data. With both, the values stand until the charts are drawn, and the formulas take their place.
 */
export interface Block {
  readonly at: string;
  readonly values?: readonly (readonly CellValue[])[];
  readonly formulas?: readonly (readonly CellValue[])[];
  readonly style?: CellStyle;
  /** one English number format for the block, or one per column */
  readonly format?: string | readonly string[];
  readonly align?: 'left' | 'center' | 'right' | readonly ('left' | 'center' | 'right')[];
  readonly bold?: boolean;
}
/** A style or number format laid over cells that a block or a spill fills. */
export interface Paint {
  readonly range: string;
  /** steps from the left edge, so that text does not touch the number before it */
  readonly indent?: number;
  readonly style?: CellStyle;
  readonly format?: string;
  readonly bold?: boolean;
  readonly align?: 'left' | 'center' | 'right';
}
export interface NameDescription {
  readonly name: string;
  readonly refersTo: string;
}
export interface TableDescription {
  readonly name: string;
  readonly range: string;
  /** arrows to filter by in the header */
  readonly filter?: boolean;
}
/** One of several series of a chart. */
export interface SeriesDescription {
  readonly as: 'column' | 'line';
  /** fill of the columns, or colour of the line, #RRGGBB; `none`: there, but not seen */
  readonly color: string;
  /** a line of dashes, for what is expected rather than known */
  readonly dashed?: boolean;
}
export interface ChartDescription {
  readonly name: string;
  /** `stacked`: the columns of `series` on top of each other, without legend and value axis */
  readonly kind: 'funnel' | 'column' | 'stacked' | 'bar' | 'line';
  readonly title?: string;
  /** labels and figures; with `series`, the columns of the figures alone, their names in the first row */
  readonly source: string;
  /** how the columns of `source` are drawn, one each, left to right; a legend says which is which */
  readonly series?: readonly SeriesDescription[];
  /** with `series`: they are the rows of `source`, top to bottom, their names in the first column */
  readonly across?: boolean;
  /** the cells of the labels, without their header, where they do not stand right before the figures of `source` */
  readonly labels?: string;
  /** number format of the value axis */
  readonly format?: string;
  readonly from: string;
  readonly to: string;
  /** fills of the points in order, #RRGGBB */
  readonly pointColors?: readonly string[];
}
export interface ValidationDescription {
  readonly range: string;
  readonly rule:
    | { readonly kind: 'wholeNumber' | 'decimal'; readonly min: number; readonly max?: number }
    | { readonly kind: 'list'; readonly source: string };
  readonly message: string;
}
export interface ConditionalDescription {
  readonly range: string;
  /** tests numbers or emptiness, never translated text */
  readonly formula: string;
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: boolean;
  /** number format of the cells that pass, such as one with a mark behind the figure */
  readonly format?: string;
  readonly bottomLine?: string;
}
/** Shades from the lowest to the highest number of a range. */
export interface ColorScaleDescription {
  readonly range: string;
  /** #RRGGBB */
  readonly low: string;
  readonly middle?: string;
  readonly high: string;
}
export interface SheetDescription {
  /** wanted name of the sheet */
  readonly name: string;
  /** id of the tool that finds this sheet again; undefined for sample data */
  readonly tool?: string;
  readonly blocks: readonly Block[];
  readonly paints?: readonly Paint[];
  /** sheet-scoped names, so that a copied sheet is a plan of its own */
  readonly names?: readonly NameDescription[];
  readonly tables?: readonly TableDescription[];
  readonly charts?: readonly ChartDescription[];
  readonly validations?: readonly ValidationDescription[];
  /** the first that fits a cell counts */
  readonly conditionals?: readonly ConditionalDescription[];
  readonly colorScales?: readonly ColorScaleDescription[];
  /** widths in characters of the body font, by column letter */
  readonly columnWidths?: Readonly<Record<string, number>>;
  readonly rowHeights?: Readonly<Record<number, number>>;
  /** rows above and columns left of this cell stay on screen */
  readonly freezeAt?: string;
  readonly gridlines?: boolean;
  /** protected once it is written, without a password: against slips of the hand */
  readonly protect?: boolean;
  readonly print?: {
    readonly area?: string;
    readonly landscape?: boolean;
    readonly onePage?: 'wide' | 'whole';
    /** else what the printer has */
    readonly paper?: 'A4';
    /** in the middle of the page from left to right */
    readonly centred?: boolean;
    /** under every page: file, sheet, day of printing */
    readonly footer?: boolean;
    /** rows that are printed on every page: 10:11 */
    readonly titleRows?: string;
  };
}

/** Cells to stand beside what a sheet holds already: the same data without what belongs to the sheet as a whole. */
export interface SheetPart extends Pick<
  SheetDescription,
  'blocks' | 'paints' | 'names' | 'charts' | 'validations' | 'conditionals' | 'colorScales' | 'columnWidths'
> {
  /** every cell that this fills or may grow into; refused where one of them holds something */
  readonly area: string;
  /** whole columns put in first, from left to right: `at` N, so many; what stands there moves to the right */
  readonly newColumns?: readonly { readonly at: string; readonly count: number }[];
}
