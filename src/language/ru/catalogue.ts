import type { catalogue as english } from '../en/catalogue';
import { pluralRu } from '../plural';

export const catalogue: typeof english = {
  title: 'Функции',
  search: 'Найти функцию',
  families: { funnel: 'Воронка', plan: 'План', commission: 'Мотивация', profit: 'Прибыль' },
  familiesLabel: 'Группы функций',
  optional: (count) =>
    `Ещё ${count} ${pluralRu(count, { one: 'необязательный', few: 'необязательных', many: 'необязательных', other: 'необязательных' })}`,
  hideOptional: 'Скрыть необязательные',
  parameters: 'Параметры',
  example: 'Пример',
  result: 'Результат примера',
  cut: (rows) =>
    `и ещё ${rows} ${pluralRu(rows, { one: 'строка', few: 'строки', many: 'строк', other: 'строки' })}`,
  insertAt: (address) => `Вставить в ${address}`,
  insert: 'Вставить в выбранную ячейку',
  help: 'Справка',
  separator: ';',
  inserted: (address) => `Формула вставлена в ${address}.`,
  insertedLine: 'Замените числа ссылками на свои ячейки.',
  typedHere: (address, name) => `В ${address} стоит ${name}.`,
  format: 'Оформить результат',
  formatted: (address) => `Результат в ${address} получил числовые форматы.`,
  nothing: (search) => `По запросу «${search}» функций нет.`,
  all: 'Показать все функции',
};
