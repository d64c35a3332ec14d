import { nameIn } from '../../planning/cell-readers';
import type { Cells } from '../../planning/cells';
import type { StageOrder } from '../../planning/funnel/deal-reader';
import { nameKey, type NameCell } from '../../planning/names';
import { fail, type At } from '../../planning/problem';
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
      if (columns > 2) fail({ code: 'columnsExpected', parameter, columns, expected: 2 });
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
  /** the row of every word met, so that none means two things */
  const rowOf = new Map<string, number>();
  rows.forEach((cells, index) => {
    const place = (column: number): At => ({
      parameter,
      [along]: index + 1,
      ...(cells.length === 2 ? { column } : {}),
    });
    const enter = (word: NameCell, at: At, meanings: Map<string, number>): void => {
      const key = nameKey(word);
      const first = rowOf.get(key);
      if (first !== undefined)
        fail({
          code: 'duplicate',
          ...at,
          value: String(word),
          [along === 'row' ? 'firstRow' : 'firstColumn']: first,
        });
      rowOf.set(key, index + 1);
      meanings.set(key, names.length - 1);
    };
    const [stage = '', status = ''] = cells.map((cell, column) => nameIn(cell, place(column + 1)));
    const last = names.length - 1;
    const goesOn = last >= 0 && status !== '' && (stage === '' || stages.get(nameKey(stage)) === last);
    if (!goesOn) {
      if (stage === '') fail({ code: 'blankInside', ...place(1) });
      names.push(stage);
      enter(stage, place(1), stages);
    }
    if (status !== '' && stages.get(nameKey(status)) !== names.length - 1) enter(status, place(2), lost);
  });
  if (names.length === 0) fail({ code: 'missing', parameter });
  for (const [key, stage] of lost) if (stage === names.length - 1 && lost.delete(key)) stages.set(key, stage);
  return { names, stages, lost };
}
