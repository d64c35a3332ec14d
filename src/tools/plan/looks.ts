/** Number formats, colours and lists of the plan sheet's spills and tables. */
import type { PlanTexts } from '../../language/tools/plan';
import type { Language } from '../../language/language';
import type { ConditionalDescription, Paint, ValidationDescription } from '../../workbook/sheet';
import { saidBelow, unknownRep } from './formulas';
import { gapsCount } from './sentences';
import {
  across,
  bodyRow,
  cell,
  column,
  faultCells,
  headerRow,
  lastColumn,
  lastFormattedRow,
  noteRow,
  spill,
  totalRow,
  typedRows,
} from './places';

export const planFormat = '#,##0;-#,##0;"–"';
const overrideFormat = '#,##0" •"';
export const shareFormat = '0.0%';
export const monthFormat = 'mmm yy';
export const startFormat = 'mmm yyyy';
export const dayFormats: Readonly<Record<Language, string>> = { en: 'm/d/yyyy', ru: 'dd.mm.yyyy' };
/** `Q1`, «1 кв.»: quarters of the plan */
export const quarterFormats: Readonly<Record<Language, string>> = { en: '"Q"0', ru: '0" кв."' };
export const differenceFormat = '#,##0" ✗";-#,##0" ✗";0" ✓"';

const input = { fill: '#FFF8E1', color: '#0B3FA8' } as const;
const good = { fill: '#F1FAF1', color: '#0E700E' } as const;
const close = { fill: '#FFF3E8', color: '#8A3707' } as const;
const bad = { fill: '#FDF3F4', color: '#B10E1C' } as const;
/** The team may be as long as the plan; the other tables are short. */
const lastOf = (part: string) => (part === 'team' ? lastFormattedRow : bodyRow + typedRows - 1);

/** Number formats and looks of cells that spills and tables fill. */
export function paintsOf(language: Language): Paint[] {
  const body = (part: Parameters<typeof across>[0], look: Omit<Paint, 'range'>): Paint => ({
    range: across(part, bodyRow, lastFormattedRow),
    ...look,
  });
  const rows = (part: Parameters<typeof across>[0], index: number, look: Omit<Paint, 'range'>): Paint => ({
    range: `${cell(part, bodyRow, index)}:${cell(part, lastOf(part), index)}`,
    ...look,
  });
  const day = dayFormats[language];
  return [
    { range: `${cell('rep', headerRow)}:${lastColumn('quarters')}${headerRow}`, style: 'header' },
    { range: `${cell('rep', totalRow)}:${lastColumn('quarters')}${totalRow}`, style: 'total' },
    { range: `${cell('fact', headerRow)}:${cell('pace', headerRow)}`, style: 'header' },
    { range: `${cell('fact', totalRow)}:${cell('pace', totalRow)}`, style: 'total' },
    { range: `${cell('year', headerRow)}:${lastColumn('quarters')}${headerRow}`, align: 'right' },
    { range: across('fact', headerRow), align: 'right' },
    { range: across('months', headerRow), format: monthFormat },
    { range: across('months', totalRow), format: planFormat, align: 'right' },
    { range: across('quarters', totalRow), format: planFormat, align: 'right' },
    { range: across('fact', totalRow), format: planFormat, align: 'right' },
    { range: cell('fact', totalRow, 2), format: shareFormat },
    { range: `${cell('year', totalRow)}:${cell('lastYear', totalRow)}`, format: planFormat, align: 'right' },
    { range: cell('growth', totalRow), format: shareFormat, align: 'right' },
    body('rep', { format: '@', align: 'left' }),
    body('year', { format: planFormat, align: 'right', bold: true }),
    body('lastYear', { style: 'note', format: planFormat, align: 'right' }),
    body('growth', { format: shareFormat, align: 'right' }),
    body('months', { format: planFormat, align: 'right' }),
    body('quarters', { format: planFormat, align: 'right' }),
    body('fact', { format: planFormat, align: 'right' }),
    { range: `${cell('fact', bodyRow, 1)}:${cell('fact', lastFormattedRow, 1)}`, bold: true },
    { range: `${cell('fact', bodyRow, 2)}:${cell('fact', lastFormattedRow, 2)}`, format: shareFormat },
    rows('corrections', 1, { format: monthFormat, align: 'right' }),
    rows('corrections', 2, { format: planFormat, align: 'right' }),
    rows('team', 1, { format: shareFormat, align: 'right' }),
    rows('team', 2, { format: shareFormat, align: 'right' }),
    rows('team', 3, { format: monthFormat, align: 'right' }),
    rows('team', 4, { format: monthFormat, align: 'right' }),
    rows('team', 6, { align: 'center' }),
    rows('growthByMonth', 0, { format: 'mmmm', align: 'left' }),
    rows('growthByMonth', 1, { format: shareFormat, align: 'right' }),
    rows('ramp', 1, { format: '0%', align: 'right' }),
    rows('days', 0, { format: day, align: 'left' }),
    rows('days', 1, { align: 'center' }),
    { range: across('growthBlock', totalRow), format: monthFormat, align: 'right' },
    { range: across('block', totalRow), format: monthFormat, align: 'right' },
    {
      range: `${cell('growthBlock', bodyRow, 1)}:${lastColumn('growthBlock')}${lastFormattedRow}`,
      format: shareFormat,
    },
    ...(['calculated', 'team plan', 'locks'] as const).map((part) => body(part, { format: planFormat })),
    {
      range: `${cell('history', totalRow, 1)}:${lastColumn('history')}${lastFormattedRow}`,
      format: planFormat,
    },
    { range: `${cell('block', bodyRow, 1)}:${lastColumn('block')}${lastFormattedRow}`, format: planFormat },
    { range: `${cell('track', bodyRow, 1)}:${lastColumn('track')}${lastFormattedRow}`, format: planFormat },
    { range: `${cell('track', bodyRow, 3)}:${cell('track', lastFormattedRow, 3)}`, format: shareFormat },
    { range: `${cell('chart', bodyRow)}:${cell('chart', bodyRow + 11)}`, format: 'mmm' },
    { range: `${cell('chart', bodyRow, 1)}:${cell('chart', bodyRow + 11, 3)}`, format: '#,##0' },
  ];
}

