import { plural } from '../plural';

export const catalogue = {
  title: 'Functions',
  search: 'Find a function',
  families: { funnel: 'Funnel', plan: 'Plan', commission: 'Commission', profit: 'Profit' },
  familiesLabel: 'Families of functions',
  optional: (count: number) =>
    `${count} optional ${plural(count, { one: 'parameter', other: 'parameters' })}`,
  hideOptional: 'Hide optional parameters',
  parameters: 'Parameters',
  example: 'Example',
  result: 'Result of the example',
  cut: (rows: number) => `and ${rows} more ${plural(rows, { one: 'row', other: 'rows' })}`,
  insertAt: (address: string) => `Insert at ${address}`,
  insert: 'Insert at the selected cell',
  help: 'Help',
  separator: ',',
  inserted: (address: string) => `Inserted at ${address}.`,
  insertedLine: 'Replace the numbers by cells of your own.',
  typedHere: (address: string, name: string) => `${address} holds ${name}.`,
  format: 'Format its result',
  formatted: (address: string) => `The result in ${address} has its number formats.`,
  nothing: (search: string) => `No function found for “${search}”.`,
  all: 'Show all functions',
};
