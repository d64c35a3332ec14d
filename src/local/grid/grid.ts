import {
  ICommandService,
  type ICellData,
  type IMutationInfo,
  IUndoRedoService,
  type IStyleData,
  type Injector,
  IUniverInstanceService,
  type Nullable,
  UniverInstanceType,
  type Workbook,
  type Worksheet,
} from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import {
  InsertSheetMutation,
  RemoveSheetMutation,
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
  SetStyleCommand,
  SetWorksheetNameMutation,
} from '@univerjs/sheets';
import type { Book } from './book';
import { cellValue, type CellMatrix, type CellValue } from './cells';
import { formatSpills } from './conditional-formats';
import { formatNumbersByCondition } from './conditional-numbers';
import { showEmptyTexts } from './empty-texts';
import { skipRemovedSheets } from './validations';
import { Calculation } from './calculation';
import { takeOverCopying } from './copy-sheet';
import { translateFormulas } from './engine-text';
import { ManualCalculation } from './manual-calculation';
import { MeantTables } from './meant-tables';
import { takeOverRemoval } from './remove-sheet';
import { ScopedNames } from './scoped-names';
import { repairShrunkSpills } from './spills';
import { Steps } from './steps';
import { withoutTables } from './structured';
import { makeRoomFor } from './room';
import { Store } from './store';
import { hideFilterButtons } from './tables';
import { watchTyping } from './typing';
import { undoBackwards } from './undo';

undoBackwards();

/** Cells that wait to be written together. */
interface Waiting {
  readonly sheetId: string;
  readonly look: boolean;
  readonly cells: CellMatrix;
}

/** A cell of the grid. */
export interface CellAt {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/**
 * The one place that touches the grid: reads true values, gathers writes, and makes one undo step of everything that a batch
 * of the add-in does. What belongs to one subject (sheets, names, tables, sizes, spills) is in the modules beside this one,
 * which are given this class.
 */
export class Grid {
  readonly injector: Injector;
  readonly unitId: string;
  readonly commands: ICommandService;
  readonly undo: IUndoRedoService;
  readonly formulas: FormulaDataModel;
  readonly store: Store;
  readonly names: ScopedNames;
  readonly calculation: Calculation;
  readonly manual: ManualCalculation;
  readonly steps: Steps;
  readonly #book: Workbook;
  #waiting: Waiting | undefined;
  #batches = 0;

  /** @param book the running grid, from `createBook` (no screen) or the page */
  constructor(readonly book: Book) {
    this.injector = book.injector;
    this.unitId = book.workbook.getId();
    this.commands = this.injector.get(ICommandService);
    this.undo = this.injector.get(IUndoRedoService);
    this.formulas = this.injector.get(FormulaDataModel);
    const unit = this.injector
      .get(IUniverInstanceService)
      .getUnit<Workbook>(this.unitId, UniverInstanceType.UNIVER_SHEET);
    if (!unit) throw new Error('The grid has no workbook.');
    this.#book = unit;
    this.calculation = new Calculation(this.commands, this.injector);
    this.steps = new Steps(this.undo, this.unitId);
    this.store = new Store(this.commands, this.undo, this.unitId);
    this.manual = new ManualCalculation(this.commands, this.injector, this.store);
    this.names = new ScopedNames(this.injector, this.unitId, (name) => this.sheetNamed(name)?.getSheetId());
    const tables = new MeantTables(this);
    translateFormulas(this.unitId, (formula, sheetId, cell) =>
      this.names.translate(withoutTables(formula, tables.get(), cell && { sheetId, ...cell }), sheetId),
    );
    this.commands.onCommandExecuted(({ id }) => {
      if (!SHEET_CHANGES.includes(id)) return;
      tables.forget();
      this.names.forgetTranslations();
    });
    repairShrunkSpills(this);
    takeOverCopying(this);
    takeOverRemoval(this);
    watchTyping(this);
    hideFilterButtons(this);
    formatSpills(this);
    formatNumbersByCondition(this);
    showEmptyTexts(this);
    skipRemovedSheets(this);
  }

  /** The grid's workbook; whoever uses it sees the writes made so far. */
  get workbook(): Workbook {
    this.flush();
    return this.#book;
  }

  /** true while a batch of the add-in runs: changes of that time are the add-in's own */
  get batching(): boolean {
    return this.#batches > 0;
  }

  /**
   * Everything `work` does in the workbook becomes one entry of the undo list. It begins when what was written before is
   * calculated, as in Excel, so that it reads the results.
   * @param joins it belongs to the batch before, as steps.ts has it
   */
  async asOneStep<T>(work: () => Promise<T> | T, joins = false): Promise<T> {
    await this.calculation.done();
    const end = this.steps.begin(joins);
    this.#batches += 1;
    try {
      return await work();
    } finally {
      this.flush();
      this.#batches -= 1;
      end();
    }
  }

  /** Carries out mutations that come with their way back. */
  change(redo: readonly IMutationInfo[], undo: readonly IMutationInfo[]): void {
    this.flush();
    for (const { id, params } of redo) {
      if (!this.commands.syncExecuteCommand(id, params)) throw new Error(`The grid refused ${id}.`);
    }
    this.undo.pushUndoRedo({ unitID: this.unitId, undoMutations: [...undo], redoMutations: [...redo] });
  }

