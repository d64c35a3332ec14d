/** Native twins say what their functions say, at the edges too: counted by the local workbook's own engine. */
import { definition as chance, native as nativeChance } from '../../src/functions/funnel-chance';
import { definition as payback, native as nativePayback } from '../../src/functions/profit-payback';
import { run } from '../../src/functions/kit/run';
import { openBook, type OpenBook } from '../local/objects/kit';

let book: OpenBook;
beforeAll(() => (book = openBook()));
afterAll(() => book.dispose());

/** The native formula with its parameters replaced by constants. */
async function counted(native: string, parameters: Record<string, string>): Promise<unknown> {
  const formula = Object.entries(parameters).reduce(
    (text, [name, value]) => text.replaceAll(name, value),
    native,
  );
  const cell = book.sheet.GetRange('A1');
  await book.run(() => void (cell.Formulas = [[formula]]));
  return cell.Values?.[0]?.[0];
}

it.each([
  [-6000, 2500],
  [-5000, 2500],
  [-3.3, 1.1], // 3.0000000000000004 in floating point
  [0, 11000],
  [2000, -5],
  [-1, 1e9],
])('PROFIT.PAYBACK of %d and %d', async (first, again) => {
  expect(await counted(nativePayback.en, { profit_new: `(${first})`, profit_repeat: `(${again})` })).toBe(
    run(payback, [first, again], { language: 'en' }),
  );
});

it.each([0, -4])('PROFIT.PAYBACK where a repeat deal leaves %d is no number', async (again) => {
  expect(() => run(payback, [-5, again], { language: 'en' })).toThrow();
  expect(await counted(nativePayback.en, { profit_new: '(-5)', profit_repeat: `(${again})` })).toBe('#N/A');
});

it.each([
  [1, 0.1, 22],
  [5, 0.5, 3],
  [3, 1, 3],
  [0, 0.1, 0],
  [1, 0.3, 0],
  [2.5, 0.4, 10],
])('FUNNEL.CHANCE of %d deals at %d from %d', async (deals, conversion, entered) => {
  const native = await counted(nativeChance.en, {
    deals: `(${deals})`,
    conversions: `(${conversion})`,
    entered: `(${entered})`,
  });
  expect(native).toBeCloseTo(run(chance, [deals, conversion, entered], { language: 'en' }) as number, 12);
});
