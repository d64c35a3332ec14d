/**
 * What the tools ask of a workbook. Tools and pane know this interface only; `excel.ts` answers it through office.js.
 * Every method that writes is all or nothing: when it throws, the workbook is as it was before.
 */
import type { SheetDescription, SheetPart } from './sheet';

/** A cell as a reader gets it: blank cells are '' whatever the host calls them. */
export type CellValue = string | number | boolean;

/** How this user writes numbers, and the workbook's currency. Never guessed from the language. */
export interface Regional {
  readonly decimal: string;
  readonly group: string;
  readonly currency: Currency;
  /** region of the computer's settings, as US or RU; undefined where they name none */
  readonly country?: string;
}
export interface Currency {
  /** as it is shown: $, ₽, € */
  readonly symbol: string;
  /** before the number, as in $5, or after it, as in 5 ₽ */
  readonly before: boolean;
}

export interface TableInfo {
  readonly name: string;
  readonly sheet: string;
  readonly headers: readonly string[];
  /** data rows, without header and totals */
  readonly rows: number;
  /** of plain cells that are no table, header and all: B3:F120; `name` is then that with the sheet before it */
  readonly range?: string;
}

export interface ReadOptions {
  /** data rows read so far, of how many */
  readonly progress?: (done: number, rows: number) => void;
  readonly signal?: AbortSignal;
}

/** A sheet that a tool has written, recognised by its sheet-scoped names. */
export interface PlanSheet {
  readonly tool: string;
  readonly sheet: string;
  /** value of every sheet-scoped name that points at one cell, by name */
  readonly values: Readonly<Record<string, CellValue>>;
  /** formulas of those cells that calculate, by name */
  readonly formulas?: Readonly<Record<string, string>>;
  /** where those cells are, without the sheet: F20 */
  readonly addresses?: Readonly<Record<string, string>>;
}

/** A cell whose formula calls a SALES function. */
export interface SalesFormula {
  readonly sheet: string;
  /** without the sheet: F13 */
  readonly address: string;
  readonly formula: string;
  /** `#VALUE!` and the like (English names), or undefined where the cell shows a result */
  readonly error?: string;
}

/** What a writing is at; keys of the pane's texts. */
export type ProgressPart = 'sheet' | 'formulas' | 'look' | 'change';
export interface Progress {
  /** 1-based step of `steps` */
  (step: number, steps: number, what: ProgressPart): void;
}
export interface WriteOptions {
  readonly progress?: Progress;
  readonly signal?: AbortSignal;
  /** leave the user where he is; default: go to the new sheet only when he asks */
  readonly activate?: boolean;
}

export type WorkbookProblemCode =
  | 'sheetExists'
  | 'structureProtected'
  | 'sheetProtected'
  | 'cellsTaken'
  | 'invalidSheetName'
  | 'cancelled'
  | 'notFound'
  | 'noTable'
  | 'hostFailed';

/** Why a workbook did not do what was asked. The pane turns the code into a sentence; `detail` names sheet, cells or the host's words. */
export class WorkbookProblem extends Error {
  constructor(
    readonly code: WorkbookProblemCode,
    readonly detail = '',
  ) {
    super(`${code}: ${detail}`);
    this.name = 'WorkbookProblem';
  }
}

/** Changes of one sheet that is there, as `edit` takes them. */
export interface SheetEdit {
  readonly sheet: string;
  readonly values?: Readonly<Record<string, CellValue>>;
  readonly tables?: Readonly<Record<string, readonly (readonly CellValue[])[]>>;
  readonly beside?: Readonly<Record<string, string>>;
  /** formulas of named cells */
  readonly formulas?: Readonly<Record<string, string>>;
  /** a sheet that is protected without a password is changed all the same, and stays protected */
  readonly evenProtected?: boolean;
}

/** English number format codes of a result: one per column, or a row of them per row, where header or last row differ from their columns. */
export type ResultFormats = readonly string[] | readonly (readonly string[])[];

