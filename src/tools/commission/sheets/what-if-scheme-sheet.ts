/** The second scheme: the rows of the scheme in force, to be changed in their cells. */
import type { Language } from '../../../language/language';
import { periodTexts } from '../../../language/tools/commission-periods';
import { basisWords } from '../../../functions/kit/payout/words';
import { schemeColumns } from '../../../functions/kit/payout/columns';
import type { Currency } from '../../../workbook/port';
import type { Paint, SheetDescription } from '../../../workbook/sheet';
import { moneyFormat } from '../../funnel/formats';
import { shifted } from '../../kit/references';
import { placeOf, type Cells } from '../cells';
import { partName } from '../names';

const header = 4;
const first = header + 1;

interface SecondScheme {
  readonly language: Language;
  readonly currency: Currency;
  readonly scheme: Cells;
  readonly sheet: string;
  readonly table: string;
}

export function whatIfSchemeSheet({
  language,
  currency,
  scheme,
  sheet,
  table,
}: SecondScheme): SheetDescription {
  const words = periodTexts(language).sheet.whatIf;
  const [headers = [], ...rows] = scheme;
  const last = header + rows.length;
  const letter = (column: keyof typeof schemeColumns): string | undefined => {
    const place = placeOf(scheme, Object.values(schemeColumns[column].headers).flat());
    return place < 0 ? undefined : shifted('B', place);
  };
  const basis = placeOf(scheme, Object.values(schemeColumns.basis.headers).flat());
  const pieces: readonly string[] = Object.values(basisWords.kpi).flat();
  const rate = letter('rate');
  const column = (name: keyof typeof schemeColumns, format: string): Paint[] => {
    const at = letter(name);
    return at === undefined ? [] : [{ range: `${at}${first}:${at}${last}`, format, align: 'right' }];
  };
  return {
    name: sheet,
    blocks: [
      { at: 'B1', values: [[words.schemeTitle]], style: 'title' },
      { at: 'B2', values: [[words.schemeSentence]], style: 'sentence' },
      { at: `B${header}`, values: [headers], style: 'header' },
      { at: `B${first}`, values: rows, style: 'input' },
    ],
    paints: [
      ...column('fromQuota', '0%'),
      ...column('amount', moneyFormat(currency)),
      ...column('cap', moneyFormat(currency)),
      ...column('gate', '0%'),
      ...rows.flatMap((row, index): Paint[] =>
        rate === undefined
          ? []
          : [
              {
                range: `${rate}${first + index}`,
                format: pieces.includes(String(row[basis])) ? moneyFormat(currency) : '0.0%',
                bold: true,
                align: 'right',
              },
            ],
      ),
    ],
    tables: [{ name: table, range: `B${header}:${shifted('B', headers.length - 1)}${last}` }],
    names: [{ name: partName[language], refersTo: 'B1' }],
    columnWidths: {
      A: 2,
      B: 28,
      C: 25,
      ...Object.fromEntries(headers.slice(2).map((_, index) => [shifted('D', index), 14])),
    },
    rowHeights: { 1: 25.5, 3: 7.5 },
    freezeAt: `A${first}`,
    gridlines: false,
    print: { area: `A:${shifted('B', headers.length - 1)}`, landscape: true, onePage: 'wide' },
  };
}
