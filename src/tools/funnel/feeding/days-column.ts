/** The column of days in the stage table: part of a new sheet, or put into one that stands. */
import type { Language } from '../../../language/language';
import { funnelTexts } from '../../../language/tools/funnel';
import type { CellValue } from '../../../workbook/port';
import type { SheetPart } from '../../../workbook/sheet';
import { funnelNames } from '../names';
import { mostDays } from './feeding';
import { daysColumn } from './place';

type Cells = Required<Pick<SheetPart, 'blocks' | 'paints' | 'validations' | 'conditionals' | 'columnWidths'>>;

export interface DaysColumn {
  readonly language: Language;
  /** row of the table's header, and the last row with formats */
  readonly header: number;
  readonly last: number;
  /** a cell for each stage */
  readonly days: readonly CellValue[];
}

export function daysColumnCells({ language, header, last, days }: DaysColumn): Cells {
  const { feeding } = funnelTexts(language);
  const first = header + 1;
  const body = `${daysColumn}${first}:${daysColumn}${last}`;
  return {
    blocks: [
      { at: `${daysColumn}${header - 1}`, values: [['']], style: 'section' },
      {
        at: `${daysColumn}${header}`,
        values: [[funnelNames[language].days]],
        style: 'header',
        align: 'right',
      },
      { at: `${daysColumn}${first}`, values: days.map((each) => [each]) },
    ],
    paints: [{ range: body, format: 'General', align: 'right' }],
    validations: [
      {
        range: body,
        rule: { kind: 'decimal', min: 0, max: mostDays },
        message: feeding.sheet.daysMessage,
      },
    ],
    conditionals: [
      {
        range: body,
        formula: `=$B${first}<>""`,
        fill: '#FFF8E1',
        color: '#0B3FA8',
        bottomLine: '#D8C68C',
      },
    ],
    columnWidths: { [daysColumn]: 8 },
  };
}
