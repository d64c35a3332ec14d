import { valueOnCurve } from '../curve';
import type { Days } from './calendar';
import { isReturnedIn, type Event } from './events';
import type { Component, LineKind } from './model';
import { fixedPay, partsOf, reaches, stepAt } from '../scale';
import { shareCents } from '../../share-cents';
import { grouped } from '../../grouped';
import { sumOf } from '../../sum';
import type { PeriodTargets } from './targets';

/** A line while it is calculated. */
export interface Line {
  readonly kind: LineKind;
  readonly entry: Entry | undefined;
  readonly from?: number | undefined;
  readonly to?: number | undefined;
  readonly amount?: number | undefined;
  readonly rate?: number | undefined;
  /** part of the commission that raised rates add */
  readonly raised: number;
  exact: number;
  cents: number;
}

/** An event with what became of it. */
interface Entry {
  readonly event: Event;
  readonly from: number;
  readonly to: number;
  /** whether what it earns by its own height was paid out; not used where the whole period is paid at the rate reached */
  released: boolean;
  /** the rate it is paid at so far */
  rate: number;
}

/** A stretch of days that is paid together: a month that was paid before, or the period paid for. */
export interface Stretch extends Days {
  /** whether it was rounded and paid before */
  readonly past: boolean;
}

/** One rep's component within one of its periods. */
export interface Ledger {
  /** pays a stretch of days, line by line; stretches follow each other, and the lines of the last one are not rounded yet */
  pay(stretch: Stretch): Line[];
  /** what is taken back for deals returned within the days, after the stretch that holds them was rounded */
  clawbacks(days: Days): Line[];
}

/** Rounds lines to cents that add up; what they make together. */
export function roundLines(lines: readonly Line[]): number {
  const cents = shareCents(lines.map(({ exact }) => exact));
  lines.forEach((line, index) => (line.cents = cents[index]));
  return sumOf(cents);
}