/** Whole columns of a sheet that a tool takes away again, with what belongs to them. */
export interface ColumnRemoval {
  /** N:X, from right to left */
  readonly columns: readonly string[];
  readonly names: readonly string[];
  readonly charts: readonly string[];
  /** refused (`cellsTaken`) where one of these cells holds something */
  readonly keep: string;
}

export interface WorkbookPort {
  regional(): Promise<Regional>;
  sheetNames(): Promise<string[]>;
  tables(): Promise<TableInfo[]>;
  /** the tables, and after them the plain lists: rows under a header on sheets that have no table */
  lists(): Promise<TableInfo[]>;
  /** the data cells of several columns of a table or plain list, one array a column; a long one is read in pieces */
  columns(list: TableInfo, columns: readonly string[], options?: ReadOptions): Promise<CellValue[][]>;
  /** the data cells of one column of a table */
  column(table: string, column: string): Promise<CellValue[]>;
  /** writes new sheets, in the order given, all or none of them */
  insertSheets(sheets: readonly SheetDescription[], options?: WriteOptions): Promise<void>;
  /** writes cells, names and charts beside what a sheet holds; refuses (`cellsTaken`) where its area is not blank */
  insertPart(sheet: string, part: SheetPart, options?: WriteOptions): Promise<void>;
  /** takes whole columns away; what stands right of them moves to the left */
  removeColumns(sheet: string, removal: ColumnRemoval): Promise<void>;
  /** the sheets the product's tools have left in this workbook */
  plans(): Promise<PlanSheet[]>;
  /**
   * Writes values into the cells that sheet-scoped names of `sheet` point at, replaces the data rows of tables of that
   * sheet, writes notes `beside`: into the cell to the right of a name's, and `formulas` into the cells of names. Refuses
   * (`cellsTaken`) to grow a table over cells that hold something.
   */
  edit(
    sheet: string,
    values: Readonly<Record<string, CellValue>>,
    tables?: Readonly<Record<string, readonly (readonly CellValue[])[]>>,
    beside?: Readonly<Record<string, string>>,
    formulas?: Readonly<Record<string, string>>,
  ): Promise<void>;
  /** writes new sheets and changes others, all of it or nothing, cancelled too; an edit of a protected sheet is refused as by `edit` */
  change(
    sheets: readonly SheetDescription[],
    edits: readonly SheetEdit[],
    options?: WriteOptions,
  ): Promise<void>;
  /** data rows of a table of a plan sheet, all columns */
  rows(table: string): Promise<CellValue[][]>;
  goTo(sheet: string, address?: string): Promise<void>;
  /** address of the selected cell, without the sheet, and its sheet; `error` as of a SalesFormula */
  selection(): Promise<{ sheet: string; address: string; formula: string; error?: string }>;
  onSelection(listener: () => void): Promise<() => void>;
  /** writes a formula into the selected cell; refuses (`cellsTaken`) when it or the cells of `rows` × `columns` hold something */
  insertFormula(
    formula: string,
    rows: number,
    columns: number,
    formats: ResultFormats,
  ): Promise<{ sheet: string; address: string }>;
  /** gives the spill of the selected cell's formula its number formats */
  formatSpill(formats: ResultFormats): Promise<{ sheet: string; address: string }>;
  /** the formula of a cell, or '' */
  formulaAt(sheet: string, address: string): Promise<string>;
  /** every cell of the workbook that calls a SALES function */
  salesFormulas(): Promise<SalesFormula[]>;
  /** the first cell of `range` (F13:I20), its own first cell aside, that holds something: what keeps a result from spilling */
  obstacle(sheet: string, range: string): Promise<{ address: string; text: string } | undefined>;
  /** calculates these cells again, so that the functions are called */
  recalculate(cells: readonly SalesFormula[]): Promise<void>;
  /** settings of the product in this workbook */
  setting(key: string): Promise<string | undefined>;
  setSetting(key: string, value: string): Promise<void>;
}
