import { firstDayOf, lastDayOf } from '../../calendar';
import { monthsOf, periodOf } from './calendar';
import { dealEvents, isReturnedIn, kpiEvents, type Event } from './events';
import { openLedger, roundLines, type Ledger, type Line, type Stretch } from './ledger';
import type { Component, PayColumn, PayoutInput, Person, TraceLine } from './model';
import type { SalesBook } from './sales';
import { periodTargets } from './targets';

/** The lines of one component for the rows of a rep in a role: rounded once, clawbacks behind. */
export function componentLines(
  component: Component,
  rows: readonly Person[],
  book: SalesBook,
  input: PayoutInput,
): TraceLine[] {
  let lines: Line[] = [];
  const ledgers: Ledger[] = [];
  for (const [period, events] of eventsByPeriod(component, rows, book, input)) {
    const targets = periodTargets(component, rows, input.people, period);
    if (targets === undefined) continue;
    const ledger = openLedger(component, targets, events);
    for (const stretch of stretches(component, period, rows, input)) {
      const paid = ledger.pay(stretch);
      if (!stretch.past) lines = lines.concat(paid);
    }
    ledgers.push(ledger);
  }
  roundLines(lines);
  return lines
    .concat(ledgers.flatMap((ledger) => ledger.clawbacks(input)))
    .map((line) => traceLine(component, line));
}

/** The events up to the last day, by period: the periods that are paid for, and those of deals that came back. */
function eventsByPeriod(
  component: Component,
  rows: readonly Person[],
  book: SalesBook,
  input: PayoutInput,
): Map<number, Event[]> {
  const { from, to } = input;
  const { basis, period, gate } = component;
  const events = basis === 'kpi' && gate === undefined ? [] : dealEvents(component, rows, book);
  if (basis === 'kpi') events.push(...kpiEvents(component, rows, book, input));
  events.sort((a, b) => a.day - b.day);
  const indexOf = ({ day }: Event): number => periodOf(day, period);
  const open = new Set(events.filter((event) => event.day < from && isReturnedIn(event, input)).map(indexOf));
  for (let index = periodOf(from, period); index <= periodOf(to, period); index++) open.add(index);
  const found = new Map([...open].sort((a, b) => a - b).map((index): [number, Event[]] => [index, []]));
  let before: Event | undefined;
  let list: Event[] | undefined;
  for (const event of events) {
    if (event.day > to) break;
    if (event.day !== before?.day) list = found.get(indexOf(event));
    list?.push(event);
    before = event;
  }
  return found;
}

/** The months of a period that were paid before, and its part of the days that are paid for. */
function stretches(
  { period }: Component,
  index: number,
  rows: readonly Person[],
  { from, to }: PayoutInput,
): Stretch[] {
  const [first, last] = monthsOf(index, period);
  const begun = Math.min(...rows.map(({ start }) => start));
  const found: Stretch[] = [];
  for (let month = first; month <= last && firstDayOf(month) < from; month++)
    found.push({ from: firstDayOf(month), to: Math.min(lastDayOf(month), from - 1), past: true });
  const end = Math.min(lastDayOf(last), to);
  const start = Math.max(firstDayOf(first), from);
  if (start <= end) found.push({ from: start, to: end, past: false });
  return found.filter((stretch) => stretch.to >= begun);
}

function traceLine(component: Component, line: Line): TraceLine {
  const { entry, from, to, amount, rate, cents, kind, raised } = line;
  const { name, basis } = component;
  const column = columnOf(component, line);
  return {
    kind,
    component: name,
    basis,
    deal: entry?.event.deal,
    date: entry?.event.day,
    from,
    to,
    amount,
    rate: basis === 'kpi' || basis === 'count' ? undefined : rate,
    cents,
    column,
    accelerated: column === 'clawbacks' || column === 'kpi' ? 0 : Math.round(cents * raised),
  };
}

/** The column of the row that a line belongs to. */
function columnOf({ basis, pays, mode }: Component, { kind, entry }: Line): PayColumn {
  if (kind === 'clawback') return 'clawbacks';
  if (basis === 'kpi' || pays === 'fixed' || mode === 'curve' || entry === undefined) return 'kpi';
  const { share, isNew } = entry.event;
  return share < 1 ? 'splits' : isNew === false ? 'repeat' : 'new';
}
