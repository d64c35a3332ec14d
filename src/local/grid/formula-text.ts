/** Formulas as text: cut into tokens, so that names, tables and sheets in them can be replaced without touching quoted text. */

/** A piece of a formula. `name`: a bare word that is neither called nor indexed; `structured`: `Table[…]` or `[…]`. */
export interface FormulaToken {
  readonly kind: 'name' | 'structured' | 'other';
  readonly text: string;
  /** the sheet named before it, as written (quotes taken off) */
  readonly sheet?: string;
  /** what stands before the word in the text: `'Q1 2026'!` or nothing */
  readonly prefix: string;
}

const TEXT = /^"(?:[^"]|"")*"/;
const PREFIX = /^(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\d_.]*))!/u;
const WORD = /^[\p{L}_\\$][\p{L}\d_.\\?$]*/u;
const NUMBER = /^\d+(?:\.\d*)?(?:[eE][+-]?\d+)?/;
const ADDRESS = /^\$?[A-Za-z]{1,3}\$?\d{1,7}$|^\$[A-Za-z]{1,3}$/;

/** end of a bracketed part that begins at `start`, brackets may be nested; `'` takes the meaning off the next character */
function closingBracket(text: string, start: number): number {
  let depth = 0;
  for (let i = start; i < text.length; i += 1) {
    const character = text[i];
    if (character === "'") i += 1;
    else if (character === '[') depth += 1;
    else if (character === ']' && (depth -= 1) === 0) return i + 1;
  }
  return text.length;
}

export function tokens(formula: string): FormulaToken[] {
  const found: FormulaToken[] = [];
  let plain = '';
  const push = (token: FormulaToken): void => {
    if (plain) found.push({ kind: 'other', text: plain, prefix: '' });
    plain = '';
    found.push(token);
  };
  for (let at = 0; at < formula.length;) {
    const rest = formula.slice(at);
    const skipped = TEXT.exec(rest) ?? NUMBER.exec(rest);
    if (skipped) {
      plain += skipped[0];
      at += skipped[0].length;
      continue;
    }
    if (rest.startsWith('[')) {
      const end = closingBracket(formula, at);
      push({ kind: 'structured', text: formula.slice(at, end), prefix: '' });
      at = end;
      continue;
    }
    const prefix = PREFIX.exec(rest);
    const wordAt = at + (prefix?.[0].length ?? 0);
    const word = WORD.exec(formula.slice(wordAt))?.[0];
    if (!word) {
      const length = prefix?.[0].length ?? 1;
      plain += formula.slice(at, at + length);
      at += length;
      continue;
    }
    let end = wordAt + word.length;
    const next = formula[end];
    // `lim` is a name, though LIM is a column too: letters alone are cells only beside a colon
    const address = ADDRESS.test(word) || next === ':' || formula[at - 1] === ':';
    let kind: FormulaToken['kind'] = next === '(' || next === '!' || address ? 'other' : 'name';
    if (next === '[') {
      end = closingBracket(formula, end);
      kind = 'structured';
    }
    push({
      kind,
      text: formula.slice(wordAt, end),
      prefix: prefix?.[0] ?? '',
      sheet: prefix?.[1]?.replace(/''/g, "'") ?? prefix?.[2],
    });
    at = end;
  }
  if (plain) found.push({ kind: 'other', text: plain, prefix: '' });
  return found;
}

/** Puts another text in place of some tokens; `replace` answers undefined where a token stays. */
export function rewrite(formula: string, replace: (token: FormulaToken) => string | undefined): string {
  return tokens(formula)
    .map((token) => replace(token) ?? token.prefix + token.text)
    .join('');
}

/** Every `Old[…]` (and bare `Old`) becomes `New[…]`. */
export function renameTable(formula: string, from: string, to: string): string {
  const wanted = from.toLowerCase();
  return rewrite(formula, ({ kind, text, prefix }) => {
    if (kind === 'name' && !prefix && text.toLowerCase() === wanted) return to;
    const bracket = text.indexOf('[');
    if (kind !== 'structured' || bracket < 1 || text.slice(0, bracket).toLowerCase() !== wanted)
      return undefined;
    return prefix + to + text.slice(bracket);
  });
}

/** Every `Old!…` becomes `New!…`; `quoted` is the new name as it stands in a formula. */
export function renameSheet(formula: string, from: string, quoted: string): string {
  const wanted = from.toLowerCase();
  const known = tokens(formula);
  return known
    .map((token) =>
      token.sheet?.toLowerCase() === wanted ? `${quoted}!${token.text}` : token.prefix + token.text,
    )
    .join('');
}
