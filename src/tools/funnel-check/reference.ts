/** The reference that deals are held against, as a funnel sheet has it. */
import { referenceFunnel } from '../../planning/funnel/requirements';
import type { CellValue, PlanSheet, TableInfo } from '../../workbook/port';
import { namesOf, numberIn, type FunnelNames } from '../funnel/names';
import { periodIn, type Period } from '../funnel/period';

export interface Reference {
  readonly plan: PlanSheet;
  /** its stage table */
  readonly table: TableInfo;
  readonly names: FunnelNames;
  readonly stages: readonly string[];
  /** one less than stages */
  readonly conversions: readonly number[];
  /** whole deals at every stage */
  readonly needed: readonly number[];
  readonly averageDeal: number;
  readonly repsPresent: number;
  readonly period: Period | undefined;
}

/** Undefined where the sheet does not hold a whole funnel: a conversion or an input is missing. */
export function referenceOf(
  plan: PlanSheet,
  table: TableInfo,
  rows: readonly (readonly CellValue[])[],
): Reference | undefined {
  const known = namesOf(plan);
  if (!known) return undefined;
  const { names, language } = known;
  const column = (name: string) => table.headers.indexOf(name);
  const filled = rows.filter((row) => String(row[column(names.stage)] ?? '').trim() !== '');
  const stages = filled.map((row) => String(row[column(names.stage)]).trim());
  const conversions = filled
    .slice(0, -1)
    .map((row) => row[column(names.conversion)])
    .filter((share): share is number => typeof share === 'number' && share > 0 && share <= 1);
  const target = numberIn(plan.values[names.target]);
  const averageDeal = numberIn(plan.values[names.averageDeal]);
  const isWhole = stages.length >= 2 && conversions.length === stages.length - 1;
  if (!isWhole || !isPositive(target) || !isPositive(averageDeal) || column(names.needed) < 0)
    return undefined;
  const needed = referenceFunnel({ target, averageDeal, conversions }, { rounding: 'up' });
  const present = numberIn(plan.values[names.repsPresent]);
  return {
    plan,
    table,
    names,
    stages,
    conversions,
    needed: needed.map(({ deals }) => deals),
    averageDeal,
    repsPresent: isPositive(present) ? present : 1,
    period: periodIn(String(plan.values[names.title] ?? ''), language),
  };
}

function isPositive(value: number | undefined): value is number {
  return value !== undefined && Number.isFinite(value) && value > 0;
}
