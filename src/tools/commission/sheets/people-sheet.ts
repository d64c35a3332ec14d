/** People with role and pay, and beside them the results of their KPIs: two tables with nothing below them. */
import { commissionTexts } from '../../../language/tools/commission';
import type {
  Block,
  SheetDescription,
  TableDescription,
  ValidationDescription,
} from '../../../workbook/sheet';
import { moneyFormat } from '../../funnel/formats';
import { moneyText, quoted } from '../../kit/sentence';
import { partName } from '../names';
import { kpiRows, type PayoutPlan } from './plan';

const header = 5;
const first = header + 1;

export function peopleSheet(plan: PayoutPlan): SheetDescription {
  const { language, currency, members, sheets, tables } = plan;
  const { sheet } = commissionTexts(language);
  const last = header + members.length;
  const money = moneyFormat(currency);
  const [rep = '', , , quota = ''] = sheet.peopleHeaders;
  const { before, between, after } = sheet.peopleSentence;
  const wanted = kpiRows(plan);
  // a blank row, so that there is a place for what the scheme may ask for later
  const results = wanted.length > 0 ? wanted : [['', '']];
  const lastResult = header + results.length;
  const blocks: Block[] = [
    { at: 'B1', values: [[sheet.titles.people]], style: 'title' },
    {
      at: 'B2',
      formulas: [
        [
          `=${quoted(before)}&COUNTA(${tables.people}[${rep}])&${quoted(between)}&${moneyText(`SUM(${tables.people}[${quota}])`, currency)}&${quoted(after)}`,
        ],
      ],
      style: 'sentence',
    },
    { at: `B${header - 1}`, values: [[sheet.people, '', '', '', '', '', '']], style: 'section' },
    {
      at: `B${header}`,
      values: [sheet.peopleHeaders],
      style: 'header',
      align: ['left', 'left', 'right', 'right', 'right', 'right', 'right'],
    },
    {
      at: `B${first}`,
      values: members.map(({ name, role }) => [
        name,
        role.role[language],
        role.base,
        role.quota === 0 ? '' : role.quota,
        role.ote,
        '',
        '',
      ]),
      style: 'input',
      format: ['General', 'General', money, money, money, sheet.dateFormat, sheet.dateFormat],
      align: ['left', 'left', 'right', 'right', 'right', 'right', 'right'],
    },
  ];
  const described: TableDescription[] = [{ name: tables.people, range: `B${header}:H${last}` }];
  const validations: ValidationDescription[] = [
    { range: `D${first}:F${last}`, rule: { kind: 'decimal', min: 0 }, message: sheet.validation.money },
  ];
  blocks.push(
    { at: `J${header - 1}`, values: [[sheet.kpi, '', '', '']], style: 'section' },
    {
      at: `J${header}`,
      values: [sheet.kpiHeaders],
      style: 'header',
      align: ['left', 'left', 'right', 'left'],
    },
    {
      at: `J${first}`,
      values: results.map(([name, kpi]) => [name, kpi, '', '']),
      style: 'input',
      format: ['General', 'General', 'General', 'mmm yyyy'],
      align: ['left', 'left', 'right', 'left'],
    },
  );
  described.push({ name: tables.kpi, range: `J${header}:M${lastResult}` });
  return {
    name: sheets.people,
    blocks,
    tables: described,
    validations,
    columnWidths: { A: 2, B: 22, C: 28, D: 13, E: 14, F: 17, G: 12, H: 12, I: 3, J: 22, K: 25, L: 12, M: 12 },
    rowHeights: { 1: 25.5, 3: 7.5 },
    names: [{ name: partName[language], refersTo: 'B1' }],
    freezeAt: `A${first}`,
    gridlines: false,
    print: { area: 'A:M', landscape: true, onePage: 'wide' },
  };
}
