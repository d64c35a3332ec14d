/** A role's scheme as sentences whose figures can be changed. */
import type { Language } from '../../language/language';
import { commissionTexts } from '../../language/tools/commission';
import { componentsOf, paysForAttainment, type NumberedRow, type Place, type Role } from './role';

/** A figure within a sentence. */
export interface Figure {
  readonly place: Place;
  readonly value: number;
  readonly kind: 'share' | 'money' | 'count';
  readonly least: number;
  readonly most: number;
}
export type Part = string | Figure;
export interface Card {
  /** the component; undefined: base, target income and quota */
  readonly name?: string;
  readonly caption: string;
  readonly sentences: readonly (readonly Part[])[];
}

type Rows = readonly [NumberedRow, ...NumberedRow[]];

const mostMoney = 1e9;
const mostAttainment = 10;
const between = 0.01;

/** `{rate} up to {to} of quota` with figures in the place of the braces. */
function sentence(pattern: string, figures: Readonly<Record<string, Figure>>): Part[] {
  return pattern
    .split(/\{(\w+)\}/)
    .map((piece, index) => (index % 2 === 0 ? piece : (figures[piece] ?? '')))
    .filter((part) => part !== '');
}

/** The role as cards, in the order of the scheme. */
export function cardsOf(role: Role, language: Language): Card[] {
  const words = commissionTexts(language).sentences;
  const { base, quota, ote } = role;
  const above = paysForAttainment(role) ? 1 : 0;
  const monthly = (figure: 'base' | 'quota' | 'ote', value: number, least: number, most = mostMoney) =>
    sentence(words[figure], { [figure]: { place: { figure }, value, kind: 'money', least, most } });
  return [
    {
      caption: words.income,
      sentences: [
        monthly('base', base, 0, above ? ote - above : mostMoney),
        monthly('ote', ote, above ? base + above : 0),
        ...(quota > 0 ? [monthly('quota', quota, 1)] : []),
      ],
    },
    ...componentsOf(role).map((rows) => ({
      name: rows[0].component.en,
      caption: rows[0].component[language],
      sentences: [...rows.map((_, index) => line(rows, index)), ...settings(rows), ...limits(rows[0])],
    })),
  ];

  function line(rows: Rows, index: number): Part[] {
    const row = rows[index] ?? rows[0];
    const next = rows[index + 1];
    const figures = {
      rate: rateOf(row, leastOf(rows, row, 'rate')),
      amount: money(row, 'amount', row.basis.en === 'draw' ? 1 : leastOf(rows, row, 'amount')),
      from: heightOf(row, rows[index - 1], next),
      ...(next && { to: heightOf(next, row, rows[index + 2]) }),
    };
    const place = next === undefined ? 'last' : index === 0 ? 'first' : 'middle';
    return sentence(patternOf(rows, rows.length === 1 ? 'only' : place), figures);
  }

  function patternOf(rows: Rows, place: 'only' | 'first' | 'middle' | 'last'): string {
    const [first] = rows;
    const basis = first.basis.en;
    const mode = first.mode?.en;
    if (basis === 'draw') return mode === 'non-recoverable' ? words.gift : words.draw;
    const isFixed = rows.every(({ rate }) => rate === undefined || rate === 0);
    if (basis === 'KPI') {
      if (!isFixed) return words.each[place];
      return first.period?.en === 'quarter' ? words.bonusOfQuarter : words.bonus;
    }
    if (isFixed) return words.sum;
    if (basis === 'attainment')
      return mode === 'retroactive' ? words.retroactive[place] : words.attainment[place];
    if (basis === 'count') return words.each[place];
    if (place !== 'only')
      return rows.some(({ fromQuota }) => fromQuota !== undefined)
        ? words.revenue[place]
        : words.heights[place];
    if ((first.from ?? first.fromQuota ?? 0) > 0) return words.above;
    if (basis === 'margin') return words.ofMargin;
    if (basis === 'paid cash') return first.applies?.en === 'repeat' ? words.paid : words.ofCash;
    return first.applies?.en === 'new' ? words.fresh : words.revenue.only;
  }

  /** What the sentences of the rows do not say yet. */
  function settings(rows: Rows): Part[][] {
    const [{ basis, applies, period, mode, whose, from, fromQuota }] = rows;
    const said = words.settings;
    const isPlain = rows.length === 1 && (from ?? fromQuota ?? 0) === 0;
    const lines: (string | false)[] = [
      basis.en === 'margin' && !isPlain && said.margin,
      basis.en === 'paid cash' && !isPlain && said.cash,
      applies?.en === 'new' && !(isPlain && basis.en === 'revenue') && said.new,
      applies?.en === 'repeat' && !(isPlain && basis.en === 'paid cash') && said.repeat,
      period?.en === 'deal' && said.deal,
      period?.en === 'quarter' && basis.en !== 'KPI' && said.quarter,
      period?.en === 'year' && said.year,
      mode?.en === 'whole' && said.whole,
      mode?.en === 'retroactive' && basis.en !== 'attainment' && said.retroactive,
      mode?.en === 'curve' && said.curve,
      whose?.en === 'team' && said.team,
    ];
    return lines.flatMap((each) => (each === false ? [] : [[each]]));
  }

  function limits(first: NumberedRow): Part[][] {
    const isOfTeam = first.gateBy?.en === 'team' && first.whose?.en !== 'team';
    return [
      ...(first.gate === undefined
        ? []
        : [
            sentence(isOfTeam ? words.teamGate : words.gate, {
              gate: {
                place: { row: first.index, figure: 'gate' },
                value: first.gate,
                kind: 'share',
                least: between,
                most: mostAttainment,
              },
            }),
          ]),
      ...(first.cap === undefined ? [] : [sentence(words.cap, { cap: money(first, 'cap', 1) })]),
    ];
  }
}

