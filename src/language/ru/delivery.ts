import type { delivery as english } from '../en/delivery';

export const delivery: typeof english = {
  newSheet: 'Новый лист',
  sheetName: 'Имя нового листа',
  rename: 'Переименовать новый лист',
  insert: 'Вставить лист',
  save: 'Сохранить изменения',
  editing: 'Изменится лист',
  writing: 'Создаю лист…',
  saving: 'Меняю лист…',
  inserting: 'Вставляю…',
  changing: 'Сохраняю…',
  stop: 'Отменить',
  leaves: 'При отмене книга останется прежней.',
  ready: (sheet) => `Лист «${sheet}» готов.`,
  saved: (sheet) => `Лист «${sheet}» изменён.`,
  whatNext: 'Что дальше',
  suggestName: (sheet) => `Назвать «${sheet}»`,
  nameFaults: {
    empty: 'Назовите лист.',
    tooLong: 'Не больше 31 знака.',
    characters: 'Уберите \\ / ? * [ ] : и апостроф в начале и в конце.',
    reserved: 'Это имя Excel оставляет за собой.',
    taken: 'Лист с таким именем уже есть.',
  },
};
