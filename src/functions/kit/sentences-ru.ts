import { russianCommission } from './payout/sentences-ru';
import { russianFunnel } from './funnel-sentences-ru';
import type { ProblemSentences } from './sentences';
import {
  choices,
  dayText,
  described,
  limitsText,
  monthText,
  numeral,
  percent,
  plain,
  quoted,
} from './wording';

const language = 'ru';
const number = (value: number): string => numeral(value, language);
const rules = /*#__PURE__*/ new Intl.PluralRules('ru-RU');

/** A count with its noun: 1 строка, 2 строки, 5 строк. */
function counted(value: number, one: string, few: string, many: string): string {
  const form = rules.select(value);
  return `${number(value)}\u00a0${form === 'one' ? one : form === 'few' ? few : many}`;
}
const conversionsCount = (value: number): string => counted(value, 'конверсия', 'конверсии', 'конверсий');
const stagesCount = (value: number): string => counted(value, 'этап', 'этапа', 'этапов');
const columnsCount = (value: number): string => counted(value, 'столбец', 'столбца', 'столбцов');
const monthsCount = (value: number): string => counted(value, 'месяц', 'месяца', 'месяцев');
const rowsCount = (value: number): string => counted(value, 'строка', 'строки', 'строк');

/** As Excel in Russian shows them. */
const errorNames: Readonly<Record<string, string>> = {
  '#NULL!': '#ПУСТО!',
  '#DIV/0!': '#ДЕЛ/0!',
  '#VALUE!': '#ЗНАЧ!',
  '#REF!': '#ССЫЛКА!',
  '#NAME?': '#ИМЯ?',
  '#NUM!': '#ЧИСЛО!',
  '#N/A': '#Н/Д',
  '#SPILL!': '#ПЕРЕНОС!',
  '#CALC!': '#ВЫЧИСЛ!',
};

