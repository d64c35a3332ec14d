import {
  formatAddress,
  parseAddress,
  quoteSheet,
  splitSheet,
  wholeColumns,
  wholeRows,
} from '../grid/address';
import { addName, changeName, namesOf } from '../grid/names';
import { HostObject, invalidArgument, itemNotFound } from '../protocol/host-object';
import { HeaderFooterGroup, NO_HEADER_FOOTER, type HeaderFooterTexts } from './header-footer';
import type { Range } from './range';
import type { Worksheet } from './worksheet';

/** How a sheet is printed. Margins in points; `zoom` has a scale in per cent, or the pages it is fitted to. */
export interface Page {
  readonly orientation: 'Portrait' | 'Landscape';
  readonly paperSize: string;
  readonly zoom: {
    readonly scale?: number;
    readonly horizontalFitToPages?: number;
    readonly verticalFitToPages?: number;
  };
  readonly centerHorizontally: boolean;
  readonly centerVertically: boolean;
  readonly printGridlines: boolean;
  readonly printHeadings: boolean;
  readonly leftMargin: number;
  readonly rightMargin: number;
  readonly topMargin: number;
  readonly bottomMargin: number;
  readonly headerMargin: number;
  readonly footerMargin: number;
  readonly texts: HeaderFooterTexts;
}
/** Excel's "Normal" margins */
const DEFAULT: Page = {
  orientation: 'Portrait',
  paperSize: 'A4',
  zoom: { scale: 100 },
  centerHorizontally: false,
  centerVertically: false,
  printGridlines: false,
  printHeadings: false,
  leftMargin: 50.4,
  rightMargin: 50.4,
  topMargin: 54,
  bottomMargin: 54,
  headerMargin: 21.6,
  footerMargin: 21.6,
  texts: NO_HEADER_FOOTER,
};
/** key of a sheet's page in the store */
export const pageKey = (sheetId: string): string => `page/${sheetId}`;
/** names that Excel gives to what is printed; files keep them so */
export const PRINT_AREA = 'Print_Area';
export const PRINT_TITLES = 'Print_Titles';

const PAPERS = ['Letter', 'Legal', 'Executive', 'A3', 'A4', 'A5', 'B4', 'B5', 'Tabloid', 'Ledger'];
const MARGINS = {
  top: 'topMargin',
  bottom: 'bottomMargin',
  left: 'leftMargin',
  right: 'rightMargin',
  header: 'headerMargin',
  footer: 'footerMargin',
} as const;
const POINTS: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };

