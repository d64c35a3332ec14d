/** FUNNEL on "CRM Sales Opportunities" against answers computed independently. */
import { startHost, upright } from '../functions/host';
import { describeWithData, readCsv, readJson } from './data';

interface Expected {
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
});
