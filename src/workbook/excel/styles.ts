/** The looks of a sheet: one entry per style, everything in points and #RRGGBB. */
import type { CellStyle } from '../sheet';

interface Look {
  readonly color?: string;
  readonly fill?: string;
  readonly bold?: boolean;
  readonly size?: number;
  /** colour of a line under every cell */
  readonly underline?: string;
  /** colour of hairlines around every cell */
  readonly box?: string;
}

const ink = '#014E56';
const line = '#0B7580';
const grey = '#616161';

const looks: Readonly<Record<CellStyle, Look>> = {
  title: { color: ink, bold: true, size: 18 },
  sentence: { size: 12 },
  answer: { color: ink, bold: true, size: 16 },
  section: { color: ink, bold: true, underline: line },
  sectionNote: { color: grey, size: 10, underline: line },
  label: {},
  input: { color: '#0B3FA8', fill: '#FFF8E1', box: '#D8C68C' },
  formula: { color: '#000000' },
  header: { color: ink, fill: '#EAF4F6', bold: true, underline: line },
  body: {},
  total: { fill: '#F5F5F5', bold: true },
  note: { color: grey, size: 10 },
  // what a chart reads, beside the printed page: there, but not asking to be read
  helper: { color: '#BFBFBF', size: 8 },
};

export function applyStyle(range: Excel.Range, style: CellStyle): void {
  const { color, fill, bold, size, underline, box } = looks[style];
  const { format } = range;
  if (color !== undefined) format.font.color = color;
  if (bold !== undefined) format.font.bold = bold;
  if (size !== undefined) format.font.size = size;
  if (fill !== undefined) format.fill.color = fill;
  if (underline !== undefined) drawLine(format.borders.getItem('EdgeBottom'), 'Thin', underline);
  if (box !== undefined) {
    for (const edge of ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal'] as const) {
      drawLine(format.borders.getItem(edge), 'Hairline', box);
    }
  }
}

function drawLine(border: Excel.RangeBorder, weight: 'Thin' | 'Hairline', color: string): void {
  border.style = 'Continuous';
  border.weight = weight;
  border.color = color;
}

/** Width in points of a column that holds so many digits of the body font, 11 pt Calibri at 7 pixels a digit. */
export function columnWidth(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}
