/** The cells that the waterfall chart reads: from the revenue of a deal down to its profit, new and repeat. */
import type { ProfitTexts } from '../../language/tools/profit';
import type { Block, SeriesDescription } from '../../workbook/sheet';

const top = 4;
const none = 'none';
/** Revenue brand 80, costs grey, profit brand 40, as in the pane. */
const [revenueColor, costColor, profitColor] = ['#0B7580', '#8A8A8A', '#014E56'];

interface Waterfall {
  readonly blocks: readonly Block[];
  readonly source: string;
  readonly labels: string;
  readonly series: readonly SeriesDescription[];
}

/**
 * Six columns a deal, a gap between the two deals. J holds the label with its figure, K the height reached; a column floats
 * on what is hidden under it, and the part of a cost that lies below 0 hangs there on its own, so that losses are drawn true.
 */
export function waterfall(words: ProfitTexts['sheet']): Waterfall {
  const first = top + 1;
  const rows = [
    ...deal(words, 'G', first),
    ['=" "', '', '', '', '', '', '', ''],
    ...deal(words, 'H', first + 7),
  ];
  const last = top + rows.length;
  const hidden: SeriesDescription = { as: 'column', color: none };
  const shown = (color: string): SeriesDescription => ({ as: 'column', color });
  return {
    blocks: [
      { at: `J${top}`, values: [words.helper], style: 'helper' },
      { at: `J${first}`, formulas: rows, style: 'helper' },
    ],
    source: `L${top}:Q${last}`,
    labels: `J${first}:J${last}`,
    series: [hidden, hidden, shown(revenueColor), shown(costColor), shown(costColor), shown(profitColor)],
  };
}

/** Rows of one deal whose figures stand in `column`, from row 6 on: revenue, four costs, profit. */
function deal(words: ProfitTexts['sheet'], column: string, row: number): string[][] {
  const [revenue, ...others] = words.chartLines;
  const figure = (index: number): string => `${column}${6 + index}`;
  const label = (text: string, cell: string, sign = ''): string =>
    `="${text}"&CHAR(10)&FIXED(${sign}${cell},0)`;
  const costs = others.slice(0, -1).map((text, index) => {
    const [before, after] = [`K${row + index}`, `K${row + index + 1}`];
    return [
      label(text, figure(index + 1), '-'),
      `=${before}-${figure(index + 1)}`,
      `=MAX(0,${after})`,
      `=MIN(0,${before})`,
      '',
      `=MAX(0,${before})-MAX(0,${after})`,
      `=MIN(0,${after})-MIN(0,${before})`,
      '',
    ];
  });
  return [
    [label(revenue, figure(0)), `=${figure(0)}`, '', '', `=${figure(0)}`, '', '', ''],
    ...costs,
    [label(others[others.length - 1], figure(5)), `=${figure(5)}`, '', '', '', '', '', `=${figure(5)}`],
  ];
}
