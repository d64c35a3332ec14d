/** A workbook in memory, as much of one as the pane asks for. Tests set its fields and read what was done to it. */
import type {
  ResultFormats,
  CellValue,
  ColumnRemoval,
  PlanSheet,
  Regional,
  SalesFormula,
  SheetEdit,
  TableInfo,
  WorkbookPort,
} from '../../src/workbook/port';
import { WorkbookProblem } from '../../src/workbook/port';
import type { SheetDescription, SheetPart } from '../../src/workbook/sheet';

export const american: Regional = { decimal: '.', group: ',', currency: { symbol: '$', before: true } };
export const russian: Regional = {
  decimal: ',',
  group: '\u00a0',
  currency: { symbol: '₽', before: false },
};
export const turkish: Regional = { decimal: ',', group: '.', currency: { symbol: '₺', before: true } };

export class FakeWorkbook implements WorkbookPort {
  plansHere: PlanSheet[] = [];
  formulas: SalesFormula[] = [];
  obstacles: Record<string, { address: string; text: string }> = {};
  selected: Awaited<ReturnType<WorkbookPort['selection']>> = { sheet: 'Sheet1', address: 'F12', formula: '' };
  settings = new Map<string, string>([['pane.welcome', 'done']]);
  sheets: SheetDescription[] = [];
  /** thrown by the next method that writes */
  problem: WorkbookProblem | undefined;
  /** what was asked of it, in order */
  readonly calls: unknown[][] = [];
  onRecalculate: () => void = () => undefined;
  private readonly listeners = new Set<() => void>();

  constructor(readonly style: Regional = american) {}

  select(address: string, formula = '', sheet = 'Sheet1') {
    this.selected = { sheet, address, formula };
    this.listeners.forEach((listener) => listener());
  }

  private write(...call: unknown[]) {
    this.calls.push(call);
    if (this.problem) throw this.problem;
  }

  regional = async () => this.style;
  sheetNames = async () => ['Sheet1', ...this.sheets.map(({ name }) => name)];
  tables = async (): Promise<TableInfo[]> => [];
  lists = async (): Promise<TableInfo[]> => this.tables();
  columns: WorkbookPort['columns'] = async () => [];
  column = async (): Promise<CellValue[]> => [];
  rows = async (): Promise<CellValue[][]> => [];
  plans = async () => this.plansHere;
  salesFormulas = async () => this.formulas;
  formulaAt = async () => '';
  selection = async () => this.selected;
  setting = async (key: string) => this.settings.get(key);
  setSetting = async (key: string, value: string) => void this.settings.set(key, value);
  obstacle = async (sheet: string, range: string) => this.obstacles[`${sheet}!${range}`];

  async insertSheets(sheets: readonly SheetDescription[]) {
    this.write('insertSheets', sheets);
    this.sheets.push(...sheets);
  }
  async insertPart(sheet: string, part: SheetPart) {
    this.write('insertPart', sheet, part);
  }
  async removeColumns(sheet: string, removal: ColumnRemoval) {
    this.write('removeColumns', sheet, removal);
  }
  async edit(sheet: string, values: Readonly<Record<string, CellValue>>) {
    this.write('edit', sheet, values);
  }
  async change(sheets: readonly SheetDescription[], edits: readonly SheetEdit[]) {
    this.write('change', sheets, edits);
    this.sheets.push(...sheets);
  }
  async goTo(sheet: string, address?: string) {
    this.write('goTo', sheet, address);
  }
  async onSelection(listener: () => void) {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }
  async insertFormula(formula: string, rows: number, columns: number, formats: ResultFormats) {
    this.write('insertFormula', formula, rows, columns, formats);
    return { sheet: this.selected.sheet, address: this.selected.address };
  }
  async formatSpill(formats: ResultFormats) {
    this.write('formatSpill', formats);
    return { sheet: this.selected.sheet, address: this.selected.address };
  }
  async recalculate(cells: readonly SalesFormula[]) {
    this.write('recalculate', cells);
    this.onRecalculate();
  }
}
