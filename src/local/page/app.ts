import type { IDisposable, IWorkbookData } from '@univerjs/core';
import { IEditorBridgeService } from '@univerjs/sheets-ui';
import { ChartLayer } from '../charts/chart-layer';
import { type FunctionMetadata, fullName } from '../functions/metadata';
import { BUSY, type Place } from '../functions/values';
import type { Book, BookLocale } from '../grid/book';
import { Grid } from '../grid/grid';
import type { HostSchema } from '../protocol/host-object';
import type { OpenedBook } from '../xlsx/open';
import { putIn } from '../xlsx/put-in';
import { askToOpen } from './ask';
import { Bar } from './bar';
import { followClipboard } from './clipboard';
import { describeFunctions, enterEndsFormulas } from './completion';
import { downloadXlsx, readXlsx } from './files';
import { ExcelHost } from './excel-host';
import { FirstKeys } from './first-keys';
import { keepTyped } from './keep-typed';
import { listenToKeys } from './keys';
import { followLanguage } from './local-input';
import { makeTable } from './make-table';
import type { PageOptions, Theme } from './options';
import { Pane } from './pane';
import { PaneTheme } from './pane-theme';
import { Quiet } from './quiet';
import { Regions } from './regions';
import { pageTexts } from './texts';
import { explainErrors, silenceGrid } from './tooltip';
import { Unsaved } from './unsaved';
import { createVisibleBook } from './visible-book';

/** What the page has loaded before it starts. */
export interface Resources {
  readonly schema: HostSchema;
  readonly functions: Readonly<Record<BookLocale, readonly FunctionMetadata[]>>;
}

/** The places of index.html. */
export interface Places {
  readonly bar: HTMLElement;
  readonly grid: HTMLElement;
  readonly splitter: HTMLElement;
  readonly side: HTMLElement;
  readonly tip: HTMLElement;
}

/** A workbook on its way into a new run of the grid. */
export interface CarriedBook {
  readonly data: Partial<IWorkbookData>;
  /** what the grid's own data does not hold */
  readonly state: readonly (readonly [key: string, value: unknown])[];
  /** what is put in when the grid runs */
  readonly opened?: OpenedBook;
}
/** Starts the grid anew with a workbook; answers with the app that runs then. */
export type Restart = (locale: BookLocale, carried: CarriedBook) => App;

/** The running local workbook. */
export class App {
  readonly book: Book;
  readonly grid: Grid;
  readonly host: ExcelHost;
  readonly pane: Pane;
  bar: Bar;
  private readonly charts: ChartLayer;
  private readonly paneTheme: PaneTheme;
  private readonly ignoreKeys: () => void;
  private readonly firstKeys = new FirstKeys();
  private readonly regions: Regions;
  private readonly unsaved: Unsaved;
  private described: IDisposable;
  readonly quiet: Quiet;
  theme: Theme;

  constructor(
    readonly options: PageOptions,
    private readonly resources: Resources,
    private readonly places: Places,
    restart: Restart,
    carried?: CarriedBook,
  ) {
    const { locale, theme } = options;
    const texts = pageTexts(locale);
    this.theme = theme;
    const container = document.createElement('div');
    container.style.height = '100%';
    places.grid.replaceChildren(container);

    this.book = createVisibleBook(container, locale, theme, carried?.data);
    this.grid = new Grid(this.book);
    for (const [key, value] of carried?.state ?? []) this.grid.store.set(key, value, false);

    this.bar = this.makeBar(restart);
    this.pane = new Pane(places.side, places.splitter, options.paneWidth, texts, (visible) => {
      this.bar.showPane(visible);
      this.host?.paneShown(visible);
    });
    this.regions = new Regions({
      ...places,
      book: this.book,
      frame: this.pane.frame,
      paneVisible: () => this.pane.visible,
    });
    this.paneTheme = new PaneTheme(this.pane.frame, () => this.theme);
    this.host = new ExcelHost({
      grid: this.grid,
      schema: resources.schema,
      functions: resources.functions[locale],
      blank: options.blank,
      frame: this.pane.frame,
      paneUrl: options.paneUrl,
      pane: this.pane,
      onSession: () => {
        this.paneTheme.begin();
        this.regions.begin();
      },
      onNotice: (notice) => this.regions.leavePane(notice),
    });
    this.firstKeys.follow(this.book);
    keepTyped(this.book.injector);
    enterEndsFormulas(this.book.injector);
    followClipboard(this.grid);
    followLanguage(this.book);
    this.described = describeFunctions(this.book.injector, resources.functions[locale]);
    this.quiet = new Quiet(this.grid.commands, () => this.host.hub.pending, this.grid.calculation);
    explainErrors(this.book.univerAPI, places.tip, places.grid, (at) => this.why(at));
    silenceGrid(this.book.injector, (at) => this.why(at));
    this.charts = new ChartLayer(
      this.grid,
      () => this.theme === 'dark',
      () => this.bar.say(pageTexts(this.book.locale).chartProtected),
    );
    this.ignoreKeys = listenToKeys({
      calculate: () => this.host.workbook.Application.Calculate('Recalculate'),
      calculateAll: () => this.host.workbook.Application.Calculate('Full'),
      enterCharts: () => this.charts.hands.enter(),
      makeTable: () => void this.makeTable(),
    });
    this.unsaved = new Unsaved(this.grid);
    if (carried?.opened) void putIn(this.grid, carried.opened).then(() => this.grid.steps.forget());
    this.setTheme(theme);
    this.host.office.open(places.side);
  }

