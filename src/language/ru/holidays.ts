import type { holidays as english } from '../en/holidays';

export const holidays: typeof english = {
  newYear: 'Новый год',
  martinLutherKing: 'День Мартина Лютера Кинга',
  presidents: 'День президентов',
  memorial: 'День памяти',
  juneteenth: 'День освобождения',
  independence: 'День независимости США',
  labor: 'День труда',
  columbus: 'День Колумба',
  veterans: 'День ветеранов',
  thanksgiving: 'День благодарения',
  christmas: 'Рождество 25 декабря',
  newYearHolidays: 'новогодние каникулы',
  orthodoxChristmas: 'Рождество',
  defender: 'День защитника Отечества',
  women: 'Международный женский день',
  springAndLabor: 'Праздник Весны и Труда',
  victory: 'День Победы',
  russia: 'День России',
  unity: 'День народного единства',
  own: 'выходной',
};
