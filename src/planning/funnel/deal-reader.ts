import { nameIn } from '../cell-readers';
import { isBlankOrZero } from '../cells';
import { nameKey, type NameCell } from '../names';
import { fail, cellAt } from '../problem';

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
export class DealReader {
  private readonly meanings = new Map<unknown, Meaning>();
  private readonly byKey = new Map<string, Meaning>();
  private readonly fromKeys = new Map<unknown, string>();
  private readonly unknownFrom = new Map<string, { readonly name: string; row: number; count: number }>();

  constructor(private readonly order: StageOrder) {}

  /** Where the deal stands or was lost; undefined where only the whole table can tell. */
  placeOf(stageCell: unknown, lostCell: unknown, row: number): Place | undefined {
    const meaning = this.meanings.get(stageCell) ?? this.meet(stageCell, row);
    const from = isBlankOrZero(lostCell) ? undefined : this.stageLostFrom(lostCell, meaning, row);
    if (from === 'unknown') return undefined;
    if (meaning.stage !== undefined) {
      if (from === undefined) return { stage: meaning.stage, lost: false };
      if (from !== meaning.stage || from === this.order.names.length - 1)
        fail('lostYetStanding', cellAt('lost_from', row + 1), {
          stage: this.nameOf(meaning.stage),
          lostFrom: this.nameOf(from),
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
  }

  /** Lost deals that do not say from where. A name that no deal explains as lost is a stage nobody knows. */
  lostUnknown(): number {
    for (const { name, row, count } of this.unknownFrom.values())
      fail('unknownStage', cellAt('lost_from', row + 1), { stage: name, deals: count });
    let count = 0;
    for (const [cell, { placed, unplaced, firstRow }] of this.meanings) {
      if (unplaced > 0 && placed === 0)
        fail('unknownStage', cellAt('stages', firstRow + 1), { stage: String(cell), deals: unplaced });
    }
    for (const { unplaced } of this.byKey.values()) count += unplaced;
    return count;
  }

  private nameOf(stage: number): string {
    return String(this.order.names[stage] ?? '');
  }

  private meet(cell: unknown, row: number): Meaning {
    const key = nameKey(nameIn(cell, cellAt('stages', row + 1)));
    const meaning = this.byKey.get(key) ?? {
      key,
      stage: this.order.stages.get(key),
      lostFrom: this.order.lost.get(key),
      unplaced: 0,
      firstRow: row,
      placed: 0,
    };
    this.byKey.set(key, meaning);
    this.meanings.set(cell, meaning);
    return meaning;
  }

  /** The stage that lost_from names; undefined where it only repeats the status, which says nothing. */
  private stageLostFrom(cell: unknown, meaning: Meaning, row: number): number | 'unknown' | undefined {
    const key = this.fromKeys.get(cell) ?? nameKey(nameIn(cell, cellAt('lost_from', row + 1)));
    this.fromKeys.set(cell, key);
    const stage = this.order.stages.get(key);
    if (stage !== undefined) return stage;
    if (key === meaning.key) return undefined;
    const seen = this.unknownFrom.get(key) ?? { name: String(cell), row, count: 0 };
    seen.count++;
    this.unknownFrom.set(key, seen);
    return 'unknown';
  }
}
