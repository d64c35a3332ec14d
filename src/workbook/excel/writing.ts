/** All that changes cells, in one piece. */
export { changeWorkbook } from './change';
export { editSheet } from './edit';
export { formatSpillAt, insertFormulaAt } from './insert-formula';
export { insertPartInto } from './write-part';
export { insertSheetsInto, sheetsThatCanBeAdded } from './write-sheets';
export { removeColumnsFrom } from './remove-columns';
