import type { common as english } from '../en/common';

export const common: typeof english = {
  product: 'Планирование продаж',
  back: 'Назад',
  cancel: 'Отмена',
  next: (what) => `Дальше: ${what}`,
  home: 'На главную',
  tryAgain: 'Повторить',
  goToSheet: 'Перейти к листу',
  clear: 'Очистить',
  loading: 'Загрузка…',
  reading: 'Читаю книгу…',
  steps: 'Шаги',
  done: 'готово',
  quoted: (text) => `«${text}»`,
  notANumber: {
    empty: () => 'Введите число.',
    notANumber: () => 'Это не число.',
    grouping: (decimal) => `Тысячи отделяются по три цифры, дробная часть — знаком «${decimal}».`,
    wrongDecimal: (decimal) => `В этой книге дробная часть пишется через «${decimal}»: 1${decimal}5.`,
  },
  tooSmall: (least) => `Введите не меньше ${least}.`,
  tooLarge: (most) => `Введите не больше ${most}.`,
  noPercent: 'Введите число без знака %.',
  tooLong: (digits) => `Здесь помещается число не длиннее ${digits} цифр.`,
  wholeNumber: 'Введите целое число.',
  certainty: { reliable: 'надёжно', roughly: 'примерно', few: 'мало данных' },
  progress: {
    sheet: 'Новый лист',
    formulas: 'Формулы и имена',
    look: 'Форматы и диаграмма',
    step: (what, step, steps) => `${what}, шаг ${step} из ${steps}`,
  },
  chart: { stage: 'Этап', conversion: 'Конверсия в следующий', count: 'Сделки', amount: 'Сумма' },
  notInExcel: {
    title: 'Эта страница открывается в Excel.',
    body: 'Откройте книгу в Excel и нажмите «Планирование продаж» на вкладке «Главная».',
  },
  failed: {
    title: 'Этот экран перестал работать.',
    body: 'Книга не изменилась. Вернитесь на главную и откройте его снова.',
  },
};
