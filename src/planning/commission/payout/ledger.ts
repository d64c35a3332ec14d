import { valueOnCurve } from '../curve';
import { isReturnedIn, type Event } from './events';
import type { Component, LineKind, Step } from './model';
import { fixedPay, partsOf, reaches, stepAt } from './scale';
import { shareCents } from '../../share-cents';
import type { PeriodTargets } from './targets';

/** A line while it is calculated. */
export interface Line {
  readonly kind: LineKind;
  readonly entry: Entry | undefined;
  readonly from: number | undefined;
  readonly to: number | undefined;
  readonly amount: number | undefined;
  readonly rate: number | undefined;
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
  /** what it earns by its own height; not used where the whole period is paid at the rate reached */
  readonly due: readonly Line[];
  /** whether what is due was paid out */
  released: boolean;
  /** the rate it is paid at so far */
  rate: number;
  readonly lines: Line[];
}

/** A stretch of days that is paid together: a month that was paid before, or the period paid for. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  /** whether it was rounded and paid before */
  readonly past: boolean;
}

/** One rep's component within one of its periods: what each stretch of days pays, line by line. */
export class Ledger {
  private readonly entries: Entry[] = [];
  private readonly steps: readonly Step[];
  private readonly gate: number | undefined;
  private readonly lowest: number;
  private height = 0;
  private filled = 0;
  private paid = 0;
  private next = 0;
  /** commission so far, before the cap */
  private running = 0;
  private paidCents = 0;

  constructor(
    private readonly component: Component,
    private readonly targets: PeriodTargets,
    private readonly events: readonly Event[],
  ) {
    const { steps, ofQuota, gate } = component;
    this.steps = ofQuota ? steps.map((step) => ({ ...step, from: step.from * targets.quota })) : steps;
    this.gate = gate === undefined ? undefined : gate * targets.gateQuota;
    this.lowest = steps.find(({ pay }) => pay > 0)?.pay ?? 0;
  }

  /** Pays a stretch of days; stretches follow each other. The lines of the last one are not rounded yet. */
  pay(stretch: Stretch): Line[] {
    const fresh = this.enter(stretch.to);
    const open = this.gate === undefined || reaches(this.filled, this.gate);
    const lines = this.cutAtCap(
      this.isByTotal ? this.byTotal(stretch, open) : this.byEvent(stretch, open, fresh),
    );
    for (const line of lines) line.entry?.lines.push(line);
    if (stretch.past) {
      shareCents(lines.map(({ exact }) => exact)).forEach((cents, index) => {
        const line = lines[index];
        if (line !== undefined) line.cents = cents;
        this.paidCents += cents;
      });
      this.paid = this.paidCents / 100;
    } else if (!open) {
      lines.push(this.line('gate', undefined, { from: this.gate, to: this.filled }));
    }
    return lines;
  }

  /** What is taken back for deals returned within the days, after the stretch that holds them was rounded. */
  clawbacks(from: number, to: number): Line[] {
    return this.entries
      .filter(({ event, lines }) => lines.length > 0 && isReturnedIn(event, from, to))
      .flatMap((entry) =>
        entry.lines
          .filter(({ cents }) => cents !== 0)
          .map((line): Line => ({
            ...line,
            kind: 'clawback',
            from: line.to,
            to: line.from,
            amount: minus(line.amount),
            exact: 0,
            cents: -line.cents,
          })),
      );
  }

  /** Whether one sum is paid for the period as a whole, and not deal by deal. */
  private get isByTotal(): boolean {
    const { pays, mode, period } = this.component;
    return period !== 'deal' && (pays === 'fixed' || mode === 'curve');
  }

  /** Enters the events up to a day; returns where the new ones begin. */
  private enter(to: number): number {
    const fresh = this.entries.length;
    for (let event = this.events[this.next]; event !== undefined && event.day <= to;) {
      const from = this.component.period === 'deal' ? 0 : this.height;
      const end = from + event.climb;
      const due: Line[] = [];
      const entry: Entry = { event, from, to: end, due, released: false, rate: 0, lines: [] };
      if (!this.isByTotal && event.base !== 0) due.push(...this.dueOf(entry));
      this.entries.push(entry);
      this.height = end;
      this.filled += event.fills;
      event = this.events[++this.next];
    }
    return fresh;
  }

  /** What an event earns by its own height. */
  private dueOf(entry: Entry): Line[] {
    const { event, from, to } = entry;
    const { mode, pays } = this.component;
    if (pays === 'fixed' || mode === 'curve') {
      const pay = this.valueAt(to / event.share) * event.share;
      return [this.line('pay', entry, { from, to, amount: this.money(event.base), exact: pay })];
    }
    if (mode === 'retroactive' && this.component.period !== 'deal') return [];
    const parts =
      mode === 'marginal' && event.climb !== 0
        ? partsOf(this.steps, from, to)
        : [{ from, to, step: stepAt(this.steps, to) }];
    return parts.map((part) => {
      const share = parts.length === 1 ? 1 : (part.to - part.from) / event.climb;
      return this.rated('pay', entry, part, share, 0, part.step.pay);
    });
  }

