/** A profit sheet back into the wizard, and the wizard's answers back into the sheet. */
import type { CellValue, PlanSheet } from '../../workbook/port';
import { bonusNote, noted, sourceNote } from './layout';
import type { Finding, Sources } from './data/source';
import { namesOf } from './names';
import { figures, type Figure, type ProfitState } from './state';

/** What the sheet says, as answers; undefined where it is no profit sheet. */
export function reopened(plan: PlanSheet): ProfitState | undefined {
  const known = namesOf(plan);
  if (!known) return undefined;
  const read = (figure: Figure): number | undefined => {
    const value = plan.values[known.names[figure]];
    return typeof value === 'number' ? value : undefined;
  };
  const found = Object.fromEntries(figures.map((figure) => [figure, read(figure)]));
  const sources = Object.fromEntries(
    figures.flatMap((figure) => {
      const formula = plan.formulas?.[known.names[figure]];
      return formula === undefined ? [] : [[figure, { list: listIn(formula), formula }]];
    }),
  );
  return { figures: found as ProfitState['figures'], sources, isExample: false };
}

/** The first table or sheet that a formula names. */
function listIn(formula: string): string {
  return (
    /([\p{L}_][\p{L}\p{N}_.]*)\[/u.exec(formula)?.[1] ?? /'?([^'!(,*=]+)'?!/.exec(formula)?.[1] ?? formula
  );
}

/** The answers with the rates of the scheme whose formula the sheet holds, so that the bonus follows the revenue here too. */
export function withRates(state: ProfitState, findings: readonly Finding[]): ProfitState {
  const matching = findings.flatMap(({ sources }) =>
    Object.entries(sources).filter(([figure, source]) => {
      const own = state.sources[figure as Figure];
      return own?.rates === undefined && own?.formula === source.formula;
    }),
  );
  if (matching.length === 0) return state;
  return { ...state, sources: { ...state.sources, ...(Object.fromEntries(matching) as Sources) } };
}

/** What is to be written into a sheet that is changed in place: figures and formulas that differ, and the notes on them. */
export interface Changes {
  readonly values: Record<string, CellValue>;
  readonly formulas: Record<string, string>;
  readonly beside: Record<string, string>;
}

export function changesTo(plan: PlanSheet, state: ProfitState): Changes | undefined {
  const known = namesOf(plan);
  if (!known) return undefined;
  const { names, language } = known;
  const formulaOf = (figure: Figure): string | undefined => state.sources[figure]?.formula;
  const changed = figures.filter((figure) => {
    const was = plan.formulas?.[names[figure]];
    const live = formulaOf(figure);
    return live === undefined
      ? was !== undefined || plan.values[names[figure]] !== state.figures[figure]
      : live !== was;
  });
  const taken = changed.filter((figure) => formulaOf(figure) !== undefined);
  const typed = changed.filter((figure) => formulaOf(figure) === undefined);
  const ofBonus = changed.some((figure) => figure === 'bonusNew' || figure === 'bonusRepeat');
  return {
    values: {
      ...Object.fromEntries(typed.map((figure) => [names[figure], state.figures[figure] ?? ''])),
      // sheets of earlier versions have no room for it
      ...(ofBonus && names.bonusNote in plan.values && { [names.bonusNote]: bonusNote(state, language) }),
    },
    formulas: Object.fromEntries(taken.map((figure) => [names[figure], formulaOf(figure) ?? ''])),
    beside: Object.fromEntries(
      noted
        .filter((figure) => changed.includes(figure))
        .map((figure) => [names[figure], sourceNote(state, figure, language)]),
    ),
  };
}
