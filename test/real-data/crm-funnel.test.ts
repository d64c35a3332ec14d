/** FUNNEL and FUNNEL.ACTUAL on "CRM Sales Opportunities" against answers computed independently. */
import { startHost, upright } from '../functions/host';
import { describeWithData, readCsv, readJson } from './data';

interface Expected {
  agents: Record<
    string,
    { stages: Record<string, number>; reached_prospecting: number; reached_engaging: number; decided: number }
  >;
  total: {
    average_won_value: number;
    reference_funnel_next_quarter: Record<string, number>;
  };
}

describeWithData('CRM Sales Opportunities', () => {
  const host = startHost();
  const { total } = readJson<Expected>('crm_opportunities/expected.json');
  const deals = readCsv('crm_opportunities/sales_pipeline.csv');
  const standing = (...stages: string[]): number =>
    deals.filter((deal) => stages.includes(deal['deal_stage'] ?? '')).length;
  const won = standing('Won');
  const decided = standing('Won', 'Lost');
  const engaged = standing('Won', 'Lost', 'Engaging');
  const conversions = upright([engaged / deals.length, decided / engaged, won / decided]);
  const stages = upright(['Prospecting', 'Engaging', 'Decided', 'Won']);

  it('a target of 3,082,745.60 needs 2,712 / 2,558 / 2,068 / 1,306', () => {
    const rows = host.call(
      'FUNNEL',
      3082745.6,
      total.average_won_value,
      conversions,
      stages,
      null,
      null,
      null,
      'values',
    ) as number[][];
    expect(rows.map((row) => row[1])).toEqual([2712, 2558, 2068, 1306]);
  });

  it('exact requirements equal the reference', () => {
    const rows = host.call(
      'FUNNEL',
      3082745.6,
      total.average_won_value,
      conversions,
      stages,
      null,
      null,
      'exact',
      'values',
    ) as number[][];
    const reference = total.reference_funnel_next_quarter;
    const expected = ['needed_prospecting', 'needed_engaging', 'needed_decided', 'needed_won'].map(
      (stage) => reference[stage] ?? NaN,
    );
    rows.forEach((row, index) => expect(row[1]).toBeCloseTo(expected[index] ?? NaN, 6));
  });

  /** a lost deal was decided like a won one, so its status stands beside that stage */
  const order = [
    ['Prospecting', ''],
    ['Engaging', ''],
    ['Decided', 'Lost'],
    ['Won', ''],
  ];
  const amount = (text = ''): string | number => (text === '' ? '' : Number(text));
  const actual = (rows: typeof deals, show: 'all' | 'values'): unknown =>
    host.call(
      'FUNNEL.ACTUAL',
      upright(rows.map((deal) => deal['deal_stage'])),
      order,
      null,
      upright(rows.map((deal) => amount(deal['close_value']))),
      show,
    );
  const figures = [
    [500, 0, 8800, 8300, 8300, ''],
    [1589, 0, 8300, 6711, 6711, ''],
    [0, 2473, 6711, 6711, 4238, 0],
    [4238, 0, 4238, '', '', 10005534],
  ];

  it('reached 8,800 / 8,300 / 6,711 / 4,238; engaged: standing 1,589, left 6,711; open deals have no amount', () => {
    expect(actual(deals, 'values')).toEqual(figures);
    expect((actual(deals, 'all') as unknown[][]).at(-1)?.slice(0, 2)).toEqual(['Without an amount', 2089]);
  });

  it('every agent as the reference says', () => {
    const { agents } = readJson<Expected>('crm_opportunities/expected.json');
    expect(Object.keys(agents)).toHaveLength(30);
    for (const [agent, facts] of Object.entries(agents)) {
      const rows = actual(
        deals.filter((deal) => deal['sales_agent'] === agent),
        'values',
      ) as number[][];
      expect(rows.map((row) => row[2])).toEqual([
        facts.reached_prospecting,
        facts.reached_engaging,
        facts.decided,
        facts.stages['Won'],
      ]);
      expect(rows[1]?.slice(0, 4)).toEqual([
        facts.stages['Engaging'],
        0,
        facts.reached_engaging,
        facts.decided,
      ]);
      expect(rows[2]?.[1]).toBe(facts.stages['Lost']);
    }
  });

  it.each(['sales_pipeline.orig_mdY.csv', 'sales_pipeline.variant_null_text.csv'])(
    '%s gives the same figures',
    (file) => {
      expect(actual(readCsv(`crm_opportunities/${file}`), 'values')).toEqual(figures);
    },
  );

  it('a status that order does not mention is named and counted', () => {
    const stages = upright(deals.map((deal) => deal['deal_stage']));
    const refusal = host.refusal('FUNNEL.ACTUAL', stages, upright(['Prospecting', 'Engaging', 'Won']));
    expect(refusal.message).toMatch(/“Lost” \(deals: 2,473\) is not in order/);
  });

  it('the text null in place of a stage or an amount is a sentence that names the row, never a figure', () => {
    const stages = upright(deals.map((deal) => deal['deal_stage'] ?? ''));
    const amounts = upright(
      deals.map((deal) => (deal['close_value'] === '' ? 'null' : amount(deal['close_value']))),
    );
    expect(host.refusal('FUNNEL.ACTUAL', stages, order, null, amounts).message).toMatch(
      /^amounts, row \d+: “null” is not a number/,
    );
    expect(host.refusal('FUNNEL.ACTUAL', [['null'], ...stages], order).message).toMatch(
      /^stages, row 1: “null” \(deals: 1\) is not in order/,
    );
  });
});
