/** Forms of a noun after a count; a language has those of `Intl.PluralRules` it needs. */
export interface CountedNoun {
  readonly one: string;
  readonly few?: string;
  readonly many?: string;
  readonly other: string;
  /** what says “needed” before one of them, where that differs from before many */
  readonly neededOne?: string;
}

/** Words for what enters a stage, by the stage's name in lower case: how “715 leads” is said. */
export const nouns: Readonly<Record<string, CountedNoun>> = {
  leads: { one: 'lead', other: 'leads' },
  qualified: { one: 'qualified lead', other: 'qualified leads' },
  calls: { one: 'call', other: 'calls' },
  interest: { one: 'inquiry', other: 'inquiries' },
  visits: { one: 'visit', other: 'visits' },
  deals: { one: 'deal', other: 'deals' },
};
