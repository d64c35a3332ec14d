import { BorderStyleTypes, type IBorderData, type IBorderStyleData } from '@univerjs/core';
import { type Box, wholeColumns } from '../grid/address';
import { paint } from '../grid/looks';
import { HostObject, invalidArgument } from '../protocol/host-object';
import { Collection } from './collection';
import { colorOf, showColor } from './fill-font';
import type { Range } from './range';

export const SIDES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
] as const;
type Side = (typeof SIDES)[number];
type Line = 't' | 'b' | 'l' | 'r' | 'tl_br' | 'bl_tr';

/** style and weight as Excel has them → the grid's one kind of line */
const LINES: readonly (readonly [style: string, weight: string, type: BorderStyleTypes])[] = [
  ['Continuous', 'Thin', BorderStyleTypes.THIN],
  ['Continuous', 'Hairline', BorderStyleTypes.HAIR],
  ['Continuous', 'Medium', BorderStyleTypes.MEDIUM],
  ['Continuous', 'Thick', BorderStyleTypes.THICK],
  ['Dash', 'Thin', BorderStyleTypes.DASHED],
  ['Dash', 'Medium', BorderStyleTypes.MEDIUM_DASHED],
  ['DashDot', 'Thin', BorderStyleTypes.DASH_DOT],
  ['DashDot', 'Medium', BorderStyleTypes.MEDIUM_DASH_DOT],
  ['DashDotDot', 'Thin', BorderStyleTypes.DASH_DOT_DOT],
  ['DashDotDot', 'Medium', BorderStyleTypes.MEDIUM_DASH_DOT_DOT],
  ['Dot', 'Thin', BorderStyleTypes.DOTTED],
  ['Double', 'Thick', BorderStyleTypes.DOUBLE],
  ['SlantDashDot', 'Medium', BorderStyleTypes.SLANT_DASH_DOT],
];

export class RangeBorders extends Collection<RangeBorder> {
  constructor(private readonly range: Range) {
    super('RangeBorderCollection');
  }
  override $items(): RangeBorder[] {
    return SIDES.map((side) => new RangeBorder(this.range, side));
  }
  override GetItem(side: unknown): RangeBorder {
    const found = SIDES.find((known) => known === side);
    if (!found) throw invalidArgument();
    return new RangeBorder(this.range, found);
  }
}

/** One side of every cell of a box that lies on that side: the cells, their line, and the line of the neighbours it covers. */
function cellsOf(side: Side, box: Box): readonly { readonly box: Box; readonly line: Line }[] {
  const { row, column, rows, columns } = box;
  switch (side) {
    case 'EdgeTop':
      return [{ box: { ...box, rows: 1 }, line: 't' }];
    case 'EdgeBottom':
      return [{ box: { ...box, row: row + rows - 1, rows: 1 }, line: 'b' }];
    case 'EdgeLeft':
      return [{ box: { ...box, columns: 1 }, line: 'l' }];
    case 'EdgeRight':
      return [{ box: { ...box, column: column + columns - 1, columns: 1 }, line: 'r' }];
    case 'InsideHorizontal':
      return rows < 2
        ? []
        : [
            { box: { ...box, rows: rows - 1 }, line: 'b' },
            { box: { ...box, row: row + 1, rows: rows - 1 }, line: 't' },
          ];
    case 'InsideVertical':
      return columns < 2
        ? []
        : [
            { box: { ...box, columns: columns - 1 }, line: 'r' },
            { box: { ...box, column: column + 1, columns: columns - 1 }, line: 'l' },
          ];
    case 'DiagonalDown':
      return [{ box, line: 'tl_br' }];
    case 'DiagonalUp':
      return [{ box, line: 'bl_tr' }];
  }
}

export class RangeBorder extends HostObject {
  constructor(
    private readonly range: Range,
    private readonly side: Side,
  ) {
    super('RangeBorder');
  }
  get SideIndex(): Side {
    return this.side;
  }

  #read(): IBorderStyleData | undefined {
    const [cells] = cellsOf(this.side, this.range.$box);
    if (!cells) return undefined;
    const style = this.range.$grid.style(this.range.$sheetId, cells.box.row, cells.box.column);
    return style.bd?.[cells.line] ?? undefined;
  }
  #draw(change: Partial<IBorderStyleData> | null): void {
    this.range.$sheet.$alive();
    this.range.$sheet.$refuseFormat();
    const box = wholeColumns(this.range.$box) ? this.range.$held() : this.range.$box;
    const before = this.#read();
    const line = change && {
      s: before?.s ?? BorderStyleTypes.THIN,
      cl: before?.cl ?? { rgb: '#000000' },
      ...change,
    };
    this.range.$grid.flush();
    for (const { box: cells, line: key } of cellsOf(this.side, box)) {
      paint(this.range.$grid, this.range.$sheetId, cells, (row, column) => ({
        bd: { ...this.range.$grid.style(this.range.$sheetId, row, column).bd, [key]: line } as IBorderData,
      }));
    }
    this.range.$grid.flush();
  }

  get Style(): string {
    const type = this.#read()?.s;
    return LINES.find(([, , known]) => known === type)?.[0] ?? 'None';
  }
  set Style(style: string) {
    if (style === 'None') {
      this.#draw(null);
      return;
    }
    const weight = this.Weight;
    const found =
      LINES.find(([known, width]) => known === style && width === weight) ??
      LINES.find(([known]) => known === style);
    if (!found) throw invalidArgument();
    this.#draw({ s: found[2] });
  }
  get Weight(): string {
    const type = this.#read()?.s;
    return LINES.find(([, , known]) => known === type)?.[1] ?? 'Thin';
  }
  set Weight(weight: string) {
    const style = this.Style === 'None' ? 'Continuous' : this.Style;
    const found =
      LINES.find(([known, width]) => known === style && width === weight) ??
      LINES.find(([, width]) => width === weight);
    if (!found) throw invalidArgument();
    this.#draw({ s: found[2] });
  }
  get Color(): string {
    return showColor(this.#read()?.cl?.rgb, '#000000');
  }
  set Color(color: string) {
    this.#draw({ cl: { rgb: colorOf(color) } });
  }
}
