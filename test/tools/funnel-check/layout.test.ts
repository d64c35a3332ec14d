/** The cells of a check: nothing overlaps, nothing of the user's reaches a formula unquoted, verdict colours rest on numbers. */
import { languages, type Language } from '../../../src/language/language';
import { factsOf } from '../../../src/tools/funnel-check/facts';
import { checkPart, checkSheet } from '../../../src/tools/funnel-check/layout';
import { invertedWords, verdictWords } from '../../../src/tools/funnel-check/marks';
import type { CheckLayout } from '../../../src/tools/funnel-check/check-layout';
import { cornerOf } from '../../../src/workbook/excel/address';
import type { Block, SheetPart } from '../../../src/workbook/sheet';
import { startHost, upright } from '../../functions/host';
import { cellsOf, drawnReference, scenes } from './scenes';

function layout(language: Language, change: Partial<CheckLayout> = {}): CheckLayout {
  const reference = drawnReference(language);
  const facts = factsOf(
    cellsOf(scenes.bottleneck, language),
    reference,
    { lostFrom: {}, share: 1, elapsed: 1 },
    language,
  );
  if (typeof facts === 'string') throw new Error(facts);
  const headers = ['Stage', 'Lost from', 'Amount', 'Rep', 'Created'];
  return {
    language,
    currency: { symbol: '$', before: true },
    reference,
    list: { name: 'Deals', sheet: 'Deals', headers, rows: 700 },
    picked: {
      table: 'Deals',
      columns: { stage: 'Stage', lostFrom: 'Lost from', amount: 'Amount', rep: 'Rep', created: 'Created' },
    },
    lostFrom: {},
    facts,
    rep: undefined,
    inPeriod: true,
    reps: 3,
    ...change,
  };
}

const contents = (block: Block) => block.values ?? block.formulas ?? [];
const formulasOf = (part: Pick<SheetPart, 'blocks'>) =>
  part.blocks.flatMap(({ formulas = [] }) => formulas.flat().map(String));