export const russian: ProblemSentences = {
  where: ({ parameter, row, column, header }) =>
    [
      parameter,
      row === undefined ? '' : `строка\u00a0${row}`,
      column === undefined ? '' : `столбец\u00a0${column}`,
      header === undefined ? '' : quoted(header, language),
    ]
      .filter(Boolean)
      .join(', '),
  sentences: {
    ...russianFunnel,
    ...russianCommission,
    missing: () => 'ничего не\u00a0задано: введите значение или укажите ячейки с\u00a0ним.',
    errorValue: ({ value }) => `в\u00a0ячейке ошибка ${errorNames[value] ?? value}: сначала исправьте её.`,
    textNumber: ({ value }) =>
      `${quoted(value, language)}\u00a0— это текст, а\u00a0не\u00a0число: преобразуйте ячейку в\u00a0число.`,
    textDate: ({ value }) =>
      `${quoted(value, language)}\u00a0— это текст, а\u00a0не\u00a0дата: преобразуйте ячейки в\u00a0даты («Данные», «Текст по\u00a0столбцам»).`,
    notNumber: ({ value }) => `${described(value, language)}\u00a0— не\u00a0число: введите число.`,
    notDate: ({ value }) => `${described(value, language)}\u00a0— не\u00a0дата: введите дату.`,
    notName: ({ value }) => `${described(value, language)}\u00a0— не\u00a0имя: введите текст.`,
    notFinite: () => 'с\u00a0таким числом нельзя считать: введите обычное число.',
    outOfLimits: ({ value, limits }) =>
      `${number(value)}\u00a0— вне допустимых границ, нужно число: ${limitsText(limits, language)}.`,
    percent: ({ value }) =>
      `${plain(value, language)}\u00a0— это ${percent(value, language)}: введите ${plain(value, language)}\u00a0% или ${plain(value / 100, language)}.`,
    unknownWord: ({ value, words }) =>
      `непонятно ${described(value, language)}: введите ${choices(words, language)}.`,
    oneValueExpected: ({ rows, columns }) =>
      `нужна одна ячейка, а\u00a0дано ${rows}\u00a0×\u00a0${columns}: укажите одну ячейку.`,
    listExpected: ({ rows, columns }) =>
      `нужна одна строка или один столбец, а\u00a0дано ${rows}\u00a0×\u00a0${columns}: укажите одну строку или столбец.`,
    pairExpected: ({ rows }) =>
      `нужно одно число или две ячейки (новая, повторная), а\u00a0дано ячеек: ${rows}. Укажите одну или две.`,
    columnsExpected: ({ columns, expected }) =>
      `нужно столбцов: ${expected}, а\u00a0дано: ${columns}. Укажите диапазон нужной ширины.`,
    notRange: () => 'строки разной длины: укажите прямоугольный диапазон.',
    blankInside: () => 'ячейка пустая или\u00a00, а\u00a0следующие заполнены: заполните её или уберите.',
    duplicate: ({ value, firstRow, row }) =>
      `${quoted(value, language)} уже есть в\u00a0${row === undefined ? 'столбце' : 'строке'} ${firstRow}: оставьте одну из\u00a0двух.`,
    heightsDiffer: ({ rows, other, otherRows }) =>
      `в\u00a0диапазоне ${rowsCount(rows)}, а\u00a0в\u00a0${other} данные до\u00a0строки ${number(otherRows)}: сделайте диапазоны одной высоты.`,
    rowIncomplete: ({ filled }) =>
      `ячейка пустая, хотя ${filled} в\u00a0этой строке заполнено: заполните её или очистите строку.`,
    stageWithoutConversion: ({ stage, stages, conversions }) =>
      `у\u00a0этапа ${quoted(stage, language)} нет конверсии (${stagesCount(stages)}\u00a0— нужно ${stages - 1}, дано ${conversions}): добавьте её или уберите лишние этапы.`,
    moreConversionsThanStages: ({ stages, conversions }) =>
      `${conversionsCount(conversions)} ведут через ${stagesCount(conversions + 1)}, а\u00a0в\u00a0stages названо: ${stages}. Назовите каждый этап, последняя конверсия остаётся пустой.`,
    noSales: ({ from, to, byRep }) =>
      `нет продаж с\u00a0${monthText(from)} по\u00a0${monthText(to)}: проверьте start${byRep ? ' или перечислите менеджеров в\u00a0roster' : ' и\u00a0суммы'}.`,
    noOrders: ({ until }) =>
      until === undefined
        ? 'здесь нет заказов: укажите строки, в\u00a0которых они стоят.'
        : `к\u00a0${dayText(until)} ещё никто ничего не\u00a0купил: укажите дату позже.`,
    endBeforeStart: ({ start, end }) =>
      `конец ${dayText(end)} раньше начала ${dayText(start)}: укажите конец позже.`,
    tooManyPeriods: ({ from, to, most }) =>
      `даты идут с\u00a0${dayText(from)} по\u00a0${dayText(to)}, это больше ${number(most)} периодов: исправьте первую или последнюю дату либо считайте по\u00a0годам.`,
    neverPaysBack: ({ profit }) =>
      `повторная сделка даёт ${number(profit)}, убыток первой продажи не\u00a0окупится никогда: нужна прибыль повторной сделки больше\u00a00.`,
    endlessLifetime: () =>
      'клиенты, которые возвращаются всегда, приносят прибыль без конца: задайте periods, discount или долю возвращений меньше 100\u00a0%.',
    recencyAboveAge: ({ value, age }) =>
      `${number(value)} больше возраста ${number(age)}: после сегодняшнего дня никто не\u00a0покупал, проверьте столбцы и\u00a0единицу времени.`,
    recencyWithoutFrequency: ({ value }) =>
      `${number(value)} стоит рядом с\u00a0частотой\u00a00: у\u00a0купивших один раз давность равна\u00a00.`,
    modelShape: ({ given, expected }) =>
      `дано ячеек: ${number(given)}. Укажите параметры модели (${number(expected)}) в\u00a0одной строке или столбце.`,
    modelUnsettled: ({ customers }) =>
      `клиентов: ${number(customers)}, этого не\u00a0хватает для модели. Дайте больше клиентов: и\u00a0тех, кто покупал снова, и\u00a0тех, кто давно не\u00a0покупал.`,
    growthMissing: ({ rep, month }) =>
      `у\u00a0менеджера ${quoted(rep, language)} не\u00a0задан рост${month === undefined ? '' : ` на\u00a0${monthText(month)}`}: добавьте строку менеджера${month === undefined ? '' : ' и\u00a0столбец месяца'} (0\u00a0% тоже ответ).`,
    correctionOfUnknownRep: ({ rep }) =>
      `${quoted(rep, language)} нет ни\u00a0в\u00a0продажах, ни\u00a0в\u00a0roster: исправьте имя или добавьте его в\u00a0roster.`,
    correctionNotDashOrNumber: ({ value }) =>
      `${described(value, language)}\u00a0— не\u00a0план: введите число или «-», если нужен ноль.`,
    headerNotMonth: ({ value }) =>
      `${described(value, language)} в\u00a0заголовке\u00a0— не\u00a0дата: поставьте туда дату нужного месяца.`,
    monthTwice: ({ month }) => `${monthText(month)} стоит в\u00a0заголовке дважды: оставьте один столбец.`,
    growthShape: ({ columns }) =>
      `непонятен диапазон (${columnsCount(columns)}): задайте одно число, два столбца (менеджер, рост) или таблицу «менеджеры × месяцы» с\u00a0датами в\u00a0заголовке.`,
    correctionsShape: ({ columns }) =>
      `непонятен диапазон (${columnsCount(columns)}): задайте три столбца (менеджер, месяц, значение) или таблицу «менеджеры × месяцы» с\u00a0датами в\u00a0заголовке.`,
    blockShape: () =>
      'диапазон непонятен: нужны менеджеры в\u00a0первом столбце и\u00a0даты месяцев в\u00a0заголовке или только числа.',
    totalsDiffer: ({ value }) =>
      `${quoted(value, language)}\u00a0— не\u00a0сумма остальных строк: исправьте итоги или не\u00a0включайте их в\u00a0диапазон.`,
    shapesDiffer: ({ rows, columns, other, otherRows, otherColumns }) =>
      `в\u00a0диапазоне ${rows}\u00a0×\u00a0${columns} ячеек, а\u00a0в\u00a0${other} ${otherRows}\u00a0×\u00a0${otherColumns}: сделайте их одинаковыми.`,
    repNotInPlan: ({ rep }) =>
      `${quoted(rep, language)} нет в\u00a0плане: исправьте имя или добавьте менеджера в\u00a0план.`,
    targetNotMultiple: ({ target, unit }) =>
      `${number(target)} не\u00a0делится на\u00a0${number(unit)}: измените цель или round_to.`,
    restNotMultiple: ({ rest, unit }) =>
      `после закреплённых ячеек остаётся ${number(rest)}, это не\u00a0делится на\u00a0${number(unit)}: измените цель, закреплённые ячейки или round_to.`,
    locksAboveTarget: ({ locked, target }) =>
      `закреплено ${number(locked)}, это больше цели ${number(target)}: открепите часть ячеек или поднимите цель.`,
    nothingToScale: ({ rest }) =>
      `до\u00a0цели не\u00a0хватает ${number(rest)}, но\u00a0нет ни\u00a0одной незакреплённой ячейки с\u00a0планом больше\u00a00: открепите ячейки или задайте в\u00a0них план.`,
    outsidePlan: ({ day, from, to }) =>
      `${monthText(day)} вне плана (${monthText(from)}–${monthText(to)}): введите день из\u00a0месяцев плана.`,
    monthNotInPlan: ({ month }) => `между месяцами плана нет ${monthText(month)}: добавьте этот столбец.`,
    calendarShape: ({ columns }) =>
      `непонятен диапазон (${columnsCount(columns)}): задайте список праздников или два столбца: дата, рабочий\u00a01 или\u00a00.`,
    notWorkingMark: ({ value }) =>
      `непонятно ${described(value, language)}: введите 1 для рабочего дня, 0\u00a0— для выходного.`,
    dayTwice: ({ day, firstRow }) =>
      `${dayText(day)} в\u00a0строке ${firstRow} отмечено иначе: оставьте одну из\u00a0двух.`,
    seasonNeedsYear: ({ months }) =>
      `до\u00a0start нет полного года продаж (${monthsCount(months)}): добавьте более ранние заказы или проверьте start.`,
    forecastNeedsMonths: ({ months, least }) =>
      `до\u00a0start нужны продажи за\u00a0${number(least)}\u00a0мес., а\u00a0есть за\u00a0${number(months)}: добавьте более ранние заказы или проверьте start.`,
    firstTierNotZero: ({ value }) =>
      `первая ступень начинается с\u00a0${number(value)}: начните её с\u00a00.`,
    tiersNotAscending: ({ value, previous }) =>
      `${number(value)} стоит после ${number(previous)}: расположите ступени по\u00a0возрастанию.`,
    resultTooLarge: () => 'результат слишком велик: проверьте исходные числа.',
  },
  unforeseen: (name, detail) =>
    `${name}: сбой внутри функции (${detail}). Проверьте аргументы; если они верны, сообщите о\u00a0сбое.`,
};
