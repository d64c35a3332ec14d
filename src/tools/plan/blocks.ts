/** The parts of a plan sheet, each as the cells it fills. */
import type { Language } from '../../language/language';
import type { PlanTexts } from '../../language/tools/plan';
import type { CellValue, Currency } from '../../workbook/port';
import type { Block } from '../../workbook/sheet';
import { moneyFormat } from '../funnel/formats';
import type { Content } from './content';
import type { PlanFormulas } from './formulas';
import { dayFormats, quarterFormats, startFormat } from './looks';
import type { PlanNames } from './names';
import {
  bodyRow,
  cell,
  headerRow,
  monthsPlanned,
  quarters,
  faultCells,
  noteRow,
  spill,
  totalRow,
} from './places';
import {
  correctionsFault,
  emptyFactFormula,
  lastYearFormula,
  monthsFault,
  noteFormula,
  overridesFormula,
  sentenceFormula,
  teamFault,
  throughFormula,
  titleFormula,
} from './sentences';

export type Words = PlanTexts['sheet'];

/** Title, sentence, inputs and check. */
export function headBlocks(
  names: PlanNames,
  words: Words,
  content: Content,
  formulas: PlanFormulas,
  currency: Currency,
): Block[] {
  const input = (at: string, value: CellValue, format: string): Block => ({
    at,
    values: [[value]],
    style: 'input',
    format,
    align: 'right',
  });
  const used = formulas.correctionsUsed;
  return [
    { at: 'B1', formulas: [[titleFormula(names, words)]], style: 'title' },
    { at: 'B2', formulas: [[sentenceFormula(names, words, currency)]], style: 'sentence' },
    { at: 'B4', values: [[words.inputs, '']], style: 'section' },
    { at: 'B5', values: [[words.start], [words.growth], [words.roundTo], [words.target]], style: 'label' },
    input('C5', content.start, startFormat),
    input('C6', content.growth, '0.0%'),
    input('C7', content.round, '#,##0.##'),
    input('C8', content.target, moneyFormat(currency)),
    { at: 'E4', values: [[words.check, '', '']], style: 'section' },
    { at: 'E5', values: [[words.plan], [words.targetShort], [words.difference]], style: 'label' },
    {
      at: 'E8',
      formulas: [[overridesFormula(words, used, formulas.correctionsTyped)]],
      style: 'label',
    },
    {
      at: 'G5',
      formulas: [
        [`=${cell('year', totalRow)}`],
        [`=IF(N(${names.target})=0,"",${names.target})`],
        [`=IF(N(${names.target})=0,"",ROUND(${cell('year', totalRow)}-${names.target},2))`],
        [`=${formulas.correctionsValue}`],
      ],
      style: 'formula',
    },
    { at: `B${noteRow}`, formulas: [[noteFormula(names, words)]], style: 'note' },
  ];
}

/** Header, totals and spills of the plan by rep and month. */
export function planBlocks(
  names: PlanNames,
  words: Words,
  formulas: PlanFormulas,
  language: Language,
): Block[] {
  const total = (part: 'year' | 'lastYear') => `=SUM(${spill(part)})`;
  return [
    { at: cell('rep', headerRow), values: [[words.rep, words.year]] },
    {
      at: cell('lastYear', headerRow),
      formulas: [[lastYearFormula(names, words), words.growthShort]],
      format: ['0', 'General'],
    },
    {
      at: cell('months', headerRow),
      formulas: [
        Array.from({ length: monthsPlanned }, (_, index) =>
          index === 0 ? formulas.firstMonth : formulas.nextMonth(index),
        ),
      ],
    },
    {
      at: cell('quarters', headerRow),
      values: [Array.from({ length: quarters }, (_, index) => index + 1)],
      format: quarterFormats[language],
    },
    { at: cell('rep', totalRow), values: [[words.total]] },
    {
      at: cell('year', totalRow),
      formulas: [
        [
          total('year'),
          total('lastYear'),
          `=IF(${cell('lastYear', totalRow)}>0,${cell('year', totalRow)}/${cell('lastYear', totalRow)}-1,"")`,
          formulas.totalOfMonths,
        ],
      ],
    },
    { at: cell('quarters', totalRow), formulas: [[formulas.totalOfQuarters]] },
    {
      at: cell('rep', bodyRow),
      formulas: [
        [formulas.reps, formulas.year, formulas.lastYear, formulas.growth(words.fresh), formulas.plan],
      ],
    },
    { at: cell('quarters', bodyRow), formulas: [[formulas.quarters]] },
  ];
}

