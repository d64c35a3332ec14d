/** A profit sheet back into the wizard, and the wizard's answers back into the sheet. */
import type { CellValue, PlanSheet } from '../../workbook/port';
import { namesOf } from './names';
import { sourceNote } from './layout';
import { figures, firstState, type Figure, type ProfitState } from './state';

/** What the sheet says, as answers; undefined where it is no profit sheet. */
export function reopened(plan: PlanSheet): ProfitState | undefined {
  const known = namesOf(plan);
  if (!known) return undefined;
  const read = (figure: Figure): number | undefined => {
    const value = plan.values[known.names[figure]];
    return typeof value === 'number' ? value : undefined;
  };
  const found = Object.fromEntries(figures.map((figure) => [figure, read(figure)]));
  return { ...firstState, figures: found as ProfitState['figures'], isExample: false };
}

/** Values and notes for the cells of a sheet that is changed in place: figures that differ, and the notes of those taken anew. */
export function changesTo(
  plan: PlanSheet,
  state: ProfitState,
): { readonly values: Record<string, CellValue>; readonly beside: Record<string, string> } | undefined {
  const known = namesOf(plan);
  if (!known) return undefined;
  const { names, language } = known;
  const changed = figures.filter((figure) => plan.values[names[figure]] !== state.figures[figure]);
  const noted = (['revenue', 'costPerLead'] as const).filter((figure) => changed.includes(figure));
  return {
    values: Object.fromEntries(changed.map((figure) => [names[figure], state.figures[figure] ?? ''])),
    beside: Object.fromEntries(noted.map((figure) => [names[figure], sourceNote(state, figure, language)])),
  };
}
