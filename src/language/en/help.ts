export const help = {
  title: 'Help and sample data',
  sample: 'Sample data',
  sampleLine:
    'A sample company on new sheets: 12\u00a0reps, three years of orders, an open pipeline, leads by channel.',
  openSample: 'Open sample data',
  samplePresent: 'The sample data are already in this workbook.',
  sampleAgain: 'Add it once more',
  pages: 'Help pages',
  inBrowser: 'in the browser',
  newTab: 'opens in the browser',
  privacy: 'Everything is computed here. No data leaves the file.',
  version: (version: string) => `Version ${version}`,
};
