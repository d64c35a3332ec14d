import { ActionType, type Batch, PathType } from '../../../src/local/protocol/batch';
import { type HostSchema, HostObject, itemNotFound } from '../../../src/local/protocol/host-object';
import { RichApi } from '../../../src/local/protocol/rich-api';

class Cell extends HostObject {
  written: unknown[] = [];
  constructor(readonly Address: string) {
    super('Cell');
  }
  get Values(): unknown {
    return this.written.at(-1) ?? '';
  }
  set Values(value: unknown) {
    this.written.push(value);
  }
  get Newest(): number {
    return 1;
  }
}
class Sheet extends HostObject {
  override readonly $events = ['DataChanged'];
  readonly cells = [new Cell('A1'), new Cell('B1')];
  constructor() {
    super('Sheet');
  }
  readonly Id = '{1}';
  GetCell(address: string): Cell {
    const cell = this.cells.find(({ Address }) => Address === address);
    if (!cell) throw itemNotFound();
    return cell;
  }
}

const plain = { members: {}, navigation: {}, methods: {} };
const SCHEMA: HostSchema = {
  Sheet: {
    ...plain,
    scalars: { id: 'Id' },
    methods: { GetCell: 'Cell', GetNewer: null },
    members: { GetNewer: { since: { ExcelApi: 1016 } } },
  },
  Cell: {
    ...plain,
    scalars: { address: 'Address', values: 'Values', newest: 'Newest', absent: 'Absent' },
    members: {
      Address: { readonly: true },
      Newest: { since: { ExcelApi: 1016 } },
      Values: { since: { ExcelApi: 1001 } },
    },
  },
};

const SHEET = 1;
const CELL = 2;
const paths = (address: string): Batch['ObjectPaths'] => ({
  [SHEET]: { Id: SHEET, ObjectPathType: PathType.GlobalObject },
  [CELL]: {
    Id: CELL,
    ObjectPathType: PathType.Method,
    Name: 'GetCell',
    ParentObjectPathId: SHEET,
    ArgumentInfo: { Arguments: [address] },
  },
});
const set = (name: string, value: unknown) => ({
  Id: 10,
  ActionType: ActionType.SetProperty,
  Name: name,
  ObjectPathId: CELL,
  ArgumentInfo: { Arguments: [value] },
});
const load = (...select: string[]) => ({
  Id: 11,
  ActionType: ActionType.Query,
  ObjectPathId: CELL,
  QueryInfo: { Select: select },
});
const call = (name: string) => ({ Id: 12, ActionType: ActionType.Method, Name: name, ObjectPathId: SHEET });

function run(actions: Batch['Actions'], address = 'A1') {
  const sheet = new Sheet();
  const api = new RichApi({ schema: SCHEMA, root: sheet, newObject: () => undefined });
  return api.execute({ Actions: actions, ObjectPaths: paths(address) }).then((answer) => ({ answer, sheet }));
}

test('values are set and loaded', async () => {
  const { answer } = await run([set('Values', 5), load('values', 'address')]);
  expect(answer.Error).toBeUndefined();
  expect(answer.Results[1]?.Value).toEqual({ Values: 5, Address: 'A1' });
});

test('a batch that fails half-way keeps what was done before, and does nothing after', async () => {
  const { answer, sheet } = await run([set('Values', 1), set('Address', 'B2'), set('Values', 2)]);
  expect(answer.Results).toHaveLength(1);
  expect(answer.Error).toMatchObject({ Code: 'AccessDenied', ActionIndex: 1, Location: 'Cell.address' });
  expect(sheet.cells[0]?.written).toEqual([1]);
});

test('a member newer than the declared sets is refused, though the host has it', async () => {
  const { answer } = await run([load('newest')]);
  expect(answer.Error).toMatchObject({ Code: 'ApiNotFound', Location: 'Cell.newest' });
  expect(answer.Error?.Message).toBe('Cell.newest came with ExcelApi 1.16, which this Excel does not have.');
  expect((await run([call('GetNewer')])).answer.Error?.Message).toContain(
    'Sheet.getNewer came with ExcelApi 1.16',
  );
});

test('loading everything leaves out what is newer or not offered', async () => {
  expect((await run([load('*')])).answer.Results[0]?.Value).toEqual({ Address: 'A1', Values: '' });
});

test('a member that is not there is named', async () => {
  const { answer } = await run([load('absent')]);
  expect(answer.Error).toMatchObject({
    Code: 'ApiNotFound',
    Message: 'The local workbook does not offer Cell.absent.',
  });
  expect((await run([call('Explode')])).answer.Error?.Message).toBe(
    'The local workbook does not offer Sheet.explode.',
  );
});

test('only events that are sent can be registered', async () => {
  expect((await run([call('_RegisterDataChangedEvent')])).answer.Error).toBeUndefined();
  expect((await run([call('_RegisterSelectionChangedEvent')])).answer.Error?.Message).toBe(
    'The local workbook does not offer the event SelectionChanged of Sheet.',
  );
});

test('what is not found fails, or is null where the caller asked for that', async () => {
  const missing = await run([load('values')], 'Z9');
  expect(missing.answer.Error).toMatchObject({
    Code: 'ItemNotFound',
    HttpStatusCode: 404,
    Location: 'Sheet.getCell',
  });
  const api = new RichApi({ schema: SCHEMA, root: new Sheet(), newObject: () => undefined });
  const orNull = {
    ...paths('Z9'),
    [CELL]: { ...paths('Z9')[CELL], Name: 'GetCellOrNullObject' },
  } as Batch['ObjectPaths'];
  const answer = await api.execute({ Actions: [load('values')], ObjectPaths: orNull });
  expect(answer.Results[0]?.Value).toBeNull();
});

test('a fault of the host is reported to the host, and general to the add-in', async () => {
  const faults: unknown[] = [];
  const root = Object.assign(new HostObject('Sheet'), {
    GetCell: () => {
      throw new TypeError('a fault');
    },
  });
  const api = new RichApi({
    schema: SCHEMA,
    root,
    newObject: () => undefined,
    onFault: (fault) => faults.push(fault),
  });
  const answer = await api.execute({ Actions: [load('values')], ObjectPaths: paths('A1') });
  expect(answer.Error?.Code).toBe('GeneralException');
  expect(faults).toHaveLength(1);
});
