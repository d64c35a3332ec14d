/**
 * The workbook of Excel, and the one place of the product that calls `Excel.run`. What each call does to a request
 * context stands beside it in `excel/`, a file a subject.
 */
import { formulaAt, obstacleIn, recalculateCells, salesFormulasIn } from './excel/formulas';
import { plansIn, type PlanMarks } from './excel/plans';
import { asProblem } from './excel/problems';
import { regionalOf } from './excel/regional';
import { goToCell, listenToSelection, selectionOf } from './excel/selection';
import { readSetting, writeSetting } from './excel/settings';
import type { WorkbookPort } from './port';

/** What tools alone need is loaded with their first question: Home asks for less. */
const reading = () => import('./excel/reading');
const writing = () => import('./excel/writing');

/** Waits while the user types in a cell, instead of failing; one undo step where Excel can (ExcelApi 1.20). */
async function run<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  const mergeUndoGroup = Office.context.requirements.isSetSupported('ExcelApi', '1.20');
  try {
    return await Excel.run({ delayForCellEdit: true, ...(mergeUndoGroup && { mergeUndoGroup }) }, batch);
  } catch (error) {
    throw asProblem(error);
  }
}

/** `marks` tell sheets of the tools: per tool, sheet-scoped names of which one is enough. */
export function excelWorkbook(marks: PlanMarks): WorkbookPort {
  return {
    regional: () => run((context) => regionalOf(context)),
    sheetNames: async () => {
      const { sheetNamesIn } = await reading();
      return run((context) => sheetNamesIn(context));
    },
    tables: async () => {
      const { tablesIn } = await reading();
      return run((context) => tablesIn(context));
    },
    lists: async () => {
      const { listsIn } = await reading();
      return run((context) => listsIn(context));
    },
    columns: async (list, columns, options) => {
      const { columnsOf } = await reading();
      return run((context) => columnsOf(context, list, columns, options));
    },
    column: async (table, column) => {
      const { columnOf } = await reading();
      return run((context) => columnOf(context, table, column));
    },
    rows: async (table) => {
      const { rowsOf } = await reading();
      return run((context) => rowsOf(context, table));
    },
    plans: () => run((context) => plansIn(context, marks)),
    insertSheets: async (sheets, options = {}) => {
      const { sheetsThatCanBeAdded, insertSheetsInto } = await writing();
      await run((context) => sheetsThatCanBeAdded(context, sheets));
      await run(async (context) => {
        await insertSheetsInto(context, sheets, options);
      });
    },
    insertPart: async (sheet, part, options = {}) => {
      const { insertPartInto } = await writing();
      await run((context) => insertPartInto(context, sheet, part, options));
    },
    removeColumns: async (sheet, removal) => {
      const { removeColumnsFrom } = await writing();
      await run((context) => removeColumnsFrom(context, sheet, removal));
    },
    edit: async (sheet, values, tables, beside, formulas) => {
      const { editSheet } = await writing();
      await run(async (context) => {
        await editSheet(context, { sheet, values, tables, beside, formulas });
      });
    },
    change: async (sheets, edits, options = {}) => {
      const { changeWorkbook, sheetsThatCanBeAdded } = await writing();
      if (sheets.length > 0) await run((context) => sheetsThatCanBeAdded(context, sheets));
      await run((context) => changeWorkbook(context, sheets, edits, options));
    },
    goTo: (sheet, address) => run((context) => goToCell(context, sheet, address)),
    selection: () => run((context) => selectionOf(context)),
    onSelection: (listener) => run((context) => listenToSelection(context, listener)),
    insertFormula: async (formula, rows, columns, formats) => {
      const { insertFormulaAt } = await writing();
      return run((context) => insertFormulaAt(context, formula, rows, columns, formats));
    },
    formatSpill: async (formats) => {
      const { formatSpillAt } = await writing();
      return run((context) => formatSpillAt(context, formats));
    },
    formulaAt: (sheet, address) => run((context) => formulaAt(context, sheet, address)),
    salesFormulas: () => run((context) => salesFormulasIn(context)),
    obstacle: (sheet, range) => run((context) => obstacleIn(context, sheet, range)),
    recalculate: (cells) => run((context) => recalculateCells(context, cells)),
    setting: (key) => run((context) => readSetting(context, key)),
    setSetting: (key, value) => run((context) => writeSetting(context, key, value)),
  };
}
