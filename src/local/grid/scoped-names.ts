import { ICommandService, type Injector } from '@univerjs/core';
import {
  IDefinedNamesService,
  type IDefinedNamesServiceParam as DefinedName,
  IOtherFormulaManagerService,
} from '@univerjs/engine-formula';
import { cellsWithFormulas, markDirty, type OtherFormulas } from './dirty';
import { rewrite, tokens } from './formula-text';

/** what Univer calls the scope "workbook" */
export const WORKBOOK_SCOPE = 'AllDefaultWorkbook';

export const scopeOf = (name: DefinedName): string | undefined =>
  name.localSheetId && name.localSheetId !== WORKBOOK_SCOPE ? name.localSheetId : undefined;

/**
 * Names as Excel knows them: of the workbook or of one sheet, where they come first. The engine finds a name by its text alone,
 * keeps what it has read under the formula's text, and does not notice that a name has come or has changed. So, just before a
 * formula is calculated, every name in it is replaced by a word that says scope and state (`_n7s2.target`), the engine's list
 * of names is asked with that word, and the cells that mention a changed name are marked dirty. Cells keep their formula as written.
 */
export class ScopedNames {
  readonly #sheetNumbers = new Map<string, number>();
  readonly #sheetIds: string[] = [];
  /** sheet id, or '' for the workbook → lower-case name → name */
  #names = new Map<string, Map<string, DefinedName>>();
  /** counts the changes of names; part of every word, so that the engine reads the formula anew */
  #state = 0;
  readonly #translated = new Map<string, string>();

  constructor(
    private readonly injector: Injector,
    private readonly unitId: string,
    private readonly sheetIdOf: (name: string) => string | undefined,
  ) {
    const service = injector.get(IDefinedNamesService);
    const known = service.getValueByName.bind(service);
    service.getValueByName = (unit, name) => (unit === this.unitId ? this.#find(name) : known(unit, name));
    service.update$.subscribe(() => this.#read());
    this.#read();
  }

  /** sheets were renamed, added or removed: `'Q1'!target` may mean another sheet now */
  forgetTranslations(): void {
    this.#translated.clear();
  }

  /** The name that `text` means in formulas of `sheetId`. */
  resolve(text: string, sheetId: string): DefinedName | undefined {
    const name = text.toLowerCase();
    return this.#names.get(sheetId)?.get(name) ?? this.#names.get('')?.get(name);
  }

  /** A formula of `sheetId`, with its names replaced by the engine's words. */
  translate(formula: string, sheetId: string): string {
    if (this.#names.size === 0) return formula;
    const key = `${sheetId}|${formula}`;
    let translated = this.#translated.get(key);
    if (translated === undefined) {
      translated = rewrite(formula, ({ kind, text, sheet }) => {
        if (kind !== 'name') return undefined;
        const home = sheet === undefined ? sheetId : this.sheetIdOf(sheet);
        const name = home === undefined ? undefined : this.resolve(text, home);
        return name && this.#word(scopeOf(name) ?? '', text);
      });
      this.#translated.set(key, translated);
    }
    return translated;
  }

  #read(): void {
    const before = this.#names;
    this.#names = new Map();
    this.#translated.clear();
    this.#state += 1;
    for (const name of Object.values(
      this.injector.get(IDefinedNamesService).getDefinedNameMap(this.unitId) ?? {},
    )) {
      const scope = scopeOf(name) ?? '';
      const own = this.#names.get(scope) ?? new Map<string, DefinedName>();
      this.#names.set(scope, own.set(name.name.toLowerCase(), name));
    }
    this.#recalculate(this.#changed(before));
  }

  /** names that are new, gone or refer to something else, and names that are made of them */
  #changed(before: ReadonlyMap<string, ReadonlyMap<string, DefinedName>>): Set<string> {
    const changed = new Set<string>();
    const compare = (one: typeof before, other: typeof before): void => {
      for (const [scope, names] of one) {
        for (const [name, { formulaOrRefString }] of names) {
          if (other.get(scope)?.get(name)?.formulaOrRefString !== formulaOrRefString) changed.add(name);
        }
      }
    };
    compare(before, this.#names);
    compare(this.#names, before);
    for (let grew = changed.size > 0; grew;) {
      grew = false;
      for (const names of this.#names.values()) {
        for (const [name, { formulaOrRefString }] of names) {
          if (!changed.has(name) && mentions(formulaOrRefString, changed)) grew = !!changed.add(name);
        }
      }
    }
    return changed;
  }

  #recalculate(names: ReadonlySet<string>): void {
    if (names.size === 0) return;
    const dirty = cellsWithFormulas(this.injector, this.unitId, (formula) => mentions(formula, names));
    const others: OtherFormulas = { [this.unitId]: this.#othersThatMention(names) };
    markDirty(this.injector.get(ICommandService), dirty, others);
  }

  /** formulas of conditional formats and validations, by sheet and id */
  #othersThatMention(names: ReadonlySet<string>): Record<string, Record<string, boolean>> {
    const sheets = this.injector.get(IOtherFormulaManagerService).getOtherFormulaData()[this.unitId] ?? {};
    return Object.fromEntries(
      Object.entries(sheets).map(([sheetId, formulas]) => {
        const found = Object.entries(formulas ?? {}).filter(([, item]) => mentions(item.f, names));
        return [sheetId, Object.fromEntries(found.map(([id]) => [id, true]))];
      }),
    );
  }

  #word(sheetId: string, name: string): string {
    let number = this.#sheetNumbers.get(sheetId);
    if (number === undefined) {
      number = this.#sheetIds.push(sheetId) - 1;
      this.#sheetNumbers.set(sheetId, number);
    }
    return `_n${this.#state}s${number}.${name.toLowerCase()}`;
  }

  /** A name as the engine asks for it, or as a person writes it in the name box. */
  #find(text: string): DefinedName | null {
    const word = /^_n\d+s(\d+)\.(.+)$/.exec(text);
    if (!word) return this.#names.get('')?.get(text.toLowerCase()) ?? null;
    const scope = this.#sheetIds[Number(word[1])] ?? '';
    const name = this.#names.get(scope)?.get(word[2] ?? '');
    // what a name refers to may use names in turn; a sheet's name uses those of its own sheet
    return name ? { ...name, formulaOrRefString: this.translate(name.formulaOrRefString, scope) } : null;
  }
}

function mentions(formula: string, names: ReadonlySet<string>): boolean {
  const lower = formula.toLowerCase();
  if (![...names].some((name) => lower.includes(name))) return false;
  return tokens(lower).some(({ kind, text }) => kind === 'name' && names.has(text));
}
