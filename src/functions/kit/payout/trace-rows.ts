import type { Language, Translated } from '../../../language/language';
import type { LineKind, RepPayout, TraceLine } from '../../../planning/commission/payout/model';
import { compare } from '../../../planning/commission/payout/sales';
import type { NameCell } from '../../../planning/names';
import type { TableRow } from '../definition';
import { basisWords } from './words';

/** What a line is called before the name of its component, or instead of one. */
export const kindTexts: Translated<Readonly<Record<LineKind, string>>> = {
  en: {
    pay: '',
    catchUp: 'Catch-up',
    cap: 'Above the cap',
    gate: 'Below the gate',
    clawback: 'Clawback',
    notCounted: 'Returned in the same month',
    noRole: 'Outside of start and end',
    base: 'Base',
    adjustment: 'Adjustment',
    draw: 'Draw',
  },
  ru: {
    pay: '',
    catchUp: 'Перерасчёт',
    cap: 'Сверх потолка',
    gate: 'Ниже порога',
    clawback: 'Удержание за возврат',
    notCounted: 'Возврат в том же месяце',
    noRole: 'Вне дат начала и конца',
    base: 'Оклад',
    adjustment: 'Корректировка',
    draw: 'Гарантированный минимум',
  },
};

/** Deals first, as they happened; then what concerns the period as a whole. */
const places: Readonly<Record<LineKind, number>> = {
  pay: 0,
  cap: 0,
  catchUp: 1,
  gate: 2,
  notCounted: 3,
  noRole: 3,
  clawback: 4,
  base: 6,
  adjustment: 7,
  draw: 8,
};

const placeOf = ({ kind, deal }: TraceLine): number =>
  kind === 'pay' && deal === undefined ? 5 : places[kind];

/** Cents as money; never −0. */
export function moneyOf(cents: number): number {
  return cents === 0 ? 0 : cents / 100;
}

/** The lines of a payout in the order of a statement, as cells. */
export function traceRows({ lines }: RepPayout, language: Language): TableRow[] {
  const text = (cell: NameCell = ''): string => String(cell);
  return [...lines]
    .sort(
      (a, b) =>
        placeOf(a) - placeOf(b) ||
        (a.date ?? 0) - (b.date ?? 0) ||
        compare(text(a.deal?.order), text(b.deal?.order)) ||
        compare(text(a.deal?.customer), text(b.deal?.customer)) ||
        (a.deal?.row ?? 0) - (b.deal?.row ?? 0) ||
        compare(a.component, b.component),
    )
    .map((line) => [
      line.date,
      line.deal?.order,
      line.deal?.customer,
      componentText(line, language),
      line.basis && basisWords[line.basis][language][0],
      ...[line.from, line.to, line.amount, line.rate].map(tidy),
      moneyOf(line.cents),
    ]);
}

function componentText({ kind, component }: TraceLine, language: Language): string {
  return [kindTexts[language][kind], component].filter((text) => text !== '').join(': ');
}

/** Without the noise of adding many amounts. */
function tidy(figure: number | undefined): number | undefined {
  return figure && Number(figure.toPrecision(14)) + 0;
}
