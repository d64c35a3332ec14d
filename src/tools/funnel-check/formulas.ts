/** The live formulas of a check: the deals counted, judged, and rep by rep. */
import { nameKey } from '../../planning/names';
import { funnelCheckTexts } from '../../language/tools/funnel-check';
import type { Language } from '../../language/language';
import type { TableInfo } from '../../workbook/port';
import { quoted } from '../funnel/sentence';
import { columnFormula, quotedSheet } from '../kit/references';
import { whoIn, type DealKey, type PickedDeals } from './deals';
import type { LostFrom } from './facts';
import { isChosen } from './in-cells';
import { unlessOtherDays } from './other-days';
import { inputsAt, type Place } from './place';
import type { Reference } from './reference';
import { shareFormula, shareNote } from './share-cell';

export interface CheckFormulas {
  /** the deals of the chosen rep and days, counted by stage: figures alone */
  readonly actual: string;
  readonly check: string;
  /**
   * The row of a rep, as two spills: `judged` his deals, the verdict on his funnel, the money it loses and the number of the
   * verdict (3 bad, 2 unsure, 1 good, 0 none); `conversions` at every stage.
   */
  rep(cell: string): Readonly<Record<'judged' | 'conversions', string>>;
  readonly reps: string;
  readonly elapsed: string;
  readonly share: string;
  /** what the share assumes, in words */
  readonly shareNote: string;
  /** deals in the list, and those of the chosen rep and days */
  readonly listed: string;
  readonly chosen: string;
  /** the dates of the deals that are counted; undefined without a column of dates */
  readonly days: string | undefined;
  /** deals that have no date although one is asked for; undefined without a column of dates */
  readonly undated: string | undefined;
}

export interface FormulaParts {
  readonly language: Language;
  readonly place: Place;
  readonly reference: Reference;
  readonly list: TableInfo;
  readonly picked: PickedDeals;
  readonly lostFrom: LostFrom;
  /** the check stands on a sheet of its own, so names of the funnel need its sheet before them */
  readonly ownSheet: boolean;
}

/** Cells of the inputs, by their place in the list. */
export function inputCells(place: Place) {
  const at = (index: number) => place.fixed('needed', inputsAt + index);
  return { rep: at(0), from: at(1), to: at(2), asOf: at(3), elapsed: at(4), share: at(5) };
}