  private byEvent({ from, to }: Stretch, open: boolean, fresh: number): Line[] {
    const { mode, pays, period } = this.component;
    if (mode === 'retroactive' && pays === 'rate' && period !== 'deal') return this.catchUp(from, to, open);
    const lines: Line[] = [];
    const first = this.gate === undefined ? fresh : 0;
    for (let index = first; index < this.entries.length; index++) {
      const entry = this.entries[index];
      if (entry === undefined || entry.released === open) continue;
      if (index < fresh && isGone(entry.event, to)) continue;
      entry.released = open;
      for (const line of entry.due) {
        // once paid, a line stands: what is released again is a line of its own
        if (!open) lines.push({ ...line, kind: 'catchUp', amount: minus(line.amount), exact: -line.exact });
        else lines.push(entry.lines.length > 0 ? { ...line } : line);
      }
    }
    return lines;
  }

  /** All events of the period at the rate reached, less what they were paid. */
  private catchUp(from: number, to: number, open: boolean): Line[] {
    const reached = open ? stepAt(this.steps, this.height).pay : 0;
    return this.entries.flatMap((entry) => {
      const { event, rate } = entry;
      const isNew = event.day >= from;
      if (event.base === 0 || (!isNew && (rate === reached || isGone(event, to)))) return [];
      entry.rate = reached;
      if (!open && rate === 0) return [];
      return [this.rated(isNew ? 'pay' : 'catchUp', entry, entry, 1, rate, reached)];
    });
  }

  /** One sum for the whole period, less what was paid of it. */
  private byTotal({ past }: Stretch, open: boolean): Line[] {
    const { basis, pays, cap = Infinity } = this.component;
    const value = open ? this.valueAt(this.height) : 0;
    const multiple =
      pays === 'rate' ? this.targets.target : basis === 'attainment' ? this.targets.present : 1;
    const due = Math.min(value * multiple, cap) - this.paid;
    if (due === 0 && (past || !open)) return [];
    const from = this.component.mode === 'curve' ? 0 : stepAt(this.steps, this.height).from;
    return [this.line('pay', undefined, { from, to: this.height, exact: due })];
  }

  /** A fixed sum or a value of the curve at a height. */
  private valueAt(height: number): number {
    const { mode } = this.component;
    if (mode !== 'curve') return fixedPay(this.steps, height, mode === 'marginal');
    const at = this.steps.find(({ from }) => reaches(height, from) && reaches(from, height))?.from ?? height;
    const points = this.steps.map(({ from, pay, row }) => ({ x: from, y: pay, row }));
    return valueOnCurve(at, points, 'flat');
  }

  /** What a rate applies to as money or pieces; attainment as a part of the target pay. */
  private money(base: number): number {
    return this.component.basis === 'attainment' ? (base / this.targets.quota) * this.targets.target : base;
  }

  /** A line at a rate, where `was` is the rate that was paid before. */
  private rated(
    kind: LineKind,
    entry: Entry,
    { from, to }: { readonly from: number; readonly to: number },
    share: number,
    was: number,
    now: number,
  ): Line {
    const amount = this.money(entry.event.base) * share;
    const rate = was === 0 ? now : Number((now - was).toPrecision(12));
    const raised = rate === 0 ? 0 : (Math.max(now, this.lowest) - Math.max(was, this.lowest)) / (now - was);
    return this.line(kind, entry, { from, to, amount, rate, raised, exact: amount * rate });
  }

  private line(kind: LineKind, entry: Entry | undefined, told: Partial<Line>): Line {
    return {
      kind,
      entry,
      from: told.from,
      to: told.to,
      amount: told.amount,
      rate: told.rate,
      raised: told.raised ?? 0,
      exact: told.exact ?? 0,
      cents: 0,
    };
  }

  /** Takes what lies above the cap from the latest lines: an own line behind each, so that a return takes it back too. */
  private cutAtCap(lines: Line[]): Line[] {
    const { cap, period } = this.component;
    if (cap === undefined || this.isByTotal) return lines;
    let room = cap - this.paidCents / 100;
    let last: Entry | undefined;
    return lines.flatMap((line) => {
      if (period === 'deal' && line.entry !== last) {
        this.running = 0;
        room = cap;
      }
      last = line.entry;
      const before = Math.min(cap, this.running);
      this.running += line.exact;
      const gain = Math.min(cap, this.running) - before;
      const kept = gain > 0 ? Math.min(gain, Math.max(room, 0)) : gain;
      room -= kept;
      if (kept === line.exact) return [line];
      return [line, this.line('cap', line.entry, { to: cap, raised: line.raised, exact: kept - line.exact })];
    });
  }
}

function minus(amount: number | undefined): number | undefined {
  return amount === undefined ? undefined : -amount;
}

/** Whether a deal was taken back by the end of a day, so that nothing more is paid for it. */
function isGone({ deal }: Event, day: number): boolean {
  return deal?.returned !== undefined && deal.returned <= day;
}
