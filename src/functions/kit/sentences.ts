import type { Language, Translated } from '../../language/language';
import type { At, Problem, ProblemCode, ProblemOf } from '../../planning/problem';
import { english } from './sentences-en';
import { russian } from './sentences-ru';

/** A sentence for every problem there is of those named. */
export type Sentences<Codes extends ProblemCode> = {
  readonly [Code in Codes]: (problem: ProblemOf<Code>) => string;
};

/** A sentence for every problem, complete by type. */
export interface ProblemSentences {
  where(at: At): string;
  readonly sentences: Sentences<ProblemCode>;
  unforeseen(name: string, detail: string): string;
}

const all: Translated<ProblemSentences> = { en: english, ru: russian };

/** What is wrong, where, and what to do, in one sentence. */
export function sentenceOf(problem: Problem, language: Language): string {
  const { where, sentences } = all[language];
  const say = sentences[problem.code] as (problem: Problem) => string;
  return `${where(problem)}: ${say(problem)}`;
}

/** The sentence for a fault that nobody foresaw. */
export function unforeseenSentence(name: string, detail: string, language: Language): string {
  return all[language].unforeseen(name, detail);
}

const notFound: readonly ProblemCode[] = [
  'noSales',
  'noOrders',
  'growthMissing',
  'correctionOfUnknownRep',
  'repNotInPlan',
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
