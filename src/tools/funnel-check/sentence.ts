/** The sentence above the check, as a formula: what to do first, whatever rep is chosen and whatever the deals become. */
import type { Language } from '../../language/language';
import { funnelCheckTexts } from '../../language/tools/funnel-check';
import type { Currency } from '../../workbook/port';
import { money, quoted } from '../funnel/sentence';
import { inputCells, type CheckFormulas } from './formulas';
import { withCells } from './in-cells';
import { invertedWords } from './marks';
import { areOtherDays, otherDaysText } from './other-days';
import type { Place } from './place';
import type { Reference } from './reference';

interface Sentence extends Pick<CheckFormulas, 'listed' | 'chosen' | 'days'> {
  /** name of the table of deals */
  readonly list: string;
}

export function firstThingFormula(
  place: Place,
  { table, names, period }: Reference,
  language: Language,
  currency: Currency,
  { listed, chosen, days, list }: Sentence,
): string {
  const words = funnelCheckTexts(language);
  const { first, sheet } = words;
  const otherDays = days === undefined || !period ? undefined : otherDaysText(place, period, language, words);
  const at = (column: Parameters<Place['body']>[0]) => place.body(column);
  const [one, next] = [place.first, place.first + 1];
  const percent = (share: string) => `FIXED(100*${share},1)&${quoted(language === 'ru' ? '\u00a0%' : '%')}`;
  const figure = (count: string) => `FIXED(${count},0)`;
  const reached = place.fixed('reached', one);
  const due = `${place.fixed('needed', one)}*${inputCells(place).elapsed}`;
  const isBehind = `${reached}<${due}*0.9`;
  const isLow = otherDays === undefined ? isBehind : `AND(NOT(${areOtherDays(place)}),${isBehind})`;
  const high = at('high');
  const reference = at('reference');
  const losses = `IF(ISNUMBER(${high}),IF(${high}<${reference},${at('money')},0),0)`;
  const unsure = `IF(ISNUMBER(${reference}),IF(${at('needed')}="",0,IF(ISNUMBER(${at('low')}),IF(${at('low')}<${reference}*0.8,1,0),1)),0)`;
  const late = `IF((ROW(${at('standing')})-${place.header}>ROUNDUP((n-1)/2,0))*(ROW(${at('standing')})-${place.header}<n),${at('standing')},-1)`;
  const stage = (row: string) => `INDEX(${at('stage')},${row})`;
  const bottleneck = withCells(first.bottleneck, [
    stage('k'),
    stage('k+1'),
    percent(`INDEX(${at('actual')},k)`),
    percent(`INDEX(${reference},k)`),
  ]);
  const costs = withCells(first.costs, [money('ROUND(m,0)', currency)]);
  const lowToo = withCells(first.lowToo, [figure(reached), figure(due)]);
  const branches = [
    `IF(OR(${invertedWords.map((word) => `v=${quoted(word)}`).join(',')}),${withCells(first.inverted, [stage('MATCH(MAX(s),s,0)')])}`,
    `IF(m>0,${bottleneck}&${costs}&IF(${isLow},${lowToo},"")`,
    `IF(${isLow},${withCells(first.lowInflow, [stage('1'), figure(reached), figure(due)])}`,
    `IF(SUM(${place.fixed('left', one)}:${place.fixed('left', place.last)})=0,${quoted(first.noData)}`,
    `IF(SUM(u)>0,${withCells(first.tooFew, [stage('MATCH(1,u,0)'), `FIXED(N(INDEX(${at('left')},MATCH(1,u,0))),0)`])}`,
    quoted(first.onTrack),
  ];
  const found = [
    `n,ROWS(${table.name}[${names.stage}])`,
    `v,INDEX(${at('verdict')},n+1)`,
    `b,${losses}`,
    `m,MAX(b)`,
    `k,IF(m>0,MATCH(m,b,0),1)`,
    `u,${unsure}`,
    `s,${late}`,
  ];
  // without a result there is nothing to say: the first needed count is then no number
  const none = `IF(${chosen}=0,IF(${listed}=0,${quoted(sheet.noDeals(list))},${quoted(sheet.noneChosen)})`;
  return `=IFERROR(${none},IF(ISNUMBER(${place.fixed('needed', one)})*(${place.fixed('stage', next)}<>""),LET(${found.join(',')},${branches.join(',')}${')'.repeat(branches.length - 1)})${otherDays === undefined ? '' : `&${otherDays}`},${quoted(sheet.wrong)})),${quoted(sheet.wrong)})`;
}
