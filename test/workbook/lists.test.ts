import { headerOf } from '../../src/workbook/excel/lists';

test('headers over rows of an export, also under its title', () => {
  const rows = [
    ['Sales report', '', ''],
    ['', '', ''],
    ['Date', 'Rep', 'Amount'],
    [45000, 'Adams', 10],
  ];
  expect(headerOf(rows)).toEqual({ row: 2, column: 0, headers: ['Date', 'Rep', 'Amount'] });
  expect(
    headerOf([
      ['', 'Date', 'Rep'],
      ['', '31.05.2011', 'Adams'],
    ]),
  ).toMatchObject({ row: 0, column: 1 });
});

test('a sheet of labels and figures is no list', () => {
  expect(
    headerOf([
      ['Growth', 0.1],
      ['Target', 500],
    ]),
  ).toBeUndefined();
  expect(
    headerOf([
      ['Date', 'Rep'],
      ['', ''],
    ]),
  ).toBeUndefined();
  expect(
    headerOf([
      ['Date', 'Date'],
      [1, 2],
    ]),
  ).toBeUndefined();
  expect(
    headerOf([
      ['Notes', 'More'],
      ['text', 'text'],
    ]),
  ).toBeUndefined();
});
