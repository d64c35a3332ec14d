import type { ChartFont as FontData } from '../grid/charts';
import { HostObject, invalidArgument } from '../protocol/host-object';
import { colorOf } from './fill-font';

/** Where a part of a chart keeps its look; what it has not, the client finds missing. */
export interface ChartLook {
  readonly fill?: () => string | undefined;
  readonly setFill?: (color: string) => void;
  readonly line?: () => string | undefined;
  readonly setLine?: (color: string) => void;
  readonly font?: () => FontData;
  readonly setFont?: (font: FontData) => void;
}

/** how a part without fill is kept */
export const NO_FILL = 'none';

/** The look of a part of a chart: its fill, line and font, as far as the part has them. */
export class ChartFormat extends HostObject {
  declare readonly Fill: ChartFill;
  declare readonly Line: ChartLineFormat;
  declare readonly Font: ChartFont;

  constructor(type: string, look: ChartLook) {
    super(type);
    if (look.setFill) Object.defineProperty(this, 'Fill', { value: new ChartFill(look.setFill) });
    if (look.setLine) Object.defineProperty(this, 'Line', { value: new ChartLineFormat(look) });
    if (look.setFont) Object.defineProperty(this, 'Font', { value: new ChartFont(look) });
  }
}

class ChartFill extends HostObject {
  constructor(private readonly set: (color: string) => void) {
    super('ChartFill');
  }
  SetSolidColor(color: unknown): void {
    this.set(colorOf(color));
  }
  Clear(): void {
    this.set(NO_FILL);
  }
}

class ChartLineFormat extends HostObject {
  constructor(private readonly look: ChartLook) {
    super('ChartLineFormat');
  }
  get Color(): string {
    return this.look.line?.() ?? '';
  }
  set Color(color: string) {
    this.look.setLine?.(colorOf(color));
  }
  Clear(): void {
    this.look.setLine?.(NO_FILL);
  }
}

class ChartFont extends HostObject {
  constructor(private readonly look: ChartLook) {
    super('ChartFont');
  }
  get #font(): FontData {
    return this.look.font?.() ?? {};
  }
  #set(change: FontData): void {
    this.look.setFont?.({ ...this.#font, ...change });
  }
  get Color(): string {
    return this.#font.color ?? '#000000';
  }
  set Color(color: string) {
    this.#set({ color: colorOf(color) });
  }
  get Size(): number {
    return this.#font.size ?? 10;
  }
  set Size(size: number) {
    if (typeof size !== 'number' || size < 1) throw invalidArgument();
    this.#set({ size });
  }
  get Bold(): boolean {
    return this.#font.bold ?? false;
  }
  set Bold(bold: boolean) {
    this.#set({ bold });
  }
}
