import { firstDayOf, monthOf } from '../../src/planning/calendar';
import { createBook, type Book } from '../../src/local/grid/univer';
import { planStart, type Columns } from './orders';

/** The same plan as SUMIFS in the local workbook's own engine, one formula per rep and month. */
export interface SumifsSheet {
  /** calculates every formula again; resolves when the engine is done */
  calculate(): Promise<void>;
  /** sum of all plans */
  total(): number;
  dispose(): void;
}

export async function sumifsSheet({ dates, reps, amounts }: Columns): Promise<SumifsSheet> {
  const rows = dates.length;
  const names = [...new Set(reps.flat())].sort();
  const book: Book = createBook({ rows: Math.max(rows, names.length) + 1, columns: 20 });
  const sheet = book.workbook.getActiveSheet();
  sheet.getRange(0, 0, rows, 3).setValues(dates.map((date, row) => [date[0], reps[row][0], amounts[row][0]]));
  sheet.getRange(0, 5, names.length, 1).setValues(names.map((name) => [name]));
  const first = monthOf(planStart) - 12;
  const formula = (rep: number, month: number): string =>
    `=SUMIFS($C$1:$C$${rows},$B$1:$B$${rows},$F${rep + 1},$A$1:$A$${rows},">="&${firstDayOf(first + month)},$A$1:$A$${rows},"<"&${firstDayOf(first + month + 1)})*1.1`;
  sheet
    .getRange(0, 6, names.length, 12)
    .setValues(
      names.map((_, rep) => Array.from({ length: 12 }, (_unused, month) => ({ f: formula(rep, month) }))),
    );
  const engine = book.univerAPI.getFormula();
  const calculate = async (): Promise<void> => {
    const done = engine.onCalculationEnd();
    engine.executeCalculation();
    await done;
  };
  await calculate();
  return {
    calculate,
    total: () =>
      sheet
        .getRange(0, 6, names.length, 12)
        .getValues()
        .flat()
        .reduce<number>((sum, cell) => sum + Number(cell), 0),
    dispose: () => book.dispose(),
  };
}
