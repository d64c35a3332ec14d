/** What a template knows of its stages: typical figures of the trade, there to be replaced. */
export const templateIds = ['b2b', 'calls', 'supply', 'shop'] as const;
export type TemplateId = (typeof templateIds)[number];

/** Typical shares: rounded experience of the trade, no statistic. */
export const templateConversions: Readonly<Record<TemplateId, readonly number[]>> = {
  b2b: [0.45, 0.55, 0.7, 0.4],
  calls: [0.25, 0.5, 0.2, 0.25],
  supply: [0.6, 0.4, 0.8, 0.95],
  shop: [0.45, 0.1, 0.5, 0.6],
};

/** Calendar days a deal typically spends in each stage before the last: rounded experience as well. */
export const templateDays: Readonly<Record<TemplateId, readonly number[]>> = {
  b2b: [5, 10, 14, 21],
  calls: [1, 2, 7, 14],
  supply: [3, 10, 7, 5],
  shop: [0, 0, 1, 1],
};

/** The same for a stage that no template knows. */
export const ownDays = 7;