  private makeBar(restart: Restart): Bar {
    const { locale } = this.book;
    const texts = pageTexts(locale);
    document.documentElement.lang = locale;
    document.title = texts.title;
    return new Bar(
      this.places.bar,
      texts,
      { locale, theme: this.theme },
      {
        open: (file) => void this.open(file, restart),
        save: () => void this.save(),
        setLocale: (chosen) => this.setLocale(chosen, restart),
        setTheme: (chosen) => this.setTheme(chosen),
        togglePane: () => this.pane.setVisible(!this.pane.visible),
      },
    );
  }

  /** The same workbook in another language: the grid and the page change in place, the pane loads anew. */
  private setLocale(locale: BookLocale, restart: Restart): void {
    const functions = this.resources.functions[locale];
    this.book.setLocale(locale);
    this.described.dispose();
    this.described = describeFunctions(this.book.injector, functions);
    this.bar = this.makeBar(restart);
    this.bar.showPane(this.pane.visible);
    this.bar.focusLanguage();
    this.pane.speak(pageTexts(locale));
    this.host.reload(functions);
  }

  setTheme(theme: Theme): void {
    this.theme = theme;
    document.documentElement.dataset.theme = theme;
    this.book.univerAPI.toggleDarkMode(theme === 'dark');
    this.paneTheme.changed();
    this.charts.refresh();
  }

  /** Why a cell shows an error: the function's own sentence, else what #BUSY! and #SPILL! mean. */
  why(at: Place): string {
    const message = this.host.hub.messageAt(at);
    if (message) return message;
    const texts = pageTexts(this.book.locale);
    const value = this.grid.value(at.sheetId, at.row, at.column);
    if (value === BUSY) return this.host.hub.connected ? texts.busy : texts.busyWithoutPane;
    return value === '#SPILL!' ? texts.spill : '';
  }

  /** Not while something is typed, as in Excel. */
  private async makeTable(): Promise<void> {
    if (this.book.injector.get(IEditorBridgeService).isVisible().visible) return;
    const refused = await makeTable(this.host.workbook);
    if (refused) this.bar.say(pageTexts(this.book.locale).noTable[refused]);
  }

  async save(): Promise<void> {
    const name = await downloadXlsx(this.grid);
    this.unsaved.saved();
    this.bar.say(pageTexts(this.book.locale).saved(name));
  }

  /** Opens a file in place of the workbook; a file that is none leaves the workbook alone, as does a second thought. */
  async open(file: File, restart: Restart): Promise<void> {
    const texts = pageTexts(this.book.locale);
    try {
      const opened = await readXlsx(file, this.resources.functions[this.book.locale].map(fullName));
      const choice = this.unsaved.any ? await askToOpen(texts, file.name) : 'lose';
      if (choice === 'cancel') return;
      if (choice === 'save') await this.save();
      // the store is filled before the pane starts, which reads its settings first of all
      const app = restart(this.book.locale, { data: opened.data, state: opened.state, opened });
      const left = opened.left.length > 0 ? ` ${texts.left(opened.left)}` : '';
      app.bar.say(texts.opened(file.name) + left);
    } catch {
      this.bar.say(texts.cannotOpen(file.name));
    }
  }

  dispose(): void {
    this.ignoreKeys();
    this.firstKeys.dispose();
    this.regions.dispose();
    this.unsaved.dispose();
    this.charts.dispose();
    this.host.dispose();
    this.book.dispose();
    this.places.tip.hidden = true;
  }
}
