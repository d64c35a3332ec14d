import { plural } from '../plural';

export const home = {
  find: 'Find a function or a tool',
  inWorkbook: 'In this workbook',
  newOne: 'New',
  build: 'What you can build',
  check: 'Check formulas',
  errors: (count: number) => `${count} ${plural(count, { one: 'error', other: 'errors' })}`,
  functions: 'Functions',
  help: 'Help and sample data',
  tools: 'Tools',
  nothingFound: (search: string) => `Nothing found for “${search}”.`,
  privacy: 'Everything is computed here. No data leaves the file.',
  first: {
    title: 'Plans that recalculate in your cells',
    line: 'Try it on a sample company: 12\u00a0reps, three years of orders, an open pipeline.',
    sample: 'Open sample data',
    own: 'Start with my data',
    where: 'The sample opens on new sheets.',
  },
  sample: {
    writing: 'Making the sample data…',
    keep: 'Cancelling leaves the workbook as it was.',
    ready: 'The sample data are ready.',
    readyLine: 'They stand on new sheets of this workbook.',
  },
};
