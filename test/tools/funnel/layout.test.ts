import fc from 'fast-check';
import { languages, type Language } from '../../../src/language/language';
import { funnelSheet } from '../../../src/tools/funnel/layout';
import { funnelNames } from '../../../src/tools/funnel/names';
import { firstState, reduce, type FunnelState } from '../../../src/tools/funnel/state';
import { templateIds } from '../../../src/tools/funnel/templates';
import { texts } from '../../kit/texts';
import { cornerOf } from '../../../src/workbook/excel/address';
import type { Block, SheetDescription } from '../../../src/workbook/sheet';
import { drawnState } from './drawn';

const dollars = { symbol: '$', before: true };
const roubles = { symbol: '₽', before: false };
const sheetOf = (state: FunnelState, language: Language = 'en') =>
  funnelSheet(state, {
    language,
    currency: language === 'ru' ? roubles : dollars,
    sheet: 'Plan',
    table: funnelNames[language].stages,
  });
const at = (sheet: SheetDescription, cell: string) => sheet.blocks.find((block) => block.at === cell);

test('the sheet of the drawing, in English', () => {
  const sheet = sheetOf(drawnState('en'));
  expect(at(sheet, 'B1')?.values).toEqual([['Reference funnel, September 2026']]);
  expect(at(sheet, 'C5')).toMatchObject({ values: [[1_000_000]], style: 'input', format: '"$"#,##0' });
  expect(at(sheet, 'C10')).toMatchObject({
    formulas: [['=Funnel_Reps-Funnel_Absences/Funnel_Workdays']],
    format: '0.00',
  });
  expect(at(sheet, 'D5')?.values).toEqual([
    ['from the budget'],
    ['entered by hand'],
    [''],
    ['vacation: Adams'],
    ['without Labor Day'],
    ['reps − absences ÷ days'],
  ]);
  expect(at(sheet, 'B20')?.values).toEqual([
    ['Leads', 0.45, '270 of 600'],
    ['Qualified', 149 / 270, '149 of 270'],
    ['Meetings', 104 / 149, '104 of 149'],
    ['Proposals', 42 / 104, '42 of 104'],
    ['Won', '', ''],
  ]);
  expect(at(sheet, 'F19')?.formulas).toEqual([
    [
      '=SALES.FUNNEL(Funnel_Target,Funnel_AverageDeal,Funnel_Stages[Conversion],Funnel_Stages[Stage],Funnel_RepsPresent,Funnel_Workdays)',
    ],
  ]);
  expect(sheet.tables).toEqual([{ name: 'Funnel_Stages', range: 'B19:E24' }]);
  expect(at(sheet, 'E20')?.formulas).toEqual(
    Array.from({ length: 5 }, () => ['=IFERROR(INDEX($H$20:$H$49,ROW()-ROW($H$19)),"")']),
  );
  expect(sheet.names?.map(({ name, refersTo }) => `${name} ${refersTo}`)).toEqual([
    'Funnel_Title B1',
    'Funnel_Target C5',
    'Funnel_AverageDeal C6',
    'Funnel_Reps C7',
    'Funnel_Absences C8',
    'Funnel_Workdays C9',
    'Funnel_RepsPresent C10',
    'Funnel_Source B13',
    'Funnel_HowCounted B14',
    'Funnel_AbsenceList B16',
    'Funnel_FirstStage F20',
    'Funnel_Entrants H20',
  ]);
  expect(sheet).toMatchObject({
    freezeAt: 'A3',
    gridlines: false,
    print: { area: 'A:K', landscape: true, onePage: 'whole' },
  });
});

test('the sheet of the drawing, in Russian: Russian names, English format codes', () => {
  const sheet = sheetOf(drawnState('ru'), 'ru');
  expect(at(sheet, 'B1')?.values).toEqual([['Эталонная воронка, сентябрь 2026']]);
  expect(at(sheet, 'C5')).toMatchObject({ values: [[10_000_000]], format: '#,##0\\ "₽"' });
  expect(at(sheet, 'F19')?.formulas).toEqual([
    [
      '=SALES.FUNNEL(Воронка_План,Воронка_СреднийЧек,Воронка_Этапы[Конверсия],Воронка_Этапы[Этап],Воронка_НаМесте,Воронка_РабочихДней)',
    ],
  ]);
  expect(at(sheet, 'B13')?.values?.[0]).toEqual([
    'Конверсии: таблица «Сделки», 600 сделок, 01.03.2026–31.08.2026.',
  ]);
  expect(at(sheet, 'D5')?.values?.[3]).toEqual(['отпуск: Белова']);
});

