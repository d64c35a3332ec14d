/** Which stages counts were taken between: a conversion is counted only to the stage that it was counted to. */
import type { FunnelState, Stage } from './state';

export function moved(stages: readonly Stage[], id: number, to: number): readonly Stage[] {
  const stage = stages.find((each) => each.id === id);
  if (!stage || to < 0 || to >= stages.length) return stages;
  const others = stages.filter((each) => each !== stage);
  return [...others.slice(0, to), stage, ...others.slice(to)];
}

/** The stages that counts are taken between after a change: those that stand now, where the table can be counted by them. */
export function countedBy(
  { snapshot, asCounted }: FunnelState,
  stages: readonly Stage[],
): readonly Stage[] | undefined {
  if (!snapshot) return asCounted;
  const ids = new Set(asCounted?.map(({ id }) => id));
  const sameButForOrder = stages.length === ids.size && stages.every(({ id }) => ids.has(id));
  const allOfTable =
    stages.length === snapshot.stages.length && stages.every(({ source }) => source !== undefined);
  return sameButForOrder || allOfTable ? stages : asCounted;
}

/** The name of the stage that a conversion was counted to, where another one comes next now. */
export function countedTo(state: FunnelState, index: number): string | undefined {
  const { stages, asCounted = stages } = state;
  const stage = stages[index];
  // a count on a sheet is told by its figures: `42 of 104`
  const isCount = stage?.conversion === 'counted' || /\d/.test(stage?.basis ?? '');
  const place = asCounted.findIndex(({ id }) => id === stage?.id);
  const to = place < 0 ? undefined : asCounted[place + 1];
  if (!isCount || !to || to.id === stages[index + 1]?.id) return undefined;
  return (stages.find(({ id }) => id === to.id) ?? to).name;
}

/** Id of the stage that lost deals count for where the table does not say; nobody is lost from the last. */
export function lostStage({ stages, asCounted = stages, lostAt }: FunnelState): number | undefined {
  const counted = new Set(asCounted.slice(0, -1).map(({ id }) => id));
  const able = stages.slice(0, -1).filter(({ id }) => counted.has(id));
  return (able.find(({ id }) => id === lostAt) ?? able[0] ?? asCounted[0])?.id;
}
