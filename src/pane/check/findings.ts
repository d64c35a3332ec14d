/** Finds every SALES cell that shows an error and says in a sentence why, and those with something to know. No React: the check can run without a screen. */
import type { CheckTexts } from '../../language/views/check';
import type { SalesFormula } from '../../workbook/port';
import type { Outcome, PaneServices } from '../services';
import { cellKey, outcomesByCell, spillRange } from './cell-key';

export interface Finding {
  readonly sheet: string;
  readonly address: string;
  /** as this language's Excel shows it: #ЗНАЧ! */
  readonly errorName: string;
  readonly sentence: string;
}
/** What should be known of a result that is no error. */
export interface Remark {
  readonly sheet: string;
  readonly address: string;
  readonly sentences: readonly string[];
}
export interface Checked {
  readonly findings: readonly Finding[];
  readonly remarks: readonly Remark[];
  readonly formulas: number;
  readonly sheets: number;
  readonly at: Date;
}

type Services = Pick<PaneServices, 'workbook' | 'outcomes'>;

interface Patience {
  /** how long the functions may take to answer again; milliseconds */
  readonly most: number;
  /** how often to look; milliseconds */
  readonly look: number;
  /** after this long a cell that is not being calculated gets no answer any more; milliseconds */
  readonly settled?: number;
}
const PATIENCE: Patience = { most: 2_000, look: 100, settled: 500 };

/**
 * Reads every SALES formula. Cells whose function has left no sentence, because it was calculated before the pane was
 * opened, are calculated again and looked up once more.
 */
export async function checkFormulas(
  services: Services,
  words: CheckTexts,
  patience = PATIENCE,
): Promise<Checked> {
  const { workbook, outcomes } = services;
  let formulas = await workbook.salesFormulas();
  const silent = formulas.filter((cell) => isSilent(cell, outcomesByCell(outcomes())));
  if (silent.length > 0) {
    await workbook.recalculate(silent);
    formulas = await answered(silent, services, patience);
  }

  const known = outcomesByCell(outcomes());
  const faulty = formulas.filter(({ error }) => error !== undefined);
  return {
    findings: await Promise.all(
      faulty.map(async (cell) => ({
        sheet: cell.sheet,
        address: cell.address,
        errorName: words.errorNames[cell.error ?? ''] ?? cell.error ?? '',
        sentence: await sentenceFor(cell, known.get(cellKey(cell.sheet, cell.address)), services, words),
      })),
    ),
    remarks: formulas.flatMap(({ sheet, address, error }) => {
      const sentences = known.get(cellKey(sheet, address))?.notes;
      return error === undefined && sentences !== undefined ? [{ sheet, address, sentences }] : [];
    }),
    formulas: formulas.length,
    sheets: new Set(formulas.map(({ sheet }) => sheet)).size,
    at: new Date(),
  };
}

/** The formulas as they are once the functions have answered for these cells, or will not. */
async function answered(
  cells: readonly SalesFormula[],
  { workbook, outcomes }: Services,
  { most, look, settled = most }: Patience,
): Promise<SalesFormula[]> {
  const start = Date.now();
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, look));
    const known = outcomesByCell(outcomes());
    const waiting = new Set(cells.map(keyOf).filter((key) => !known.has(key)));
    const formulas = await workbook.salesFormulas();
    const waited = Date.now() - start;
    // a name that is still unknown now is none; other cells show that they are being calculated
    const mayAnswer = formulas.some(
      (cell) => waiting.has(keyOf(cell)) && cell.error !== '#NAME?' && (waited < settled || isBusy(cell)),
    );
    if (!mayAnswer || waited >= most) return formulas;
  }
}

const keyOf = ({ sheet, address }: SalesFormula) => cellKey(sheet, address);
const isBusy = ({ error }: SalesFormula) => error === '#BUSY!' || error === '#GETTING_DATA';

/** Functions that read orders have notes on them. */
const mayHaveNotes = /\bSALES\.(HISTORY|PLAN|PLAN\.TRACK|PLAN\.SEASON|FORECAST)\s*\(/i;

/** Errors that our own functions explain, or whose size or notes they know, but have not: they were not called since the pane opened. */
function isSilent(
  { sheet, address, error, formula }: SalesFormula,
  known: ReadonlyMap<string, Outcome>,
): boolean {
  const outcome = known.get(cellKey(sheet, address));
  if (error === undefined) return outcome === undefined && mayHaveNotes.test(formula);
  if (error === '#SPILL!') return outcome?.rows === undefined;
  if (error === '#VALUE!' || error === '#N/A') return outcome?.message === undefined;
  return error === '#BUSY!' || error === '#NAME?' || error === '#CONNECT!';
}

async function sentenceFor(
  { sheet, address, formula, error }: SalesFormula,
  outcome: Outcome | undefined,
  { workbook }: Services,
  words: CheckTexts,
): Promise<string> {
  const { sentences } = words;
  switch (error) {
    case '#SPILL!': {
      if (!outcome?.rows || !outcome.columns) return sentences.spillUnknown;
      const range = spillRange(address, outcome.rows, outcome.columns);
      const taken = await workbook.obstacle(sheet, range).catch(() => undefined);
      return taken
        ? sentences.spillTaken(range, taken.address, words.errorNames[taken.text] ?? taken.text)
        : sentences.spill(range);
    }
    case '#VALUE!':
      return outcome?.message ?? sentences.value;
    case '#N/A':
      return outcome?.message ?? sentences.notAvailable;
    case '#BUSY!':
    case '#GETTING_DATA':
      return sentences.busy;
    case '#NAME?': {
      const { decimal } = await workbook.regional();
      return decimal === '.' && hasSemicolon(formula) ? sentences.separators : sentences.name;
    }
    case '#REF!':
      return sentences.reference;
    case '#DIV/0!':
      return outcome?.message ?? sentences.division;
    case '#NUM!':
      return outcome?.message ?? sentences.number;
    case '#NULL!':
      return sentences.empty;
    case '#CALC!':
      return sentences.calculation;
    case '#CONNECT!':
      return sentences.connection;
    default:
      return outcome?.message ?? sentences.other;
  }
}

/** Arguments parted by semicolons, as where decimals follow a comma; texts and constants in braces aside. */
function hasSemicolon(formula: string): boolean {
  return formula.replace(/"[^"]*"|'[^']*'|\{[^}]*\}/g, '').includes(';');
}
