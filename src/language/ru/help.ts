import type { help as english } from '../en/help';

export const help: typeof english = {
  title: 'Справка и пример',
  sample: 'Пример',
  sampleLine:
    'Компания для примера на новых листах: 12 менеджеров, три года заказов, сделки в работе, лиды по каналам.',
  openSample: 'Открыть пример',
  samplePresent: 'Пример уже есть в этой книге.',
  sampleAgain: 'Добавить ещё раз',
  pages: 'Страницы справки',
  inBrowser: 'в браузере',
  newTab: 'откроется в браузере',
  privacy: 'Всё считается здесь, данные не покидают файл.',
  version: (version) => `Версия ${version}`,
};