export function openLedger(component: Component, targets: PeriodTargets, events: readonly Event[]): Ledger {
  const { mode, pays, period, basis, cap, ofQuota } = component;
  const steps = ofQuota
    ? component.steps.map((step) => ({ ...step, from: step.from * targets.quota }))
    : component.steps;
  const gate = component.gate && component.gate * targets.gateQuota;
  const lowest = steps.find(({ pay }) => pay > 0)?.pay ?? 0;
  const isSum = pays === 'fixed' || mode === 'curve';
  /** whether one sum is paid for the period as a whole, and not deal by deal */
  const isByTotal = isSum && period !== 'deal';
  /** whether a rate that is reached holds for all that was sold before in the period */
  const isRetroactive = mode === 'retroactive' && period !== 'deal';
  const entries: Entry[] = [];
  let paid: readonly Line[] = [];
  let height = 0;
  let filled = 0;
  let next = 0;
  /** commission so far, before the cap */
  let running = 0;
  let paidCents = 0;

  /** Enters the events up to a day. */
  const enter = (to: number): void => {
    for (; next < events.length && events[next].day <= to; next++) {
      const event = events[next];
      const from = period === 'deal' ? 0 : height;
      height = from + event.climb;
      filled += event.fills;
      entries.push({ event, from, to: height, released: false, rate: 0 });
    }
  };

  /** What an event earns by its own height. */
  const dueOf = (entry: Entry): Line[] => {
    const { event, from, to } = entry;
    if (event.base === 0) return [];
    if (isSum) {
      const exact = valueAt(to / event.share) * event.share;
      return [lineOf('pay', entry, { from, to, amount: moneyOf(event.base), exact })];
    }
    const parts =
      mode === 'marginal' && event.climb !== 0
        ? partsOf(steps, from, to)
        : [{ from, to, step: stepAt(steps, to) }];
    return parts.map((part) => {
      const share = parts.length === 1 ? 1 : (part.to - part.from) / event.climb;
      return rated('pay', entry, part, share, 0, part.step.pay);
    });
  };

  const byEvent = ({ to }: Stretch, isOpen: boolean, fresh: number): Line[] =>
    entries.flatMap((entry, index) => {
      if (entry.released === isOpen || (index < fresh && isGone(entry.event, to))) return [];
      entry.released = isOpen;
      return dueOf(entry).map((line) =>
        isOpen ? line : { ...line, kind: 'catchUp', amount: minus(line.amount), exact: -line.exact },
      );
    });

  /** All events of the period at the rate reached, less what they were paid. */
  const catchUp = ({ from, to }: Stretch, isOpen: boolean): Line[] => {
    const reached = isOpen ? stepAt(steps, height).pay : 0;
    return entries.flatMap((entry) => {
      const { event, rate } = entry;
      const isNew = event.day >= from;
      if (event.base === 0 || (!isNew && (rate === reached || isGone(event, to)))) return [];
      entry.rate = reached;
      if (!isOpen && rate === 0) return [];
      return [rated(isNew ? 'pay' : 'catchUp', entry, entry, 1, rate, reached)];
    });
  };

  /** One sum for the whole period, less what was paid of it. */
  const byTotal = ({ past }: Stretch, isOpen: boolean): Line[] => {
    const value = isOpen ? valueAt(height) : 0;
    const multiple = pays === 'rate' ? targets.target : basis === 'attainment' ? targets.present : 1;
    const exact = Math.min(value * multiple, cap ?? Infinity) - paidCents / 100;
    if (exact === 0 && (past || !isOpen)) return [];
    const from = mode === 'curve' ? 0 : stepAt(steps, height).from;
    return [lineOf('pay', undefined, { from, to: height, exact })];
  };

  /** A fixed sum or a value of the curve at a height. */
  const valueAt = (at: number): number => {
    if (mode !== 'curve') return fixedPay(steps, at, mode === 'marginal');
    const points = steps.map(({ from, pay, row }) => ({ x: from, y: pay, row }));
    return valueOnCurve(
      steps.find(({ from }) => reaches(at, from) && reaches(from, at))?.from ?? at,
      points,
      'flat',
    );
  };

  /** What a rate applies to as money or pieces; attainment as a part of the target pay. */
  const moneyOf = (base: number): number =>
    basis === 'attainment' ? (base / targets.quota) * targets.target : base;

  /** A line at a rate, where `was` is the rate that was paid before. */
  const rated = (
    kind: LineKind,
    entry: Entry,
    { from, to }: Pick<Entry, 'from' | 'to'>,
    share: number,
    was: number,
    now: number,
  ): Line => {
    const amount = moneyOf(entry.event.base) * share;
    const rate = was === 0 ? now : Number((now - was).toPrecision(12));
    const raised = rate === 0 ? 0 : (Math.max(now, lowest) - Math.max(was, lowest)) / (now - was);
    return lineOf(kind, entry, { from, to, amount, rate, raised, exact: amount * rate });
  };

  /** Takes what lies above the cap from the latest lines: an own line behind each, so that a return takes it back too. */
  const cutAtCap = (lines: Line[]): Line[] => {
    if (cap === undefined || isByTotal) return lines;
    let room = cap - paidCents / 100;
    let last: Entry | undefined;
    return lines.flatMap((line) => {
      const { entry, exact, raised } = line;
      if (period === 'deal' && entry !== last) {
        running = 0;
        room = cap;
      }
      last = entry;
      const before = Math.min(cap, running);
      running += exact;
      const gain = Math.min(cap, running) - before;
      const kept = gain > 0 ? Math.min(gain, Math.max(room, 0)) : gain;
      room -= kept;
      return Math.abs(kept - exact) < 1e-6
        ? [line]
        : [line, lineOf('cap', entry, { to: cap, raised, exact: kept - exact })];
    });
  };

  return {
    pay(stretch) {
      const fresh = entries.length;
      enter(stretch.to);
      const isOpen = gate === undefined || reaches(filled, gate);
      const lines = cutAtCap(
        isByTotal
          ? byTotal(stretch, isOpen)
          : isRetroactive
            ? catchUp(stretch, isOpen)
            : byEvent(stretch, isOpen, fresh),
      );
      paid = paid.concat(lines);
      if (stretch.past) paidCents += roundLines(lines);
      else if (!isOpen) lines.push(lineOf('gate', undefined, { from: gate, to: filled }));
      return lines;
    },
    clawbacks: (days) => {
      const returned = paid.filter(({ entry }) => entry && isReturnedIn(entry.event, days));
      return [...grouped(returned, ({ entry }) => entry).values()]
        .flat()
        .filter(({ cents }) => cents !== 0)
        .map((line): Line => ({
          ...line,
          kind: 'clawback',
          from: line.to,
          to: line.from,
          amount: minus(line.amount),
          exact: 0,
          cents: -line.cents,
        }));
    },
  };
}

/** A line not yet rounded; every one has the same fields in the same order, which engines keep in the least memory. */
function lineOf(
  kind: LineKind,
  entry: Entry | undefined,
  { from, to, amount, rate, raised = 0, exact = 0 }: Partial<Line>,
): Line {
  return { kind, entry, from, to, amount, rate, raised, exact, cents: 0 };
}

function minus(amount: number | undefined): number | undefined {
  return amount && -amount;
}

/** Whether a deal was taken back by the end of a day, so that nothing more is paid for it. */
function isGone({ deal }: Event, day: number): boolean {
  return deal?.returned !== undefined && deal.returned <= day;
}
