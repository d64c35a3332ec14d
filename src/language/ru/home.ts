import type { home as english } from '../en/home';
import { pluralRu } from '../plural';

export const home: typeof english = {
  find: 'Найти функцию или инструмент',
  inWorkbook: 'В этой книге',
  newOne: 'Новый расчёт',
  build: 'Что можно рассчитать',
  check: 'Проверка формул',
  errors: (count) =>
    `${count} ${pluralRu(count, { one: 'ошибка', few: 'ошибки', many: 'ошибок', other: 'ошибки' })}`,
  functions: 'Функции',
  help: 'Справка и пример',
  tools: 'Инструменты',
  nothingFound: (search) => `По запросу «${search}» ничего не найдено.`,
  privacy: 'Всё считается здесь, данные не покидают файл.',
  first: {
    title: 'План, который пересчитывает себя сам',
    line: 'Попробуйте на примере: 12 менеджеров, три года заказов, сделки в работе.',
    sample: 'Открыть пример',
    own: 'Начать со своими данными',
    where: 'Пример появится на новых листах.',
  },
  sample: {
    writing: 'Готовлю пример…',
    keep: 'При отмене книга останется прежней.',
    ready: 'Пример готов.',
    readyLine: 'Он на новых листах этой книги.',
  },
};
