/** The sheets that the product's tools have left in the workbook, known by the names in them. */
import type { PlanSheet } from '../port';
import { asValue } from './cells';

/** Per tool, sheet-scoped names of which one is enough to know its sheet: one for each language. */
export type PlanMarks = Readonly<Record<string, readonly string[]>>;

export async function plansIn(context: Excel.RequestContext, marks: PlanMarks): Promise<PlanSheet[]> {
  const sheets = context.workbook.worksheets.load('items/name');
  await context.sync();
  const scoped = sheets.items.map((sheet) => ({
    sheet: sheet.name,
    names: sheet.names.load('items/name,items/type'),
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
              .filter(({ item }) => item.type === 'Range')
              .map(({ name, item }) => ({ name, range: item.getRangeOrNullObject().load('values') })),
          },
        ];
  });
  await context.sync();
  return found.map(({ tool, sheet, cells }) => ({
    tool,
    sheet,
    values: Object.fromEntries(
      cells
        .filter(
          ({ range }) => !range.isNullObject && range.values.length === 1 && range.values[0]?.length === 1,
        )
        .map(({ name, range }) => [name, asValue(range.values[0]?.[0])]),
    ),
  }));
}

/** Some hosts put the sheet before a name of its own: `Sheet1!Target`. */
function ownName(name: string): string {
  return name.slice(name.lastIndexOf('!') + 1);
}
