/** A schedule put beside a funnel that stands, taken away from it, or made anew for other months. */
import type { Language } from '../../../language/language';
import { funnelTexts } from '../../../language/tools/funnel';
import type { CellValue, PlanSheet, TableInfo, WorkbookPort } from '../../../workbook/port';
import type { SheetPart } from '../../../workbook/sheet';
import { shifted } from '../../kit/references';
import { daysCells, growth } from '../layout';
import { type FunnelNames, namesOf } from '../names';
import type { FunnelState } from '../state';
import { bandCells } from './band';
import { daysColumnCells } from './days-column';
import { monthsOf } from './feeding';
import { feedingNames, monthsOn } from './names';
import { bandAt, bandColumns, bandWidth, daysColumn } from './place';

export interface Standing {
  readonly plan: PlanSheet;
  readonly table: TableInfo;
  readonly language: Language;
  readonly names: FunnelNames;
  /** row of the stage table's header */
  readonly header: number;
  /** months of the schedule that is there; 0: none */
  readonly months: number;
}

/** What stands on the sheet; undefined where it is not as the wizard writes it. */
export function standing(plan: PlanSheet, table: TableInfo): Standing | undefined {
  const known = namesOf(plan);
  const header = Number(/\d+$/.exec(plan.addresses?.[known?.names.firstStage ?? ''] ?? '')?.[0]) - 1;
  if (!known || !Number.isInteger(header)) return undefined;
  return { plan, table, ...known, header, months: monthsOn(plan, feedingNames[known.language]) };
}

/** How many months the schedule is to have; 0: it is not asked for. */
const monthsWanted = (state: FunnelState): number => (state.feeding ? monthsOf(state).length : 0);

/** Whether columns come or go. */
export const rebuilds = ({ months }: Standing, state: FunnelState): boolean => months !== monthsWanted(state);

/** The stage table's columns, when the schedule is there or gone. */
export function tableAfter({ table, names }: Standing, state: FunnelState): TableInfo {
  const without = table.headers.filter((header) => header !== names.days);
  const before = without.indexOf(names.needed);
  const headers = state.feeding
    ? [...without.slice(0, before), names.days, ...without.slice(before)]
    : without;
  return { ...table, headers };
}

/** Brings the columns that are wanted, or takes them away; what it did is undone by what it answers. */
export async function rebuild(
  workbook: WorkbookPort,
  was: FunnelState,
  state: FunnelState,
  here: Standing,
): Promise<() => Promise<void>> {
  const { plan, language } = here;
  const wanted = monthsWanted(state);
  const put = (of: FunnelState, days?: readonly CellValue[]) =>
    workbook.insertPart(plan.sheet, partOf(of, here, days));
  const take = (months: number, withDays: boolean) =>
    workbook.removeColumns(plan.sheet, {
      columns: [bandColumns(months), ...(withDays ? [`${daysColumn}:${daysColumn}`] : [])],
      names: namesOfSchedule(language, months),
      charts: [funnelTexts(language).feeding.sheet.chart],
      keep: belowBand(here, months),
    });
  if (here.months === 0) {
    // the rows of the table are written with the other answers
    const hasDays = here.table.headers.includes(here.names.days);
    await put(state, hasDays ? undefined : []);
    return () => take(wanted, !hasDays);
  }
  await take(here.months, wanted === 0);
  if (wanted === 0) return () => put(was, daysCells(was));
  try {
    await put(state);
  } catch (error) {
    await put(was);
    throw error;
  }
  return async () => {
    await take(wanted, false);
    await put(was);
  };
}

function namesOfSchedule(language: Language, months: number): string[] {
  const { start, stage, month } = feedingNames[language];
  return [start, stage, ...Array.from({ length: months }, (_, index) => month(index + 1))];
}

/** Below the band nothing is the schedule's own. */
function belowBand({ header }: Standing, months: number): string {
  const [left = '', right = ''] = bandColumns(months).split(':');
  return `${left}${header + growth + 1}:${right}1048576`;
}

/** The band; with `days` their column as well, where the table has none yet. */
function partOf(
  state: FunnelState,
  { table, language, header }: Standing,
  days: readonly CellValue[] | undefined,
): SheetPart {
  const last = header + growth;
  const band = bandCells(state, { language, table: table.name, header, last });
  const months = monthsOf(state).length;
  const right = shifted(bandAt, bandWidth(months));
  const newBand = { at: bandAt, count: bandWidth(months) + 1 };
  const area = `${bandAt}1:${right}${last}`;
  if (!days) return { ...band, area, newColumns: [newBand] };
  const column = daysColumnCells({ language, header, last, days });
  return {
    area,
    newColumns: [{ at: daysColumn, count: 1 }, newBand],
    blocks: [...column.blocks, ...band.blocks],
    paints: [...column.paints, ...band.paints],
    names: band.names,
    charts: band.charts,
    validations: [...column.validations, ...band.validations],
    conditionals: [...column.conditionals, ...band.conditionals],
    columnWidths: { ...column.columnWidths, ...band.columnWidths },
  };
}
