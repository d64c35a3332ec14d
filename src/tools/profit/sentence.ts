/** The live sentence of row 2: what a repeat deal and a new one leave, and how many times as much that is. */
import type { ProfitTexts } from '../../language/tools/profit';
import type { Currency } from '../../workbook/port';
import { moneyText, quoted } from '../kit/sentence';

/** A formula on the profits of a new and of a repeat deal. */
export function sentenceFormula(
  fresh: string,
  repeat: string,
  { sheet }: ProfitTexts,
  currency: Currency,
): string {
  const { sentence } = sheet;
  const does = (cell: string): string =>
    `IF(${cell}<0,${quoted(sentence.loses)}&${moneyText(`-${cell}`, currency)},${quoted(sentence.earns)}&${moneyText(cell, currency)})`;
  const times = `${quoted(sentence.times.before)}&FIXED(${repeat}/${fresh},1)&${quoted(sentence.times.after)}`;
  const tail = `IF(${fresh}>0,IF(${repeat}>${fresh},${times},${quoted(sentence.end)}),${quoted(sentence.end)})`;
  const whole = [quoted(sentence.repeat), does(repeat), quoted(sentence.fresh), does(fresh), tail].join('&');
  return `=IFERROR(${whole},${quoted(sentence.wrong)})`;
}
