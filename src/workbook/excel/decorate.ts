/** Formats, widths, validations, conditional formats, panes and page of a sheet whose cells are written. */
import type {
  Block,
  ColorScaleDescription,
  ConditionalDescription,
  SheetDescription,
  ValidationDescription,
} from '../sheet';
import { cornerOf, lettersOf } from './address';
import { applyStyle, columnWidth } from './styles';

type Shown = Pick<Block, 'style' | 'format' | 'align' | 'bold'>;

/** Style, number format and alignment of a range; one for all of it, or one per column. */
export function formatRange(
  range: Excel.Range,
  { style, format, align, bold }: Shown,
  rows: number,
  columns: number,
): void {
  if (style !== undefined) applyStyle(range, style);
  if (format !== undefined) {
    const row = Array.from({ length: columns }, (_, column) =>
      typeof format === 'string' ? format : (format[column] ?? 'General'),
    );
    range.numberFormat = Array.from({ length: rows }, () => row);
  }
  if (bold !== undefined) range.format.font.bold = bold;
  if (align === undefined) return;
  if (typeof align === 'string') {
    range.format.horizontalAlignment = horizontal[align];
    return;
  }
  align.forEach((side, column) => {
    range.getColumn(column).format.horizontalAlignment = horizontal[side];
  });
}

const horizontal = { left: 'Left', center: 'Center', right: 'Right' } as const;

export function decorate(sheet: Excel.Worksheet, description: Omit<SheetDescription, 'name'>): void {
  for (const { range: address, indent, ...shown } of description.paints ?? []) {
    const [from = address, to = from] = address.split(':');
    const start = cornerOf(from);
    const end = cornerOf(to);
    formatRange(sheet.getRange(address), shown, end.row - start.row + 1, end.column - start.column + 1);
    if (indent !== undefined) sheet.getRange(address).format.indentLevel = indent;
  }
  for (const [letter, characters] of Object.entries(description.columnWidths ?? {})) {
    sheet.getRange(`${letter}:${letter}`).format.columnWidth = columnWidth(characters);
  }
  for (const [row, points] of Object.entries(description.rowHeights ?? {})) {
    sheet.getRange(`${row}:${row}`).format.rowHeight = points;
  }
  description.validations?.forEach((validation) => validate(sheet, validation));
  // Excel puts a new one before those that are there
  for (const conditional of [...(description.conditionals ?? [])].reverse()) formatWhere(sheet, conditional);
  description.colorScales?.forEach((scale) => shade(sheet, scale));
  if (description.gridlines === false) sheet.showGridlines = false;
  if (description.freezeAt !== undefined) freeze(sheet, description.freezeAt);
  if (description.print) layOut(sheet, description.print);
}

function validate(sheet: Excel.Worksheet, { range, rule, message }: ValidationDescription): void {
  const { dataValidation } = sheet.getRange(range);
  if (rule.kind === 'list') {
    dataValidation.rule = { list: { inCellDropDown: true, source: rule.source } };
  } else {
    const bounds: Excel.BasicDataValidation =
      rule.max === undefined
        ? { formula1: rule.min, operator: 'GreaterThanOrEqualTo' }
        : { formula1: rule.min, formula2: rule.max, operator: 'Between' };
    dataValidation.rule = rule.kind === 'wholeNumber' ? { wholeNumber: bounds } : { decimal: bounds };
  }
  dataValidation.ignoreBlanks = true;
  dataValidation.errorAlert = { title: '', message, showAlert: true, style: 'Stop' };
}

function formatWhere(
  sheet: Excel.Worksheet,
  { range, formula, fill, color, bold, format: numbers, bottomLine }: ConditionalDescription,
): void {
  const { rule, format } = sheet.getRange(range).conditionalFormats.add('Custom').custom;
  rule.formula = formula;
  if (fill !== undefined) format.fill.color = fill;
  if (color !== undefined) format.font.color = color;
  if (bold !== undefined) format.font.bold = bold;
  if (numbers !== undefined) format.numberFormat = numbers;
  if (bottomLine !== undefined) {
    const border = format.borders.getItem('EdgeBottom');
    border.style = 'Continuous';
    border.color = bottomLine;
  }
}

function shade(sheet: Excel.Worksheet, { range, low, middle, high }: ColorScaleDescription): void {
  const { colorScale } = sheet.getRange(range).conditionalFormats.add('ColorScale');
  colorScale.criteria = {
    minimum: { type: 'LowestValue', color: low },
    ...(middle !== undefined && { midpoint: { type: 'Percentile', formula: '50', color: middle } }),
    maximum: { type: 'HighestValue', color: high },
  };
}

function freeze(sheet: Excel.Worksheet, cell: string): void {
  const { row, column } = cornerOf(cell);
  if (column === 0) sheet.freezePanes.freezeRows(row);
  else if (row === 0) sheet.freezePanes.freezeColumns(column);
  else sheet.freezePanes.freezeAt(`A1:${lettersOf(column - 1)}${row}`);
}

function layOut(
  sheet: Excel.Worksheet,
  { area, landscape, onePage, paper, centred, footer, titleRows }: NonNullable<SheetDescription['print']>,
): void {
  const page = sheet.pageLayout;
  if (area !== undefined) page.setPrintArea(area);
  if (titleRows !== undefined) page.setPrintTitleRows(`$${titleRows.replace(':', ':$')}`);
  page.orientation = landscape ? 'Landscape' : 'Portrait';
  if (paper !== undefined) page.paperSize = paper;
  if (centred) page.centerHorizontally = true;
  if (footer) {
    const printed = page.headersFooters.defaultForAllPages;
    printed.leftFooter = '&F';
    printed.centerFooter = '&A';
    printed.rightFooter = '&D';
  }
  if (onePage === 'whole') page.zoom = { horizontalFitToPages: 1, verticalFitToPages: 1 };
  if (onePage === 'wide') page.zoom = { horizontalFitToPages: 1 };
}
