import { russianCommission } from './payout/sentences-ru';
import { russianFunnel } from './funnel-sentences-ru';
import type { ProblemSentences } from './sentences';

export const russian: ProblemSentences = {
  where: '{parameter:plain}[, строка\u00a0{row:plain}][, столбец\u00a0{column:plain}][, {header}]: ',
  unforeseen: '{name:plain}: сбой ({detail:plain}). Проверьте аргументы; если они верны, сообщите о сбое.',
  ...russianFunnel,
  ...russianCommission,
  missing: 'ничего не задано: введите значение или укажите ячейки с ним.',
  errorValue: 'в ячейке ошибка {value:error}: сначала исправьте её.',
  textNumber: '{value} — это текст, а не число: преобразуйте ячейку в число.',
  textDate: '{value} — это текст, а не дата: преобразуйте ячейки в даты («Данные», «Текст по столбцам»).',
  notNumber: '{value} — не число: введите число.',
  notDate: '{value} — не дата: введите дату.',
  notName: '{value} — не имя: введите текст.',
  notFinite: 'с таким числом нельзя считать: введите обычное число.',
  outOfLimits: '{value} — вне допустимых границ: введите число: {limits:limits}.',
  percent: '{value:plain} — это {value:percent}: введите {value:plain} % или {value:hundredth}.',
  unknownWord: 'непонятно {value}: введите {words:choices}.',
  oneValueExpected: 'дано ячеек: {rows}\u00a0×\u00a0{columns}. Укажите одну ячейку.',
  listExpected: 'дано ячеек: {rows}\u00a0×\u00a0{columns}. Укажите одну строку или один столбец.',
  pairExpected: 'дано ячеек: {rows}. Укажите одну или две (новая, повторная).',
  columnsExpected: 'дано столбцов: {columns}. Укажите столько: {expected}.',
  notRange: 'строки разной длины: укажите прямоугольный диапазон.',
  blankInside: 'ячейка пустая или 0, а следующие заполнены: заполните её или уберите.',
  duplicate:
    '{value} уже есть[ в строке {firstRow:plain}][ в столбце {firstColumn:plain}]: оставьте одну из двух.',
  heightsDiffer:
    'в диапазоне строк: {rows}, а в {other:plain} данные до строки {otherRows}. Укажите диапазоны одной длины.',
  rowIncomplete: 'ячейка пустая, а {filled:plain} в строке заполнено: заполните её или очистите строку.',
  stageWithoutConversion:
    'у этапа {stage} нет конверсии (этапов: {stages}, конверсий: {conversions}): добавьте её или уберите лишние этапы.',
  moreConversionsThanStages:
    'в stages названо: {stages}, а конверсий: {conversions}. Этапов на один больше: укажите каждый, последняя конверсия пустая.',
  noSales:
    'нет продаж с {from:month} по {to:month}: проверьте start и суммы[ или перечислите менеджеров в {roster:plain}].',
  noOrders: 'здесь нет заказов: укажите строки с ними.',
  noOrdersYet: 'к {until:day} ещё никто ничего не купил: введите дату позже.',
  endBeforeStart: 'конец {end:day} раньше начала {start:day}: введите дату позже.',
  tooManyPeriods:
    'с {from:day} по {to:day} больше {most} периодов: исправьте первую или последнюю дату либо считайте по годам.',
  neverPaysBack: 'повторная сделка даёт {profit}, первая продажа не окупится никогда: нужно больше 0.',
  endlessLifetime:
    'клиенты, которые возвращаются всегда, приносят прибыль без конца: задайте periods, discount или долю возвращений меньше 100 %.',
  recencyAboveAge: '{value} больше возраста {age}: проверьте столбцы и единицу времени.',
  recencyWithoutFrequency:
    '{value} стоит рядом с частотой 0: у купивших один раз срок от первой покупки до последней равен 0.',
  modelShape: 'дано ячеек: {given}. Укажите параметры модели ({expected}) в одной строке или столбце.',
  modelUnsettled:
    'клиентов: {customers}, этого мало для модели. Добавьте тех, кто покупал снова, и тех, кто давно не покупал.',
  growthMissing:
    'у менеджера {rep} не задан рост[ на {month:month}]: добавьте строку менеджера[ и столбец {month:month}] (0 % тоже ответ).',
  correctionOfUnknownRep: '{rep} нет ни в продажах, ни в roster: исправьте имя или добавьте его в roster.',
  correctionNotDashOrNumber: '{value} — не план: введите число или «-», если нужен ноль.',
  headerNotMonth: '{value} в заголовке — не дата: введите дату этого месяца.',
  monthTwice: '{month:month} стоит в заголовке дважды: оставьте один столбец.',
  growthShape:
    'дано столбцов: {columns}. Укажите одно число, два столбца (менеджер, рост) или таблицу «менеджеры × месяцы» с датами в заголовке.',
  correctionsShape:
    'дано столбцов: {columns}. Укажите три столбца (менеджер, месяц, значение) или таблицу «менеджеры × месяцы» с датами в заголовке.',
  blockShape:
    'диапазон непонятен: укажите таблицу «менеджеры × месяцы» с датами в заголовке или только числа.',
  totalsDiffer: '{value} — не сумма остальных строк: исправьте итоги или не включайте их в диапазон.',
  shapesDiffer:
    'в диапазоне {rows}\u00a0×\u00a0{columns} ячеек, а в {other:plain} {otherRows}\u00a0×\u00a0{otherColumns}: укажите диапазоны одного размера.',
  targetNotMultiple: '{target} не делится на {unit}: измените цель или round_to.',
  restNotMultiple:
    'закреплённые ячейки оставляют {rest}, это не делится на {unit}: измените цель, закреплённые ячейки или round_to.',
  locksAboveTarget: 'закреплено {locked}, это больше цели {target}: открепите ячейки или поднимите цель.',
  nothingToScale:
    'до цели не хватает {rest}, но нет незакреплённых ячеек с планом больше 0: открепите ячейки или задайте в них план.',
  outsidePlan: '{day:month} вне плана ({from:month}–{to:month}): введите день плана.',
  monthNotInPlan: 'между месяцами плана нет {month:month}: добавьте столбец.',
  calendarShape:
    'дано столбцов: {columns}. Укажите список праздников или два столбца (дата, рабочий 1 или 0).',
  notWorkingMark: 'непонятно {value}: введите 1 для рабочего дня, 0 — для выходного.',
  dayTwice: '{day:day} в строке {firstRow:plain} отмечено иначе: оставьте одну из двух.',
  seasonNeedsYear:
    'до start нет полного года продаж (месяцев: {months}): добавьте более ранние заказы или проверьте start.',
  forecastNeedsMonths:
    'до start нужно месяцев продаж: {least}, а есть: {months}. Добавьте более ранние заказы или проверьте start.',
  firstTierNotZero: 'первая ступень начинается с {value}: начните её с 0.',
  notAscending: '{value} стоит после {previous}: расположите строки по возрастанию.',
  resultTooLarge: 'результат слишком велик: проверьте исходные числа.',
};
