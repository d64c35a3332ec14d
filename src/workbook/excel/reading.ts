/** All that tells the lists of a workbook and what stands in them, in one piece. */
export { listsIn } from './lists';
export { columnOf, columnsOf, rowsOf, sheetNamesIn, tablesIn } from './read';
