/** The statement of one rep, chosen from a list: on one page, with every line behind the payout. */
import { commissionTexts } from '../../../language/tools/commission';
import type { Block, SheetDescription } from '../../../workbook/sheet';
import { moneyFormat } from '../../funnel/formats';
import { quotedSheet } from '../../kit/references';
import { moneyText, quoted } from '../../kit/sentence';
import { firstPayout, lastPayout, monthCell, payFormat } from './payout-sheet';
import { payoutArguments, type PayoutPlan } from './plan';
import { statementSummary, summaryRows } from './statement-summary';

/** Rows of the trace that are formatted and added up, and of those the ones that get lines between them. */
const growth = 1000;
const ruled = 250;
const summary = 9;
const signatures = summary + summaryRows + 1;
const section = signatures + 2;
const header = section + 1;
const first = header + 1;
const last = header + growth;
const repCell = 'D4';
const monthOfStatement = 'D5';
/** what is to be paid, large */
const answer = '$K$5';

export function statementSheet(plan: PayoutPlan): SheetDescription {
  const { language, currency, members, sheets } = plan;
  const { sheet } = commissionTexts(language);
  const { names } = sheet;
  const pay = payFormat(plan);
  const payouts = quotedSheet(sheets.payouts);
  /** what stands in the rep's row of the payouts; a name may hold a * */
  const ofRep = (column: string): string =>
    `INDEX(${payouts}!$${column}$${firstPayout}:$${column}$${lastPayout},XMATCH(${names.rep},${payouts}!$B$${firstPayout}:$B$${lastPayout}))`;
  /** everybody who has a row there, the total aside: it grows with the people */
  const paidReps = `=OFFSET(${payouts}!$B$${firstPayout},0,0,MAX(1,COUNT(${payouts}!$L$${firstPayout}:$L$${lastPayout})-1),1)`;
  const lines = statementSummary({
    language,
    top: summary,
    trace: `$B$${header}`,
    month: names.statementMonth,
    total: answer,
  });
  const traced = `K${first}:K${last}`;
  const label = (at: string, text: string): Block => ({ at, values: [[text]], style: 'note' });
  const figure = (at: string, formula: string, format: string, bold = false): Block => ({
    at,
    formulas: [[`=${formula}`]],
    style: 'formula',
    format,
    align: 'right',
    bold,
  });
  const { between, after } = sheet.statementSentence;
  const sentence = `${names.rep}&${quoted(between)}&${moneyText(answer, currency)}&${quoted(after)}`;
  return {
    name: sheets.statement,
    blocks: [
      { at: 'B1', values: [[sheet.titles.statement]], style: 'title' },
      { at: 'B2', formulas: [[`=IFERROR(${sentence},${quoted(sheet.wrong)})`]], style: 'sentence' },
      label('B4', sheet.rep),
      { at: repCell, values: [[members[0]?.name ?? '']], style: 'input', bold: true },
      label('B5', sheet.month),
      {
        at: monthOfStatement,
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
            `=INDEX(${plan.tables.people}[${sheet.peopleHeaders[1] ?? ''}],XMATCH(${names.rep},${plan.tables.people}[${sheet.peopleHeaders[0] ?? ''}]))`,
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
      { at: 'K4', values: [[sheet.toPay]], style: 'note', align: 'right' },
      { at: 'K5', formulas: [[`=${ofRep('L')}`]], style: 'answer', format: pay, align: 'right' },
      {
        at: 'K6',
        formulas: [
          [`=IFERROR(IF(${ofRep('O')}>0,${quoted(sheet.owed)}&${moneyText(ofRep('O'), currency)},""),"")`],
        ],
        style: 'note',
        align: 'right',
      },
      {
        at: `B${summary - 1}`,
        values: [[sheet.summary, '', '', '', '', '', '', '', '', '']],
        style: 'section',
      },
      { at: `B${summary}`, formulas: lines.map((row) => [row.label]), style: 'body' },
      { at: `E${summary}`, formulas: lines.map((row) => [row.because]), style: 'note' },
      {
        at: `K${summary}`,
        formulas: lines.map((row) => [row.amount]),
        style: 'formula',
        format: pay,
        align: 'right',
      },
      { at: `B${signatures}`, values: [[sheet.head]], style: 'note' },
      { at: `G${signatures}`, values: [[sheet.received]], style: 'note' },
      { at: `B${section}`, values: [[sheet.trace, '', '', '', '', '', '']], style: 'section' },
      { at: `I${section}`, values: [[sheet.addUp]], style: 'sectionNote', align: 'right' },
      {
        at: `J${section}`,
        formulas: [
          [
            `=IF(ABS(K${section}-${answer})<0.005,"✓","✗")`,
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
        range: `B${first}:K${header + ruled}`,
        formula: `=AND(ISNUMBER($K${first}),NOT(ISNUMBER($K${first + 1})))`,
        fill: '#F5F5F5',
        bold: true,
      },
      { range: `B${first}:K${header + ruled}`, formula: `=ISNUMBER($K${first})`, bottomLine: '#E0E0E0' },
      {
        range: `B${summary}:K${summary + summaryRows - 1}`,
        formula: `=AND($B${summary}<>"",$B${summary + 1}="")`,
        fill: '#F5F5F5',
        bold: true,
        bottomLine: '#0B7580',
      },
      {
        range: `B${summary}:K${summary + summaryRows - 1}`,
        formula: `=ISNUMBER($K${summary})`,
        bottomLine: '#E0E0E0',
      },
      { range: 'I6', formula: '=AND(ISNUMBER($I$6),$I$6>=1)', fill: '#F1FAF1', color: '#0E700E' },
    ],
    names: [
      { name: names.rep, refersTo: repCell },
      { name: names.statementMonth, refersTo: monthOfStatement },
    ],
    validations: [
      {
        range: repCell,
        rule: { kind: 'list', source: paidReps },
        message: sheet.validation.rep,
      },
    ],
    columnWidths: {
      A: 2,
      B: 12,
      C: 15,
      D: 22,
      E: 34,
      F: 12,
      G: 12,
      H: 12,
      I: 13,
      J: 9,
      K: 20,
    },
    rowHeights: { 1: 25.5, 3: 7.5, 4: 18, 5: 22.5, 7: 7.5, [signatures]: 24 },
    gridlines: false,
    print: { area: 'A:K', onePage: 'whole', paper: 'A4', centred: true, footer: true },
  };
}
