/** The sheets that the product's tools have left in the workbook, known by the names in them. */
import type { PlanSheet } from '../port';
import { asValue, isFormula, withoutSheet } from './cells';

/** Per tool, sheet-scoped names of which one is enough to know its sheet: one for each language. */
export type PlanMarks = Readonly<Record<string, readonly string[]>>;

export async function plansIn(context: Excel.RequestContext, marks: PlanMarks): Promise<PlanSheet[]> {
  const sheets = context.workbook.worksheets.load('items/name');
  await context.sync();
  const scoped = sheets.items.map((sheet) => ({
    sheet: sheet.name,
    names: sheet.names.load('items/name,items/type,items/value'),
  }));
  await context.sync();
  const found = scoped.flatMap(({ sheet, names }) => {
    const items = names.items.map((item) => ({ name: ownName(item.name), item }));
    const tool = Object.keys(marks).find((each) => items.some(({ name }) => marks[each]?.includes(name)));
    return tool === undefined
      ? []
      : [
          {
            tool,
            sheet,
            cells: items
              .filter(({ item }) => item.type === 'Range' && oneCell.test(String(item.value)))
              .map(({ name, item }) => ({
                name,
                range: item.getRangeOrNullObject().load('values,formulas,address'),
              })),
          },
        ];
  });
  await context.sync();
  return found.map(({ tool, sheet, cells }) => {
    const single = cells.filter(({ range }) => !range.isNullObject && isOneCell(range.values));
    return {
      tool,
      sheet,
      values: Object.fromEntries(single.map(({ name, range }) => [name, asValue(range.values[0]?.[0])])),
      formulas: Object.fromEntries(
        single.flatMap(({ name, range: { formulas, values } }) => {
          const formula: unknown = formulas[0]?.[0];
          return isFormula(formula, values[0]?.[0]) ? [[name, formula]] : [];
        }),
      ),
      addresses: Object.fromEntries(single.map(({ name, range }) => [name, withoutSheet(range.address)])),
    };
  });
}

/** `=Sheet1!$C$5`: the values of a whole print area are not wanted, and of whole columns not to be had. */
const oneCell = /^[^:]*\$?[A-Z]{1,3}\$?\d+$/i;

/** Ranges of whole columns, as the print area may be one, have no values. */
function isOneCell(values: readonly (readonly unknown[])[] | null): boolean {
  return values?.length === 1 && values[0]?.length === 1;
}

/** Some hosts put the sheet before a name of its own: `Sheet1!Target`. */
function ownName(name: string): string {
  return name.slice(name.lastIndexOf('!') + 1);
}
