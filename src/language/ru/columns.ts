import type { columns as english } from '../en/columns';
import { pluralRu } from '../plural';

export const columns: typeof english = {
  list: (name, rows, count) =>
    `${name} · ${rows} ${pluralRu(count, { one: 'строка', few: 'строки', many: 'строк', other: 'строки' })}`,
  chooseList: 'Выберите таблицу',
  chooseColumn: 'Выберите столбец',
  none: '(нет)',
  noLists:
    'В этой книге нет ни таблиц, ни списков с заголовками. Поместите данные на лист с заголовками в первой строке.',
  plainList: (spare) =>
    `Это не таблица: учитываются и ${spare} строк ниже. Ctrl+T превратит ячейки в таблицу, которая растёт сама.`,
  names: {
    date: 'Дата',
    rep: 'Менеджер',
    amount: 'Сумма',
    customer: 'Клиент',
    order: 'Номер заказа',
    stage: 'Этап',
  },
};
