/** The profitability wizard without Excel: what follows from the figures, the sheet as data, and the way back. */
import fc from 'fast-check';
import { languages } from '../../../src/language/language';
import { texts } from '../../kit/texts';
import { bars } from '../../../src/tools/profit/bars';
import { headingOf } from '../../../src/tools/profit/form/answer-view';
import { profitSheet } from '../../../src/tools/profit/layout';
import { profitNames } from '../../../src/tools/profit/names';
import { changesTo, reopened } from '../../../src/tools/profit/reopen';
import { figures, firstState, outcome, withFigures, type Outcome } from '../../../src/tools/profit/state';
import type { CellValue, PlanSheet } from '../../../src/workbook/port';

const dollars = { decimal: '.', group: ',', currency: { symbol: '$', before: true } };

const known = (values: Parameters<typeof withFigures>[1] = {}): Outcome => {
  const found = outcome(withFigures(firstState, values));
  if (!found) throw new Error('figures are missing');
  return found;
};

describe('what follows from the figures', () => {
  it('the table of the definitions: 2,000 and 11,000; 46,000 against 10,000; level 3', () => {
    const { fresh, repeat, mix, payback, level, acquisition } = known();
    expect([fresh.profit, repeat.profit, acquisition]).toEqual([2000, 11000, 5000]);
    expect(mix).toEqual({ profit: 46000, allNew: 10000, share: 0.8 });
    expect([payback, level]).toEqual([0, 3]);
  });

  it('is unknown while a figure is missing or out of bounds', () => {
    for (const figure of figures.filter((each) => each !== 'repeat'))
      expect(outcome(withFigures(firstState, { [figure]: undefined }))).toBeUndefined();
    expect(outcome(withFigures(firstState, { conversion: 0 }))).toBeUndefined();
    expect(outcome(withFigures(firstState, { deals: 2.5 }))).toBeUndefined();
  });

  it('fewer deals than repeat ones take these along', () => {
    expect(withFigures(firstState, { deals: 3 }).figures.repeat).toBe(3);
  });

  it.each([
    [{}, 'A repeat sale earns 5.5 times as much'],
    [{ errorsNew: 8000 }, 'A first sale loses $3,000; 1 repeat sale pays it back'],
    [{ errorsNew: 5000 }, 'A first sale earns nothing, a repeat one $11,000'],
    [{ cost: 60000 }, 'Neither sale earns: a customer never pays back'],
    [{ bonusRepeat: 13000 }, 'A repeat sale earns no more than a new one'],
  ])('the sentence fits: %j', (values, sentence) => {
    expect(headingOf(known(values), texts('en').profit, dollars)).toBe(sentence);
  });

  it('bars end at the profit, stay on their track, and share one scale', () => {
    const amount = fc.integer({ min: 0, max: 100000 });
    fc.assert(
      fc.property(
        amount,
        amount,
        amount,
        amount,
        amount,
        (revenue, cost, bonusNew, bonusRepeat, errorsNew) => {
          const answer = known({ revenue, cost, bonusNew, bonusRepeat, errorsNew });
          for (const side of ['fresh', 'repeat'] as const) {
            const drawn = bars(answer).map((row) => row[side]);
            for (const { from, width } of drawn) {
              expect(from).toBeGreaterThanOrEqual(-1e-9);
              expect(from + width).toBeLessThanOrEqual(100 + 1e-9);
            }
            expect(drawn.slice(0, -1).reduce((sum, { value }) => sum + value, 0)).toBeCloseTo(
              drawn[5].value,
              6,
            );
          }
        },
      ),
    );
  });
});

describe.each(languages)('the sheet in %s', (language) => {
  const currency = { symbol: '₽', before: false };
  const sheet = profitSheet(firstState, { language, currency, sheet: 'Profit' });
  const cells = new Map<string, CellValue>(
    sheet.blocks.flatMap(({ at, values, formulas }) => {
      const [, column, row] = /^([A-Z]+)(\d+)$/.exec(at) ?? [];
      return (formulas ?? values ?? []).flatMap((line, down) =>
        line.map(
          (cell, right) =>
            [`${String.fromCharCode(column.charCodeAt(0) + right)}${Number(row) + down}`, cell] as const,
        ),
      );
    }),
  );
  const names = profitNames[language];

  it('every figure stands in a cell of its own name, styled as input', () => {
    for (const figure of figures) {
      const at = sheet.names?.find(({ name }) => name === names[figure])?.refersTo ?? '';
      expect(cells.get(at)).toBe(firstState.figures[figure]);
    }
  });

  it('results are live SALES formulas on these names', () => {
    const formulas = [...cells.values()].filter(
      (cell) => typeof cell === 'string' && cell.includes('SALES.'),
    );
    expect(formulas.map((formula) => /SALES\.[A-Z.]+/.exec(String(formula))?.[0])).toEqual([
      'SALES.CAC',
      'SALES.PROFIT',
      'SALES.PROFIT.MIX',
      'SALES.PROFIT.MIX',
      'SALES.REPEAT.LEVEL',
      'SALES.PROFIT.PAYBACK',
    ]);
    for (const name of [names.revenue, names.cost, names.acquisition])
      expect(String(cells.get('F5'))).toContain(name);
  });

  it('two blocks never share a cell, and no spill has anything in its way', () => {
    expect(cells.size).toBe(
      sheet.blocks.reduce(
        (sum, { values, formulas }) =>
          sum + (formulas ?? values ?? []).reduce((all, row) => all + row.length, 0),
        0,
      ),
    );
    const taken = (column: string, from: number, to: number): string[] =>
      Array.from({ length: to - from + 1 }, (_, index) => `${column}${from + index}`).filter((at) =>
        cells.has(at),
      );
    expect([...taken('F', 6, 12), ...taken('G', 5, 12), ...taken('H', 5, 12)]).toEqual([]);
    expect([...['K', 'L', 'M', 'N'].flatMap((column) => taken(column, 19, 19))]).toEqual([]);
  });

  it('the chart reads six columns a deal with a gap between, labels and figures in the same rows', () => {
    const [chart] = sheet.charts ?? [];
    expect([chart?.source, chart?.labels, chart?.series?.length]).toEqual(['L4:Q17', 'J5:J17', 6]);
    expect(cells.get('J11')).toBe('=" "');
  });

  it('comes back as the same answers, and a change touches only what changed', () => {
    const values = Object.fromEntries(
      (sheet.names ?? []).map(({ name, refersTo }) => [name, cells.get(refersTo) ?? 0] as const),
    );
    const plan: PlanSheet = { tool: 'profit', sheet: 'Profit', values };
    const back = reopened(plan);
    expect(back?.figures).toEqual(firstState.figures);
    const source = { list: 'Orders', formula: '=ROUND(AVERAGEIFS(Orders[Sum],Orders[Sum],">0"),2)' };
    const changed = withFigures(back ?? firstState, { revenue: 60000 }, { revenue: source });
    expect(changesTo(plan, changed)).toEqual({
      values: {},
      formulas: { [names.revenue]: source.formula },
      beside: { [names.revenue]: texts(language).profit.sheet.fromData('Orders') },
    });
    const live: PlanSheet = { ...plan, formulas: { [names.revenue]: source.formula } };
    const again = reopened(live) ?? firstState;
    expect(again.sources.revenue).toEqual(source);
    expect(changesTo(live, again)).toEqual({ values: {}, formulas: {}, beside: {} });
    expect(changesTo(live, withFigures(again, { revenue: 55000 }))).toEqual({
      values: { [names.revenue]: 55000 },
      formulas: {},
      beside: { [names.revenue]: '' },
    });
  });
});
