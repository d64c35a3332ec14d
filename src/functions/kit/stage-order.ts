import { nameIn } from '../../planning/cell-readers';
import type { Cells } from '../../planning/cells';
import type { StageOrder } from '../../planning/funnel/deal-reader';
import { nameKey, type NameCell } from '../../planning/names';
import { cellAt, fail, type At } from '../../planning/problem';
import { onlyOnce } from './only-once';
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
      const columns = range[0].length;
      if (range.length === 1) return orderOf(uprightLine(range), parameter, 'column');
      if (columns > 2) fail('columnsExpected', parameter, { columns, expected: 2 });
      return orderOf(withoutTrailingRows(range), parameter, 'row');
    },
  };
}

function uprightLine(range: Cells): Cells {
  return withoutTrailingBlanks(range[0]).map((cell) => [cell]);
}

function orderOf(rows: Cells, parameter: string, along: 'row' | 'column'): StageOrder {
  const names: NameCell[] = [];
  const stages = new Map<string, number>();
  const lost = new Map<string, number>();
  // no word means two things
  const meet = onlyOnce();
  rows.forEach((cells, index) => {
    const place = (column: number): At =>
      along === 'row'
        ? cellAt(parameter, index + 1, cells.length === 2 ? column : undefined)
        : cellAt(parameter, undefined, index + 1);
    const enter = (word: NameCell, at: At, meanings: Map<string, number>): void => {
      const key = nameKey(word);
      meet(key, word, at);
      meanings.set(key, names.length - 1);
    };
    const [stage = '', status = ''] = cells.map((cell, column) => nameIn(cell, place(column + 1)));
    const last = names.length - 1;
    const goesOn = last >= 0 && status !== '' && (stage === '' || stages.get(nameKey(stage)) === last);
    if (!goesOn) {
      if (stage === '') fail('blankInside', place(1));
      names.push(stage);
      enter(stage, place(1), stages);
    }
    if (status !== '' && stages.get(nameKey(status)) !== names.length - 1) enter(status, place(2), lost);
  });
  if (names.length === 0) fail('missing', parameter);
  for (const [key, stage] of lost) if (stage === names.length - 1 && lost.delete(key)) stages.set(key, stage);
  return { names, stages, lost };
}
