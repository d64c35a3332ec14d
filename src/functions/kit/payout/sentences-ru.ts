import type { CommissionProblems } from '../../../planning/commission/problems';
import type { Sentences } from '../sentences';
import { described, numeral, quoted } from '../wording';

const language = 'ru';
const number = (value: number): string => numeral(value, language);

/** What is wrong with curves, shares and the tables of a payout, and what to do. */
export const russianCommission: Sentences<keyof CommissionProblems> = {
  pointsNotAscending: ({ value, previous }) =>
    `${number(value)} стоит после ${number(previous)}: расположите точки по\u00a0возрастанию.`,
  curveOnePoint: () => 'одну точку не\u00a0продолжить: добавьте вторую или не\u00a0задавайте beyond.',
  nothingToShare: () => 'все доли равны\u00a00: введите хотя\u00a0бы одну.',
  columnMissing: ({ headers }) =>
    `нет столбца ${quoted(headers.ru[0] ?? '', language)}: укажите таблицу вместе с\u00a0заголовками или добавьте столбец.`,
  columnTwice: ({ value, before }) =>
    `столбец ${quoted(value, language)} встречается дважды, ещё и\u00a0как столбец ${before}: переименуйте один из\u00a0двух.`,
  columnNeeded: ({ headers, component }) =>
    `составляющей ${quoted(component, language)} нужен столбец ${quoted(headers.ru[0] ?? '', language)}: добавьте его.`,
  settingDiffers: ({ value, firstRow }) =>
    `${described(value, language)} противоречит строке ${firstRow} той\u00a0же составляющей: сделайте одинаково или оставьте одну ячейку пустой.`,
  notTogether: ({ headers }) =>
    `заполнены и\u00a0эта ячейка, и\u00a0${quoted(headers.ru[0] ?? '', language)}: очистите одну из\u00a0двух.`,
  notWith: ({ headers, value }) =>
    `это несовместимо с\u00a0${described(value, language)} в\u00a0столбце ${quoted(headers.ru[0] ?? '', language)}: очистите ячейку или измените там.`,
  sameStep: ({ value, firstRow }) =>
    `с\u00a0${number(value)} уже начинается строка ${firstRow} той\u00a0же составляющей: разведите начала.`,
  dateBefore: ({ headers }) =>
    `дата раньше, чем ${quoted(headers.ru[0] ?? '', language)}: исправьте одну из\u00a0двух.`,
  roleOverlaps: ({ rep, firstRow }) =>
    `дни менеджера ${quoted(rep, language)} пересекаются со\u00a0строкой ${firstRow}: закончите одну раньше, чем начнётся другая.`,
  quotaNeeded: ({ component }) =>
    `${quoted(component, language)} зависит от\u00a0плана, а\u00a0его нет: заполните «План» в\u00a0этой строке.`,
  targetNeeded: ({ component }) =>
    `${quoted(component, language)} умножает целевую премию, а\u00a0её нет: задайте доход при 100\u00a0% больше оклада или сумму в\u00a0схеме.`,
  kindUnknown: ({ component }) =>
    `для ${quoted(component, language)} нужно знать, новая продажа или повторная: заполните «Клиент» или «Вид».`,
  sharesUnreadable: ({ value }) =>
    `непонятно ${quoted(value, language)}: пишите менеджеров с\u00a0долями, вместе 100\u00a0%, так: «Белова 60%; Волков 40%».`,
  periodUnfit: ({ months }) =>
    `последний день раньше первого или больше чем через ${months}\u00a0месяцев после него: исправьте один из\u00a0двух.`,
  notNamed: ({ value, table }) =>
    `${quoted(value, language)} нет в\u00a0таблице ${table}: исправьте название или добавьте там строку.`,
};