/** Conditions look at numbers and at whether a row is there, never at words. */
export function conditionalsOf(difference: string): ConditionalDescription[] {
  const first = (part: Parameters<typeof column>[0], index = 0) => `$${cell(part, bodyRow, index)}`;
  const isThere = `${first('rep')}<>""`;
  const plan = first('fact');
  const forecast = first('fact', 4);
  const verdicts = [
    { when: `${forecast}>=${plan}`, look: good },
    { when: `${forecast}>=0.9*${plan}`, look: close },
    { when: `${forecast}<0.9*${plan}`, look: bad },
  ];
  const judged = [
    `${cell('fact', bodyRow, 2)}:${cell('fact', lastFormattedRow, 2)}`,
    `${cell('pace', bodyRow)}:${cell('pace', lastFormattedRow)}`,
  ];
  const totalPlan = `$${cell('fact', totalRow)}`;
  const totalForecast = `$${cell('fact', totalRow, 4)}`;
  const typed = (part: 'corrections' | 'team' | 'growthByMonth' | 'ramp' | 'days', width: number) => ({
    range: `${cell(part, bodyRow)}:${cell(part, lastOf(part), width - 1)}`,
    formula: `=$${cell(part, bodyRow)}<>""`,
    ...input,
    bottomLine: '#D8C68C',
  });
  /** rows that do not count although they should stand beside their state */
  const faulty = (
    part: 'corrections' | 'team' | 'growthByMonth',
    state: 'correctionsState' | 'teamState' | 'monthsState',
    width: number,
  ) => ({
    range: `${cell(part, bodyRow)}:${cell(part, lastOf(part), width - 1)}`,
    formula: `=AND(N($${cell(state, bodyRow)})>=${saidBelow},N($${cell(state, bodyRow)})<=${unknownRep})`,
    ...bad,
    bottomLine: '#D8C68C',
  });
  return [
    {
      range: across('months', bodyRow, lastFormattedRow),
      formula: `=${cell('flags', bodyRow)}=1`,
      ...input,
      bold: true,
      format: overrideFormat,
      bottomLine: '#D8C68C',
    },
    ...judged.flatMap((range) =>
      verdicts.map(({ when, look }) => ({
        range,
        formula: `=AND(ISNUMBER(${plan}),ISNUMBER(${forecast}),${plan}>0,${when})`,
        ...look,
        bottomLine: '#E0E0E0',
      })),
    ),
    ...[`${cell('fact', totalRow, 2)}`, `${cell('pace', totalRow)}`].flatMap((range) =>
      [
        { when: `${totalForecast}>=${totalPlan}`, color: good.color },
        { when: `${totalForecast}>=0.9*${totalPlan}`, color: close.color },
        { when: `${totalForecast}<0.9*${totalPlan}`, color: bad.color },
      ].map(({ when, color }) => ({
        range,
        formula: `=AND(ISNUMBER(${totalPlan}),ISNUMBER(${totalForecast}),${totalPlan}>0,${when})`,
        color,
      })),
    ),
    { range: difference, formula: `=AND(ISNUMBER(${difference}),${difference}=0)`, ...good },
    { range: difference, formula: `=AND(ISNUMBER(${difference}),${difference}<>0)`, ...bad },
    ...(['rep', 'year', 'lastYear', 'growth', 'months', 'quarters', 'fact', 'pace'] as const).map((part) => ({
      range: across(part, bodyRow, lastFormattedRow),
      formula: `=${isThere}`,
      bottomLine: '#E0E0E0',
    })),
    ...(['B2', ...faultCells] as const).map((at) => ({
      range: at,
      formula: `=${at === 'B2' ? faultCells.map((each) => `$${each}`).join('&') : `$${at}`}<>""`,
      color: bad.color,
      bold: at !== 'B2',
    })),
    {
      range: `B${noteRow}:${lastColumn('quarters')}${noteRow}`,
      formula: `=${gapsCount}>0`,
      ...close,
    },
    faulty('corrections', 'correctionsState', 4),
    faulty('team', 'teamState', 7),
    faulty('growthByMonth', 'monthsState', 2),
    typed('corrections', 4),
    typed('team', 7),
    typed('growthByMonth', 2),
    typed('ramp', 2),
    typed('days', 3),
  ];
}