  /** Carries out a command of the grid, which keeps its own way back. */
  async command(id: string, params: object): Promise<void> {
    this.flush();
    const done = await this.commands.executeCommand(id, params);
    if (!done) throw new Error(`The grid refused ${id}.`);
  }

  /** A sheet, without the writes that wait. */
  sheet(sheetId: string): Worksheet {
    const sheet = this.#book.getSheetBySheetId(sheetId);
    if (!sheet) throw new Error(`No sheet ${sheetId}.`);
    return sheet;
  }

  hasSheet(sheetId: string): boolean {
    return !!this.#book.getSheetBySheetId(sheetId);
  }

  /** A sheet by its name, whatever the case. */
  sheetNamed(name: string): Worksheet | undefined {
    const wanted = name.toLowerCase();
    return this.#book.getSheets().find((sheet) => sheet.getName().toLowerCase() === wanted);
  }

  // ---------------------------------------------------------------- reading

  /** What a spilled formula has put into a cell that holds nothing of its own. */
  spilled(sheetId: string, row: number, column: number): Nullable<ICellData> {
    return this.formulas.getArrayFormulaCellData()?.[this.unitId]?.[sheetId]?.[row]?.[column];
  }

  /** A cell as it is: what is stored, else what a spilled formula put there. */
  cell(sheetId: string, row: number, column: number): Nullable<ICellData> {
    this.flush();
    const own = this.sheet(sheetId).getCellMatrix().getValue(row, column);
    if (own?.v !== undefined && own.v !== null && own.v !== '') return own;
    const spilled = this.spilled(sheetId, row, column);
    return spilled ? { ...own, v: spilled.v, t: spilled.t } : own;
  }

  value(sheetId: string, row: number, column: number): CellValue {
    return cellValue(this.cell(sheetId, row, column));
  }

  /** What a cell stores, without the writes that wait and without spills. */
  stored(sheetId: string, row: number, column: number): CellValue {
    return cellValue(this.#book.getSheetBySheetId(sheetId)?.getCellMatrix().getValue(row, column));
  }

  /** The formula's text where the cell has one of its own. */
  formulaText(sheetId: string, row: number, column: number): string | undefined {
    this.flush();
    const cell = this.sheet(sheetId).getCellMatrix().getValue(row, column);
    if (cell?.f) return cell.f;
    // formulas filled over an area keep their text in the formula model
    return cell?.si
      ? (this.formulas.getFormulaStringByCell(row, column, sheetId, this.unitId) ?? undefined)
      : undefined;
  }

  /** The look of a cell, with what its row, column and sheet give it. */
  style(sheetId: string, row: number, column: number): IStyleData {
    this.flushLook();
    return this.sheet(sheetId).getComposedCellStyle(row, column) ?? {};
  }

  // ---------------------------------------------------------------- writing

  /**
   * Writes cells. Inside a batch, writes of one kind to one sheet are gathered and applied as ONE mutation: office.js cuts a
   * large array into chunks of 1,500 cells, and for every mutation the engine goes through all cells of the workbook.
   * @param look the cells carry styles only, contents stay
   */
  write(sheetId: string, cells: CellMatrix, look = false): void {
    if (this.#waiting && (this.#waiting.sheetId !== sheetId || this.#waiting.look !== look)) this.flush();
    this.#waiting ??= { sheetId, look, cells: {} };
    const gathered = this.#waiting.cells;
    for (const [key, row] of Object.entries(cells)) {
      const rowIndex = Number(key);
      const target = gathered[rowIndex];
      if (!target) gathered[rowIndex] = row;
      else
        for (const [column, cell] of Object.entries(row)) {
          const before = target[Number(column)];
          target[Number(column)] = look && before ? mergeLook(before, cell) : cell;
        }
    }
    if (!this.batching) this.flush();
  }

  /** looks that wait are applied, so that what is read next is what was set */
  flushLook(): void {
    if (this.#waiting?.look) this.flush();
  }

  /** A change of look must name the style command as its trigger: without it Univer takes "no f" for "the formula goes". */
  flush(): void {
    if (!this.#waiting) return;
    const { sheetId, look, cells } = this.#waiting;
    this.#waiting = undefined;
    makeRoomFor(this, sheetId, cells);
    const params = {
      unitId: this.unitId,
      subUnitId: sheetId,
      cellValue: cells,
      ...(look && { trigger: SetStyleCommand.id }),
    };
    const before = SetRangeValuesUndoMutationFactory(this.injector, params);
    this.change(
      [{ id: SetRangeValuesMutation.id, params }],
      [{ id: SetRangeValuesMutation.id, params: before }],
    );
  }
}

/** after these a sheet's name may mean another sheet, or none */
const SHEET_CHANGES = [InsertSheetMutation.id, RemoveSheetMutation.id, SetWorksheetNameMutation.id];

function mergeLook(before: ICellData, added: ICellData): ICellData {
  const merged = { ...before, ...added };
  if (typeof before.s === 'object' && typeof added.s === 'object') {
    merged.s = { ...before.s, ...added.s };
    if (before.s?.bd && added.s?.bd) merged.s = { ...merged.s, bd: { ...before.s.bd, ...added.s.bd } };
  }
  return merged;
}
