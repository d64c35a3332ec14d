import { BooleanNumber, BorderStyleTypes, type IBorderData, type IStyleBase } from '@univerjs/core';
import { HostObject, invalidArgument } from '../protocol/host-object';
import { Collection } from './collection';
import type { ConditionalFormat } from './conditional-formats';
import { colorOf } from './fill-font';

/** The look that cells get which pass the test. */
export class ConditionalRangeFormat extends HostObject {
  readonly Fill: ConditionalRangeFill;
  readonly Font: ConditionalRangeFont;
  readonly Borders: ConditionalRangeBorders;
  constructor(private readonly format: ConditionalFormat) {
    super('ConditionalRangeFormat');
    this.Fill = new ConditionalRangeFill(format);
    this.Font = new ConditionalRangeFont(format);
    this.Borders = new ConditionalRangeBorders(format);
  }
  /** of the numbers that pass; an empty text: their own */
  get NumberFormat(): string {
    return this.format.$condition.look.n?.pattern ?? '';
  }
  set NumberFormat(format: unknown) {
    if (typeof format !== 'string') throw invalidArgument();
    const { n: _before, ...look } = this.format.$condition.look;
    this.format.$change({ look: format === '' ? look : { ...look, n: { pattern: format } } });
  }
}

abstract class Part extends HostObject {
  constructor(
    type: string,
    private readonly format: ConditionalFormat,
  ) {
    super(type);
  }
  protected get look(): IStyleBase {
    return this.format.$condition.look;
  }
  protected paint(change: { [K in keyof IStyleBase]: IStyleBase[K] | undefined }): void {
    this.format.$change({ look: { ...this.look, ...change } as IStyleBase });
  }
}

class ConditionalRangeFill extends Part {
  constructor(format: ConditionalFormat) {
    super('ConditionalRangeFill', format);
  }
  get Color(): string {
    return this.look.bg?.rgb ?? '';
  }
  set Color(color: string) {
    this.paint({ bg: { rgb: colorOf(color) } });
  }
  Clear(): void {
    this.paint({ bg: undefined });
  }
}

class ConditionalRangeFont extends Part {
  constructor(format: ConditionalFormat) {
    super('ConditionalRangeFont', format);
  }
  get Color(): string {
    return this.look.cl?.rgb ?? '';
  }
  set Color(color: string) {
    this.paint({ cl: { rgb: colorOf(color) } });
  }
  get Bold(): boolean {
    return this.look.bl === BooleanNumber.TRUE;
  }
  set Bold(bold: boolean) {
    this.paint({ bl: bold ? BooleanNumber.TRUE : BooleanNumber.FALSE });
  }
  get Italic(): boolean {
    return this.look.it === BooleanNumber.TRUE;
  }
  set Italic(italic: boolean) {
    this.paint({ it: italic ? BooleanNumber.TRUE : BooleanNumber.FALSE });
  }
  get Strikethrough(): boolean {
    return this.look.st?.s === BooleanNumber.TRUE;
  }
  set Strikethrough(struck: boolean) {
    this.paint({ st: struck ? { s: BooleanNumber.TRUE } : undefined });
  }
  get Underline(): string {
    return this.look.ul?.s === BooleanNumber.TRUE ? 'Single' : 'None';
  }
  set Underline(line: string) {
    if (line !== 'None' && line !== 'Single') throw invalidArgument();
    this.paint({ ul: line === 'Single' ? { s: BooleanNumber.TRUE } : undefined });
  }
  Clear(): void {
    this.paint({ cl: undefined, bl: undefined, it: undefined, st: undefined, ul: undefined });
  }
}

const SIDES = { EdgeTop: 't', EdgeBottom: 'b', EdgeLeft: 'l', EdgeRight: 'r' } as const;
type Side = keyof typeof SIDES;

class ConditionalRangeBorders extends Collection<ConditionalRangeBorder> {
  constructor(private readonly format: ConditionalFormat) {
    super('ConditionalRangeBorderCollection');
  }
  override $items(): ConditionalRangeBorder[] {
    return (Object.keys(SIDES) as Side[]).map((side) => new ConditionalRangeBorder(this.format, side));
  }
  override GetItem(side: unknown): ConditionalRangeBorder {
    if (typeof side !== 'string' || !(side in SIDES)) throw invalidArgument();
    return new ConditionalRangeBorder(this.format, side as Side);
  }
  get Top(): ConditionalRangeBorder {
    return this.GetItem('EdgeTop');
  }
  get Bottom(): ConditionalRangeBorder {
    return this.GetItem('EdgeBottom');
  }
  get Left(): ConditionalRangeBorder {
    return this.GetItem('EdgeLeft');
  }
  get Right(): ConditionalRangeBorder {
    return this.GetItem('EdgeRight');
  }
}

const STYLES: readonly (readonly [string, BorderStyleTypes])[] = [
  ['Continuous', BorderStyleTypes.THIN],
  ['Dash', BorderStyleTypes.DASHED],
  ['DashDot', BorderStyleTypes.DASH_DOT],
  ['DashDotDot', BorderStyleTypes.DASH_DOT_DOT],
  ['Dot', BorderStyleTypes.DOTTED],
];

class ConditionalRangeBorder extends Part {
  constructor(
    format: ConditionalFormat,
    readonly SideIndex: Side,
  ) {
    super('ConditionalRangeBorder', format);
  }
  get #line(): IBorderData['t'] {
    return this.look.bd?.[SIDES[this.SideIndex]];
  }
  #draw(line: IBorderData['t']): void {
    this.paint({ bd: { ...this.look.bd, [SIDES[this.SideIndex]]: line } });
  }
  get Style(): string {
    return STYLES.find(([, style]) => style === this.#line?.s)?.[0] ?? 'None';
  }
  set Style(style: string) {
    const found = STYLES.find(([name]) => name === style);
    if (!found && style !== 'None') throw invalidArgument();
    this.#draw(found ? { s: found[1], cl: this.#line?.cl ?? { rgb: '#000000' } } : undefined);
  }
  get Color(): string {
    return this.#line?.cl?.rgb ?? '#000000';
  }
  set Color(color: string) {
    this.#draw({ s: this.#line?.s ?? BorderStyleTypes.THIN, cl: { rgb: colorOf(color) } });
  }
}
