/** What the chart of the feeding schedule reads, in cells that it covers: the chosen stage and the deals won, month by month. */
import { monthName } from '../../../language/dates';
import type { Block } from '../../../workbook/sheet';
import { countFormat } from '../formats';
import { funnelNames } from '../names';
import { quoted } from '../sentence';
import type { FunnelState } from '../state';
import { monthsOf, schedule } from './feeding';
import { type Band, type BandGrid, chartTop, rowsOf } from './place';

/** The chart has the same two series however many stages there are: a stage is chosen in a cell. */
export function feedingChart(
  state: FunnelState,
  { cell, fixed, month }: BandGrid,
  { language, table, header, last }: Band,
): { source: string; labels: string; blocks: Block[] } {
  const months = monthsOf(state).map((_, index) => index);
  const rows = rowsOf(header);
  const column = `${table}[${funnelNames[language].stage}]`;
  const fed = schedule(state);
  const values = (stage: number) => [
    fed?.[stage]?.before ?? 0,
    ...(fed?.[stage]?.months ?? months.map(() => 0)),
  ];
  const shortNames = Array.from({ length: 12 }, (_, index) =>
    quoted(monthName(index + 1, language).slice(0, 3)),
  ).join(',');
  const label = (index: number) => {
    const day = fixed(month(index), header);
    return `=CHOOSE(MONTH(${day}),${shortNames})&" "&RIGHT(YEAR(${day}),2)`;
  };
  const chosen = (of: number) => {
    const body = `${fixed(of, rows.first)}:${fixed(of, last)}`;
    return `=IFERROR(N(INDEX(${body},MATCH(${fixed(1, rows.stage)},${column},0))),NA())`;
  };
  const at = (step: number, row: number) => cell(2 + step, chartTop + 1 + row);
  const end = months.length + 1;
  const won = state.stages.length - 1;
  return {
    source: `${at(0, 1)}:${at(end, 2)}`,
    labels: `${at(1, 0)}:${at(end, 0)}`,
    blocks: [
      { at: at(1, 0), formulas: [[`=${fixed(1, header)}`, ...months.map(label)]], style: 'helper' },
      {
        at: at(0, 1),
        values: [
          [state.stages[0]?.name ?? '', ...values(0)],
          [state.stages[won]?.name ?? '', ...values(won)],
        ],
        formulas: [
          [`=${fixed(1, rows.stage)}`, chosen(1), ...months.map((index) => chosen(month(index)))],
          [
            `=INDEX(${column},ROWS(${column}))`,
            0,
            ...months.map((index) => `=${fixed(month(index), rows.deals)}`),
          ],
        ],
        format: countFormat,
        style: 'helper',
      },
    ],
  };
}
