import { plural } from '../plural';

/** Names of error values in this language's Excel, by their English names; those not listed are the same. */
const errorNames: Readonly<Record<string, string>> = {};

export const check = {
  title: 'Check formulas',
  errors: (count: number) => `${count} ${plural(count, { one: 'error', other: 'errors' })}`,
  remarks: 'Worth knowing',
  allWell: 'All formulas work',
  none: 'No SALES formulas here yet',
  noneLine: 'Build a funnel or insert a function, then come back to check it.',
  openFunctions: 'Show functions',
  counted: (formulas: number, sheets: number, time: string) =>
    `${formulas} SALES ${plural(formulas, { one: 'formula', other: 'formulas' })} on ${sheets} ${plural(sheets, { one: 'sheet', other: 'sheets' })}, checked at ${time}`,
  again: 'Check again',
  checking: 'Checking…',
  goToCell: 'Go to cell',
  errorNames,
  sentences: {
    spill: (range: string) =>
      `The result needs ${range}, but some of these cells are taken. Clear or move them.`,
    spillTaken: (range: string, cell: string, content: string) =>
      `The result needs ${range}, but ${cell} is taken (“${content}”). Clear or move ${cell}.`,
    spillUnknown: 'Cells that the result needs are taken. Clear the cells below and to the right.',
    busy: 'Still calculating. Check again in a moment.',
    name: 'Excel does not know a name in this formula. Check the spelling of functions, names and tables.',
    separators: 'In this workbook “,” parts the arguments and decimals follow “.”: =SALES.CAC(100,0.5).',
    reference:
      'A cell, sheet or table that the formula reads was deleted. Point the formula at cells that exist.',
    division:
      'Something in this formula is divided by zero or by an empty cell. Fill the cell it divides by.',
    number: 'A number in this formula is too large or not possible. Check the cells it reads.',
    empty: 'Two ranges in this formula do not meet. Put a separator between them.',
    calculation: 'Excel can’t calculate this formula. Check the functions inside it.',
    connection: 'Excel does not reach the function. Open the Sales planning pane and check again.',
    notAvailable: 'A value that the formula looks for is not there. Check the names and months it reads.',
    value:
      'An argument has the wrong kind of value, or an error stands in a cell the formula reads. Check those cells.',
    other: 'Excel can’t show a result here. Enter the formula again.',
  },
};
