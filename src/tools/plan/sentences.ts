/** Texts of the sheet that change with its figures, as formulas. FIXED writes numbers in the reader's own way; TEXT codes would not. */
import type { Language } from '../../language/language';
import type { PlanTexts } from '../../language/tools/plan';
import type { Currency } from '../../workbook/port';
import { money, quoted } from '../funnel/sentence';
import type { PlanNames } from './names';
import { saidBelow, unknownRep, unreadable, type PlanFormulas } from './formulas';
import { bodyRow, cell, column, faultCells, monthsPlanned, spill, totalRow } from './places';

type SheetTexts = PlanTexts['sheet'];

/** Words by number from 1, as a formula that picks one. */
function wordOf(words: readonly string[], number: string): string {
  return `CHOOSE(${number},${words.map(quoted).join(',')})`;
}

function percent(share: string): string {
  return `FIXED(ABS(${share})*100,1)`;
}

/** `Sales plan 2027`, or `2026–2027` where the plan's year begins in another month than January. */
export function titleFormula({ start }: PlanNames, sheet: SheetTexts): string {
  return `=${quoted(sheet.title)}&YEAR(${start})&IF(MONTH(${start})=1,"","–"&(YEAR(${start})+1))`;
}

/** `2026`, or `Last year` where its months are of two years. */
export function lastYearFormula({ start }: PlanNames, sheet: SheetTexts): string {
  return `=IF(MONTH(${start})=1,YEAR(${start})-1,${quoted(sheet.lastYear)})`;
}

/** `$13,230,000: 15.0% above 2026, equal to the company target.` and what is wrong in the tables that are typed into. */
export function sentenceFormula(names: PlanNames, sheet: SheetTexts, currency: Currency): string {
  const { above, below, year, noBase, equal, over, under, end, wrong } = sheet.sentence;
  const growth = cell('growth', totalRow);
  const total = cell('year', totalRow);
  const lastYear = `IF(MONTH(${names.start})=1,(YEAR(${names.start})-1)&${quoted(year.after)},${quoted(year.none)})`;
  const against = (words: { before: string; after: string }) =>
    `${quoted(words.before)}&${percent(growth)}&${quoted(words.after)}`;
  const compared = `IF(ISNUMBER(${growth}),IF(${growth}>=0,${against(above)},${against(below)})&${lastYear},${quoted(noBase)})`;
  const off = `ABS(${names.difference})`;
  const target = `IF(N(${names.target})=0,${quoted(end)},IF(${names.difference}=0,${quoted(equal)},", "&${money(off, currency)}&IF(${names.difference}>0,${quoted(over)},${quoted(under)})))`;
  return `=IFERROR(${money(total, currency)}&": "&${compared}&${target},${quoted(wrong)})&${faultCells.join('&')}`;
}

/** `Through Mar 17, 2027: 56.5% of the working days are over.` */
export function throughFormula(
  { asOf }: PlanNames,
  { fact, monthsOf }: SheetTexts,
  language: Language,
  day: string,
): string {
  const month = wordOf(monthsOf, `MONTH(${day})`);
  const date =
    language === 'ru'
      ? `DAY(${day})&" "&${month}&" "&YEAR(${day})`
      : `${month}&" "&DAY(${day})&", "&YEAR(${day})`;
  const plan = cell('fact', totalRow);
  const expected = cell('fact', totalRow, 3);
  const over = `IF(${asOf}<>${day},${quoted(fact.outside)},IF(N(${plan})>0,${quoted(fact.over.before)}&${percent(`${expected}/${plan}`)}&${quoted(fact.over.after)},""))`;
  return `=IFERROR(${quoted(fact.through)}&${date}&${over},${quoted(fact.wrong)})`;
}

/** A column of the chart's data: months, plan, actual, last year. */
const chartRows = (index: number) => {
  const letters = column('chart', index);
  return `$${letters}$${bodyRow}:$${letters}$${bodyRow + monthsPlanned - 1}`;
};
const isZero = (index: number) => `(IFERROR(${chartRows(index)},1)=0)`;

