import type { Family } from '../functions/kit/definition';
import type { Translated } from '../language/language';

interface HelpTexts {
  readonly title: string;
  readonly allFunctions: string;
  readonly otherLanguage: string;
  readonly parameters: string;
  readonly parameter: string;
  readonly meaning: string;
  readonly takes: string;
  readonly optional: string;
  readonly preset: string;
  readonly columns: string;
  readonly returnsNumber: string;
  readonly returnsNumbers: string;
  readonly onePerMonth: string;
  readonly howItCounts: string;
  readonly examples: string;
  readonly native: string;
  readonly nativeNote: string;
  readonly errors: string;
  readonly errorNotes: readonly string[];
  readonly families: Readonly<Record<Family, string>>;
}

/** The words of the help pages around what the functions say of themselves. */
export const helpTexts: Translated<HelpTexts> = {
  en: {
    title: 'Functions for sales planning',
    allFunctions: 'All functions',
    otherLanguage: 'По-русски',
    parameters: 'Parameters',
    parameter: 'Parameter',
    meaning: 'What it is',
    takes: 'Takes',
    optional: 'optional',
    preset: 'left out',
    columns: 'What it returns',
    returnsNumber: 'One number.',
    returnsNumbers: 'One number, or as many as the range holds, in its shape.',
    onePerMonth: 'One column of money per month, its header the first day of the month as a date',
    howItCounts: 'How it counts',
    examples: 'Examples',
    native: 'The same in Excel’s own functions',
    nativeNote: 'For colleagues without the add-in; the words stand for your cells.',
    errors: 'When it shows an error',
    errorNotes: [
      '#VALUE!: an argument cannot be used. The sentence at the cell names the parameter, row and column, and what to do.',
      '#N/A: something is missing from the data, such as a rep in a list.',
      'Where Excel does not show the sentence, the add-in’s pane does: Check formulas.',
    ],
    families: { funnel: 'Funnel', plan: 'Plan', commission: 'Commission', profit: 'Profit' },
  },
  ru: {
    title: 'Функции планирования продаж',
    allFunctions: 'Все функции',
    otherLanguage: 'In English',
    parameters: 'Параметры',
    parameter: 'Параметр',
    meaning: 'Что это',
    takes: 'Принимает',
    optional: 'необязательный',
    preset: 'если не\u00a0задан',
    columns: 'Что возвращает',
    returnsNumber: 'Одно число.',
    returnsNumbers: 'Одно число или столько\u00a0же, сколько в\u00a0диапазоне, в\u00a0той\u00a0же форме.',
    onePerMonth: 'По\u00a0столбцу денег на\u00a0каждый месяц, в\u00a0заголовке первый день месяца датой',
    howItCounts: 'Как считает',
    examples: 'Примеры',
    native: 'То\u00a0же собственными функциями Excel',
    nativeNote: 'Для коллег без надстройки; слова стоят вместо ваших ячеек.',
    errors: 'Если в\u00a0ячейке ошибка',
    errorNotes: [
      '#ЗНАЧ!: аргумент не\u00a0подходит. В\u00a0пояснении у\u00a0ячейки названы параметр, строка, столбец и\u00a0что сделать.',
      '#Н/Д: в\u00a0данных чего-то нет, например менеджера в\u00a0списке.',
      'Если Excel не\u00a0показывает пояснение, его покажет панель надстройки: «Проверка формул».',
    ],
    families: { funnel: 'Воронка', plan: 'План', commission: 'Мотивация', profit: 'Прибыль' },
  },
};
