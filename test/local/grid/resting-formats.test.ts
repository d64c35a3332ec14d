import { FormulaDependencyGenerator } from '@univerjs/engine-formula';
import { ConditionalFormattingService } from '@univerjs/sheets-conditional-formatting';
import { eventually } from '../../kit/eventually';
import { openBook, type OpenBook } from '../objects/kit';

/** Conditional formats of many cells cost a wave nothing unless they read what it changes. */
let book: OpenBook;
const rows = 500;
let trees: number[] = [];

beforeEach(async () => {
  const generator = FormulaDependencyGenerator.prototype as unknown as {
    _generateTreeList(...data: unknown[]): Promise<readonly unknown[]>;
  };
  const generate = generator._generateTreeList;
  trees = [];
  jest.spyOn(generator, '_generateTreeList').mockImplementation(async function (this: unknown, ...data) {
    const list = await generate.apply(this as typeof generator, data);
    trees.push(list.length);
    return list;
  });
  book = openBook();
  await book.run(() => {
    book.sheet.GetRange('A1').Values = [[400]];
    book.sheet.GetRange(`B1:B${rows}`).Values = Array.from({ length: rows }, (_, row) => [row + 1]);
    const { Rule: rule, Format: format } = book.sheet
      .GetRange(`B1:B${rows}`)
      .ConditionalFormats.Add('Custom').Custom;
    rule.Formula = '=AND($B1>$A$1,$B1>Sheet1!$A$2)';
    format.Fill.Color = '#f1faf1';
  });
  await paints([401, rows]);
});
afterEach(() => {
  book.dispose();
  jest.restoreAllMocks();
});

/** Waits until the cells from the first to the last of these rows show the fill, and no others. */
async function paints([first, last]: readonly [number, number]): Promise<void> {
  const service = book.grid.injector.get(ConditionalFormattingService);
  const painted = () =>
    Array.from({ length: rows }, (_, row) => row + 1).filter(
      (row) => service.composeStyle(book.grid.unitId, book.sheet.$sheetId, row - 1, 1)?.style?.bg,
    );
  painted(); // the grid asks for formulas of formats when it paints
  await book.calm();
  const expected = Array.from({ length: last - first + 1 }, (_, place) => first + place);
  await eventually(() => expect(painted()).toEqual(expected));
}
const put = (address: string, value: number | string) =>
  book.run(() => void (book.sheet.GetRange(address).Values = [[value]]));

test('a change that no format reads wakes none', async () => {
  await put('D1', 1);
  trees = [];
  await put('D2', '=D1+1');
  expect(trees.length).toBeGreaterThan(0);
  expect(Math.max(...trees)).toBeLessThan(10);
  expect(book.sheet.GetRange('D2').Values).toEqual([[2]]);
});

test('a change wakes the cells that read it, again and again', async () => {
  await put('A1', 300);
  await paints([301, rows]);
  await put('D1', 1);
  await put('B300', 1000);
  await paints([300, rows]);
  await put('A2', 450);
  await put('B300', 1);
  await paints([451, rows]);
  expect(Math.max(...trees.slice(-1))).toBeLessThan(10);
});

test('undo, and another formula of the format, keep them right', async () => {
  await book.run(() => void (book.sheet.GetRange('A1').Values = [[498]]));
  await paints([499, rows]);
  await book.undo();
  await paints([401, rows]);
  await book.run(() => {
    const [format] = book.sheet.GetRange(`B1:B${rows}`).ConditionalFormats.$items();
    if (format) format.Custom.Rule.Formula = '=$B1>$A$1+50';
  });
  await paints([451, rows]);
  await put('A1', 440);
  await paints([491, rows]);
});

test('a format that asks for today is looked at in every wave', async () => {
  await book.run(() => {
    const [format] = book.sheet.GetRange(`B1:B${rows}`).ConditionalFormats.$items();
    if (format) format.Custom.Rule.Formula = '=AND($B1>$A$1,TODAY()>0)';
  });
  await put('A1', 450);
  await paints([451, rows]);
  await put('D1', 1);
  expect(trees.at(-1)).toBeGreaterThanOrEqual(rows);
  await put('A1', 495);
  await paints([496, rows]);
});