test.each(languages)('cells do not overlap and stay in their area, in %s', (language) => {
  const part = checkPart(layout(language));
  if (!part) throw new Error('There is room.');
  const [start = '', end = ''] = part.area.split(':');
  const area = { from: cornerOf(start), to: cornerOf(end) };
  const seen = new Set<string>();
  for (const block of part.blocks) {
    const { row, column } = cornerOf(block.at);
    contents(block).forEach((line, down) =>
      line.forEach((_, across) => {
        const cell = `${row + down},${column + across}`;
        expect(seen.has(cell)).toBe(false);
        seen.add(cell);
        expect(column + across).toBeGreaterThanOrEqual(area.from.column);
        expect(column + across).toBeLessThanOrEqual(area.to.column);
      }),
    );
  }
  // the funnel itself ends at K, and the spills begin on its row
  expect(area.from.column).toBeGreaterThan(cornerOf('L1').column);
  expect(part.blocks.find(({ at }) => at === 'M19')?.formulas?.[0]?.[0]).toMatch(
    /^=IF\(SUMPRODUCT\(\(Deals\[Stage\]<>""\).*\)=0,"",LET\(_check,SALES\.FUNNEL\.CHECK\(/,
  );
});

test('beside the reference names are the sheet’s own, on another sheet the funnel’s are called by its name', () => {
  const beside = formulasOf(checkPart(layout('en')) ?? { blocks: [] }).join('\n');
  expect(beside).not.toContain('!');
  const sheet = checkSheet(layout('en'), 'Check');
  expect(formulasOf(sheet).join('\n')).toContain("'Funnel Sep 2026'!Funnel_AverageDeal");
  expect(sheet.names?.map(({ name }) => name)).toContain('Check_First');
});

test('without room above the reference’s result there is no place beside it', () => {
  const { reference } = layout('en');
  const plan = { ...reference.plan, addresses: { Funnel_FirstStage: 'F12' } };
  expect(checkPart(layout('en', { reference: { ...reference, plan } }))).toBeUndefined();
});

test('statuses: one beside its stage, more of the same stage are read as it, quotes and all', () => {
  const part = checkPart(layout('en', { lostFrom: { Lost: 2, 'Said "no"': 2, 'Closed won': 4 } }));
  const statuses = part?.blocks.find(({ at }) => at === 'Z20')?.values?.flat();
  expect(statuses?.slice(0, 5)).toEqual(['', '', 'Lost', '', 'Closed won']);
  expect(formulasOf(part ?? { blocks: [] }).join('\n')).toContain(
    'IF(Deals[Stage]="Said ""no""","Lost",Deals[Stage])',
  );
});

test('a rep called =cmd() is a value of a cell, never part of a formula', () => {
  const part = checkPart(layout('en', { rep: '=cmd()' }));
  expect(part?.blocks.find(({ at }) => at === 'N5')?.values).toEqual([['=cmd()']]);
  expect(formulasOf(part ?? { blocks: [] }).join()).not.toContain('cmd');
});

test('conditional formats compare numbers and emptiness, no word', () => {
  for (const language of languages)
    for (const { formula } of checkPart(layout(language))?.conditionals ?? [])
      expect(formula.replace(/""/g, '')).not.toContain('"');
});

test('formulas stay within what Excel takes', () => {
  for (const language of languages)
    for (const formula of formulasOf(checkSheet(layout(language), 'Check')))
      expect(formula.length).toBeLessThan(8192);
});

test('the word for a funnel on its head is the one that FUNNEL.CHECK writes, in every language', () => {
  const host = startHost();
  languages.forEach((language, index) => {
    host.speak(language);
    const rows = host.call(
      'FUNNEL.CHECK',
      upright(['A', 'B', 'C', 'D', 'E']),
      upright([0.5, 0.5, 0.5, 0.5]),
      upright([240, 120, 60, 30, 15]),
      upright([157, 155, 154, 150, 10]),
      upright([155, 152, 150, 20]),
      upright([155, 152, 150, 10]),
      upright([2, 3, 4, 130, 10]),
    ) as unknown[][];
    expect(rows[rows.length - 1]?.[8]).toBe(invertedWords[index]);
  });
});

test('the words that marks rest on are those that FUNNEL.CHECK writes, in every language', () => {
  const host = startHost();
  languages.forEach((language, index) => {
    host.speak(language);
    const rows = host.call(
      'FUNNEL.CHECK',
      upright(['A', 'B', 'C', 'D']),
      upright([0.5, 0.5, 0.5]),
      upright([80, 40, 20, 10]),
      upright([1000, 200, 10, 1]),
      upright([1000, 400, 4]),
      upright([200, 200, 2]),
    ) as unknown[][];
    expect(rows.slice(1, 4).map((row) => row[8])).toEqual([
      verdictWords.bad[index],
      verdictWords.good[index],
      verdictWords.unsure[index],
    ]);
  });
});

test('every verdict has colour and mark, a rep’s as well: by conditions on numbers', () => {
  const { conditionals = [], paints = [] } = checkPart(layout('en')) ?? {};
  const verdicts = (range: string) =>
    conditionals.filter((each) => each.range === range && each.format !== undefined);
  // three reps and ten rows to spare
  const ofReps = verdicts('AJ20:AJ32');
  expect(ofReps.map(({ formula }) => formula)).toEqual(['=$AL20=3', '=$AL20=2', '=$AL20=1']);
  const looks = ofReps.map(({ format, fill, color, bold }) => ({ format, fill, color, bold }));
  expect(looks.map(({ format }) => format)).toEqual(['"▼ "@', '"● "@', '"▲ "@']);
  // those of the stages, each of them twice: on its line and on that of the whole funnel
  expect(verdicts('U20:U49').map(({ format, fill, color, bold }) => ({ format, fill, color, bold }))).toEqual(
    looks.flatMap((look) => [look, look]),
  );
  expect(paints).toContainEqual({ range: 'AL20:AL32', format: '" ";" ";" "' });
});

test('names beyond the rows that have figures are told of', () => {
  const part = checkPart(layout('en'));
  expect(part?.blocks.find(({ at }) => at === 'AH17')?.formulas?.[0]?.[0]).toMatch(
    /^=IF\(\$AH\$33="","","There are more names/,
  );
  expect(part?.blocks.filter(({ at }) => /^AI(3[23])$/.test(at)).map(({ at }) => at)).toEqual(['AI32']);
});

test('variables of formulas have names that no table is likely to have: a table Deals or Check would be hidden by them', () => {
  const part = checkPart(layout('en', { list: { ...layout('en').list, name: 'Check' } }));
  const named = formulasOf(part ?? { blocks: [] }).flatMap((formula) =>
    [...formula.matchAll(/(?<![A-Z.])LET\(([a-z_]+),/gi)].map(([, name]) => name ?? ''),
  );
  expect(named.length).toBeGreaterThan(3);
  expect(named.filter((name) => name.length > 1 && !name.startsWith('_'))).toEqual([]);
});

test('a rep’s row asks for his deals once, and once more for his conversions: every call counts them anew', () => {
  const part = checkPart(layout('en'));
  const calls = (at: string) =>
    String(part?.blocks.find((block) => block.at === at)?.formulas?.[0]?.[0]).match(/SALES\.[A-Z.]+/g);
  expect(calls('AI20')).toEqual(['SALES.FUNNEL.ACTUAL', 'SALES.FUNNEL.CHECK']);
  expect(calls('AM20')).toEqual(['SALES.FUNNEL.ACTUAL']);
});

test('the chart reads whole spills of the stages that the funnel has, under the chart', () => {
  const part = checkPart(layout('en'));
  const [chart] = part?.charts ?? [];
  expect([chart?.labels, chart?.source]).toEqual(['S6:S9', 'T5:U9']);
  const [cells] = part?.blocks.filter(({ at }) => at === 'S6') ?? [];
  expect(cells?.formulas?.[0]).toEqual([
    '=FILTER(Funnel_Stages[Stage],(ROW(Funnel_Stages[Stage])-ROW(Funnel_Stages[[#Headers],[Stage]])<MIN(11,ROWS(Funnel_Stages[Stage]))),"")',
    '=FILTER(Funnel_Stages[Conversion],(ROW(Funnel_Stages[Stage])-ROW(Funnel_Stages[[#Headers],[Stage]])<MIN(11,ROWS(Funnel_Stages[Stage]))),"")',
    '=FILTER(IF(ISNUMBER($R$20:$R$49),$R$20:$R$49,NA()),(ROW($R$20:$R$49)-ROW($R$19)<MIN(11,ROWS(Funnel_Stages[Stage]))),NA())',
  ]);
});