/** Plan against fact on a day. */
export function factBlocks(
  names: PlanNames,
  words: Words,
  formulas: PlanFormulas,
  asOf: number,
  language: Language,
): Block[] {
  const { fact } = words;
  const pace = (plan: string, forecast: string) =>
    `IF(${plan}*1<=0,"${fact.noPlan}",IF(ISNUMBER(${forecast}),IF(${forecast}>=${plan},"${fact.ahead}",IF(${forecast}>=0.9*${plan},"${fact.close}","${fact.behind}")),"–"))`;
  return [
    {
      at: cell('fact', 2),
      formulas: [[throughFormula(names, words, language, formulas.day)]],
      style: 'sentence',
    },
    { at: cell('fact', 4), values: [[fact.title, '']], style: 'section' },
    { at: cell('fact', 5), values: [[fact.asOf], [fact.period]], style: 'label' },
    {
      at: cell('fact', 5, 1),
      values: [[asOf]],
      style: 'input',
      format: dayFormats[language],
      align: 'right',
    },
    { at: cell('fact', 6, 1), values: [[fact.periods[0] ?? '']], style: 'input', align: 'right' },
    { at: cell('fact', 9), formulas: [[emptyFactFormula(names, words)]], style: 'note' },
    {
      at: cell('fact', headerRow),
      values: [
        [
          fact.plan,
          fact.actual,
          fact.attainment,
          fact.expected,
          fact.forecast,
          fact.gap,
          fact.needed,
          fact.pace,
        ],
      ],
    },
    { at: cell('fact', totalRow), formulas: [[formulas.factTotal]] },
    {
      at: cell('pace', totalRow),
      formulas: [[`=${pace(cell('fact', totalRow), cell('fact', totalRow, 4))}`]],
    },
    { at: cell('fact', bodyRow), formulas: [[formulas.fact]] },
    { at: cell('pace', bodyRow), formulas: [[`=${pace(formulas.factColumn(1), formulas.factColumn(5))}`]] },
  ];
}

/** What is wrong in the tables that are typed into, over each of them. */
export function faultBlocks({ typed }: PlanFormulas, words: Words): Block[] {
  const said = [correctionsFault(typed, words), teamFault(typed, words), monthsFault(typed, words)];
  return faultCells.map((at, place) => ({ at, formulas: [[said[place] ?? '']], style: 'note' }));
}

/** Everything the plan is made of, one spill after the other, and what the chart reads. */
export function calculation(
  words: Words,
  formulas: PlanFormulas,
  chart: readonly (readonly CellValue[])[],
): Block[] {
  const titled = (part: Parameters<typeof cell>[0], title: string): Block => ({
    at: cell(part, headerRow),
    values: [[title]],
    style: 'note',
  });
  return [
    titled('history', words.history),
    { at: cell('history', totalRow, 1), formulas: [[formulas.totalOfHistory]] },
    { at: cell('history', bodyRow), formulas: [[formulas.history]] },
    titled('growthBlock', words.growthBlock),
    { at: cell('growthBlock', totalRow), formulas: [[formulas.growthBlock]] },
    titled('calculated', words.calculated),
    { at: cell('calculated', bodyRow), formulas: [[formulas.calculated]] },
    titled('team plan', words.teamPlan),
    { at: cell('team plan', bodyRow), formulas: [[formulas.teamPlan]] },
    titled('locks', words.locks),
    { at: cell('locks', bodyRow), formulas: [[formulas.locks]] },
    titled('flags', words.flags),
    { at: cell('flags', bodyRow), formulas: [[formulas.flags]] },
    titled('block', words.block),
    { at: cell('block', totalRow), formulas: [[formulas.block(words.rep)]] },
    titled('track', words.track),
    { at: cell('track', totalRow), formulas: [[formulas.track()]] },
    ...(['correctionsState', 'teamState', 'monthsState'] as const).flatMap((part) => [
      titled(part, words.states[part]),
      { at: cell(part, bodyRow), formulas: [[formulas[part]]] },
    ]),
    titled('chart', words.chart),
    { at: cell('chart', totalRow), values: [words.chartData] },
    {
      at: cell('chart', bodyRow),
      values: chart,
      formulas: chart.map((_, index) => formulas.chart(index)),
    },
  ];
}
