import { sumOf } from '../sum';
import { failNotNumber, isHeading } from '../cell-readers';
import { isBlankOrZero, type Cells } from '../cells';
import { commonHeight } from '../columns';
import { nameKey } from '../names';
import { fail, cellAt } from '../problem';
import { dealReader, type StageOrder } from './deal-reader';
import { countStages, type StageCounts } from './snapshot';

/** Deals in their present stage, one a row, as columns of cells. */
export interface DealCells {
  readonly stages: Cells;
  /** the stage a lost deal was lost from, blank for the others */
  readonly lost_from?: Cells | undefined;
  readonly amounts?: Cells | undefined;
}

export interface ActualStage extends StageCounts {
  /** sum of the amounts of the deals that stand in the stage; undefined where none of them has one */
  readonly amount: number | undefined;
}

export interface ActualFunnel {
  readonly stages: readonly ActualStage[];
  /** deals standing in a stage whose amount is blank or 0 */
  readonly withoutAmount: number;
  /** lost deals that do not say from where: counted as lost in the first stage */
  readonly lostUnknown: number;
}

/** Counts the deals of every stage. A name that `order` lacks ends with a problem that names and counts it. */
export function actualFunnel(deals: DealCells, order: StageOrder): ActualFunnel {
  const { stages, lost_from: lostFrom, amounts } = deals;
  const height = commonHeight({
    stages,
    ...(lostFrom ? { lost_from: lostFrom } : {}),
    ...(amounts ? { amounts } : {}),
  });
  const standing = order.names.map(() => 0);
  const lost = order.names.map(() => 0);
  const sums = order.names.map(() => 0);
  const withAmount = order.names.map(() => 0);
  const reader = dealReader(order);
  for (let row = hasHeadings(deals, order) ? 1 : 0; row < height; row++) {
    const stageCell = cellOf(stages, row, 'stages');
    const lostCell = lostFrom && cellOf(lostFrom, row, 'lost_from');
    const amountCell = amounts && cellOf(amounts, row, 'amounts');
    if (isBlankOrZero(stageCell)) {
      const filled = !isBlankOrZero(amountCell) ? 'amounts' : !isBlankOrZero(lostCell) ? 'lost_from' : '';
      if (filled !== '') fail('rowIncomplete', cellAt('stages', row + 1), { filled });
      continue;
    }
    const place = reader.placeOf(stageCell, lostCell, row);
    if (place === undefined) continue;
    if (place.lost) lost[place.stage] += 1;
    else {
      standing[place.stage] += 1;
      if (amounts === undefined || isBlankOrZero(amountCell)) continue;
      if (typeof amountCell !== 'number' || !Number.isFinite(amountCell))
        failNotNumber(amountCell, cellAt('amounts', row + 1));
      sums[place.stage] += amountCell;
      withAmount[place.stage] += 1;
    }
  }
  const lostUnknown = reader.lostUnknown();
  const counts = countStages(
    standing.map((count, stage) => ({ standing: count, lost: lost[stage] })),
    lostUnknown,
  );
  return {
    stages: counts.map((stage, index) => ({
      ...stage,
      amount: stage.standing > 0 && withAmount[index] === 0 ? undefined : sums[index],
    })),
    withoutAmount: amounts ? sumOf(standing) - sumOf(withAmount) : 0,
    lostUnknown,
  };
}

function cellOf(cells: Cells, row: number, parameter: string): unknown {
  const line = cells[row];
  if (!Array.isArray(line) || line.length !== 1) fail('notRange', parameter);
  return line[0];
}

/** People pass whole columns of a table, headings included; told by the amounts, since stages are all words. */
function hasHeadings({ stages, amounts }: DealCells, order: StageOrder): boolean {
  const first = stages[0]?.[0];
  return (
    isHeading(amounts?.[0]?.[0]) &&
    typeof first === 'string' &&
    order.stages.get(nameKey(first)) === undefined
  );
}
