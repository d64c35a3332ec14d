import type { Language } from '../../language/language';
import { PlanningProblem } from '../../planning/problem';
import type { Definition } from './definition';
import { namespace } from './namespace';
import { run, type Outcome } from './run';
import { isNotFound, sentenceOf, unforeseenSentence } from './sentences';

/** What became of a call: its size, or the sentence of its error. */
export interface CallReport {
  readonly message?: string;
  readonly rows?: number;
  readonly columns?: number;
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
    const outcome = run(definition, given, { language });
    report(
      Array.isArray(outcome)
        ? { rows: outcome.length, columns: outcome[0]?.length ?? 0 }
        : { rows: 1, columns: 1 },
    );
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
