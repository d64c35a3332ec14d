import { plural } from '../plural';

/** Picking a list of rows and its columns: the same in every tool. */
export const columns = {
  list: (name: string, rows: string, count: number) =>
    `${name} · ${rows} ${plural(count, { one: 'row', other: 'rows' })}`,
  chooseList: 'Choose a table',
  chooseColumn: 'Choose a column',
  none: '(none)',
  noLists:
    'There is no table or list with headers in this workbook. Put your data on a sheet with headers in the first row.',
  plainList: (spare: string) =>
    `These cells are no table: ${spare} rows below them are read too. Ctrl+T makes them a table that grows by itself.`,
  names: {
    date: 'Date',
    rep: 'Rep',
    amount: 'Amount',
    customer: 'Customer',
    order: 'Order number',
    stage: 'Stage',
  },
};
