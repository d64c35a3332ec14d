/** Deals of the funnel that the drawings have, as they stand in different weather. */
import type { Language } from '../../../src/language/language';
import { texts } from '../../kit/texts';
import { funnelNames } from '../../../src/tools/funnel/names';
import { stageRows } from '../../../src/tools/funnel/layout';
import type { DealCells } from '../../../src/tools/funnel-check/deals';
import { referenceOf, type Reference } from '../../../src/tools/funnel-check/reference';
import type { PlanSheet, TableInfo } from '../../../src/workbook/port';
import { drawnState } from '../funnel/drawn';

/** Deals standing in each stage and lost from it, and won. */
export interface Scene {
  readonly standing: readonly number[];
  readonly lost: readonly number[];
  readonly won: number;
}

/** Left 600, 270, 149, 104 as the reference was counted, unless a scene says otherwise; needed are 715, 322, 178, 124, 50. */
const asCounted = [330, 121, 45, 62];
export const scenes = {
  /** 60 of 149 meetings become proposals: 40 % against 70 % */
  bottleneck: { standing: [100, 0, 0, 0], lost: [330, 121, 89, 36], won: 24 },
  lowInflow: { standing: [0, 0, 0, 0], lost: asCounted, won: 42 },
  tooFew: { standing: [100, 0, 0, 0], lost: asCounted, won: 42 },
  /** 600 came in where 715 were due, and 150 wait for an answer */
  inverted: { standing: [2, 3, 4, 150], lost: [171, 121, 45, 62], won: 42 },
  onTrack: { standing: [100, 0, 0, 0], lost: asCounted.map((deals) => deals * 3), won: 126 },
  noData: { standing: [700, 0, 0, 0], lost: [0, 0, 0, 0], won: 0 },
} as const satisfies Record<string, Scene>;

/** Rows stage | lost from. */
export function rowsOf({ standing, lost, won }: Scene, language: Language): [string, string][] {
  const stages = texts(language).funnel.sheet.templates.b2b;
  const lostWord = language === 'ru' ? 'Отказ' : 'Lost';
  const times = (count: number, row: [string, string]) => Array.from({ length: count }, () => row);
  return [
    ...standing.flatMap((count, index) => times(count, [stages[index] ?? '', ''])),
    ...lost.flatMap((count, index) => times(count, [lostWord, stages[index] ?? ''])),
    ...times(won, [stages[4] ?? '', '']),
  ];
}

export function cellsOf(scene: Scene, language: Language): DealCells {
  const rows = rowsOf(scene, language);
  return { stage: rows.map(([stage]) => stage), lostFrom: rows.map(([, from]) => from) };
}

/** The reference of the drawings as its sheet gives it. */
export function drawnReference(language: Language): Reference {
  const names = funnelNames[language];
  const scale = language === 'ru' ? 10 : 1;
  const plan: PlanSheet = {
    tool: 'funnel',
    sheet: language === 'ru' ? 'Воронка 09.2026' : 'Funnel Sep 2026',
    values: {
      [names.title]:
        language === 'ru' ? 'Эталонная воронка, сентябрь 2026' : 'Reference funnel, September 2026',
      [names.target]: 1_000_000 * scale,
      [names.averageDeal]: 20_000 * scale,
      [names.repsPresent]: 4,
    },
    addresses: { [names.firstStage]: 'F20' },
  };
  const table: TableInfo = {
    name: names.stages,
    sheet: plan.sheet,
    headers: [names.stage, names.conversion, names.basis, names.needed],
    rows: 5,
  };
  const reference = referenceOf(plan, table, stageRows(drawnState(language), language));
  if (!reference) throw new Error('The drawn funnel is whole.');
  return reference;
}
