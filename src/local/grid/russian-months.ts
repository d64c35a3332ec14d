import { numfmt } from '@univerjs/core';

/**
 * Months as Excel in Russian shows them in cells and charts: май 26, Май 2026. The library has the forms that follow a day
 * of the month, «1 мая», for all of them.
 */
export function russianMonths(): void {
  const russian = numfmt.getLocale('ru');
  if (!russian) return;
  numfmt.addLocale(
    {
      ...russian,
      mmm: ['янв', 'фев', 'мар', 'апр', 'май', 'июн', 'июл', 'авг', 'сен', 'окт', 'ноя', 'дек'],
      mmmm: [
        'Январь',
        'Февраль',
        'Март',
        'Апрель',
        'Май',
        'Июнь',
        'Июль',
        'Август',
        'Сентябрь',
        'Октябрь',
        'Ноябрь',
        'Декабрь',
      ],
    },
    'ru',
  );
}