export function checkFormulas(parts: FormulaParts): CheckFormulas {
  const { place, reference, ownSheet } = parts;
  const { names, table, plan } = reference;
  const { rep, from, to, asOf, elapsed, share } = inputCells(place);
  const own = ownSheet ? `${quotedSheet(plan.sheet)}!` : '';
  const stages = `${table.name}[${names.stage}],${table.name}[${names.conversion}]`;
  const needed = `${table.name}[${names.needed}]`;
  const averageDeal = own + names.averageDeal;
  const plainColumns = namedColumns(parts);
  const column = columnsOf(parts, plainColumns);
  const order = `${place.fixed('orderStage', place.first)}:${place.fixed('orderStatus', place.last)}`;
  const days = `((${from}="")+(${column.created ?? ''}>=${from})>0)*((${to}="")+(${column.created ?? ''}<${to}+1)>0)`;
  const inDays = column.created === undefined ? [] : [days];
  const actualOf = (conditions: readonly string[]) => {
    const take = (cells: string | undefined) =>
      cells === undefined || conditions.length === 0 ? cells : `FILTER(${cells},${conditions.join('*')},"")`;
    return `SALES.FUNNEL.ACTUAL(${take(column.stage) ?? ''},${order},${take(column.lostFrom) ?? ''},${take(column.amount) ?? ''},"values")`;
  };
  const chosen = column.rep === undefined ? [] : [`((${rep}="")+${isChosen(column.rep, rep)}>0)`];
  const filled = `(${plainColumns.stage ?? ''}<>"")`;
  const count = (conditions: readonly string[]) => `SUMPRODUCT(${[filled, ...conditions].join('*')}*1)`;
  const unlessNone = (formula: string) => `=IF(${count([...chosen, ...inDays])}=0,"",${formula})`;
  const counts = (['reachedCount', 'left', 'passed'] as const).map((key) => place.body(key)).join(',');
  const checkOf = (standing: string) =>
    `SALES.FUNNEL.CHECK(${stages},${needed}*${share},${counts},${standing},${elapsed},${averageDeal})`;
  const shareCells = {
    who: whoIn(parts.picked.columns),
    rep,
    share,
    teams: plainColumns.rep,
    members: plainColumns.member,
    repsPresent: own + names.repsPresent,
  };
  return {
    listed: count([]),
    chosen: count([...chosen, ...inDays]),
    actual: unlessNone(actualOf([...chosen, ...inDays])),
    check: unlessNone(
      column.created === undefined || !reference.period
        ? checkOf(place.body('standing'))
        : unlessOtherDays(place, checkOf),
    ),
    rep: (cell) => {
      // names that no table of the workbook is likely to have
      const deals = `_deals,${actualOf([`(${column.rep ?? ''}=${cell})`, ...inDays])}`;
      const counted = (index: number) => `INDEX(_deals,0,${index})`;
      const found = [
        deals,
        `_check,SALES.FUNNEL.CHECK(${stages},${needed},${counted(3)},${counted(4)},${counted(5)},,,${averageDeal})`,
        `_stages,ROWS(${table.name}[${names.stage}])`,
        '_due,INDEX(_check,0,5)',
        '_low,INDEX(_check,0,7)',
        '_high,INDEX(_check,0,8)',
        '_sure,SUM(ISNUMBER(_high)*1)',
        '_leaks,SUM(IF(ISNUMBER(_high),(_high<_due)*1,0))',
        '_unsure,SUM(IF(ISNUMBER(_low),(_low<_due*0.8)*1,0))',
      ];
      const state = 'IF(_leaks>0,3,IF(_sure=0,0,IF(_unsure+(_sure<_stages-1)>0,2,1)))';
      const shown = ['INDEX(_deals,1,3)', 'INDEX(_check,_stages+2,9)', 'INDEX(_check,_stages+2,11)', state];
      const unlessBlank = (formula: string) => `=IF(${cell}="","",${formula})`;
      return {
        judged: unlessBlank(`LET(${found.join(',')},CHOOSE({1,2,3,4},${shown.join(',')}))`),
        conversions: unlessBlank(`LET(${deals},TRANSPOSE(IFERROR(${counted(5)}/${counted(4)},"")))`),
      };
    },
    reps: `=IFERROR(SORT(UNIQUE(FILTER(${column.rep ?? ''},${column.rep ?? ''}<>""))),"")`,
    elapsed: `=IF(OR(${from}="",${to}=""),1,IFERROR(MAX(0,MIN(1,IF(${asOf}<${from},0,NETWORKDAYS(${from},MIN(${asOf},${to}))/NETWORKDAYS(${from},${to})))),1))`,
    share: shareFormula(shareCells),
    shareNote: shareNote(shareCells, funnelCheckTexts(parts.language).sheet),
    days:
      column.created === undefined
        ? undefined
        : `FILTER(${column.created},${[filled, ...chosen, ...inDays].join('*')}*ISNUMBER(${column.created}))`,
    undated:
      column.created === undefined
        ? undefined
        : `SUMPRODUCT((${column.stage ?? ''}<>"")*NOT(ISNUMBER(${column.created})))*(${from}&${to}<>"")`,
  };
}

type NamedColumns = Partial<Record<DealKey, string>>;

/** The columns as formulas name them. */
function namedColumns({ list, picked }: FormulaParts): NamedColumns {
  return Object.fromEntries(
    Object.entries(picked.columns).flatMap(([key, column]) =>
      column === undefined ? [] : [[key, columnFormula(list, column)]],
    ),
  ) as NamedColumns;
}

/** Statuses that mean the same as another are read as that other. */
function columnsOf({ lostFrom, reference }: FormulaParts, named: NamedColumns): NamedColumns {
  const extra = statusesOf(lostFrom, reference).more;
  const stage = extra.reduce(
    (formula, { status, as }) => `IF(${named.stage ?? ''}=${quoted(status)},${quoted(as)},${formula})`,
    named.stage ?? '',
  );
  return { ...named, stage };
}

/** Beside every stage the one status that belongs to it; `more`: further statuses, to be read as that one. */
export function statusesOf(
  lostFrom: LostFrom,
  { stages }: Pick<Reference, 'stages'>,
): { readonly beside: readonly string[]; readonly more: readonly { status: string; as: string }[] } {
  const beside = stages.map(() => '');
  const more: { status: string; as: string }[] = [];
  for (const [status, place] of Object.entries(lostFrom)) {
    const first = beside[place];
    if (first === undefined || nameKey(first) === nameKey(status)) continue;
    if (first === '') beside[place] = status;
    else more.push({ status, as: first });
  }
  return { beside, more };
}
