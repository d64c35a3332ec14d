import {
  boundingBox,
  columnIndex,
  columnName,
  formatAddress,
  intersection,
  parseAddress,
  quoteSheet,
  splitSheet,
} from '../../../src/local/grid/address';
import { outside } from '../../../src/local/grid/conditional-formats';

test('columns have letters, to the last one of Excel', () => {
  expect([0, 25, 26, 701, 702, 16383].map(columnName)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA', 'XFD']);
  expect(['A', 'z', 'AA', 'XFD'].map(columnIndex)).toEqual([0, 25, 26, 16383]);
});

test.each([
  ['B2', 'B2'],
  ['$B$2:$C$9', 'B2:C9'],
  ['C9:B2', 'B2:C9'],
  ['A:C', 'A:C'],
  ['2:3', '2:3'],
  ['xfd1048576', 'XFD1048576'],
])('%s is read', (text, shown) => {
  const box = parseAddress(text);
  expect(box && formatAddress(box)).toBe(shown);
});
test.each(['A0', 'XFE1', 'A1048577', 'lim', 'A1:B2:C3', '', '1', '_A1'])('%s is no address', (text) => {
  expect(parseAddress(text)).toBeUndefined();
});

test('sheets are quoted where a formula needs it', () => {
  expect(['Plan', 'Q1 2026', "Ann's", 'План', 'A1', 'R1C1', '2026'].map(quoteSheet)).toEqual([
    'Plan',
    "'Q1 2026'",
    "'Ann''s'",
    'План',
    "'A1'",
    "'R1C1'",
    "'2026'",
  ]);
  expect(splitSheet("'Ann''s'!B2:C3")).toEqual({ sheet: "Ann's", address: 'B2:C3' });
  expect(splitSheet('B2')).toEqual({ address: 'B2' });
});

test('rectangles meet, are joined, and are cut', () => {
  const one = { row: 0, column: 0, rows: 4, columns: 4 };
  const other = { row: 1, column: 1, rows: 2, columns: 2 };
  expect(intersection(one, other)).toEqual(other);
  expect(intersection(other, { row: 9, column: 9, rows: 1, columns: 1 })).toBeUndefined();
  expect(boundingBox(other, { row: 9, column: 0, rows: 1, columns: 1 })).toEqual({
    row: 1,
    column: 0,
    rows: 9,
    columns: 3,
  });
  const parts = outside(one, other);
  expect(parts.reduce((cells, { rows, columns }) => cells + rows * columns, 0)).toBe(12);
  expect(parts.every((part) => !intersection(part, other))).toBe(true);
});
