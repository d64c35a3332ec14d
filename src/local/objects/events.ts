import type { ICommandInfo, IExecutionOptions } from '@univerjs/core';
import {
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  SetBorderCommand,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetStyleCommand,
  SetWorksheetActiveOperation,
} from '@univerjs/sheets';
import { type Box, formatAddress, fromGridRange, type GridRange, intersection } from '../grid/address';
import { type CellMatrix, type CellValue, isError } from '../grid/cells';
import { tablesOf } from '../grid/tables';
import type { EventEntry } from '../protocol/host-object';
import { selectionOf } from './selection';
import type { Workbook } from './workbook';

/** numbers of the events in office.js */
const EVENT = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selection: 14,
  deleted: 15,
  tableChanged: 101,
} as const;
/** category of an event of the object model */
const RICH_API = 65536;
/** target of events of collections */
const WORKBOOK = 'Workbook';

const LINE_CHANGES: Readonly<Record<string, string>> = {
  [InsertRowMutation.id]: 'RowInserted',
  [RemoveRowMutation.id]: 'RowDeleted',
  [InsertColMutation.id]: 'ColumnInserted',
  [RemoveColMutation.id]: 'ColumnDeleted',
};

interface SheetParams {
  readonly unitId?: string;
  readonly subUnitId?: string;
  readonly range?: GridRange;
  readonly cellValue?: CellMatrix;
  readonly trigger?: string;
  readonly sheet?: { readonly id: string };
}

/** Tells the add-in what happens in the workbook: by hand, by itself, by undo. Events leave when the work at hand is done. */
export class Events {
  #waiting: EventEntry[] = [];
  #active: string;
  #selected = '';
  /** the one cell that is about to change */
  #before: { sheetId: string; row: number; column: number; value: CellValue } | undefined;

  constructor(private readonly workbook: Workbook) {
    const { commands } = workbook.$grid;
    this.#active = workbook.$activeSheet().$sheetId;
    commands.beforeCommandExecuted((command) => this.#remember(command));
    commands.onCommandExecuted((command, options) => this.#notice(command, options));
  }

  #remember({ id, params }: Readonly<ICommandInfo>): void {
    if (id !== SetRangeValuesMutation.id) return;
    const { subUnitId, cellValue, unitId } = (params ?? {}) as SheetParams;
    this.#before = undefined;
    if (unitId !== this.workbook.$grid.unitId || !subUnitId || !cellValue) return;
    const box = changedBox(cellValue);
    if (!box || box.rows * box.columns !== 1 || !this.workbook.$grid.hasSheet(subUnitId)) return;
    const { row, column } = box;
    this.#before = {
      sheetId: subUnitId,
      row,
      column,
      value: this.workbook.$grid.stored(subUnitId, row, column),
    };
  }

  #notice({ id, params }: Readonly<ICommandInfo>, options?: IExecutionOptions): void {
    const given = (params ?? {}) as SheetParams;
    if (given.unitId !== this.workbook.$grid.unitId) return;
    const sheetId = given.subUnitId ?? given.sheet?.id ?? '';
    if (id === SetRangeValuesMutation.id) {
      // what the engine calculates is no change of the user's
      if (options?.onlyLocal || options?.fromFormula) return;
      if (given.trigger === SetStyleCommand.id || given.trigger === SetBorderCommand.id) return;
      const box = given.cellValue && changedBox(given.cellValue);
      if (box) this.#changed(sheetId, box, 'RangeEdited');
    } else if (LINE_CHANGES[id] && given.range)
      this.#changed(sheetId, fromGridRange(given.range), LINE_CHANGES[id]);
    else if (id === InsertSheetMutation.id)
      this.#post(EVENT.added, [WORKBOOK], { source: 'Local', worksheetId: wireId(sheetId) });
    else if (id === RemoveSheetMutation.id)
      this.#post(EVENT.deleted, [WORKBOOK], { source: 'Local', worksheetId: wireId(sheetId) });
    else if (id === SetWorksheetActiveOperation.id) this.#activated(sheetId);
    else if (id === SetSelectionsOperation.id) this.#selection(sheetId);
  }

  #changed(sheetId: string, box: Box, changeType: string): void {
    const { $grid: grid } = this.workbook;
    if (!grid.hasSheet(sheetId)) return;
    const change = {
      address: formatAddress(box),
      changeType,
      source: 'Local',
      triggerSource: grid.batching ? 'ThisLocalAddin' : 'Unknown',
      worksheetId: wireId(sheetId),
      ...this.#details(sheetId, box),
    };
    this.#post(EVENT.changed, [wireId(sheetId), WORKBOOK], change);
    for (const table of tablesOf(grid, sheetId)) {
      if (intersection(table.box, box))
        this.#post(EVENT.tableChanged, [table.id], { ...change, tableId: table.id });
    }
  }

  /** before and after, where one cell has changed */
  #details(sheetId: string, { row, column }: Box): object {
    const before = this.#before;
    this.#before = undefined;
    if (!before || before.sheetId !== sheetId || before.row !== row || before.column !== column) return {};
    const after = this.workbook.$grid.stored(sheetId, row, column);
    return {
      valueBefore: before.value,
      valueAfter: after,
      valueTypeBefore: typeOf(before.value),
      valueTypeAfter: typeOf(after),
    };
  }

  #activated(sheetId: string): void {
    if (sheetId === this.#active) return;
    const left = this.#active;
    this.#active = sheetId;
    this.#post(EVENT.deactivated, [wireId(left), WORKBOOK], { worksheetId: wireId(left) });
    this.#post(EVENT.activated, [wireId(sheetId), WORKBOOK], { worksheetId: wireId(sheetId) });
  }

  #selection(sheetId: string): void {
    const { sheetId: active, box } = selectionOf(this.workbook.$grid);
    if (active !== sheetId) return;
    const address = formatAddress(box);
    if (`${sheetId}!${address}` === this.#selected) return;
    this.#selected = `${sheetId}!${address}`;
    this.#post(EVENT.selection, [wireId(sheetId), WORKBOOK], { address, worksheetId: wireId(sheetId) });
    this.workbook.$services.selectionChanged?.();
  }

  #post(type: number, targets: readonly string[], args: object): void {
    if (this.#waiting.length === 0) {
      setTimeout(() => {
        const entries = this.#waiting;
        this.#waiting = [];
        this.workbook.$services.post(entries);
      });
    }
    for (const target of targets)
      this.#waiting.push([RICH_API, type, target, JSON.stringify(args), 0, false]);
  }
}

const wireId = (sheetId: string): string => `{${sheetId}}`;

function typeOf(value: CellValue): string {
  if (value === '') return 'Empty';
  if (typeof value === 'number') return 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  return isError(value) ? 'Error' : 'String';
}

/** the rectangle of the cells whose contents a mutation sets */
function changedBox(cells: CellMatrix): Box | undefined {
  let range: GridRange | undefined;
  for (const [rowKey, columns] of Object.entries(cells)) {
    for (const [columnKey, cell] of Object.entries(columns ?? {})) {
      const contents = !cell || 'v' in cell || 'f' in cell || 'p' in cell;
      if (!contents) continue;
      const row = Number(rowKey);
      const column = Number(columnKey);
      range ??= { startRow: row, endRow: row, startColumn: column, endColumn: column };
      range.startRow = Math.min(range.startRow, row);
      range.endRow = Math.max(range.endRow, row);
      range.startColumn = Math.min(range.startColumn, column);
      range.endColumn = Math.max(range.endColumn, column);
    }
  }
  return range && fromGridRange(range);
}
