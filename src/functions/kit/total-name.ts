/** What a row or column of totals is called. */
export const totalName = { en: 'Total', ru: 'Итого' };