/** Names of the months for which something holds, as a formula: `Feb 2027, Mar 2027`. */
function monthsWhere(holds: string, { months }: SheetTexts): string {
  const names = `XLOOKUP(MONTH(${chartRows(0)}),SEQUENCE(1,12),{${months.map(quoted).join(',')}})`;
  return `TEXTJOIN(", ",TRUE,IF(${holds},${names}&" "&YEAR(${chartRows(0)}),""))`;
}

/** 1 for every month in which nobody has a plan and nobody sold a year before. */
const isGap = `${isZero(1)}*${isZero(3)}`;
/** How many such months there are. */
export const gapsCount = `SUM(${isGap})`;

/** `● No plan for Dec 2027: no sales …` where that is so, then what the marks mean. */
export function noteFormula({ target }: PlanNames, sheet: SheetTexts): string {
  const { before, after, target: spread } = sheet.gaps;
  const said = `${quoted(before)}&${monthsWhere(isGap, sheet)}&${quoted(after)}&IF(N(${target})>0,${quoted(spread)},"")&"   "`;
  return `=IFERROR(IF(${gapsCount}=0,"",${said}),"")&${quoted(sheet.note)}`;
}

/** `No sales yet in Feb 2027, Mar 2027.` */
export function emptyFactFormula({ asOf }: PlanNames, sheet: SheetTexts): string {
  const holds = `${isZero(2)}*(${chartRows(0)}<=${asOf})`;
  return `=IFERROR(IF(SUM(${holds})=0,"",${quoted(sheet.emptyFact)}&${monthsWhere(holds, sheet)}&"."),"")`;
}

/** `Overrides: 2`, or `Overrides: 1 of 2 in this plan` where others are of other months or cannot be used. */
export function overridesFormula(sheet: SheetTexts, used: string, typed: string): string {
  return `=${quoted(sheet.overrides)}&${used}&IF(${used}<${typed},${quoted(sheet.overridesOf)}&${typed}&${quoted(sheet.overridesHere)},"")`;
}

/** What is wrong with rows in these states, each by what it names: `Typed twice, the lower row counts: Adams Feb 2027. …` */
function told(
  state: string,
  what: string,
  { before, after }: { before: string; after: string },
  code: number,
) {
  return `IF(SUM(--(${state}*1=${code}))=0,"",${quoted(before)}&TEXTJOIN(", ",TRUE,IF(${state}*1=${code},IFERROR(${what},""),""))&${quoted(after)})`;
}

function shortMonth(date: string, { months }: SheetTexts): string {
  return `XLOOKUP(MONTH(${date}),SEQUENCE(1,12),{${months.map(quoted).join(',')}})`;
}

type Typed = PlanFormulas['typed'];

/** Rows of the overrides that do not count although they should; empty where there are none. */
export function correctionsFault({ rep, month }: Typed, sheet: SheetTexts): string {
  const state = spill('correctionsState');
  const { twice, unreadable: noAmount, unknown } = sheet.faults;
  const cellOf = `TRIM(${rep})&" "&${shortMonth(month, sheet)}&" "&YEAR(${month})`;
  const who = `TRIM(${rep})`;
  return `=IFERROR(${told(state, cellOf, twice, saidBelow)}&${told(state, `IFERROR(${cellOf},${who})`, noAmount, unreadable)}&${told(state, who, unknown, unknownRep)},"")`;
}

/** Reps who stand in the team's table twice. */
export function teamFault({ teamRep }: Typed, sheet: SheetTexts): string {
  return `=IFERROR(${told(spill('teamState'), `TRIM(${teamRep})`, sheet.faults.team, saidBelow)},"")`;
}

/** Months whose growth is typed twice. */
export function monthsFault({ growthMonth }: Typed, sheet: SheetTexts): string {
  return `=IFERROR(${told(spill('monthsState'), shortMonth(growthMonth, sheet), sheet.faults.months, saidBelow)},"")`;
}
