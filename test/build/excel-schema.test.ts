import { excelSchema } from '../../src/build/excel-schema';

const schema = excelSchema();

test('wire names, navigation and methods come from the client', () => {
  const { Range, WorksheetCollection } = schema;
  expect(Range?.scalars.values).toBe('Values');
  expect(Range?.navigation.Format).toBe('RangeFormat');
  expect(WorksheetCollection?.methods.Add).toBe('Worksheet');
  expect(WorksheetCollection).toMatchObject({ collection: true, item: 'Worksheet' });
});

test('sets and what is read-only come from the declarations', () => {
  const members = schema.Range?.members ?? {};
  expect(members.Values?.since).toEqual({ ExcelApi: 1001 });
  expect(members.GetSpillingToRange?.since).toEqual({ ExcelApi: 1012 });
  expect(members.Address?.readonly).toBe(true);
  expect(members.Values?.readonly).toBeUndefined();
  expect(schema.WorksheetCollection?.members.OnVisibilityChanged?.since).toEqual({ ExcelApi: 1017 });
});

test('ten minor versions come after nine', () => {
  const since = Object.values(schema).flatMap(({ members }) =>
    Object.values(members).map((member) => member.since?.ExcelApi ?? 0),
  );
  expect(Math.max(...since)).toBeGreaterThanOrEqual(1017);
});