/** What may be typed into the inputs; reps and months come from the plan itself. */
export function validationsOf(sheet: PlanTexts['sheet']): ValidationDescription[] {
  const { validation } = sheet;
  const rows = (part: Parameters<typeof cell>[0], index: number) =>
    `${cell(part, bodyRow, index)}:${cell(part, lastOf(part), index)}`;
  const growth = { rule: { kind: 'decimal', min: -1, max: 3 }, message: validation.growth } as const;
  const date = { rule: { kind: 'decimal', min: 367 }, message: validation.date } as const;
  const share = { rule: { kind: 'decimal', min: 0, max: 1 }, message: validation.share } as const;
  const mark = { rule: { kind: 'wholeNumber', min: 0, max: 1 }, message: validation.mark } as const;
  const reps = {
    rule: { kind: 'list', source: `=${spill('rep')}` },
    message: validation.rep,
  } as const;
  const months = {
    rule: {
      kind: 'list',
      source: `=$${cell('months', headerRow).replace(/\d+/, '')}$${headerRow}:$${lastColumn('months')}$${headerRow}`,
    },
    message: validation.month,
  } as const;
  return [
    { range: 'C5', ...date },
    { range: 'C6', ...growth },
    { range: 'C7:C8', rule: { kind: 'decimal', min: 0 }, message: validation.money },
    { range: cell('fact', 5, 1), ...date },
    {
      range: cell('fact', 6, 1),
      rule: { kind: 'list', source: sheet.fact.periods.join(',') },
      message: validation.period,
    },
    { range: rows('corrections', 0), ...reps },
    { range: rows('corrections', 1), ...months },
    { range: rows('team', 1), ...growth },
    { range: rows('team', 2), ...share },
    { range: rows('team', 3), ...date },
    { range: rows('team', 4), ...date },
    { range: rows('team', 5), ...reps },
    { range: rows('team', 6), ...mark },
    { range: rows('growthByMonth', 1), ...growth },
    { range: rows('ramp', 1), ...share },
    { range: rows('days', 0), ...date },
    { range: rows('days', 1), ...mark },
  ];
}
