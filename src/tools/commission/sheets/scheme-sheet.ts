/** The scheme as a table that is read and changed row by row. */
import { commissionTexts } from '../../../language/tools/commission';
import type { Block, Paint, SheetDescription } from '../../../workbook/sheet';
import { moneyFormat } from '../../funnel/formats';
import { quoted } from '../../kit/sentence';
import { partName } from '../names';
import { schemeCells, schemeHeaders } from '../templates';
import type { PayoutPlan } from './plan';

const header = 4;
const first = header + 1;

/** The column of the rates, for the sentence that says what to change. */
export const firstRate = `H${first}`;

export function schemeSheet({ language, currency, roles, sheets, tables }: PayoutPlan): SheetDescription {
  const { sheet } = commissionTexts(language);
  const rows = roles.flatMap((role) => role.rows);
  const cells = roles.flatMap((role) => schemeCells(role, language));
  const last = header + cells.length;
  const money = moneyFormat(currency);
  const { before, after } = sheet.schemeSentence;
  const blocks: Block[] = [
    { at: 'B1', values: [[sheet.titles.scheme]], style: 'title' },
    {
      at: 'B2',
      formulas: [[`=${quoted(before)}&ROWS(${tables.scheme})&${quoted(after)}`]],
      style: 'sentence',
    },
    {
      at: `B${header}`,
      values: [schemeHeaders[language]],
      style: 'header',
      align: schemeHeaders[language].map((_, index) => (isFigure(index) ? 'right' : 'left')),
    },
    { at: `B${first}`, values: cells, style: 'input' },
  ];
  const formats = rows.flatMap(({ basis, from = 0 }, index): Paint[] => [
    { range: `F${first + index}`, format: from > 0 && from <= 1 ? '0%' : '#,##0' },
    { range: `H${first + index}`, format: basis.en === 'KPI' ? money : '0.0%', bold: true },
  ]);
  return {
    name: sheets.scheme,
    blocks,
    paints: [
      { range: `F${first}:I${last}`, align: 'right' },
      { range: `J${header}:J${last}`, align: 'left', indent: 1 },
      { range: `M${first}:N${last}`, align: 'right' },
      { range: `G${first}:G${last}`, format: '0%' },
      { range: `I${first}:I${last}`, format: money },
      { range: `M${first}:M${last}`, format: money },
      { range: `N${first}:N${last}`, format: '0%' },
      ...formats,
    ],
    tables: [{ name: tables.scheme, range: `B${header}:O${last}` }],
    validations: [
      {
        range: `F${first}:I${last}`,
        rule: { kind: 'decimal', min: 0 },
        message: sheet.validation.money,
      },
      {
        range: `M${first}:N${last}`,
        rule: { kind: 'decimal', min: 0 },
        message: sheet.validation.money,
      },
    ],
    columnWidths: {
      A: 2,
      B: 28,
      C: 25,
      D: 13,
      E: 10,
      F: 9,
      G: 16,
      H: 10,
      I: 12,
      J: 14,
      K: 12,
      L: 10,
      M: 12,
      N: 9,
      O: 12,
    },
    rowHeights: { 1: 25.5, 3: 7.5 },
    names: [{ name: partName[language], refersTo: 'B1' }],
    freezeAt: `A${first}`,
    gridlines: false,
    print: { area: 'A:O', landscape: true, onePage: 'wide' },
  };
}

/** From, from % of quota, rate and amount; cap and gate. */
function isFigure(index: number): boolean {
  return (index >= 4 && index <= 7) || index === 11 || index === 12;
}
