import type { Language, Translated } from '../../language/language';
import type { Note, NoteCode, NoteOf } from '../../planning/note';
import type { NameCell } from '../../planning/names';
import { noRep } from './reps';
import { monthText, numeral, verbatim } from './wording';

/** So many names or months are told one by one. */
const most = 5;
type Sentences = { readonly [Code in NoteCode]: (note: NoteOf<Code>) => string };

function listed(parts: readonly string[], more: (count: number) => string): string {
  const shown = parts.slice(0, most).join(', ');
  return parts.length > most ? `${shown} ${more(parts.length - most)}` : shown;
}
const inEnglish = (count: number): string => `and ${count} more`;
const inRussian = (count: number): string => `и\u00a0ещё\u00a0${count}`;
/** A rep's name; '' stands for the orders without a rep. */
const named = (name: NameCell, language: Language): string =>
  verbatim(name === '' ? noRep[language] : String(name), language);
const names = (given: readonly NameCell[], language: Language): string[] =>
  given.map((name) => named(name, language));

const sentences: Translated<Sentences> = {
  en: {
    sameRep: ({ names: given }) =>
      `${listed(names(given, 'en'), inEnglish)} are one rep here: write the name one way in the orders.`,
    noBase: ({ names: given }) =>
      `No sales in the year before, so plan 0: ${listed(names(given, 'en'), inEnglish)}. Set it by a correction.`,
    negativeBase: ({ rep, months }) =>
      `Refunds of ${named(rep, 'en')} exceed the sales, so plan 0: ${listed(months.map(monthText), inEnglish)}.`,
    emptyMonths: ({ months }) => `Nobody sold in ${listed(months.map(monthText), inEnglish)}.`,
    planOfPlan: ({ from, to }) =>
      `${monthText(from)}–${monthText(to)} rest on the plan of the year before, whose orders are not there yet.`,
    unfinishedMonth: ({ month }) =>
      `${monthText(month)} may still be running and is left out: there are no orders after it.`,
    withoutAmount: ({ deals }) =>
      `Deals standing in a stage without an amount: ${numeral(deals, 'en')}. The amounts are without them.`,
    lostUnknown: ({ deals }) =>
      `Lost deals that do not say from which stage: ${numeral(deals, 'en')}. They count as lost from the first.`,
  },
  ru: {
    sameRep: ({ names: given }) =>
      `${listed(names(given, 'ru'), inRussian)}\u00a0— здесь один менеджер: пишите имя в\u00a0заказах одинаково.`,
    noBase: ({ names: given }) =>
      `За\u00a0прошлый год нет продаж, поэтому план\u00a00: ${listed(names(given, 'ru'), inRussian)}. Задайте его правкой.`,
    negativeBase: ({ rep, months }) =>
      `Возвраты больше продаж, поэтому план\u00a00: ${named(rep, 'ru')}, ${listed(months.map(monthText), inRussian)}.`,
    emptyMonths: ({ months }) =>
      `Ни\u00a0у\u00a0кого не\u00a0было продаж: ${listed(months.map(monthText), inRussian)}.`,
    planOfPlan: ({ from, to }) =>
      `${monthText(from)}–${monthText(to)} опираются на\u00a0план предыдущего года: его заказов ещё нет.`,
    unfinishedMonth: ({ month }) =>
      `${monthText(month)} мог ещё не\u00a0закончиться и\u00a0не\u00a0учтён: после него нет заказов.`,
    withoutAmount: ({ deals }) =>
      `Сделок на\u00a0этапах, у\u00a0которых нет суммы: ${numeral(deals, 'ru')}. В\u00a0суммы они не\u00a0вошли.`,
    lostUnknown: ({ deals }) =>
      `Потерянных сделок без указания этапа: ${numeral(deals, 'ru')}. Они посчитаны потерянными на\u00a0первом.`,
  },
};

/** What a note says, in one sentence. */
export function noteSentence(note: Note, language: Language): string {
  const say = sentences[language][note.code] as (note: Note) => string;
  return say(note);
}
