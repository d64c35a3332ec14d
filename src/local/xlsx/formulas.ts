import { NEW_EXCEL_FUNCTIONS } from '@univerjs/engine-formula';
import { NAMESPACE } from '../functions/metadata';
import { rewrite, tokens } from '../grid/formula-text';

/** Formulas as files carry them: newer functions under prefixes, custom functions under Excel's own spelling. */

/** Functions that a file carries as `_xlfn._xlws.` */
const WORKSHEET_FUNCTIONS = new Set(['FILTER', 'SORT']);
/** What Excel writes before the functions of an add-in: `_xldudf_SALES_FUNNEL` */
const ADD_IN = '_xldudf_';
const CALL = /([\p{L}_][\p{L}\d_.]*)(?=\()/gu;
const NEWER = new Set<string>([
  ...(NEW_EXCEL_FUNCTIONS as ReadonlySet<string>),
  ...[
    'ANCHORARRAY',
    'BYCOL',
    'BYROW',
    'CHOOSECOLS',
    'CHOOSEROWS',
    'CONCAT',
    'DROP',
    'EXPAND',
    'HSTACK',
    'IFNA',
    'IFS',
    'LAMBDA',
  ],
  ...[
    'LET',
    'MAKEARRAY',
    'MAP',
    'MAXIFS',
    'MINIFS',
    'RANDARRAY',
    'REDUCE',
    'SCAN',
    'SEQUENCE',
    'SORTBY',
    'SWITCH',
    'TAKE',
  ],
  ...[
    'TEXTAFTER',
    'TEXTBEFORE',
    'TEXTJOIN',
    'TEXTSPLIT',
    'TOCOL',
    'TOROW',
    'UNIQUE',
    'VSTACK',
    'WRAPCOLS',
    'WRAPROWS',
  ],
  ...['XLOOKUP', 'XMATCH', 'XOR', 'FILTER', 'SORT'],
]);

const outsideTexts = (formula: string, change: (code: string) => string): string =>
  formula
    .split(/("(?:[^"]|"")*")/)
    .map((part) => (part.startsWith('"') ? part : change(part)))
    .join('');

/** `=SALES.FUNNEL(A1)+SUM(B1#)` → `_xldudf_SALES_FUNNEL(A1)+SUM(_xlfn.ANCHORARRAY(B1))`, without the equals sign. */
export function toFile(formula: string): string {
  const spelled = outsideTexts(formula.replace(/^=/, ''), (code) =>
    code
      .replace(/((?:'(?:[^']|'')+'!|[\p{L}_][\p{L}\d_.]*!)?\$?[A-Za-z]{1,3}\$?\d+)#/gu, 'ANCHORARRAY($1)')
      .replace(CALL, (name) => prefixed(name)),
  );
  return withParameterPrefixes(spelled);
}

function prefixed(name: string): string {
  const upper = name.toUpperCase();
  if (upper.startsWith(`${NAMESPACE}.`)) return ADD_IN + upper.replaceAll('.', '_');
  if (WORKSHEET_FUNCTIONS.has(upper)) return `_xlfn._xlws.${upper}`;
  return NEWER.has(upper) ? `_xlfn.${upper}` : name;
}

/** The names that LET and LAMBDA make are written `_xlpm.name`. */
function withParameterPrefixes(formula: string): string {
  const names = new Set(
    [...formula.matchAll(/_xlfn\.(LET|LAMBDA)\(/g)].flatMap((call) => declared(formula, call)),
  );
  if (names.size === 0) return formula;
  return tokens(formula)
    .map(({ kind, text, prefix }) => (kind === 'name' && names.has(text) ? `_xlpm.${text}` : prefix + text))
    .join('');
}

/** Names a call declares: every second argument of LET, all but the last of LAMBDA. */
function declared(formula: string, call: RegExpMatchArray): string[] {
  const args = argumentsAt(formula, (call.index ?? 0) + call[0].length);
  return args.slice(0, -1).filter((_, index) => call[1] === 'LAMBDA' || index % 2 === 0);
}

/** The arguments of the call whose bracket opens before `start`. */
function argumentsAt(formula: string, start: number): string[] {
  const args: string[] = [];
  let depth = 0;
  let from = start;
  for (let at = start; at < formula.length; at++) {
    const character = formula[at] ?? '';
    if (character === '"') at = formula.indexOf('"', at + 1);
    if (at < 0) break;
    if ('([{'.includes(character)) depth++;
    if (')]}'.includes(character)) depth--;
    if ((character === ',' && depth === 0) || depth < 0) {
      args.push(formula.slice(from, at).trim());
      from = at + 1;
    }
    if (depth < 0) break;
  }
  return args;
}

/** The way back. @param functions full names of the add-in's functions: SALES.FUNNEL.LEADS */
export function fromFile(formula: string, functions: readonly string[]): string {
  const known = new Map(functions.map((name) => [ADD_IN + name.replaceAll('.', '_'), name]));
  const spelled = outsideTexts(formula, (code) =>
    code
      .replace(/_xl(?:fn|ws|pm)\./g, '')
      .replace(CALL, (name) => known.get(name) ?? name)
      .replace(/\bANCHORARRAY\(((?:'(?:[^']|'')+'!|[\p{L}_][\p{L}\d_.]*!)?\$?[A-Z]{1,3}\$?\d+)\)/gu, '$1#'),
  );
  return `=${spelled}`;
}

/** Whether a formula calls the add-in: other programs show the value saved with it, and cannot calculate it anew. */
export const callsAddIn = (formula: string): boolean => formula.toUpperCase().includes(`${NAMESPACE}.`);

/** `[@Rate]` and `T[@Rate]` → `T[[#This Row],[Rate]]`, as files spell it. @param tableHere the table that the formula stands in */
export function spellThisRow(formula: string, tableHere: () => string | undefined): string {
  if (!formula.includes('[')) return formula;
  return rewrite(formula, ({ kind, text, prefix }) => {
    if (kind !== 'structured') return undefined;
    const bracket = text.indexOf('[');
    const table = bracket > 0 ? text.slice(0, bracket) : tableHere();
    if (table === undefined) return undefined;
    const inside = text.slice(bracket + 1, -1).trim();
    if (!inside.startsWith('@')) return bracket > 0 ? undefined : `${prefix}${table}${text}`;
    const column = inside.slice(1).trim();
    if (column === '') return `${prefix}${table}[#This Row]`;
    return `${prefix}${table}[[#This Row],${column.startsWith('[') ? column : `[${column}]`}]`;
  });
}
