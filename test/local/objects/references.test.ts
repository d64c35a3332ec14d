/** Formulas whose references are calculated: what they read may be calculated itself, and by a formula that stands after them. */
import type { Worksheet } from '../../../src/local/objects/worksheet';
import { openBook, type OpenBook } from './kit';

let book: OpenBook;
let sheet: Worksheet;
const figure = (address: string) => sheet.GetRange(address).Values?.[0]?.[0];

beforeEach(async () => {
  book = openBook();
  sheet = book.sheet;
  await book.run(() => {
    const formats = sheet.GetRange('A1:H40').ConditionalFormats.Add('Custom').Custom;
    formats.Rule.Formula = '=A1>100';
    sheet.GetRange('A1:A3').Values = [[1], [2], [3]];
    sheet.GetRange('C1').Formulas = [['=INDEX(B1:B3,D1)']];
    sheet.GetRange('C2').Formulas = [['=SUM(OFFSET(B1,0,0,D1,1))']];
    sheet.GetRange('C3').Formulas = [['=INDIRECT("B"&D1)']];
    sheet.GetRange('B1:B3').Formulas = [['=A1*10'], ['=A2*10'], ['=A3*10']];
    sheet.GetRange('D1').Formulas = [['=E1+1']];
    sheet.GetRange('E1').Values = [[1]];
  });
});
afterEach(() => book.dispose());

test('they are what the cells they lead to are calculated to', () => {
  expect([figure('C1'), figure('C2'), figure('C3')]).toEqual([20, 30, 20]);
});

test('they follow when a cell changes that they lead to, or what leads them', async () => {
  await book.run(() => (sheet.GetRange('A2').Values = [[5]]));
  expect([figure('C1'), figure('C2'), figure('C3')]).toEqual([50, 60, 50]);
  await book.run(() => (sheet.GetRange('E1').Values = [[2]]));
  expect([figure('C1'), figure('C2'), figure('C3')]).toEqual([30, 90, 30]);
});