test('a plan in deals: the target is their number × the average, and the funnel still asks for the target', () => {
  const state = reduce(drawnState('en'), { type: 'set', values: { by: 'deals', deals: 50 } });
  const sheet = sheetOf(state);
  expect(at(sheet, 'C5')).toMatchObject({ values: [[50]], style: 'input' });
  expect(at(sheet, 'C7')).toMatchObject({
    formulas: [['=Funnel_Deals*Funnel_AverageDeal']],
    style: 'formula',
  });
  expect(sheet.names).toContainEqual({ name: 'Funnel_Target', refersTo: 'C7' });
  expect(sheet.names).toContainEqual({ name: 'Funnel_Deals', refersTo: 'C5' });
  expect(at(sheet, 'B2')?.formulas?.[0]?.[0]).toContain('FIXED(C7');
});

test('texts for cells carry no no-break spaces, which nobody types', () => {
  for (const language of languages) {
    const { templates, name } = texts(language).funnel.sheet;
    expect(JSON.stringify([templates, name('09.2026'), funnelNames[language]])).not.toMatch(/\u00a0/);
  }
});

const words = fc.oneof(
  fc.constantFrom('=cmd()', '+1', '-2', '@x', '\t=1', 'Leads', 'Лиды', '"', "'", 'Jan 2026'),
  fc.string({ minLength: 1, maxLength: 12 }),
);
const anyState = fc
  .record({
    names: fc.uniqueArray(words, { minLength: 2, maxLength: 25 }),
    template: fc.constantFrom(...templateIds),
    by: fc.constantFrom('revenue' as const, 'deals' as const),
    language: fc.constantFrom(...languages),
    person: words,
    absences: fc.nat(3),
  })
  .map(({ names, template, by, language, person, absences }) => {
    const { templates } = texts(language).funnel.sheet;
    let state = firstState({ today: 46_000, country: 'US', stageNames: (id) => templates[id] });
    state = reduce(state, { type: 'template', template, names });
    state = { ...state, stages: state.stages.map((stage) => ({ ...stage, conversion: 0.5 })) };
    state = reduce(state, { type: 'set', values: { by, revenue: 1e6, deals: 7, averageTyped: 2e4 } });
    for (let index = 0; index < absences; index += 1)
      state = reduce(state, { type: 'addAbsence', name: person });
    return { state, language };
  });

interface Rectangle {
  readonly what: string;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}
function rectangleOf(block: Block): Rectangle {
  const { row, column } = cornerOf(block.at);
  const content = block.values ?? block.formulas ?? [];
  return {
    what: block.at,
    top: row,
    left: column,
    bottom: row + content.length - 1,
    right: column + (content[0]?.length ?? 1) - 1,
  };
}
const overlap = (one: Rectangle, other: Rectangle) =>
  one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right;

test('whatever is asked for: no two blocks overlap, nothing stands below what can grow, formulas are the sheet’s own', () => {
  fc.assert(
    fc.property(anyState, ({ state, language }) => {
      const sheet = sheetOf(state, language);
      const rectangles = sheet.blocks.map(rectangleOf);
      rectangles.forEach((one, index) =>
        rectangles
          .slice(index + 1)
          .forEach((other) =>
            expect([one.what, other.what, overlap(one, other)]).toEqual([one.what, other.what, false]),
          ),
      );
      const [head = '', end = ''] = sheet.tables?.[0]?.range.split(':') ?? [];
      const table = { top: cornerOf(head).row, bottom: cornerOf(end).row };
      expect(table.bottom - table.top).toBe(state.stages.length);
      // B:E below the table and F:K below the formula stay free
      expect(
        rectangles.filter(({ top, left, right }) => top > table.bottom && left <= 4 && right >= 1),
      ).toEqual([]);
      expect(
        rectangles.filter(({ top, left, right }) => top > table.top && left <= 10 && right >= 5),
      ).toEqual([]);
      // the chart lies over nothing, and reads whole columns of the stage table, which it grows with
      const chart = sheet.charts?.[0];
      const area = {
        what: 'chart',
        top: cornerOf(chart?.from ?? '').row,
        left: 5,
        bottom: cornerOf(chart?.to ?? '').row,
        right: 10,
      };
      expect(rectangles.filter((each) => overlap(each, area))).toEqual([]);
      expect(chart?.source).toBe(`E${table.top + 1}:E${table.bottom + 1}`);
      expect(chart?.labels).toBe(`B${table.top + 2}:B${table.bottom + 1}`);
      const formulas = sheet.blocks.flatMap(({ formulas: rows = [] }) => rows.flat());
      expect(formulas.every((formula) => typeof formula === 'string' && formula.startsWith('='))).toBe(true);
      // of what the user typed nothing reaches a formula but the first stage's name, as a text
      state.stages.slice(1).forEach(({ name }) => {
        if (name.length > 3) expect(formulas.slice(0, 3).join()).not.toContain(`${name.trim()}(`);
      });
    }),
    { numRuns: 60 },
  );
});
