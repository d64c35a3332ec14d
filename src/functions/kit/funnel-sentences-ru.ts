import type { FunnelProblems } from '../../planning/funnel/problems';
import type { Sentences } from './sentences';

/** What is wrong with counts of deals and stages, and what to do. */
export const russianFunnel: Sentences<keyof FunnelProblems> = {
  figuresDiffer: 'дано значений: {given}, а в {other:plain}: {expected}. Укажите диапазоны одной длины.',
  passedAboveLeft:
    'прошло дальше: {passed}, а ушло с этапа всего: {left}. Прошедшие — часть ушедших, исправьте числа.',
  unknownStage:
    '{stage} (сделок: {deals}) нет в order: добавьте такой этап, а если это отказ — впишите его во второй столбец рядом с этапом, где сделку потеряли.',
  lostYetStanding:
    'сделка стоит на этапе {stage}, но указано, что потеряна на этапе {lostFrom}: очистите одну из двух ячеек.',
  nothingPassed:
    'этап не прошёл никто (ушло: {left}), поэтому нельзя сказать, сколько нужно: возьмите период длиннее или объедините этапы.',
  nobodyPresent:
    'дней отсутствия {absences}, работать некому (менеджеры × рабочие дни = {repDays}): проверьте absences, reps и workdays.',
  tooManyEntrants: 'нужно больше {most} входящих: проверьте deals и conversions или снизьте вероятность.',
};
