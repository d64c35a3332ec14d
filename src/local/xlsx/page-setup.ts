import type { PageSetup, Worksheet as FileSheet } from '@cj-tech-master/excelts';
import { formatAddress, parseAddress, quoteSheet, splitSheet } from '../grid/address';
import type { Grid } from '../grid/grid';
import { namesOf } from '../grid/names';
import { type Page, pageKey, PRINT_AREA, PRINT_TITLES } from '../objects/page-layout';

/** numbers of paper sizes in files */
const PAPERS: Readonly<Record<string, number>> = {
  Letter: 1,
  Tabloid: 3,
  Legal: 5,
  Executive: 7,
  A3: 8,
  A4: 9,
  A5: 11,
  B4: 12,
  B5: 13,
};
const POINTS_PER_INCH = 72;

/** How a sheet is printed → the file. */
export function savePage(grid: Grid, sheetId: string, written: FileSheet): void {
  const page = grid.store.get<Page>(pageKey(sheetId));
  const setup: Partial<PageSetup> = {};
  const area = namesOf(grid, sheetId).find(({ name }) => name === PRINT_AREA);
  if (area) setup.printArea = splitSheet(area.formula).address.replaceAll('$', '');
  const titles = namesOf(grid, sheetId).find(({ name }) => name === PRINT_TITLES);
  const rows = titles && /\$?(\d+):\$?(\d+)/.exec(titles.formula);
  if (rows) setup.printTitlesRow = `${rows[1]}:${rows[2]}`;
  const columns = titles && /\$?([A-Z]+):\$?([A-Z]+)/.exec(titles.formula);
  if (columns) setup.printTitlesColumn = `${columns[1]}:${columns[2]}`;
  if (page) {
    const { zoom } = page;
    const fits = zoom.horizontalFitToPages !== undefined || zoom.verticalFitToPages !== undefined;
    Object.assign(setup, {
      orientation: page.orientation === 'Landscape' ? 'landscape' : 'portrait',
      paperSize: PAPERS[page.paperSize] ?? PAPERS.A4,
      horizontalCentered: page.centerHorizontally,
      verticalCentered: page.centerVertically,
      showGridLines: page.printGridlines,
      showRowColHeaders: page.printHeadings,
      margins: {
        left: page.leftMargin / POINTS_PER_INCH,
        right: page.rightMargin / POINTS_PER_INCH,
        top: page.topMargin / POINTS_PER_INCH,
        bottom: page.bottomMargin / POINTS_PER_INCH,
        header: page.headerMargin / POINTS_PER_INCH,
        footer: page.footerMargin / POINTS_PER_INCH,
      },
      ...(fits
        ? {
            fitToPage: true,
            fitToWidth: zoom.horizontalFitToPages ?? 0,
            fitToHeight: zoom.verticalFitToPages ?? 0,
          }
        : { scale: zoom.scale ?? 100 }),
    });
  }
  Object.assign(written.pageSetup, setup);
  if (page?.texts) {
    const { texts } = page;
    const oddHeader = inFile(texts.leftHeader, texts.centerHeader, texts.rightHeader);
    const oddFooter = inFile(texts.leftFooter, texts.centerFooter, texts.rightFooter);
    Object.assign(written.headerFooter, { ...(oddHeader && { oddHeader }), ...(oddFooter && { oddFooter }) });
  }
}

/** Files keep the three parts in one text: `&L…&C…&R…`. */
function inFile(left: string, center: string, right: string): string {
  return [left && `&L${left}`, center && `&C${center}`, right && `&R${right}`].join('');
}

/** What stands before the first of the letters is in the centre. */
function fromFile(text: string | null | undefined): { left: string; center: string; right: string } {
  const parts = { left: '', center: '', right: '' };
  const places = { L: 'left', C: 'center', R: 'right' } as const;
  let place: keyof typeof parts = 'center';
  for (const piece of (text ?? '').split(/(&[LCR])/)) {
    const letter = /^&([LCR])$/.exec(piece)?.[1];
    if (letter) place = places[letter as keyof typeof places];
    else parts[place] += piece;
  }
  return parts;
}

/** The names of what is printed, as Excel has them: the file keeps them with the page. */
export function printNames({ name, pageSetup }: FileSheet): { name: string; formula: string }[] {
  const { printArea, printTitlesRow, printTitlesColumn } = pageSetup;
  const formula = (...addresses: (string | undefined)[]): string =>
    addresses
      .flatMap((address) => parseAddress(address ?? '') ?? [])
      .map((box) => `${quoteSheet(name)}!${formatAddress(box, '$')}`)
      .join(',');
  return [
    { name: PRINT_AREA, formula: formula(...(printArea ?? '').split('&&')) },
    { name: PRINT_TITLES, formula: formula(printTitlesRow, printTitlesColumn) },
  ].filter((one) => one.formula !== '');
}

/** The way back; undefined where the file says nothing beyond Excel's own. */
export function readPage({ pageSetup: setup, headerFooter }: FileSheet): Page {
  const header = fromFile(headerFooter?.oddHeader);
  const footer = fromFile(headerFooter?.oddFooter);
  const inches = (value: number | undefined, usual: number): number => (value ?? usual) * POINTS_PER_INCH;
  const paper = Object.entries(PAPERS).find(([, number]) => number === setup.paperSize)?.[0] ?? 'A4';
  return {
    orientation: setup.orientation === 'landscape' ? 'Landscape' : 'Portrait',
    paperSize: paper,
    zoom: setup.fitToPage
      ? {
          horizontalFitToPages: setup.fitToWidth || undefined,
          verticalFitToPages: setup.fitToHeight || undefined,
        }
      : { scale: setup.scale ?? 100 },
    centerHorizontally: setup.horizontalCentered ?? false,
    centerVertically: setup.verticalCentered ?? false,
    printGridlines: setup.showGridLines ?? false,
    printHeadings: setup.showRowColHeaders ?? false,
    leftMargin: inches(setup.margins?.left, 0.7),
    rightMargin: inches(setup.margins?.right, 0.7),
    topMargin: inches(setup.margins?.top, 0.75),
    bottomMargin: inches(setup.margins?.bottom, 0.75),
    headerMargin: inches(setup.margins?.header, 0.3),
    footerMargin: inches(setup.margins?.footer, 0.3),
    texts: {
      leftHeader: header.left,
      centerHeader: header.center,
      rightHeader: header.right,
      leftFooter: footer.left,
      centerFooter: footer.center,
      rightFooter: footer.right,
    },
  };
}
