import { nameIn } from '../cell-readers';
import { isBlankOrZero } from '../cells';
import { nameKey, type NameCell } from '../names';
import { fail, cellAt } from '../problem';
import { sumOf } from '../sum';

/** Stages from first contact to won, and what else the deals may say in place of a stage. */
export interface StageOrder {
  readonly names: readonly NameCell[];
  /** place of a stage, from 0, by the key of its name */
  readonly stages: ReadonlyMap<string, number>;
  /** place of the stage a deal was lost from, by the key of a status that means lost */
  readonly lost: ReadonlyMap<string, number>;
}

/** What a cell of the stage column says: a stage, a status that means lost (from nowhere known: undefined), or neither. */
interface Meaning {
  readonly key: string;
  readonly stage?: number | undefined;
  readonly lostFrom?: number | undefined;
  /** of a name that `order` lacks: deals that say it without saying where they were lost, and their first row */
  unplaced: number;
  firstRow: number;
  /** deals that say it and were lost from a known stage: then it means lost */
  placed: number;
}

/** Where a deal stands, or the stage it was lost from. */
interface Place {
  readonly stage: number;
  readonly lost: boolean;
}

/** Understands the two cells that say where a deal is; each spelling of a stage is folded once. */
export interface DealReader {
  /** where the deal stands or was lost; undefined where only the whole table can tell */
  placeOf(stageCell: unknown, lostCell: unknown, row: number): Place | undefined;
  /** lost deals that do not say from where; a name that no deal explains as lost is a stage nobody knows */
  lostUnknown(): number;
}

export function dealReader({ names, stages, lost }: StageOrder): DealReader {
  const meanings = new Map<unknown, Meaning>();
  const byKey = new Map<string, Meaning>();
  const fromKeys = new Map<unknown, string>();
  const unknownFrom = new Map<string, { readonly stage: string; row: number; deals: number }>();

  const meet = (cell: unknown, row: number): Meaning => {
    const key = nameKey(nameIn(cell, cellAt('stages', row + 1)));
    const meaning = byKey.get(key) ?? {
      key,
      stage: stages.get(key),
      lostFrom: lost.get(key),
      unplaced: 0,
      firstRow: row,
      placed: 0,
    };
    byKey.set(key, meaning);
    meanings.set(cell, meaning);
    return meaning;
  };

  /** The stage that lost_from names; undefined where it only repeats the status, which says nothing. */
  const stageLostFrom = (cell: unknown, meaning: Meaning, row: number): number | 'unknown' | undefined => {
    const key = fromKeys.get(cell) ?? nameKey(nameIn(cell, cellAt('lost_from', row + 1)));
    fromKeys.set(cell, key);
    const stage = stages.get(key);
    if (stage !== undefined || key === meaning.key) return stage;
    const seen = unknownFrom.get(key) ?? { stage: String(cell), row, deals: 0 };
    seen.deals++;
    unknownFrom.set(key, seen);
    return 'unknown';
  };

  return {
    placeOf(stageCell, lostCell, row) {
      const meaning = meanings.get(stageCell) ?? meet(stageCell, row);
      const from = isBlankOrZero(lostCell) ? undefined : stageLostFrom(lostCell, meaning, row);
      if (from === 'unknown') return undefined;
      if (meaning.stage !== undefined) {
        if (from === undefined) return { stage: meaning.stage, lost: false };
        if (from !== meaning.stage || from === names.length - 1)
          fail('lostYetStanding', cellAt('lost_from', row + 1), {
            stage: String(names[meaning.stage]),
            lostFrom: String(names[from]),
          });
        return { stage: from, lost: true };
      }
      const stage = from ?? meaning.lostFrom;
      if (stage !== undefined) {
        meaning.placed++;
        return { stage, lost: true };
      }
      if (meaning.unplaced++ === 0) meaning.firstRow = row;
      return undefined;
    },
    lostUnknown() {
      for (const { row, ...told } of unknownFrom.values())
        fail('unknownStage', cellAt('lost_from', row + 1), told);
      for (const [cell, { placed, unplaced, firstRow }] of meanings)
        if (unplaced > 0 && placed === 0)
          fail('unknownStage', cellAt('stages', firstRow + 1), { stage: String(cell), deals: unplaced });
      return sumOf([...byKey.values()].map(({ unplaced }) => unplaced));
    },
  };
}
