/** The live sentence of row 2, as a formula. FIXED writes numbers in the reader's own way, whatever his Excel's language; TEXT codes would not. */
import type { CountedNoun } from '../../language/en/nouns';
import type { Language } from '../../language/language';
import type { FunnelTexts } from '../../language/tools/funnel';
import type { Currency } from '../../workbook/port';

/** A text as a constant of a formula. */
export function quoted(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}

/** An amount in a cell with its currency, as a part of a text formula. */
export function money(cell: string, currency: Currency): string {
  // cents only where there are some, as everywhere else
  const figure = `FIXED(${cell},IF(ROUND(${cell},0)=ROUND(${cell},2),0,2))`;
  if (currency.symbol === '') return figure;
  return currency.before
    ? `${quoted(currency.symbol)}&${figure}`
    : `${figure}&${quoted(`\u00a0${currency.symbol}`)}`;
}

/** The noun after a whole count in a cell, by the plural rules of the language. */
function nounFor(count: string, noun: CountedNoun, language: Language): string {
  if (language !== 'ru' || noun.few === undefined || noun.many === undefined) {
    return `IF(${count}=1,${quoted(noun.one)},${quoted(noun.other)})`;
  }
  const last = `MOD(${count},10)`;
  const teen = `AND(MOD(${count},100)>=11,MOD(${count},100)<=14)`;
  return `IF(${teen},${quoted(noun.many)},IF(${last}=1,${quoted(noun.one)},IF(AND(${last}>=2,${last}<=4),${quoted(noun.few)},${quoted(noun.many)})))`;
}

export interface SentenceCells {
  readonly target: string;
  readonly firstStage: string;
  readonly entrants: string;
  readonly norm: string;
}

/**
 * `To sell $1,000,000 the team needs 715 leads: 7.5 per rep per day.` The noun stands as long as the first stage keeps
 * the name it was written with; renamed, the stage is named instead.
 */
export function sentenceFormula(
  cells: SentenceCells,
  firstStage: string,
  { sheet }: FunnelTexts,
  language: Language,
  currency: Currency,
): string {
  const { before, needs, other, perDay, end, wrong } = sheet.sentence;
  const key = firstStage.trim().toLowerCase();
  const noun = Object.hasOwn(sheet.nouns, key) ? sheet.nouns[key] : undefined;
  const named = `${quoted(other.before)}&${cells.firstStage}&${quoted(other.after)}`;
  const what = noun
    ? `IF(${cells.firstStage}=${quoted(firstStage)},${quoted(' ')}&${nounFor(cells.entrants, noun, language)},${named})`
    : named;
  const isOne = `MOD(${cells.entrants},10)=1,MOD(${cells.entrants},100)<>11`;
  const needed =
    noun?.neededOne === undefined
      ? quoted(needs)
      : `IF(AND(${cells.firstStage}=${quoted(firstStage)},${isOne}),${quoted(noun.neededOne)},${quoted(needs)})`;
  const parts = [
    quoted(before),
    money(cells.target, currency),
    needed,
    `FIXED(${cells.entrants},0)`,
    what,
    quoted(perDay),
    `FIXED(${cells.norm},1)`,
    quoted(end),
  ];
  return `=IFERROR(IF(${cells.firstStage}="",${quoted(wrong)},${parts.join('&')}),${quoted(wrong)})`;
}
