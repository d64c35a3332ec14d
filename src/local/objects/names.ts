import { parseAddress, splitSheet } from '../grid/address';
import { tokens } from '../grid/formula-text';
import { addName, allNames, changeName, type Name, namesOf, removeName } from '../grid/names';
import { tablesOf } from '../grid/tables';
import { HostObject, invalidArgument, itemAlreadyExists, itemNotFound } from '../protocol/host-object';
import { Collection } from './collection';
import { Range } from './range';
import type { Workbook } from './workbook';
import type { Worksheet } from './worksheet';

/** Excel's rules for a name: it begins with a letter, an underscore or a backslash, has no blanks, and is no cell's address. */
export function checkName(name: unknown): asserts name is string {
  if (typeof name !== 'string' || name.length > 255 || !/^[\p{L}_\\][\p{L}\d_.\\?]*$/u.test(name))
    throw invalidArgument();
  if (/^[A-Za-z]{1,3}\d+$/.test(name) && parseAddress(name)) throw invalidArgument();
  if (/^[RrCc]$/.test(name) || /^[Rr]\d*[Cc]\d*$/.test(name)) throw invalidArgument();
}

/** Names of the workbook, or of one sheet. */
export class NamedItems extends Collection<NamedItem> {
  constructor(
    private readonly workbook: Workbook,
    private readonly sheet?: Worksheet,
  ) {
    super('NamedItemCollection');
  }
  override $items(): NamedItem[] {
    return namesOf(this.workbook.$grid, this.sheet?.$sheetId).map(
      (name) => new NamedItem(this.workbook, name.id),
    );
  }

  /** @param reference a range, or a formula that begins with `=` */
  Add(name: unknown, reference: unknown, comment?: unknown): NamedItem {
    checkName(name);
    const grid = this.workbook.$grid;
    const taken = namesOf(grid, this.sheet?.$sheetId).some(
      (other) => other.name.toLowerCase() === name.toLowerCase(),
    );
    if (taken || tablesOf(grid).some((table) => table.name.toLowerCase() === name.toLowerCase()))
      throw itemAlreadyExists();
    const added = addName(grid, {
      name,
      formula: formulaOf(reference),
      sheetId: this.sheet?.$sheetId,
      comment: typeof comment === 'string' ? comment : '',
    });
    return new NamedItem(this.workbook, added.id);
  }

  /** what a name means on a sheet: the sheet's own name first */
  $resolve(name: string, sheet: Worksheet): NamedItem | undefined {
    const found = this.workbook.$grid.names.resolve(name, sheet.$sheetId);
    return found && new NamedItem(this.workbook, found.id);
  }
}

/** `=Sheet1!$A$1`, `=0.1` or a range → the formula without its equals sign */
function formulaOf(reference: unknown): string {
  if (reference instanceof Range) return reference.$reference;
  if (typeof reference === 'string' && reference.startsWith('=') && reference.length > 1)
    return reference.slice(1);
  throw invalidArgument();
}

export class NamedItem extends HostObject {
  constructor(
    private readonly workbook: Workbook,
    private readonly id: string,
  ) {
    super('NamedItem');
  }
  get $name(): Name {
    const name = allNames(this.workbook.$grid).find(({ id }) => id === this.id);
    if (!name) throw itemNotFound();
    return name;
  }
  /** the cells it refers to, where it refers to cells and nothing else */
  #cells(): Range | undefined {
    const { formula, sheetId } = this.$name;
    const { sheet: sheetName, address } = splitSheet(formula);
    const box = parseAddress(address);
    const home = sheetName === undefined ? sheetId : this.workbook.$grid.sheetNamed(sheetName)?.getSheetId();
    return box && home !== undefined ? this.workbook.$sheet(home).$range(box) : undefined;
  }

  get _Id(): string {
    return this.id;
  }
  get Name(): string {
    return this.$name.name;
  }
  get Formula(): string {
    return `=${this.$name.formula}`;
  }
  set Formula(formula: unknown) {
    changeName(this.workbook.$grid, this.$name, { formula: formulaOf(formula) });
  }
  get Comment(): string {
    return this.$name.comment;
  }
  set Comment(comment: string) {
    changeName(this.workbook.$grid, this.$name, { comment: String(comment) });
  }
  get Visible(): boolean {
    return this.$name.visible;
  }
  set Visible(visible: boolean) {
    changeName(this.workbook.$grid, this.$name, { visible });
  }
  get Scope(): 'Workbook' | 'Worksheet' {
    return this.$name.sheetId === undefined ? 'Workbook' : 'Worksheet';
  }
  get Type(): string {
    if (this.#cells()) return 'Range';
    const { formula } = this.$name;
    if (/^".*"$/.test(formula)) return 'String';
    if (/^[+-]?\d+$/.test(formula)) return 'Integer';
    if (Number.isFinite(Number(formula))) return 'Double';
    if (/^(TRUE|FALSE)$/i.test(formula)) return 'Boolean';
    return tokens(formula).some(({ text }) => text.includes('#REF!')) ? 'Error' : 'String';
  }
  /** the address of a range, else the constant or formula */
  get Value(): unknown {
    const { formula } = this.$name;
    if (this.Type === 'Integer' || this.Type === 'Double') return Number(formula);
    if (this.Type === 'Boolean') return /^t/i.test(formula);
    return this.Type === 'String' && formula.startsWith('"')
      ? formula.slice(1, -1).replace(/""/g, '"')
      : formula;
  }
  get Worksheet(): Worksheet {
    const { sheetId } = this.$name;
    if (sheetId === undefined) throw itemNotFound();
    return this.workbook.$sheet(sheetId);
  }
  get WorksheetOrNullObject(): Worksheet | null {
    const { sheetId } = this.$name;
    return sheetId === undefined ? null : this.workbook.$sheet(sheetId);
  }

  GetRange(): Range {
    const cells = this.#cells();
    if (!cells) throw itemNotFound();
    return cells;
  }
  Delete(): void {
    removeName(this.workbook.$grid, this.$name);
  }
}
