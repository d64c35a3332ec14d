/** The cells that call the product's functions. */
import { WorkbookProblem, type SalesFormula } from '../port';
import { cornerOf, lettersOf } from './address';
import { isErrorValue, withoutSheet } from './cells';

/** `SALES.FUNNEL(`, and what stays of it where the add-in is missing: `_xldudf_SALES_FUNNEL(`. */
const salesCall = /(^|[^A-Za-z0-9_.])(_xldudf_SALES_|SALES\.)[A-Z]/i;

/** True for a formula that calls a function of the product, outside of texts in quotes. */
export function callsSales(formula: unknown): formula is string {
  return (
    typeof formula === 'string' &&
    formula.startsWith('=') &&
    salesCall.test(formula.replace(/"[^"]*"/g, '""'))
  );
}

export async function salesFormulasIn(context: Excel.RequestContext): Promise<SalesFormula[]> {
  const sheets = context.workbook.worksheets.load('items/name');
  await context.sync();
  const used = sheets.items.map((sheet) => ({
    sheet: sheet.name,
    range: sheet.getUsedRangeOrNullObject(true).load('address,formulas,values'),
  }));
  await context.sync();
  return used.flatMap(({ sheet, range }) => (range.isNullObject ? [] : formulasOf(sheet, range)));
}

function formulasOf(sheet: string, range: Excel.Range): SalesFormula[] {
  const corner = cornerOf(withoutSheet(range.address).split(':')[0] ?? 'A1');
  return range.formulas.flatMap((row: unknown[], down: number) =>
    row.flatMap((formula, across): SalesFormula[] => {
      if (!callsSales(formula)) return [];
      const value: unknown = range.values[down]?.[across];
      const address = `${lettersOf(corner.column + across)}${corner.row + down + 1}`;
      return [
        {
          sheet,
          address,
          formula,
          ...(isErrorValue(value) && { error: value }),
        },
      ];
    }),
  );
}

/** What a cell calculates; '' where it holds no formula. */
export async function formulaAt(
  context: Excel.RequestContext,
  name: string,
  address: string,
): Promise<string> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name).load('name');
  await context.sync();
  if (sheet.isNullObject) throw new WorkbookProblem('notFound', name);
  const cell = sheet.getRange(address).load('formulas');
  await context.sync();
  const formula: unknown = cell.formulas[0]?.[0];
  return typeof formula === 'string' && formula.startsWith('=') ? formula : '';
}

/** Marks the cells as changed, so that Excel calls the functions anew; in manual mode it calculates them too. */
export async function recalculateCells(
  context: Excel.RequestContext,
  cells: readonly SalesFormula[],
): Promise<void> {
  for (const { sheet, address } of cells) {
    context.workbook.worksheets.getItem(sheet).getRange(address).setDirty();
  }
  const application = context.workbook.application.load('calculationMode');
  await context.sync();
  if (application.calculationMode !== Excel.CalculationMode.manual) return;
  application.calculate(Excel.CalculationType.recalculate);
  await context.sync();
}

/** The first filled cell of a range, its own first cell aside; in reading order. */
export async function obstacleIn(
  context: Excel.RequestContext,
  name: string,
  address: string,
): Promise<{ address: string; text: string } | undefined> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name).load('name');
  await context.sync();
  if (sheet.isNullObject) throw new WorkbookProblem('notFound', name);
  const range = sheet.getRange(address).load('formulas,text');
  await context.sync();
  const corner = cornerOf(address.split(':')[0] ?? address);
  for (const [down, row] of (range.formulas as unknown[][]).entries()) {
    const across = row.findIndex((content, column) => content !== '' && down + column > 0);
    if (across >= 0) {
      return {
        address: `${lettersOf(corner.column + across)}${corner.row + down + 1}`,
        text: range.text[down]?.[across] ?? '',
      };
    }
  }
  return undefined;
}
