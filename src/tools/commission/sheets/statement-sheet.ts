/** The statement of one rep, chosen from a list: on one page, with every line behind the payout. */
import { commissionTexts } from '../../../language/tools/commission';
import type { Block, SheetDescription } from '../../../workbook/sheet';
import { moneyFormat } from '../../funnel/formats';
import { quotedSheet } from '../../kit/references';
import { moneyText, quoted } from '../../kit/sentence';
import { firstPayout, lastPayout, monthCell, payFormat } from './payout-sheet';
import { payoutArguments, type PayoutPlan } from './plan';

/** Rows of the trace that are formatted. */
const growth = 300;
const summary = 9;
const repCell = 'D4';

export function statementSheet(plan: PayoutPlan): SheetDescription {
  const { language, currency, members, sheets } = plan;
  const { sheet } = commissionTexts(language);
  const { lines, names } = sheet;
  const pay = payFormat(plan);
  const payouts = quotedSheet(sheets.payouts);
  /** what stands in the rep's row of the payouts */
  const ofRep = (column: string): string =>
    `=INDEX(${payouts}!$${column}$${firstPayout}:$${column}$${lastPayout},MATCH(${names.rep},${payouts}!$B$${firstPayout}:$B$${lastPayout},0))`;
  /** everybody who has a row there, the total aside: it grows with the people */
  const paidReps = `=OFFSET(${payouts}!$B$${firstPayout},0,0,MAX(1,COUNT(${payouts}!$L$${firstPayout}:$L$${lastPayout})-1),1)`;
  const total = summary + lines.length;
  const signatures = total + 2;
  const section = signatures + 2;
  const header = section + 1;
  const first = header + 1;
  const last = header + growth;
  const traced = `K${first}:K${last}`;
  const label = (at: string, text: string): Block => ({ at, values: [[text]], style: 'label' });
  const figure = (at: string, formula: string, format: string, bold = false): Block => ({
    at,
    formulas: [[formula]],
    style: 'formula',
    format,
    align: 'right',
    bold,
  });
  const { between, after } = sheet.statementSentence;
  const sentence = `${names.rep}&${quoted(between)}&${moneyText(`K${total}`, currency)}&${quoted(after)}`;
  return {
    name: sheets.statement,
    blocks: [
      { at: 'B1', values: [[sheet.titles.statement]], style: 'title' },
      { at: 'B2', formulas: [[`=IFERROR(${sentence},${quoted(sheet.wrong)})`]], style: 'sentence' },
      label('B4', sheet.rep),
      { at: repCell, values: [[members[0]?.name ?? '']], style: 'input', bold: true },
      label('B5', sheet.month),
      {
        at: 'D5',
        formulas: [[`=${payouts}!${monthCell}`]],
        style: 'formula',
        format: 'mmmm yyyy',
        align: 'left',
      },
      label('B6', sheet.role),
      {
        at: 'D6',
        formulas: [
          [
            `=INDEX(${plan.tables.people}[${sheet.peopleHeaders[1] ?? ''}],MATCH(${names.rep},${plan.tables.people}[${sheet.peopleHeaders[0] ?? ''}],0))`,
          ],
        ],
        style: 'formula',
      },
      label('G4', sheet.quota),
      figure('I4', ofRep('Q'), moneyFormat(currency)),
      label('G5', sheet.sold),
      figure('I5', ofRep('P'), moneyFormat(currency)),
      label('G6', sheet.attainment),
      figure('I6', ofRep('R'), '0.0%', true),
      {
        at: `B${summary - 1}`,
        values: [[sheet.summary, '', '', '', '', '', '', '', '', '']],
        style: 'section',
      },
      { at: `B${summary}`, values: lines.map((line) => [line]), style: 'label' },
      ...lines.map((_, index) => figure(`K${summary + index}`, ofRep('CDEFGHIJK'.charAt(index)), pay)),
      { at: `B${total}`, values: [[sheet.total, '', '', '', '', '', '', '', '']], style: 'total' },
      { at: `K${total}`, formulas: [[ofRep('L')]], style: 'total', format: pay, align: 'right' },
      { at: `B${signatures}`, values: [[sheet.head]], style: 'note' },
      { at: `G${signatures}`, values: [[sheet.received]], style: 'note' },
      { at: `B${section}`, values: [[sheet.trace, '', '', '', '', '', '']], style: 'section' },
      { at: `I${section}`, values: [[sheet.addUp]], style: 'sectionNote', align: 'right' },
      {
        at: `J${section}`,
        formulas: [
          [
            `=IF(ABS(K${section}-K${total})<0.005,"✓","✗")`,
            `=SUM(${traced})-INDEX(${traced},MAX(1,COUNT(${traced})))`,
          ],
        ],
        style: 'section',
        format: ['General', pay],
        align: 'right',
      },
      {
        at: `B${header}`,
        formulas: [[`=SALES.PAYOUT.TRACE(${names.rep},${payoutArguments(plan, names.statementMonth)})`]],
      },
    ],
    paints: [
      { range: `B${header}:K${header}`, style: 'header' },
      { range: `B${first}:B${last}`, format: sheet.dateFormat, align: 'left' },
      { range: `C${first}:C${last}`, align: 'left' },
      { range: `G${header}:K${last}`, align: 'right' },
      { range: `G${first}:I${last}`, format: '#,##0.00' },
      { range: `J${first}:J${last}`, format: '[>=10]#,##0.00;0.0%' },
      { range: traced, format: '#,##0.00;-#,##0.00' },
    ],
    conditionals: [
      {
        range: `B${first}:K${last}`,
        formula: `=AND(ISNUMBER($K${first}),NOT(ISNUMBER($K${first + 1})))`,
        fill: '#F5F5F5',
        bold: true,
      },
      { range: `B${first}:K${last}`, formula: `=ISNUMBER($K${first})`, bottomLine: '#E0E0E0' },
      { range: `B${summary}:K${total - 1}`, formula: `=ISNUMBER($K${summary})`, bottomLine: '#E0E0E0' },
    ],
    names: [
      { name: names.rep, refersTo: repCell },
      { name: names.statementMonth, refersTo: 'D5' },
    ],
    validations: [
      {
        range: repCell,
        rule: { kind: 'list', source: paidReps },
        message: sheet.validation.rep,
      },
    ],
    columnWidths: { A: 2, B: 12, C: 11, D: 26, E: 26, F: 12, G: 12, H: 12, I: 14, J: 10, K: 14 },
    rowHeights: { 1: 25.5, 3: 7.5, 7: 7.5, [signatures]: 24 },
    gridlines: false,
    print: { area: 'A:K', onePage: 'whole', paper: 'A4', centred: true, footer: true },
  };
}
