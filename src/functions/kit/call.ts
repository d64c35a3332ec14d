import type { Language } from '../../language/language';
import { PlanningProblem } from '../../planning/problem';
import type { Definition } from './definition';
import { namespace } from './namespace';
import { noteSentence } from './note-sentences';
import { run, type Outcome } from './run';
import { isNotFound, sentenceOf, unforeseenSentence } from './sentences';

/** What became of a call: its size and what should be known of it, or the sentence of its error. */
export interface CallReport {
  readonly message?: string;
  readonly rows?: number;
  readonly columns?: number;
  /** sentences that say no error: names taken as one, months without sales */
  readonly notes?: readonly string[];
}

/**
 * Calculates for Excel: whatever goes wrong becomes a CustomFunctions.Error with a sentence in `language`, never anything else.
 * `report` is told what came out.
 */
export function call(
  definition: Definition,
  given: readonly unknown[],
  language: Language,
  report: (report: CallReport) => void,
): Outcome {
  try {
    const notes: string[] = [];
    const outcome = run(definition, given, {
      language,
      note: (note) => notes.push(noteSentence(note, language)),
    });
    const [rows, columns] = Array.isArray(outcome) ? [outcome.length, outcome[0]?.length ?? 0] : [1, 1];
    report({ rows, columns, ...(notes.length > 0 ? { notes } : {}) });
    return outcome;
  } catch (problem) {
    const planned = problem instanceof PlanningProblem ? problem.problem : undefined;
    const message = planned
      ? sentenceOf(planned, language)
      : unforeseenSentence(`${namespace}.${definition.id}`, detailOf(problem), language);
    report({ message });
    const code =
      planned && isNotFound(planned)
        ? CustomFunctions.ErrorCode.notAvailable
        : CustomFunctions.ErrorCode.invalidValue;
    throw new CustomFunctions.Error(code, message);
  }
}

function detailOf(problem: unknown): string {
  return problem instanceof Error ? problem.name : typeof problem;
}
