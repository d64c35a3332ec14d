/** A sheet of repeat sales back into the form, and the days of the form back into the sheet. */
import type { CellValue, PlanSheet, TableInfo } from '../../workbook/port';
import type { Picked } from '../kit/columns';
import { argumentsOf, columnIn, columnFormula } from '../kit/references';
import type { Days, OrderColumn } from './answer';
import { namesOf } from './names';

/** The list and the columns that a sheet counts, told from its formula; undefined where they are gone. */
export function sourceOf(plan: PlanSheet, lists: readonly TableInfo[]): Picked<OrderColumn> | undefined {
  const share = namesOf(plan)?.names.share ?? '';
  const [date, customer, amount, order] = argumentsOf(plan.formulas?.[share] ?? '', 'SALES.REPEAT.SHARE').map(
    (argument) => columnIn(argument, lists),
  );
  if (!date || !customer || !amount) return undefined;
  return {
    table: date.table,
    columns: { date: date.column, customer: customer.column, amount: amount.column, order: order?.column },
  };
}

/** The days that a sheet looks at; one that is calculated is left open. */
export function daysOf(plan: PlanSheet): Days {
  const names = namesOf(plan)?.names;
  const day = (name: string | undefined): number | undefined => {
    const value = name === undefined ? undefined : plan.values[name];
    const isLive = name !== undefined && plan.formulas?.[name] !== undefined;
    return typeof value === 'number' && !isLive ? Math.floor(value) : undefined;
  };
  return { from: day(names?.from), to: day(names?.to) };
}

/** The last day of the data, as a formula that follows them. */
export function lastDayFormula(list: TableInfo, date: string): string {
  return `=MAX(${columnFormula(list, date)})`;
}

/** Cells of a sheet that other days change; undefined where it is no sheet of this tool. */
export function changesTo(
  plan: PlanSheet,
  days: Days & { readonly from: number },
  lastDay: string,
): { readonly values: Record<string, CellValue>; readonly formulas: Record<string, string> } | undefined {
  const names = namesOf(plan)?.names;
  if (!names) return undefined;
  const was = daysOf(plan);
  return {
    values: {
      ...(days.from !== was.from && { [names.from]: days.from }),
      ...(days.to !== was.to && days.to !== undefined && { [names.to]: days.to }),
    },
    formulas: days.to !== was.to && days.to === undefined ? { [names.to]: lastDay } : {},
  };
}
