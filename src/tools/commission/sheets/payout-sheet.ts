/** Everybody's payout of a month: one live formula, with the month above it and nothing below. */
import type { Translated } from '../../../language/language';
import { commissionTexts } from '../../../language/tools/commission';
import { firstDayOf } from '../../../planning/calendar';
import type { SheetDescription } from '../../../workbook/sheet';
import { moneyFormat } from '../../funnel/formats';
import { moneyText, quoted } from '../../kit/sentence';
import { payoutNames } from '../names';
import { payoutArguments, type PayoutPlan } from './plan';

/** Rows that are formatted: reps and the total. */
const growth = 500;
const spareReps = 100;
const header = 6;
/** characters of the longest header of PAYOUT, in bold */
const headerWidth: Translated<number> = { en: 15, ru: 20 };
export const firstPayout = header + 1;
export const lastPayout = header + growth;
export const monthCell = 'C4';
const totalCell = 'F4';

/** Money of a payout: to the cent, a dash for nothing. */
export function payFormat(plan: Pick<PayoutPlan, 'currency'>): string {
  const money = moneyFormat(plan.currency, 0.5);
  return `${money};-${money};"–"`;
}

export function payoutSheet(plan: PayoutPlan): SheetDescription {
  const { language, currency, month, sheets, members } = plan;
  /** the row down to which reps find lines between them: those of today, and some who come */
  const ruled = Math.min(lastPayout, firstPayout + members.length + spareReps);
  const { sheet } = commissionTexts(language);
  const names = payoutNames[language];
  const rows = (column: string): string => `${column}${firstPayout}:${column}${lastPayout}`;
  const totals = `$L$${firstPayout}:$L$${lastPayout}`;
  const { before, between, after } = sheet.payoutSentence;
  const sentence = [
    quoted(before),
    moneyText(`INDEX(${totals},MAX(1,COUNT(${totals})))`, currency),
    quoted(between),
    `COUNT(${totals})-1`,
    quoted(after),
  ].join('&');
  return {
    name: sheets.payouts,
    blocks: [
      { at: 'B1', values: [[sheet.titles.payouts]], style: 'title' },
      {
        at: 'B2',
        formulas: [
          [`=IFERROR(IF(COUNT(${totals})=0,${quoted(sheet.wrong)},${sentence}),${quoted(sheet.wrong)})`],
        ],
        style: 'sentence',
      },
      { at: 'B4', values: [[sheet.month]], style: 'label' },
      { at: monthCell, values: [[firstDayOf(month)]], style: 'input', format: 'mmmm yyyy', align: 'right' },
      { at: 'E4', values: [[sheet.toPay]], style: 'label', align: 'right' },
      {
        at: totalCell,
        formulas: [[`=IF(COUNT(${totals})=0,"",INDEX(${totals},COUNT(${totals})))`]],
        style: 'formula',
        format: payFormat(plan),
        align: 'right',
        bold: true,
      },
      { at: `B${header}`, formulas: [[`=SALES.PAYOUT(${payoutArguments(plan, names.month)})`]] },
    ],
    paints: [
      { range: `B${header}:R${header}`, style: 'header' },
      { range: `C${header}:R${lastPayout}`, align: 'right' },
      { range: `C${firstPayout}:L${lastPayout}`, format: payFormat(plan) },
      { range: rows('L'), bold: true },
      { range: `M${firstPayout}:N${lastPayout}`, format: '0.0%' },
      { range: rows('O'), format: payFormat(plan) },
      { range: `P${firstPayout}:Q${lastPayout}`, format: moneyFormat(currency) },
      { range: rows('R'), format: '0.0%' },
    ],
    conditionals: [
      {
        range: `B${firstPayout}:R${ruled}`,
        formula: `=AND(ISNUMBER($L${firstPayout}),NOT(ISNUMBER($L${firstPayout + 1})))`,
        fill: '#F5F5F5',
        bold: true,
      },
      {
        range: `B${firstPayout}:R${ruled}`,
        formula: `=ISNUMBER($L${firstPayout})`,
        bottomLine: '#E0E0E0',
      },
    ],
    names: [
      { name: names.month, refersTo: monthCell },
      { name: names.total, refersTo: totalCell },
      { name: names.rows, refersTo: `B${header}` },
    ],
    validations: [
      { range: monthCell, rule: { kind: 'wholeNumber', min: 1 }, message: sheet.validation.month },
    ],
    columnWidths: {
      A: 2,
      B: 22,
      ...Object.fromEntries([...'CDEFGHIJKLMNOPQR'].map((letter) => [letter, headerWidth[language]])),
    },
    rowHeights: { 1: 25.5, 3: 7.5, 5: 7.5 },
    freezeAt: `C${firstPayout}`,
    gridlines: false,
    print: { area: 'A:R', landscape: true, onePage: 'wide' },
  };
}
