import { renameSheet, renameTable, tokens } from '../../../src/local/grid/formula-text';
import { type MeantTable, withoutTables } from '../../../src/local/grid/structured';

const names = (formula: string): string[] =>
  tokens(formula)
    .filter(({ kind }) => kind === 'name')
    .map(({ sheet, text }) => (sheet === undefined ? text : `${sheet}|${text}`));

test('names are told from cells, functions, texts, tables and columns', () => {
  expect(names('=target*2+A1+$B$2&"target"+SUM(target,A:A,1:3)')).toEqual(['target', 'target']);
  expect(names("='Q1 2026'!target+Plan!lim+Plan!A1")).toEqual(['Q1 2026|target', 'Plan|lim']);
  expect(names('=SALES.FUNNEL(цель,средний_чек,Stages[Conversion],1.5e3)')).toEqual(['цель', 'средний_чек']);
  expect(names('=LET(x,T[[#All],[a]],x&"""x")')).toEqual(['x', 'x']);
});

test('a table is renamed wherever it stands, and nowhere else', () => {
  expect(renameTable('=SUM(Stages[Rate])&"Stages[Rate]"+ROWS(stages)+MyStages[a]', 'Stages', 'Stages2')).toBe(
    '=SUM(Stages2[Rate])&"Stages[Rate]"+ROWS(Stages2)+MyStages[a]',
  );
});
test('a sheet is renamed wherever it stands', () => {
  expect(renameSheet('=Plan!A1+\'Plan\'!B2+Planet!C3+"Plan!A1"', 'plan', "'Plan (2)'")).toBe(
    "='Plan (2)'!A1+'Plan (2)'!B2+Planet!C3+\"Plan!A1\"",
  );
});
const column = (name: string): { id: string; name: string } => ({ id: name, name });
const table: MeantTable = {
  id: 't',
  name: 'T',
  sheetId: 's',
  sheetName: 'Q1 2026',
  totals: true,
  box: { row: 1, column: 1, rows: 5, columns: 3 },
  columns: [column('Stage'), column('Win rate'), column('Days [net]')],
};
test.each([
  ['=SUM(T[Win rate])', "=SUM('Q1 2026'!$C$3:$C$5)"],
  ['=t[@Win rate]*2', "='Q1 2026'!$C$4*2"],
  ['=[@[Win rate]]+SUM([Stage])', "='Q1 2026'!$C$4+SUM('Q1 2026'!$B$3:$B$5)"],
  ['=ROWS(T)&"T[Stage]"', '=ROWS(\'Q1 2026\'!$B$3:$D$5)&"T[Stage]"'],
  ['=T[[#All],[Stage]:[Win rate]]', "='Q1 2026'!$B$2:$C$6"],
  ['=T[[#Headers],[#Data],[Stage]]', "='Q1 2026'!$B$2:$B$5"],
  ['=T[#Totals]', "='Q1 2026'!$B$6:$D$6"],
  ["=SUM(T[Days '[net']])", "=SUM('Q1 2026'!$D$3:$D$5)"],
  ['=LET(x,T[Win rate],SUM(x))', "=LET(x,'Q1 2026'!$C$3:$C$5,SUM(x))"],
  ['=T[Nothing]+Other[Stage]', '=T[Nothing]+Other[Stage]'],
])('%s means cells', (formula, cells) => {
  expect(withoutTables(formula, new Map([['t', table]]), { sheetId: 's', row: 3, column: 3 })).toBe(cells);
});
test('the own row is an error outside the rows of the table', () => {
  expect(withoutTables('=T[@Stage]', new Map([['t', table]]), { sheetId: 's', row: 9, column: 9 })).toBe(
    '=#VALUE!',
  );
});
