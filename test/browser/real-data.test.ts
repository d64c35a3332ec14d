/** Public data in tables of the local workbook, SALES formulas over them, and answers computed independently. */
import { serialOf } from '../../src/planning/calendar';
import { describeWithData, readCsv, readJson } from '../real-data/data';
import { open, type Session } from './harness';

type Cell = string | number;

let session: Session;
beforeAll(async () => {
  session = await open();
});

/** Writes a table through Excel.run, its header first, into a sheet of its name, and an empty sheet "Check" for formulas. */
async function insertTable(name: string, cells: Cell[][]): Promise<void> {
  await session.pane().evaluate(
    async ({ table, rows }) => {
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add(table);
        const range = sheet.getRangeByIndexes(0, 0, rows.length, rows[0]?.length ?? 0);
        range.values = rows;
        sheet.tables.add(range, true).name = table;
        const check = context.workbook.worksheets.getItemOrNullObject('Check').load('name');
        await context.sync();
        if (!check.isNullObject) check.delete();
        context.workbook.worksheets.add('Check');
        await context.sync();
      });
    },
    { table: name, rows: cells },
  );
}

describeWithData('AdventureWorks in the local workbook', () => {
  it('REPEAT.SHARE by year: 43.6, 65.0, 78.2, 85.6 % of the revenue of all channels', async () => {
    await insertTable('Orders', [
      ['Date', 'Customer', 'Order', 'Amount'],
      ...readCsv('adventureworks/orders.csv').map((order) =>
        [serialOf(order['order_date'] ?? ''), order['customer_id'], order['order_id'], order['subtotal']].map(
          Number,
        ),
      ),
    ]);
    const sales = 'Orders[Date],Orders[Customer],Orders[Amount],Orders[Order]';
    await session.setCell('A1', `=SALES.REPEAT.SHARE(${sales},,,"year")`, 'Check');
    await session.idle();
    const years = await session.values('A2:H6', 'Check');
    expect(years.map(([, ...figures]) => (Number(figures[6]) * 100).toFixed(1)).slice(0, 4)).toEqual([
      '43.6',
      '65.0',
      '78.2',
      '85.6',
    ]);
    expect(years[4]?.slice(0, 5)).toEqual(['Total', 19119, 0, 19119, 12346]);
  });
});

describeWithData('CRM Sales Opportunities in the local workbook', () => {
  interface Expected {
    agents: Record<string, { reached_engaging: number; decided: number; stages: Record<string, number> }>;
  }

  it('a target of 3,082,745.60 needs 2,712 / 2,558 / 2,068 / 1,306; the deals are counted as the reference counts them', async () => {
    const deals = readCsv('crm_opportunities/sales_pipeline.csv');
    await insertTable('Deals', [
      ['Stage', 'Agent', 'Value'],
      ...deals.map((deal) => [
        deal['deal_stage'] ?? '',
        deal['sales_agent'] ?? '',
        deal['close_value'] === '' ? '' : Number(deal['close_value']),
      ]),
    ]);
    const count = (stage: string): string => `COUNTIF(Deals[Stage],"${stage}")`;
    const decided = `(${count('Won')}+${count('Lost')})`;
    await session.setCell('A1', 3_082_745.6, 'Check');
    await session.setCell('A2', `=SUMIF(Deals[Stage],"Won",Deals[Value])/${count('Won')}`, 'Check');
    await session.setCell('A3', `=(${decided}+${count('Engaging')})/ROWS(Deals[Stage])`, 'Check');
    await session.setCell('A4', `=${decided}/(${decided}+${count('Engaging')})`, 'Check');
    await session.setCell('A5', `=${count('Won')}/${decided}`, 'Check');
    await session.setCell('C1', '=SALES.FUNNEL(A1,A2,A3:A5)', 'Check');
    await session.idle();

    expect((await session.values('A2', 'Check'))[0]?.[0]).toBeCloseTo(2360.9093912222747, 9);
    expect((await session.values('E2:E5', 'Check')).flat()).toEqual([2712, 2558, 2068, 1306]);

    const order = [
      ['Prospecting', ''],
      ['Engaging', ''],
      ['Decided', 'Lost'],
      ['Won', ''],
    ];
    for (const [row, [stage = '', status = '']] of order.entries()) {
      await session.setCell(`H${row + 1}`, stage, 'Check');
      await session.setCell(`I${row + 1}`, status, 'Check');
    }
    const { agents } = readJson<Expected>('crm_opportunities/expected.json');
    const [agent = '', facts] = Object.entries(agents)[0] ?? [];
    await session.setCell('K1', agent, 'Check');
    await session.setCell('K3', '=SALES.FUNNEL.ACTUAL(Deals[Stage],$H$1:$I$4,,Deals[Value])', 'Check');
    await session.setCell(
      'K12',
      '=SALES.FUNNEL.ACTUAL(FILTER(Deals[Stage],Deals[Agent]=K1),$H$1:$I$4,,,"values")',
      'Check',
    );
    const check = '=SALES.FUNNEL.CHECK(H1:H4,A3:A5,E2:E5,N4:N7,O4:O7,P4:P7,L4:L7,,A2)';
    await session.setCell('K18', check, 'Check');
    const counted = [
      ['Stage', 'Standing', 'Lost', 'Reached', 'Left', 'Passed', 'Amount standing'],
      ['Prospecting', 500, 0, 8800, 8300, 8300, ''],
      ['Engaging', 1589, 0, 8300, 6711, 6711, ''],
      ['Decided', 0, 2473, 6711, 6711, 4238, 0],
      ['Won', 4238, 0, 4238, '', '', 10005534],
      ['Without an amount', 2089, '', '', '', '', ''],
    ];
    for (const blank of ['', 0] as const) {
      await session.page.evaluate((as) => (local.blank = as), blank);
      await session.setCell('H1', 'Prospecting', 'Check');
      await session.idle();
      expect(await session.values('K3:Q8', 'Check')).toEqual(counted);
      expect((await session.values('M12:M15', 'Check')).flat()).toEqual([
        (facts?.reached_engaging ?? NaN) + (facts?.stages['Prospecting'] ?? NaN),
        facts?.reached_engaging,
        facts?.decided,
        facts?.stages['Won'],
      ]);
      expect((await session.values('S19:S23', 'Check')).flat()).toEqual([
        ...new Array<string>(3).fill('on track'),
        '',
        'on track',
      ]);
    }
  });
});
