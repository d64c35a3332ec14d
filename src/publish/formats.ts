import type { Column, Definition, Result } from '../functions/kit/definition';
import { columnsOf, isShown } from '../functions/kit/spill';
import type { Show } from '../functions/kit/words';
import type { Unit } from '../planning/limits';
import type { Currency } from '../workbook/port';

/** A number format code, English, of money with as many decimals as given: "$"#,##0 or #,##0\ "₽". */
export function moneyFormat({ symbol, before }: Currency, decimals = 0): string {
  const figure = decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;
  return before ? `"${symbol}"${figure}` : `${figure}\\ "${symbol}"`;
}

/** The number format code of a unit. Texts are General: a cell formatted as text would keep its formula as text. */
export function formatOf(unit: Unit, currency: Currency): string {
  switch (unit) {
    case 'money':
      return moneyFormat(currency);
    case 'payout':
      return moneyFormat(currency, 2);
    case 'share':
      return '0.0%';
    case 'count':
    case 'days':
    case 'months':
      return '#,##0';
    case 'norm':
      return '#,##0.0';
    case 'month':
      return 'mmm yy';
    case 'date':
      return 'yyyy-mm-dd';
    case 'plan':
      return '#,##0;-#,##0;"–"';
    case 'number':
    case 'text':
      return 'General';
  }
}

/** A definition whose columns have the units that these arguments give them. */
export function settled(definition: Definition, argument: (parameter: string) => unknown): Definition {
  const { result, parameters } = definition;
  if (result.kind !== 'spill') return definition;
  const unitOf = ({ unit, unitBy }: Column): Unit => {
    if (unitBy === undefined) return unit;
    try {
      return unitBy.units[String(parameters[unitBy.parameter]?.read(argument(unitBy.parameter), ''))] ?? unit;
    } catch {
      return unit; // a reference to a cell cannot be read here
    }
  };
  const columns = result.columns.map((column) => ({ ...column, unit: unitOf(column) }));
  return { ...definition, result: { ...result, columns } };
}

/** Formats of the columns that a result shows, `width` of them. */
export function columnFormats(
  result: Result,
  width: number,
  currency: Currency,
  show: Show = 'all',
): string[] {
  if (result.kind !== 'spill') return new Array<string>(width).fill(formatOf(result.unit, currency));
  return shownColumns(result.columns, width, show).map((column) => formatOf(column.unit, currency));
}

/** Formats of every cell of a result `rows` × `width`: its header and last row may differ from their columns. */
export function cellFormats(
  definition: Definition,
  rows: number,
  width: number,
  currency: Currency,
  show: Show = 'all',
): string[][] {
  const { result } = definition;
  const columns = columnFormats(result, width, currency, show);
  const formats = Array.from({ length: rows }, () => [...columns]);
  if (result.kind !== 'spill') return formats;
  if (show === 'all' && rows > 0) {
    formats[0] = shownColumns(result.columns, width, show).map((column) =>
      formatOf(column.repeated ? (column.headers?.unit ?? 'month') : 'text', currency),
    );
  }
  const last = result.lastRow;
  if (last !== undefined && rows > 0) {
    formats[rows - 1] = shownColumns(result.columns, width, show).map((column) =>
      formatOf(column.label ? 'text' : last, currency),
    );
  }
  return formats;
}

/** The columns that stay under `show`, so many that they fill `width`. */
function shownColumns(columns: readonly Column[], width: number, show: Show): Column[] {
  return columnsOf(
    columns.filter((column) => isShown(column, show)),
    width,
  );
}
