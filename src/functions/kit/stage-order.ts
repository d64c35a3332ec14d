import { nameIn } from '../../planning/cell-readers';
import type { Cells } from '../../planning/cells';
import type { StageOrder } from '../../planning/funnel/deal-reader';
import { nameKey, type NameCell } from '../../planning/names';
import { fail } from '../../planning/problem';
import type { Parameter } from './parameter';
import { rangeOf, withoutTrailingBlanks, withoutTrailingRows } from './range';

/**
 * The stages from first contact to won. A second column names, beside a stage, the status of deals that were lost from it;
 * beside the last stage, one more word for won. A stage with several such statuses goes on in the rows below it.
 */
export function stageOrder(): Parameter<StageOrder> {
  return {
    kind: 'stageOrder',
    unit: 'text',
    optional: false,
    shape: 'matrix',
    read: (argument, parameter) => {
      const range = rangeOf(argument, parameter);
      const columns = range[0]?.length ?? 0;
      if (range.length === 1) return orderOf(uprightLine(range), parameter, 'column');
      if (columns > 2) fail({ code: 'columnsExpected', parameter, columns, expected: 2 });
      return orderOf(withoutTrailingRows(range), parameter, 'row');
    },
  };
}

function uprightLine(range: Cells): Cells {
  return withoutTrailingBlanks(range[0] ?? []).map((cell) => [cell]);
}

function orderOf(rows: Cells, parameter: string, along: 'row' | 'column'): StageOrder {
  const names: NameCell[] = [];
  const stages = new Map<string, number>();
  const lost = new Map<string, { readonly stage: number; readonly row: number }>();
  const rowOfStage: number[] = [];
  rows.forEach(([stageCell, statusCell], index) => {
    const at = (column: 1 | 2) => ({
      parameter,
      [along]: index + 1,
      ...(statusCell === undefined ? {} : { column }),
    });
    const stage = nameIn(stageCell, at(1));
    const status = statusCell === undefined ? '' : nameIn(statusCell, at(2));
    const continues = stage === '' || nameKey(stage) === nameKey(names[names.length - 1] ?? '');
    if (continues && (status === '' || names.length === 0)) {
      const firstRow = rowOfStage[names.length - 1];
      if (stage === '' || firstRow === undefined) fail({ code: 'blankInside', ...at(1) });
      fail({ code: 'duplicate', ...at(1), value: String(stage), firstRow });
    }
    if (!continues) {
      const before = stages.get(nameKey(stage));
      if (before !== undefined)
        fail({ code: 'duplicate', ...at(1), value: String(stage), firstRow: rowOfStage[before] ?? 0 });
      stages.set(nameKey(stage), names.push(stage) - 1);
      rowOfStage.push(index + 1);
    }
    if (status === '' || nameKey(status) === nameKey(names[names.length - 1] ?? '')) return;
    const firstRow = lost.get(nameKey(status))?.row;
    if (firstRow !== undefined) fail({ code: 'duplicate', ...at(2), value: String(status), firstRow });
    lost.set(nameKey(status), { stage: names.length - 1, row: index + 1 });
  });
  if (names.length === 0) fail({ code: 'missing', parameter });
  return asked(names, stages, lost, parameter);
}

/** Statuses beside the last stage mean won; a status that is also the name of a stage would mean two things. */
function asked(
  names: readonly NameCell[],
  stages: Map<string, number>,
  statuses: ReadonlyMap<string, { readonly stage: number; readonly row: number }>,
  parameter: string,
): StageOrder {
  const lost = new Map<string, number>();
  const known = new Map(stages);
  for (const [key, { stage, row }] of statuses) {
    const own = stages.get(key);
    if (own !== undefined)
      fail({
        code: 'duplicate',
        parameter,
        row,
        column: 2,
        value: String(names[own] ?? ''),
        firstRow: own + 1,
      });
    if (stage === names.length - 1) known.set(key, stage);
    else lost.set(key, stage);
  }
  return { names, stages: known, lost };
}
