import type { NotANumber } from '../parse';

const notANumber: Record<NotANumber, (decimal: string) => string> = {
  empty: () => 'Enter a number.',
  notANumber: () => 'This is not a number.',
  grouping: (decimal) => `Thousands go in groups of three. Decimals follow “${decimal}”.`,
  wrongDecimal: (decimal) => `In this workbook decimals follow “${decimal}”: 1${decimal}5.`,
};

export const common = {
  product: 'Sales planning',
  back: 'Back',
  cancel: 'Cancel',
  next: (what: string) => `Next: ${what}`,
  home: 'Home',
  tryAgain: 'Try again',
  goToSheet: 'Go to sheet',
  clear: 'Clear',
  loading: 'Loading…',
  reading: 'Reading the workbook…',
  steps: 'Steps',
  done: 'done',
  quoted: (text: string) => `“${text}”`,
  notANumber,
  tooSmall: (least: string) => `Enter ${least} or more.`,
  tooLarge: (most: string) => `Enter ${most} or less.`,
  noPercent: 'Enter a number without %.',
  tooLong: (digits: number) => `A number has ${digits} digits at most here.`,
  wholeNumber: 'Enter a whole number.',
  certainty: { reliable: 'reliable', roughly: 'roughly', few: 'few cases' },
  progress: {
    sheet: 'New sheet',
    formulas: 'Formulas and names',
    look: 'Formats and chart',
    change: 'Changes of sheets',
    step: (what: string, step: number, steps: number) => `${what}, step ${step} of ${steps}`,
  },
  chart: { stage: 'Stage', conversion: 'Conversion to next', count: 'Deals', amount: 'Amount' },
  notInExcel: {
    title: 'This page belongs into Excel.',
    body: 'Open a workbook in Excel and choose Sales planning on the Home tab.',
  },
  failed: {
    title: 'This view stopped working.',
    body: 'The workbook was not changed. Go back to Home and open it again.',
  },
};
