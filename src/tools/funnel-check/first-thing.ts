/** What to do first, told from the verdicts: one thing, the one that costs most. */
import type { FunnelCheckTexts } from '../../language/tools/funnel-check';
import type { Facts } from './facts';

export type FirstThing =
  | { readonly kind: 'inverted'; readonly late: string }
  | {
      readonly kind: 'bottleneck';
      readonly from: string;
      readonly to: string;
      readonly actual: number;
      readonly reference: number;
      readonly dealsLost: number;
      /** inflow that is low besides */
      readonly inflow?: Inflow;
    }
  | ({ readonly kind: 'lowInflow' } & Inflow)
  | { readonly kind: 'tooFew'; readonly stage: string; readonly left: number }
  | { readonly kind: 'noData' }
  | { readonly kind: 'onTrack' };

interface Inflow {
  readonly stage: string;
  readonly reached: number;
  readonly due: number;
}

export function firstThing({ stages, inverted, elapsed, otherDays }: Facts): FirstThing {
  const open = stages.slice(0, -1);
  if (inverted) {
    const late = open.slice(Math.ceil(open.length / 2));
    const most = late.reduce((best, stage) => (stage.standing > best.standing ? stage : best), late[0]!);
    return { kind: 'inverted', late: most.name };
  }
  const [first] = stages;
  const inflow: Inflow | undefined =
    first?.inflow === 'low' && !otherDays
      ? { stage: first.name, reached: first.reached, due: first.needed * elapsed }
      : undefined;
  const losses = open.map(({ conversion }) =>
    conversion?.verdict === 'bottleneck' ? conversion.dealsLost : 0,
  );
  const place = losses.indexOf(Math.max(...losses));
  const worst = open[place]?.conversion;
  if (worst?.actual && worst.verdict === 'bottleneck') {
    return {
      kind: 'bottleneck',
      from: stages[place]?.name ?? '',
      to: stages[place + 1]?.name ?? '',
      actual: worst.actual.share,
      reference: worst.reference,
      dealsLost: worst.dealsLost,
      ...(inflow && { inflow }),
    };
  }
  if (inflow) return { kind: 'lowInflow', ...inflow };
  if (open.every(({ left }) => left === 0)) return { kind: 'noData' };
  const unsure = open.find(
    ({ conversion }) => conversion?.verdict === 'tooFew' || conversion?.verdict === 'noData',
  );
  return unsure ? { kind: 'tooFew', stage: unsure.name, left: unsure.left } : { kind: 'onTrack' };
}

/** How figures of the sentence are written. */
export interface Figures {
  readonly share: (share: number) => string;
  readonly count: (count: number) => string;
  readonly money: (money: number) => string;
}

/** The sentence for it. */
export function sayFirst(
  thing: FirstThing,
  averageDeal: number,
  { first }: FunnelCheckTexts,
  { share, count, money }: Figures,
): string {
  switch (thing.kind) {
    case 'inverted':
      return first.inverted(thing.late);
    case 'bottleneck':
      return (
        first.bottleneck(thing.from, thing.to, share(thing.actual), share(thing.reference)) +
        first.costs(money(thing.dealsLost * averageDeal)) +
        (thing.inflow ? first.lowToo(count(thing.inflow.reached), count(thing.inflow.due)) : '')
      );
    case 'lowInflow':
      return first.lowInflow(thing.stage, count(thing.reached), count(thing.due));
    case 'tooFew':
      return first.tooFew(thing.stage, count(thing.left));
    case 'noData':
      return first.noData;
    case 'onTrack':
      return first.onTrack;
  }
}
