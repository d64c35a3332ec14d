/** The inputs of a check: whose deals, of which days, and what follows from that. */
import type { Language } from '../../language/language';
import { funnelCheckTexts } from '../../language/tools/funnel-check';
import type { FunnelCheckTexts } from '../../language/tools/funnel-check';
import type { CellValue } from '../../workbook/port';
import type { Block, ValidationDescription } from '../../workbook/sheet';
import { daysOf } from '../funnel/period';
import type { CheckLayout } from './check-layout';
import { inputCells, type CheckFormulas } from './formulas';
import { checkNames } from './names';
import { inputsAt, spareReps, type Place } from './place';

const dateFormats: Readonly<Record<Language, string>> = { en: 'm/d/yyyy', ru: 'dd.mm.yyyy' };
/** of the plan, that a share may be: 0 would need nothing, and judge nothing */
const leastShare = 0.0001;

interface InputRow {
  readonly label: string;
  readonly name: string;
  readonly value?: CellValue;
  readonly formula?: string;
  /** for the user to change */
  readonly input: boolean;
  readonly format: string;
  /** a formula where it follows the cells */
  readonly note: string;
}

/** One row per input, in order. */
export function inputRows(options: CheckLayout, formulas: CheckFormulas): InputRow[] {
  const { language, picked, reference, rep, inPeriod } = options;
  const { sheet } = funnelCheckTexts(language);
  const names = checkNames[language];
  const hasRep = picked.columns.rep !== undefined;
  const hasDates = picked.columns.created !== undefined;
  const days = reference.period && inPeriod && hasDates ? daysOf(reference.period) : undefined;
  const date = { format: dateFormats[language], input: hasDates };
  const dates = hasDates ? sheet.notes.dates : sheet.notes.noDates;
  return [
    {
      label: sheet.rep,
      name: names.rep,
      value: rep ?? '',
      format: '@',
      input: hasRep,
      note: hasRep ? sheet.notes.rep : sheet.notes.noRep,
    },
    { label: sheet.from, name: names.from, value: days?.first ?? '', ...date, note: dates },
    { label: sheet.to, name: names.to, value: days?.last ?? '', ...date, note: dates },
    {
      label: sheet.asOf,
      name: names.asOf,
      formula: '=TODAY()',
      format: dateFormats[language],
      input: true,
      note: sheet.notes.asOf,
    },
    {
      label: sheet.elapsed,
      name: names.elapsed,
      formula: formulas.elapsed,
      format: '0%',
      input: false,
      note: sheet.notes.elapsed,
    },
    {
      label: sheet.share,
      name: names.share,
      formula: formulas.share,
      format: '0%',
      input: true,
      note: formulas.shareNote,
    },
  ];
}

type SheetTexts = FunnelCheckTexts['sheet'];

/** Deals without a date are left out when days are asked for: said in figures, never silently. */
export function undatedNote({ undated }: CheckFormulas, sheet: SheetTexts, at: string): Block[] {
  if (undated === undefined) return [];
  const [before = '', after = ''] = sheet.undated('\ue000').split('\ue000');
  const said = `"${before}"&FIXED(${undated},0)&"${after}"`;
  return [{ at, formulas: [[`=IFERROR(IF(${undated}>0,${said},""),"")`]], style: 'note' }];
}

/** The rep is chosen from those that the deals name; a share that is typed is one of a plan. */
export function inputValidations({ reps, language }: CheckLayout, place: Place): ValidationDescription[] {
  const { sheet } = funnelCheckTexts(language);
  const last = place.header + reps + spareReps;
  return [
    ...(reps === 0
      ? []
      : [
          {
            range: place.cell('needed', inputsAt),
            rule: {
              kind: 'list',
              source: `=${place.fixed('rep', place.first)}:${place.fixed('rep', last)}`,
            },
            message: sheet.repMessage,
          } as const,
        ]),
    {
      range: inputCells(place).share.replace(/\$/g, ''),
      rule: { kind: 'decimal', min: leastShare, max: 1 },
      message: sheet.shareMessage,
    },
  ];
}