function money(row: NumberedRow, figure: 'amount' | 'cap', least: number): Figure {
  return {
    place: { row: row.index, figure },
    value: row[figure] ?? 0,
    kind: 'money',
    least,
    most: mostMoney,
  };
}

/** A component has to pay in one of its rows: the last that does is kept above 0. */
function leastOf(rows: readonly NumberedRow[], row: NumberedRow, figure: 'rate' | 'amount'): number {
  const others = rows.some((other) => other !== row && (other[figure] ?? 0) > 0);
  return others ? 0 : figure === 'rate' && row.basis.en !== 'KPI' ? 0.0001 : 0.01;
}

function rateOf(row: NumberedRow, least: number): Figure {
  const place = { row: row.index, figure: 'rate' } as const;
  const value = row.rate ?? 0;
  if (row.basis.en === 'KPI' || row.basis.en === 'count')
    return { place, value, kind: 'money', least, most: mostMoney };
  return { place, value, kind: 'share', least, most: row.basis.en === 'attainment' ? 20 : 1 };
}

/** Where a row begins: between its neighbours, so that no two rows begin at one height. */
function heightOf(row: NumberedRow, before: NumberedRow | undefined, next: NumberedRow | undefined): Figure {
  const ofQuota = row.fromQuota !== undefined;
  const height = (each: NumberedRow): number => (ofQuota ? each.fromQuota : each.from) ?? 0;
  const value = height(row);
  const isShare = ofQuota || (value > 0 && value <= 1);
  const highest = isShare ? mostAttainment : mostMoney;
  return {
    place: { row: row.index, figure: ofQuota ? 'fromQuota' : 'from' },
    value,
    kind: isShare ? 'share' : row.basis.en === 'KPI' || row.basis.en === 'count' ? 'count' : 'money',
    least: before === undefined ? 0 : height(before) + between,
    most: next === undefined ? highest : height(next) - between,
  };
}
