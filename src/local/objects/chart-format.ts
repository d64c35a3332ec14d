import { type ChartFont as FontData, LINE_STYLES, type LineStyle } from '../grid/chart';
import { HostObject, invalidArgument } from '../protocol/host-object';
import { colorOf } from './fill-font';

/** A line as a part of a chart keeps it. */
export interface ChartLine {
  /** #RRGGBB, or none: not drawn */
  readonly line?: string;
  /** points */
  readonly lineWeight?: number;
  readonly lineStyle?: LineStyle;
}

/** Where a part of a chart keeps its look; what it has not, the client finds missing. */
export interface ChartLook {
  readonly setFill?: (color: string) => void;
  readonly line?: () => ChartLine;
  /** @param change one of the line's members; a part that only has a colour leaves the other setters out */
  readonly setLine?: (change: ChartLine) => void;
  /** the line has a colour only: gridlines and axes */
  readonly plainLine?: boolean;
  readonly font?: () => FontData;
  readonly setFont?: (font: FontData) => void;
}

/** how a part without fill or line is kept */
export const NO_FILL = 'none';

/** The look of a part of a chart: its fill, line and font, as far as the part has them. */
export class ChartFormat extends HostObject {
  declare readonly Fill: ChartFill;
  declare readonly Line: ChartColoredLine;
  declare readonly Font: ChartFont;

  constructor(type: string, look: ChartLook) {
    super(type);
    if (look.setFill) Object.defineProperty(this, 'Fill', { value: new ChartFill(look.setFill) });
    if (look.setLine) {
      const value = look.plainLine ? new ChartColoredLine(look) : new ChartLineFormat(look);
      Object.defineProperty(this, 'Line', { value });
    }
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

/** A line of which only the colour can be chosen. */
class ChartColoredLine extends HostObject {
  constructor(protected readonly look: ChartLook) {
    super('ChartLineFormat');
  }
  get Color(): string {
    return this.look.line?.().line ?? '';
  }
  set Color(color: string) {
    this.look.setLine?.({ line: colorOf(color) });
  }
  Clear(): void {
    this.look.setLine?.({ line: NO_FILL });
  }
}

class ChartLineFormat extends ChartColoredLine {
  /** points */
  get Weight(): number {
    return this.look.line?.().lineWeight ?? 2.25;
  }
  set Weight(lineWeight: number) {
    if (typeof lineWeight !== 'number' || lineWeight < 0 || lineWeight > 1584) throw invalidArgument();
    this.look.setLine?.({ lineWeight });
  }
  get LineStyle(): string {
    const { line, lineStyle } = this.look.line?.() ?? {};
    return line === NO_FILL ? 'None' : (lineStyle ?? 'Continuous');
  }
  set LineStyle(style: string) {
    if (style === 'None') this.Clear();
    else if (style === 'Automatic') this.look.setLine?.({ line: undefined, lineStyle: undefined });
    else if (LINE_STYLES.includes(style as LineStyle)) this.look.setLine?.({ lineStyle: style as LineStyle });
    else throw invalidArgument();
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
