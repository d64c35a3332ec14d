import type { Language, Translated } from '../../language/language';
import type { Note, NoteCode } from '../../planning/note';
import { phrase } from './phrase';

const sentences: Translated<Readonly<Record<NoteCode, string>>> = {
  en: {
    sameRep: '{names:names} are one rep here: write the name one way in the orders.',
    noBase: 'No sales in the year before, so plan 0: {names:names}. Set it by a correction.',
    negativeBase: 'Refunds of {rep:names} exceed the sales, so plan 0: {months:months}.',
    emptyMonths: 'Nobody sold in {months:months}.',
    planOfPlan:
      '{from:month}–{to:month} rest on the plan of the year before, whose orders are not all there yet.',
    unfinishedMonth: '{month:month} may still be running and is left out: there are no orders after it.',
    withoutAmount: 'Deals standing in a stage without an amount: {deals}. The amounts are without them.',
    lostUnknown: 'Lost deals that do not say from which stage: {deals}. They count as lost from the first.',
  },
  ru: {
    sameRep: '{names:names} — здесь один менеджер: пишите имя в заказах одинаково.',
    noBase: 'За прошлый год нет продаж, поэтому план 0: {names:names}. Задайте его правкой.',
    negativeBase: 'Возвраты больше продаж, поэтому план 0: {rep:names}, {months:months}.',
    emptyMonths: 'Ни у кого не было продаж: {months:months}.',
    planOfPlan: '{from:month}–{to:month} опираются на план предыдущего года: его заказы ещё не все.',
    unfinishedMonth: '{month:month} мог ещё не закончиться и не учтён: после него нет заказов.',
    withoutAmount: 'Сделок на этапах, у которых нет суммы: {deals}. В суммы они не вошли.',
    lostUnknown: 'Потерянных сделок без указания этапа: {deals}. Они посчитаны потерянными на первом.',
  },
};

/** What a note says, in one sentence. */
export function noteSentence(note: Note, language: Language): string {
  return phrase(sentences[language][note.code], note, language);
}
