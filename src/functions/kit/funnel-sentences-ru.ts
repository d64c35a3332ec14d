import type { FunnelProblems } from '../../planning/funnel/problems';
import type { Sentences } from './sentences';
import { numeral, quoted } from './wording';

const language = 'ru';
const number = (value: number): string => numeral(value, language);

export const russianFunnel: Sentences<keyof FunnelProblems> = {
  figuresDiffer: ({ given, other, expected }) =>
    `дано значений: ${number(given)}, а\u00a0в\u00a0${other}: ${number(expected)}. Укажите диапазоны одной длины.`,
  passedAboveLeft: ({ passed, left }) =>
    `прошло дальше: ${number(passed)}, а\u00a0ушло с\u00a0этапа всего: ${number(left)}. Прошедшие\u00a0— часть ушедших, исправьте числа.`,
  unknownStage: ({ stage, deals: count }) =>
    `${quoted(stage, language)} (сделок: ${number(count)}) нет в\u00a0order: добавьте такой этап, а\u00a0если это отказ\u00a0— впишите его во\u00a0второй столбец рядом с\u00a0этапом, где сделку потеряли.`,
  lostYetStanding: ({ stage, lostFrom }) =>
    `сделка стоит на\u00a0этапе ${quoted(stage, language)}, но\u00a0указано, что потеряна на\u00a0этапе ${quoted(lostFrom, language)}: очистите одно из\u00a0двух.`,
  nothingPassed: ({ left }) =>
    `этап не\u00a0прошёл никто (ушло: ${number(left)}), поэтому нельзя сказать, сколько нужно: возьмите период длиннее или\u00a0объедините этапы.`,
  nobodyPresent: ({ absences, repDays }) =>
    `дней отсутствия ${number(absences)}, работать некому (менеджеры × рабочие дни = ${number(repDays)}): проверьте absences, reps и\u00a0workdays.`,
  tooManyEntrants: ({ most }) =>
    `нужно больше ${number(most)} входящих: проверьте deals и\u00a0conversions или\u00a0снизьте вероятность.`,
};
