import type { BookLocale } from '../grid/book';
import type { LeftOut } from '../xlsx/left-out';
import type { NoTable } from './make-table';

/** What the page itself says; the grid brings its own words. */
export interface PageTexts {
  readonly title: string;
  readonly open: string;
  readonly save: string;
  readonly language: string;
  readonly darkTheme: string;
  readonly lightTheme: string;
  readonly showPane: string;
  readonly hidePane: string;
  readonly paneFrame: string;
  readonly resizePane: string;
  readonly opened: (name: string) => string;
  readonly saved: (name: string) => string;
  readonly cannotOpen: (name: string) => string;
  /** asked where the workbook holds changes that are in no file */
  readonly openOver: (name: string) => string;
  readonly openOverWhy: string;
  readonly saveAndOpen: string;
  readonly openWithoutSaving: string;
  readonly cancel: string;
  /** what of an opened file is not taken over */
  readonly left: (kinds: readonly LeftOut[]) => string;
  readonly busy: string;
  readonly busyWithoutPane: string;
  readonly spill: string;
  readonly chartProtected: string;
  /** why no table is made of the cells */
  readonly noTable: Readonly<Record<NoTable, string>>;
  /** of a calculation that takes its time */
  readonly calculating: string;
  readonly calculated: string;
  readonly gridFailed: string;
}

const LEFT_EN: Readonly<Record<LeftOut, string>> = {
  charts: 'charts other than columns, bars, lines, areas and pies',
  conditionalFormats:
    'conditional formats other than formulas, comparisons with numbers, colour scales and data bars',
  pictures: 'pictures and shapes',
  comments: 'comments',
  hyperlinks: 'hyperlinks (their text stays)',
  pivotTables: 'pivot tables (their values stay)',
  sparklines: 'sparklines',
  externalLinks: 'links to other workbooks',
  macros: 'macros',
  passwords: 'passwords (sheets stay protected)',
};
const LEFT_RU: Readonly<Record<LeftOut, string>> = {
  charts: 'диаграммы, кроме гистограмм, линейчатых, графиков, областей и круговых',
  conditionalFormats:
    'условное форматирование, кроме формул, сравнений с числами, цветовых шкал и гистограмм в ячейках',
  pictures: 'рисунки и фигуры',
  comments: 'примечания',
  hyperlinks: 'гиперссылки (текст остался)',
  pivotTables: 'сводные таблицы (значения остались)',
  sparklines: 'спарклайны',
  externalLinks: 'связи с другими книгами',
  macros: 'макросы',
  passwords: 'пароли (листы остались защищены)',
};

const en: PageTexts = {
  title: 'Local workbook',
  open: 'Open .xlsx',
  save: 'Save as .xlsx',
  language: 'Language',
  darkTheme: 'Dark theme',
  lightTheme: 'Light theme',
  showPane: 'Show pane',
  hidePane: 'Hide pane',
  paneFrame: 'Add-in pane',
  resizePane: 'Width of the pane',
  opened: (name) => `${name} is open.`,
  saved: (name) => `${name} is saved.`,
  cannotOpen: (name) => `${name} could not be opened: it is no .xlsx workbook. Your workbook is as it was.`,
  openOver: (name) => `Open ${name} in place of this workbook?`,
  openOverWhy: 'This workbook holds changes that are not saved. Opening another file takes it away.',
  saveAndOpen: 'Save, then open',
  openWithoutSaving: 'Open without saving',
  cancel: 'Cancel',
  left: (kinds) => `Left out: ${kinds.map((kind) => LEFT_EN[kind]).join(', ')}.`,
  busy: 'The function is being calculated.',
  busyWithoutPane: 'The add-in calculates this function. Its pane is not loaded: reload the page.',
  spill: 'The result needs more cells than are free. Empty the cells below and to the right.',
  chartProtected: 'The sheet is protected: its charts stay as they are.',
  noTable: {
    taken: 'Cells here belong to a table already: select cells beside it. Nothing was changed.',
    protected: 'The sheet is protected: no table can be made here.',
  },
  calculating: 'Calculating…',
  calculated: 'Calculated',
  gridFailed:
    'The local workbook could not start. Build it again with “npm run build:local” and reload the page.',
};

const ru: PageTexts = {
  title: 'Локальная книга',
  open: 'Открыть .xlsx',
  save: 'Сохранить как .xlsx',
  language: 'Язык',
  darkTheme: 'Тёмная тема',
  lightTheme: 'Светлая тема',
  showPane: 'Показать панель',
  hidePane: 'Скрыть панель',
  paneFrame: 'Панель надстройки',
  resizePane: 'Ширина панели',
  opened: (name) => `Файл «${name}» открыт.`,
  saved: (name) => `Файл «${name}» сохранён.`,
  cannotOpen: (name) => `Не удалось открыть «${name}»: это не книга .xlsx. Ваша книга не изменилась.`,
  openOver: (name) => `Открыть «${name}» вместо этой книги?`,
  openOverWhy: 'В этой книге есть несохранённые изменения. Если открыть другой файл, они пропадут.',
  saveAndOpen: 'Сохранить и открыть',
  openWithoutSaving: 'Открыть без сохранения',
  cancel: 'Отмена',
  left: (kinds) => `Не вошло: ${kinds.map((kind) => LEFT_RU[kind]).join(', ')}.`,
  busy: 'Функция вычисляется.',
  busyWithoutPane: 'Эту функцию вычисляет надстройка, а её панель не загружена. Обновите страницу.',
  spill: 'Результату не хватает свободных ячеек. Очистите ячейки ниже и правее.',
  chartProtected: 'Лист защищён: его диаграммы нельзя изменить.',
  noTable: {
    taken: 'Здесь уже есть таблица: выделите ячейки рядом с ней. Ничего не изменилось.',
    protected: 'Лист защищён: таблицу здесь не создать.',
  },
  calculating: 'Пересчёт…',
  calculated: 'Пересчитано',
  gridFailed:
    'Не удалось запустить локальную книгу. Соберите её заново командой «npm run build:local» и обновите страницу.',
};

export const pageTexts = (locale: BookLocale): PageTexts => (locale === 'ru-RU' ? ru : en);
