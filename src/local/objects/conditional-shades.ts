import { type Condition, SCALE_POINTS, type ScalePoint } from '../grid/condition-rules';
import { HostObject, invalidArgument } from '../protocol/host-object';
import type { ConditionalFormat } from './conditional-formats';
import { colorOf } from './fill-font';

interface Criterion {
  readonly type?: unknown;
  readonly formula?: unknown;
  readonly color?: unknown;
}

/** Every number of the cells gets a shade between two colours, or three. */
export class ColorScaleConditionalFormat extends HostObject {
  constructor(private readonly format: ConditionalFormat) {
    super('ColorScaleConditionalFormat');
  }
  get #points(): readonly ScalePoint[] {
    const { test } = this.format.$condition;
    return test.kind === 'scale' ? test.points : [];
  }
  get ThreeColorScale(): boolean {
    return this.#points.length === 3;
  }
  get Criteria(): object {
    const [first, ...rest] = this.#points.map(({ type, value, color }) => ({
      type,
      color,
      ...(value !== undefined && { formula: value }),
    }));
    const last = rest.pop();
    return { minimum: first, ...(rest[0] && { midpoint: rest[0] }), maximum: last };
  }
  set Criteria(criteria: unknown) {
    const { minimum, midpoint, maximum } = (criteria ?? {}) as Readonly<Record<string, Criterion>>;
    if (!minimum || !maximum) throw invalidArgument();
    const points = [minimum, ...(midpoint ? [midpoint] : []), maximum].map(pointOf);
    this.format.$change({ test: { kind: 'scale', points } });
  }
}

function pointOf({ type, formula, color }: Criterion): ScalePoint {
  if (typeof type !== 'string' || !(type in SCALE_POINTS)) throw invalidArgument();
  const bound = type === 'LowestValue' || type === 'HighestValue';
  const text = String(formula ?? '');
  const value = type === 'Formula' ? text : text.replace(/^=/, '');
  if (!bound && (value === '' || (type !== 'Formula' && Number.isNaN(Number(value)))))
    throw invalidArgument();
  return { type: type as ScalePoint['type'], ...(!bound && { value }), color: colorOf(color) };
}

type Bar = Extract<Condition['test'], { kind: 'bar' }>;

/** A bar in every cell, as long as its number. */
export class DataBarConditionalFormat extends HostObject {
  constructor(private readonly format: ConditionalFormat) {
    super('DataBarConditionalFormat');
  }
  get $bar(): Bar {
    const { test } = this.format.$condition;
    if (test.kind !== 'bar') throw invalidArgument();
    return test;
  }
  $set(change: Partial<Bar>): void {
    this.format.$change({ test: { ...this.$bar, ...change } });
  }
  get ShowDataBarOnly(): boolean {
    return this.$bar.barOnly;
  }
  set ShowDataBarOnly(barOnly: boolean) {
    this.$set({ barOnly });
  }
  get PositiveFormat(): ConditionalDataBarFormat {
    return new ConditionalDataBarFormat(this, 'ConditionalDataBarPositiveFormat', 'color');
  }
  get NegativeFormat(): ConditionalDataBarFormat {
    return new ConditionalDataBarFormat(this, 'ConditionalDataBarNegativeFormat', 'negative');
  }
}

class ConditionalDataBarFormat extends HostObject {
  constructor(
    private readonly bar: DataBarConditionalFormat,
    type: string,
    private readonly which: 'color' | 'negative',
  ) {
    super(type);
  }
  get FillColor(): string {
    return this.bar.$bar[this.which];
  }
  set FillColor(color: string) {
    this.bar.$set({ [this.which]: colorOf(color) });
  }
  get GradientFill(): boolean {
    return this.bar.$bar.gradient;
  }
  set GradientFill(gradient: boolean) {
    this.bar.$set({ gradient });
  }
}
