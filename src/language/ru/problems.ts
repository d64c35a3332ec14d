import type { problems as english } from '../en/problems';

const unchanged = 'В книге ничего не изменилось.';

export const problems: typeof english = {
  sheetExists: (detail) => ({
    title: `Лист «${detail}» уже есть.`,
    body: `Дайте новому листу другое имя. ${unchanged}`,
  }),
  structureProtected: () => ({
    title: 'Структура книги защищена.',
    body: `Excel не даёт добавить лист. Снимите защиту: «Рецензирование» → «Защитить книгу», и повторите. ${unchanged}`,
  }),
  sheetProtected: (detail) => ({
    title: detail === '' ? 'Лист защищён.' : `Лист «${detail}» защищён.`,
    body: `Excel не даёт изменить его ячейки. Снимите защиту: «Рецензирование» → «Снять защиту листа», и повторите. ${unchanged}`,
  }),
  cellsTaken: (detail) => ({
    title: detail === '' ? 'Ячейки уже заняты.' : `${detail}: здесь уже есть данные.`,
    body: `Результат лёг бы поверх них. Выберите ячейку, ниже и правее которой свободно. ${unchanged}`,
  }),
  invalidSheetName: (detail) => ({
    title: `«${detail}» не может быть именем листа.`,
    body: `Не больше 31 знака, без \\ / ? * [ ] : и без апострофа в начале и в конце. ${unchanged}`,
  }),
  cancelled: () => ({
    title: 'Отменено.',
    body: 'Книга осталась прежней.',
  }),
  notFound: (detail) => ({
    title: detail === '' ? 'Этого больше нет в книге.' : `«${detail}»: этого больше нет в книге.`,
    body: `Возможно, лист переименовали или удалили. На главной видно, что есть в книге. ${unchanged}`,
  }),
  noTable: (detail) => ({
    title: detail === '' ? 'Нет таблицы с такими данными.' : `Нет таблицы «${detail}».`,
    body: `Выделите данные и нажмите Ctrl+T, чтобы сделать из них таблицу, потом повторите. ${unchanged}`,
  }),
  hostFailed: (detail) => ({
    title: 'Excel не выполнил этот шаг.',
    body: `${detail === '' ? '' : `Ответ Excel: ${detail} `}Если открыта ячейка для правки, завершите ввод и повторите. ${unchanged}`,
  }),
};
