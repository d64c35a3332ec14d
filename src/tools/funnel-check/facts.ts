/** What the pane says of the deals before anything is written: counted and judged as the sheet's functions do it. */
import type { Language } from '../../language/language';
import { sentenceOf } from '../../functions/kit/sentences';
import { actualFunnel, type ActualStage } from '../../planning/funnel/actual';
import { checkStagesOf, checkWhole, type StageCheck } from '../../planning/funnel/check';
import type { StageOrder } from '../../planning/funnel/deal-reader';
import { isInverted } from '../../planning/funnel/inverted';
import { nameKey } from '../../planning/names';
import { PlanningProblem } from '../../planning/problem';
import { usualConfidence } from '../../planning/statistics/wilson';
import type { DealCells } from './deals';
import { otherDaysOf, type OtherDays } from './other-days';
import type { Reference } from './reference';

/** Per status that is no stage: the place of the stage its deals were lost from; of the last stage: it means won. */
export type LostFrom = Readonly<Record<string, number>>;

export interface Facts {
  readonly stages: readonly (ActualStage & StageCheck & { readonly name: string })[];
  readonly inverted: boolean;
  readonly elapsed: number;
  readonly lostUnknown: number;
  /** days of the deals, where not all lie in the period of the plan: their number then tells neither inflow nor a funnel on its head */
  readonly otherDays?: OtherDays;
}

export interface Circumstances {
  readonly lostFrom: LostFrom;
  /** share of the plan that these deals are to bring, 0 to 1 */
  readonly share: number;
  /** share of the period that is over */
  readonly elapsed: number;
}

/** The deals against the reference; a sentence where they cannot be counted. */
export function factsOf(
  cells: DealCells,
  reference: Reference,
  { lostFrom, share, elapsed }: Circumstances,
  language: Language,
): Facts | string {
  try {
    const column = (found: DealCells[keyof DealCells]) => found?.map((cell) => [cell]);
    const { stages, lostUnknown } = actualFunnel(
      {
        stages: column(cells.stage) ?? [],
        lost_from: column(cells.lostFrom),
        amounts: column(cells.amount),
      },
      orderOf(reference.stages, lostFrom),
    );
    const needed = reference.needed.map((deals) => deals * share);
    const checks = checkStagesOf(
      stages.map((stage, index) => ({ ...stage, needed: needed[index] ?? 0 })),
      reference.conversions,
      { elapsed, confidence: usualConfidence },
    );
    const open = checks.slice(0, -1).map(({ reached, needed: due }, index) => ({
      standing: stages[index]?.standing ?? 0,
      reached,
      needed: due,
    }));
    const otherDays = otherDaysOf(cells.created, reference.period);
    const inverted = !otherDays && isInverted(open, { elapsed, confidence: usualConfidence });
    return {
      ...(otherDays && { otherDays }),
      stages: checks.flatMap((check, index) => {
        const stage = stages[index];
        return stage ? [{ ...stage, ...check, name: reference.stages[index] ?? '' }] : [];
      }),
      inverted: checkWhole(checks, inverted).verdict === 'inverted',
      elapsed,
      lostUnknown,
    };
  } catch (error) {
    if (error instanceof PlanningProblem) return sentenceOf(error.problem, language);
    throw error;
  }
}

function orderOf(names: readonly string[], lostFrom: LostFrom): StageOrder {
  const stages = new Map(names.map((name, index) => [nameKey(name), index]));
  const lost = new Map<string, number>();
  for (const [status, place] of Object.entries(lostFrom))
    (place === names.length - 1 ? stages : lost).set(nameKey(status), place);
  return { names, stages, lost };
}
