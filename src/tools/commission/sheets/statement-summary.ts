/**
 * The lines of the statement’s summary, told from the trace below it: one a component, what adds no pay of its own (clawbacks,
 * adjustments …) one a kind, each with what it comes from. Rows that are not needed stay blank, the total follows the last line.
 */
import { kindTexts } from '../../../functions/kit/payout/trace-rows';
import { basisWords } from '../../../functions/kit/payout/words';
import { languages, type Language } from '../../../language/language';
import { commissionTexts } from '../../../language/tools/commission';
import type { LineKind } from '../../../planning/commission/payout/model';
import { quoted } from '../../kit/sentence';

/** Rows of the summary: base, components and kinds, total. */
export const summaryRows = 10;
const mostNames = summaryRows - 2;

interface Given {
  readonly language: Language;
  /** first row of the summary */
  readonly top: number;
  /** the cell that the trace spills from */
  readonly trace: string;
  /** cells: a day of the month paid for, and what is to be paid */
  readonly month: string;
  readonly total: string;
}

/** The formulas of a row. */
export interface SummaryRow {
  readonly label: string;
  readonly because: string;
  readonly amount: string;
}

/** Words of the trace are in the language of Excel’s interface, which need not be the sheet’s. */
const oneOf = (text: string, words: readonly string[]): string =>
  `ISNUMBER(MATCH(${text},{${words.map(quoted).join(',')}},0))`;
const kinds = (...wanted: LineKind[]): string[] =>
  wanted.flatMap((kind) => languages.map((language) => kindTexts[language][kind]));

const allKinds = Object.values(kindTexts).flatMap((texts) =>
  Object.values(texts).filter((text) => text !== ''),
);

/** Columns of the trace, by the names that formulas know them under, in its order. */
const traced = [
  'days',
  'deals',
  'buyers',
  'told',
  'basis',
  'steps',
  'heights',
  'amounts',
  'rates',
  'paid',
] as const;

/**
 * A formula of columns of the trace, by their names after an underscore (which no table is likely to be called); `_name` is what each line is added up under: its component or its kind, nothing
 * for the base, whose row is the first. Header and total of the trace are told from lines by what they hold.
 */
function ofTrace({ trace }: Given, columns: readonly (typeof traced)[number][], formula: string): string {
  const all = [...new Set([...columns, 'told', 'basis'] as const)];
  const given = all.map((column) => `_${column},INDEX(${trace}#,0,${traced.indexOf(column) + 1})`);
  return [
    `LET(${given.join(',')},_kind,IFERROR(LEFT(_told,FIND(": ",_told)-1),_told),`,
    `_base,${oneOf('_kind', kinds('base'))}*(_basis=""),`,
    `_name,IF(_base,"",IF(${oneOf('_kind', allKinds)},_kind,_told)),`,
    `${formula})`,
  ].join('');
}

export function statementSummary(given: Given): SummaryRow[] {
  const { language, top, total } = given;
  const { sheet } = commissionTexts(language);
  const sum = (lines: string): string =>
    ofTrace(given, ['paid'], `ROUND(SUM(IF((${lines})*ISNUMBER(_paid),_paid,0)),2)`);
  /** with `_listed`, the names each once, and how many they are */
  const listing = (formula: string): string =>
    ofTrace(
      given,
      ['paid'],
      `_listed,IFERROR(UNIQUE(FILTER(_name,ISNUMBER(_paid)*(_name<>""))),""),_count,SUM(--(_listed<>"")),${formula}`,
    );
  const row = (index: number): SummaryRow => {
    const label = `$B${top + index}`;
    const isTotal = `${label}&$B${top + index + 1}=${quoted(sheet.total)}`;
    // what finds no row of its own stands together in the last one
    const isRest = `${label}=${quoted(sheet.otherLines)}`;
    const asName = `IF(${index}=MIN(_count,${mostNames})+1,${quoted(sheet.total)},"")`;
    const named =
      index === mostNames
        ? `IF(_count>${mostNames},${quoted(sheet.otherLines)},INDEX(_listed,${index}))`
        : `INDEX(_listed,${index})`;
    return {
      label: `=IFERROR(${listing(`IF(${index}<=MIN(_count,${mostNames}),${named},${asName})`)},"")`,
      because: `=IFERROR(IF(OR(${label}="",${isTotal},${isRest}),"",${because(given, label)}),"")`,
      amount: `=IF(${label}="","",IF(${isTotal},${total},IF(${isRest},ROUND(${total}-SUM($K$${top}:$K${top + index - 1}),2),${sum(`_name=${label}`)})))`,
    };
  };
  return [
    {
      label: `=${quoted(sheet.base)}`,
      because: `=IFERROR(${baseBecause(given)},"")`,
      amount: `=${sum('_base')}`,
    },
    ...Array.from({ length: summaryRows - 1 }, (_, index) => row(index + 1)),
  ];
}

