import { plural } from '../plural';
import { nouns } from './nouns';

/** What is said of a tool before it is opened: on Home, and of its sheets in the workbook. The rest of its texts comes with the tool. */
export const heads = {
  funnel: {
    title: 'Reference funnel',
    purpose: 'Leads and deals the plan needs',
    describe: {
      title: (period: string) => `Funnel, ${period}`,
      line: (entrants: string, money: string) => `${entrants} for ${money}`,
    },
    /** `715 leads`; a stage of one's own name: `715 demos`, `715 (Demo)` */
    count: (figure: string, count: number, stage: string, digits = 0) => {
      const key = stage.trim().toLowerCase();
      const forms = Object.hasOwn(nouns, key) ? nouns[key] : undefined;
      if (forms) return `${figure} ${plural(count, forms, digits)}`;
      return /[^s]s$/i.test(stage) ? `${figure} ${stage.toLowerCase()}` : `${figure} (${stage})`;
    },
    sheet: { name: (period: string) => `Funnel ${period}` },
  },
  plan: {
    title: 'Plan per rep',
    purpose: 'Last year’s months plus growth',
    describe: {
      title: (years: string) => `Plan ${years}`,
      line: (money: string, growth: string) => (growth === '' ? money : `${money}, ${growth} to last year`),
    },
    /** the years of a plan: 2027, or 2026–2027 */
    years: (from: number, to: number) => (from === to ? String(from) : `${from}–${to}`),
    sheet: { name: (years: string) => `Plan ${years}` },
  },
  profit: {
    title: 'New vs repeat',
    purpose: 'Where the profit comes from',
    describe: (fresh: string, repeat: string) => `A new deal leaves ${fresh}, a repeat one ${repeat}`,
    sheet: { name: 'Profit' },
  },
  repeat: {
    title: 'How repeat is my business?',
    purpose: 'Repeat share, cohorts, lost customers',
    describe: (share: string, level: number) => `${share} repeat, level ${level} of 4`,
    sheet: { name: 'Repeat sales' },
  },
  funnelCheck: {
    title: 'Fact against reference',
    purpose: 'Where deals leak and what it costs',
  },
  commission: {
    title: 'Commission',
    purpose: 'Schemes, payouts, statements',
    sheetName: 'Payouts',
    describe: {
      title: (month: string) => `Payouts ${month}`,
      line: (amount: string) => `${amount} to be paid`,
    },
  },
};
