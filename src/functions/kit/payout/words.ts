import { month, quarter, year } from '../order-columns';

/** The words that stand in the cells of the tables of commission, in each language that may be typed. */
export const basisWords = {
  revenue: { en: ['revenue'], ru: ['выручка'] },
  margin: { en: ['margin'], ru: ['маржа'] },
  cash: { en: ['paid cash', 'cash'], ru: ['оплата', 'оплаты'] },
  count: { en: ['count', 'deals'], ru: ['количество', 'сделки'] },
  attainment: { en: ['attainment'], ru: ['выполнение', 'выполнение плана'] },
  kpi: { en: ['KPI'], ru: ['показатель'] },
  draw: { en: ['draw'], ru: ['минимум', 'гарантированный минимум'] },
} as const;

export const measureWords = {
  revenue: basisWords.revenue,
  margin: basisWords.margin,
  cash: basisWords.cash,
  count: basisWords.count,
} as const;

export const periodWords = {
  month,
  deal: { en: ['deal'], ru: ['сделка'] },
  quarter,
  year,
} as const;

export const modeWords = {
  marginal: { en: ['marginal'], ru: ['по ступеням'] },
  whole: { en: ['whole'], ru: ['со всей суммы'] },
  retroactive: { en: ['retroactive'], ru: ['на всё', 'на все'] },
  curve: { en: ['curve'], ru: ['по кривой'] },
  recoverable: { en: ['recoverable'], ru: ['возвратный'] },
  gift: { en: ['non-recoverable'], ru: ['невозвратный'] },
} as const;

export const appliesWords = {
  all: { en: ['all'], ru: ['все'] },
  new: { en: ['new'], ru: ['новые', 'первичные'] },
  repeat: { en: ['repeat'], ru: ['повторные'] },
} as const;

export const whoseWords = {
  rep: { en: ['rep'], ru: ['менеджера', 'менеджер'] },
  team: { en: ['team'], ru: ['отдела', 'отдел'] },
} as const;

export const kindWords = {
  new: { en: ['new'], ru: ['новая', 'первичная'] },
  repeat: { en: ['repeat'], ru: ['повторная'] },
} as const;
