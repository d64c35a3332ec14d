import type { Language, Translated } from '../../language/language';
import type { Problem, ProblemCode } from '../../planning/problem';
import { phrase } from './phrase';
import { english } from './sentences-en';
import { russian } from './sentences-ru';

/** A phrase for every problem of those named; its places are the problem's details. */
export type Sentences<Codes extends string> = Readonly<Record<Codes, string>>;

/** A sentence for every problem, complete by type, and for where it is. */
export type ProblemSentences = Sentences<ProblemCode | 'where' | 'unforeseen'>;

const all: Translated<ProblemSentences> = { en: english, ru: russian };

/** What is wrong, where, and what to do, in one sentence. */
export function sentenceOf(problem: Problem, language: Language): string {
  return phrase(all[language].where + all[language][problem.code], problem, language);
}

/** The sentence for a fault that nobody foresaw. */
export function unforeseenSentence(name: string, detail: string, language: Language): string {
  return phrase(all[language].unforeseen, { name, detail }, language);
}

const notFound: readonly ProblemCode[] = [
  'noSales',
  'noOrders',
  'noOrdersYet',
  'growthMissing',
  'correctionOfUnknownRep',
  'outsidePlan',
  'monthNotInPlan',
  'seasonNeedsYear',
  'forecastNeedsMonths',
  'notNamed',
];

/** Whether the data lack something (#N/A) rather than an argument being wrong (#VALUE!). */
export function isNotFound(problem: Problem): boolean {
  return notFound.includes(problem.code);
}