export class PageLayout extends HostObject {
  constructor(private readonly sheet: Worksheet) {
    super('PageLayout');
  }
  get #page(): Page {
    this.sheet.$alive();
    return { ...DEFAULT, ...this.sheet.$grid.store.get<Partial<Page>>(pageKey(this.sheet.$sheetId)) };
  }
  #set(change: Partial<Page>): void {
    this.sheet.$grid.store.set(pageKey(this.sheet.$sheetId), { ...this.#page, ...change });
  }

  get HeadersFooters(): HeaderFooterGroup {
    return new HeaderFooterGroup(this);
  }
  get $texts(): HeaderFooterTexts {
    return this.#page.texts;
  }
  set $texts(texts: HeaderFooterTexts) {
    this.#set({ texts });
  }
  get Orientation(): string {
    return this.#page.orientation;
  }
  set Orientation(orientation: string) {
    if (orientation !== 'Portrait' && orientation !== 'Landscape') throw invalidArgument();
    this.#set({ orientation });
  }
  get PaperSize(): string {
    return this.#page.paperSize;
  }
  set PaperSize(paperSize: string) {
    if (!PAPERS.includes(paperSize)) throw invalidArgument();
    this.#set({ paperSize });
  }
  get Zoom(): Page['zoom'] {
    return this.#page.zoom;
  }
  set Zoom(zoom: Page['zoom']) {
    const { scale, horizontalFitToPages, verticalFitToPages } = zoom ?? {};
    const pages = [horizontalFitToPages, verticalFitToPages].filter(
      (count) => count !== undefined && count !== null,
    );
    if (typeof scale === 'number' && (scale < 10 || scale > 400 || pages.length > 0)) throw invalidArgument();
    if (pages.some((count) => !Number.isInteger(count) || count < 1)) throw invalidArgument();
    this.#set({ zoom });
  }
  get CenterHorizontally(): boolean {
    return this.#page.centerHorizontally;
  }
  set CenterHorizontally(centerHorizontally: boolean) {
    this.#set({ centerHorizontally });
  }
  get CenterVertically(): boolean {
    return this.#page.centerVertically;
  }
  set CenterVertically(centerVertically: boolean) {
    this.#set({ centerVertically });
  }
  get PrintGridlines(): boolean {
    return this.#page.printGridlines;
  }
  set PrintGridlines(printGridlines: boolean) {
    this.#set({ printGridlines });
  }
  get PrintHeadings(): boolean {
    return this.#page.printHeadings;
  }
  set PrintHeadings(printHeadings: boolean) {
    this.#set({ printHeadings });
  }
  get LeftMargin(): number {
    return this.#page.leftMargin;
  }
  set LeftMargin(points: number) {
    this.#set({ leftMargin: margin(points) });
  }
  get RightMargin(): number {
    return this.#page.rightMargin;
  }
  set RightMargin(points: number) {
    this.#set({ rightMargin: margin(points) });
  }
  get TopMargin(): number {
    return this.#page.topMargin;
  }
  set TopMargin(points: number) {
    this.#set({ topMargin: margin(points) });
  }
  get BottomMargin(): number {
    return this.#page.bottomMargin;
  }
  set BottomMargin(points: number) {
    this.#set({ bottomMargin: margin(points) });
  }
  get HeaderMargin(): number {
    return this.#page.headerMargin;
  }
  set HeaderMargin(points: number) {
    this.#set({ headerMargin: margin(points) });
  }
  get FooterMargin(): number {
    return this.#page.footerMargin;
  }
  set FooterMargin(points: number) {
    this.#set({ footerMargin: margin(points) });
  }
  /** @param unit Points, Inches or Centimeters */
  SetPrintMargins(unit: unknown, margins: unknown): void {
    const factor = POINTS[String(unit)];
    if (factor === undefined || typeof margins !== 'object' || margins === null) throw invalidArgument();
    const change: Record<string, number> = {};
    for (const [side, size] of Object.entries(margins)) {
      const key = MARGINS[side as keyof typeof MARGINS];
      if (!key) throw invalidArgument();
      change[key] = margin(Number(size) * factor);
    }
    this.#set(change);
  }

  SetPrintArea(area: unknown): void {
    this.#setName(PRINT_AREA, this.sheet.GetRange(area));
  }
  GetPrintArea(): Range {
    return this.#named(PRINT_AREA, () => true);
  }
  SetPrintTitleRows(rows: unknown): void {
    this.#setName(PRINT_TITLES, this.sheet.GetRange(rows).GetEntireRow());
  }
  GetPrintTitleRows(): Range {
    return this.#named(PRINT_TITLES, wholeRows);
  }
  SetPrintTitleColumns(columns: unknown): void {
    this.#setName(PRINT_TITLES, this.sheet.GetRange(columns).GetEntireColumn());
  }
  GetPrintTitleColumns(): Range {
    return this.#named(PRINT_TITLES, wholeColumns);
  }

  /** rows and columns to repeat stand in one name, with a comma between */
  #setName(name: string, range: Range): void {
    const { $grid: grid, $sheetId: sheetId } = this.sheet;
    if (range.$sheetId !== sheetId) throw invalidArgument();
    const known = namesOf(grid, sheetId).find((one) => one.name === name);
    const reference = `${quoteSheet(this.sheet.Name)}!${formatAddress(range.$box, '$')}`;
    const kept = (known?.formula.split(',') ?? []).filter((part) => {
      const box = parseAddress(splitSheet(part).address);
      return name === PRINT_TITLES && box && wholeRows(box) !== wholeRows(range.$box);
    });
    const formula = [...kept, reference].join(',');
    if (known) changeName(grid, known, { formula });
    else addName(grid, { name, formula, sheetId });
  }
  #named(name: string, wanted: (box: Range['$box']) => boolean): Range {
    const known = namesOf(this.sheet.$grid, this.sheet.$sheetId).find((one) => one.name === name);
    for (const part of known?.formula.split(',') ?? []) {
      const box = parseAddress(splitSheet(part).address);
      if (box && wanted(box)) return this.sheet.$range(box);
    }
    throw itemNotFound();
  }
}

function margin(points: number): number {
  if (typeof points !== 'number' || !(points >= 0)) throw invalidArgument();
  return Math.round(points * 100) / 100;
}