/** `full month`, `15 of 30 days` */
function baseBecause(given: Given): string {
  const { language, month } = given;
  const { fullMonth, days } = commissionTexts(language).sheet.because;
  const ofMonth = `DAY(EOMONTH(${month},0))`;
  return ofTrace(
    given,
    ['rates'],
    `_months,SUM(IF(_base,_rates,0)),IF(_months=0,"",IF(ABS(_months-1)<0.000001,${quoted(fullMonth)},${quoted(days.before)}&ROUND(_months*${ofMonth},0)&${quoted(days.between)}&${ofMonth}&${quoted(days.after)}))`,
  );
}

/** A figure in the reader’s own way, with decimals where it has some. */
const figure = (value: string): string => `FIXED(${value},IF(ROUND(${value},0)=ROUND(${value},2),0,2))`;

/** What a line that is not the base comes from. */
function because(given: Given, label: string): string {
  const { language } = given;
  const words = commissionTexts(language).sheet.because;
  const is = (...wanted: LineKind[]): string => oneOf(label, kinds(...wanted));
  const percent = (rate: string): string =>
    `FIXED(${rate}*100,IF(ROUND(${rate}*100,0)=ROUND(${rate}*100,6),0,IF(ROUND(${rate}*100,1)=ROUND(${rate}*100,6),1,2)))&${quoted(words.percent)}`;
  const { rates, draw } = words;
  /** `5% of 100,000 + 6% of 25,000` */
  const byRate = [
    `LET(_rated,_own*ISNUMBER(_rates),_each,UNIQUE(FILTER(_rates,_rated)),`,
    `_sold,MMULT(--(_each=TRANSPOSE(_rates)),IF(_rated,_amounts,0)),`,
    `IF(ROWS(_each)>3,${quoted(rates.before)}&${percent('MIN(_each)')}&${quoted(rates.between)}&${percent('MAX(_each)')}&${quoted(rates.of)}&${figure('SUM(_sold)')},`,
    `TEXTJOIN(" + ",TRUE,${percent('_each')}&${quoted(words.of)}&${figure('_sold')})))`,
  ].join('');
  const date =
    language === 'ru'
      ? 'TEXT(DAY(_when),"00")&"."&TEXT(MONTH(_when),"00")&"."&YEAR(_when)'
      : 'MONTH(_when)&"/"&DAY(_when)&"/"&YEAR(_when)';
  /** `101 Vector (6/15/2026)`; two at the most, else how many */
  const whichDeals = [
    `LET(_when,FILTER(_days,_own),_each,UNIQUE(TRIM(FILTER(_deals,_own)&" "&FILTER(_buyers,_own)&" ("&${date}&")")),`,
    `IF(ROWS(_each)>2,${quoted(words.deals)}&ROWS(_each),TEXTJOIN("; ",TRUE,_each)))`,
  ].join('');
  const reasons = [
    `LET(_each,TEXTJOIN("; ",TRUE,UNIQUE(IFERROR(MID(FILTER(_told,_own),LEN(${label})+3,200),""))),`,
    `IF(_each="",${quoted(words.noReason)},_each))`,
  ].join('');
  const drawn = [
    `IF(_pay>0,${quoted(draw.lifted)}&${figure('_amount')},`,
    `IF(_pay<0,${quoted(draw.takenBack)},${quoted(draw.enough)}&${figure('_amount')}&${quoted(draw.reached)}))`,
  ].join('');
  /** `62 of 60`, `97% of 95%`, `12: not enough yet` */
  const reached = [
    `IF(_step=0,${figure('_height')}&IF(_pay=0,${quoted(words.short)},""),`,
    `IF(_step<1,${percent('_height')}&${quoted(words.reached)}&${percent('_step')},`,
    `${figure('_height')}&${quoted(words.reached)}&${figure('_step')}))`,
  ].join('');
  const pieces = [...Object.values(basisWords.kpi), ...Object.values(basisWords.count)].flat();
  const largest = (cells: string): string => `MAX(IF(_own*ISNUMBER(${cells}),${cells},0))`;
  return ofTrace(
    given,
    traced,
    [
      `_own,(_name=${label})*ISNUMBER(_paid),_pay,SUM(IF(_own,_paid,0)),`,
      `_amount,SUM(IF(_own*ISNUMBER(_amounts),_amounts,0)),_height,${largest('_heights')},_step,${largest('_steps')},`,
      `IF(${is('draw')},${drawn},`,
      `IF(${is('adjustment')},${reasons},`,
      `IF(${is('clawback', 'notCounted', 'noRole')},${whichDeals},`,
      `IF(${is('cap')},${quoted(words.cap)}&${figure('_height')},`,
      `IF(SUM(_own*ISNUMBER(_rates))>0,${byRate},`,
      `IF(SUM(_own*ISNUMBER(_amounts))=0,${reached},`,
      `IF(SUM(_own*${oneOf('_basis&""', pieces)})>0,${quoted(words.counted)}&${figure('_amount')},`,
      `${quoted(words.deals)}&ROWS(UNIQUE(FILTER(_deals&" "&_days,_own)))`,
      ')))))))',
    ].join(''),
  );
}
